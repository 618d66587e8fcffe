import { describe, expect, it } from 'vitest'
import { describeEvidence, describeWarning } from '#renderer/app/import-words.ts'
import { describeLowScores, nameFilterValue } from '#renderer/app/filter-words.ts'
import { createWords } from '#words/create-words.ts'
import { importing } from '#words/en/importing.ts'

const words = createWords('en')

describe('describeLowScores', () => {
  it.each([
    [{ min: 1, max: 7 }, { op: '<=', value: 3 }, '1–3 of 7'],
    [{ min: 0, max: 10 }, { op: '<=', value: 6 }, '0–6 of 10'],
    [{ min: 1, max: 5 }, { op: '>=', value: 4 }, '4–5 of 5'],
    [{ min: 1, max: 5 }, { op: '<=', value: 1 }, '1 of 5'],
    [{ min: 1, max: 5 }, { op: '>=', value: 5 }, '5 of 5'],
    [{ min: 0, max: 0 }, { op: '<=', value: 0 }, 'all comments'],
  ] as const)('%o %o', (scale, low, expected) => {
    expect(describeLowScores(words, scale, low)).toBe(expected)
  })
})

describe('nameFilterValue', () => {
  const labels = new Map([['t1', 'waiting on hold']])
  it.each([
    ['weekday', 'saturday', 'Saturday'],
    ['month', '2025-03', 'Mar 2025'],
    ['hour', '07', '07:00–07:59'],
    ['theme', 't1', 'waiting on hold'],
    ['theme', 't9', 't9'],
    ['agent', 'Agent G', 'Agent G'],
    ['topic', null, 'none'],
  ] as const)('%s %s', (field, value, expected) => {
    expect(nameFilterValue(words, field, value, labels)).toBe(expected)
  })
})

/** Warnings of what comes in numbers. */
const ALWAYS_SEVERAL = new Set([
  'joined-comments',
  'undecided-middle',
  'undecided-words-and-numbers',
  'undecided-words-beside-numbers',
  'undecided-words-and-numbers-unplaced',
  'undecided-words-beside-numbers-unplaced',
])

describe('sentences about a file', () => {
  it('writes numbers in groups', () => {
    const evidence = { code: 'id-unique', values: { n: 7908 } }
    expect(describeEvidence(words, evidence)).toContain('7,908')
  })

  it('names a delimiter that cannot be seen', () => {
    const evenly = (delimiter: string) => ({ code: 'delimiter-even', values: { delimiter, columns: 4 } })
    expect(describeEvidence(words, evenly('\t'))).toContain('“tab”')
    expect(describeEvidence(words, evenly(';'))).toContain('“;”')
  })

  it('names what settles a warning as the screens do, not as the command line does', () => {
    const sentence = describeWarning(words, {
      code: 'mixed-date-order',
      count: 289,
      values: { option: '--date-order' },
    })
    expect(sentence).toContain('289')
    expect(sentence).toContain('The date order chosen at import')
    expect(sentence).not.toContain('--')
  })

  it.each([
    ['undecided-date-order', 'The date order chosen at import'],
    ['undecided-score', 'The role “Score” chosen at import'],
    ['undecided-score-name', 'The role “Score” chosen at import'],
    ['undecided-direction', 'The choice “5 is best” at import settles it so, “1 is best” the other way'],
    ['undecided-encoding', 'The text encoding chosen at import'],
    ['damaged-characters', 'The text encoding chosen at import'],
    ['swallowed-rows', 'The choice “Quotation marks end with their line” at import'],
    ['unclosed-quote', 'Switching off “Quotation marks end with their line” at import'],
    ['mixed-encoding', 'The choice “Some of the text is UTF-8” at import'],
    ['mixed-dos', 'The choice “Some letters are of an old DOS encoding” at import'],
    ['mojibake', 'The choice “Put garbled letters right (“Ã©” is “é”)” at import'],
    ['apostrophes', 'The choice “Take off apostrophes before =, +, - and @” at import'],
  ])('%s is settled by the control of its own', (code, control) => {
    const values = { option: '--option', otherwise: '--otherwise', best: 5, worst: 1 }
    const sentence = describeWarning(words, { code, count: 2, values })
    expect(sentence).toContain(control)
    expect(sentence).not.toContain('--')
    expect(code.endsWith('date-order')).toBe(sentence.includes('date order'))
  })

  it('counts one as one', () => {
    const { warning } = importing
    const ofOne = Object.keys(warning).filter(key => key.endsWith('_one'))
    expect(ofOne.filter(key => !Object.hasOwn(warning, key.replace('_one', '')))).toEqual([])
    const counting = Object.entries(warning).filter(([, text]) => /\{\{count\}\} [a-z]+s\b/.test(text))
    expect(counting.length).toBeGreaterThan(30)
    for (const [code] of counting) {
      const sentence = describeWarning(words, { code, count: 1, values: {} })
      expect([code, ALWAYS_SEVERAL.has(code), /\b1 [a-z]+s\b/.test(sentence)]).toEqual([
        code,
        ALWAYS_SEVERAL.has(code),
        ALWAYS_SEVERAL.has(code),
      ])
    }
  })

  it('names a control for every warning that has a place for one', () => {
    const sentences = Object.entries(importing.warning).filter(([, text]) => text.includes('{{option}}'))
    expect(sentences.length).toBeGreaterThan(10)
    for (const [code] of sentences.filter(([each]) => !each.endsWith('_one'))) {
      expect(describeWarning(words, { code, count: 2, values: {} })).not.toContain('A choice at import')
    }
  })
})
