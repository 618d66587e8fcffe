import { describe, expect, it } from 'vitest'
import { describeEvidence, describeWarning } from '#renderer/app/import-words.ts'
import { describeLowScores, nameFilterValue } from '#renderer/app/filter-words.ts'
import { createWords } from '#words/create-words.ts'

const words = createWords('en')

describe('describeLowScores', () => {
  it.each([
    [{ min: 1, max: 7 }, { op: '<=', value: 3 }, '1–3 of 7'],
    [{ min: 0, max: 10 }, { op: '<=', value: 6 }, '0–6 of 10'],
    [{ min: 1, max: 5 }, { op: '>=', value: 4 }, '4–5 of 5'],
    [{ min: 1, max: 5 }, { op: '<=', value: 1 }, '1 of 5'],
    [{ min: 1, max: 5 }, { op: '>=', value: 5 }, '5 of 5'],
  ] as const)('%o %o', (scale, low, expected) => {
    expect(describeLowScores(words, scale, low)).toBe(expected)
  })
})

describe('nameFilterValue', () => {
  const labels = new Map([['t1', 'waiting on hold']])
  it.each([
    ['weekday', 'saturday', 'Saturday'],
    ['month', '2025-03', 'Mar 2025'],
    ['theme', 't1', 'waiting on hold'],
    ['theme', 't9', 't9'],
    ['agent', 'Agent G', 'Agent G'],
    ['topic', null, 'none'],
  ] as const)('%s %s', (field, value, expected) => {
    expect(nameFilterValue(words, field, value, labels)).toBe(expected)
  })
})

describe('sentences about a file', () => {
  it('writes numbers in groups', () => {
    const evidence = { code: 'id-unique', values: { n: 7908 } }
    expect(describeEvidence(words, evidence)).toContain('7,908')
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
})
