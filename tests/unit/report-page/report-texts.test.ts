import { describe, expect, it } from 'vitest'
import { createWords } from '#words/create-words.ts'
import { warningText } from '#report-page/import-words.ts'
import { cssString } from '#report-page/page-margins.ts'
import { filterText, lowRuleText, responsesText, runningTexts } from '#report-page/report-texts.ts'
import { shorten } from '#report-page/shorten.ts'
import { sampleReport } from '../../helpers/sample-report.ts'

const words = createWords('en')
const rich = sampleReport('rich')

describe('the lines of every page', () => {
  it('name title, selection, version and input', () => {
    expect(runningTexts(rich, words)).toEqual({
      head: 'Northwind Energy · Customer effort, wave 3',
      mark: 'Made-up sample data',
      foot: 'Channel: phone or chat · Lowdown 0.1.0 · input 9f2c1ab4',
    })
  })

  it('stay short, count further files, and say nothing that is not so', () => {
    const [source] = rich.sources
    const texts = runningTexts(
      {
        ...rich,
        isSample: false,
        title: 'T'.repeat(500),
        selection: { filters: [{ field: 'agent', values: ['x'.repeat(500)] }] },
        sources: [source!, source!, source!],
      },
      words,
    )
    expect(texts.mark).toBe('')
    expect(texts.head).toHaveLength(80)
    expect(texts.foot.length).toBeLessThanOrEqual(120)
    expect(texts.foot).toContain('input 9f2c1ab4 and 2 more')
  })
})

describe('the selection in words', () => {
  it.each([
    [[], 'All responses'],
    [[{ field: 'weekday', values: ['sunday'] }], 'Weekday: Sunday'],
    [[{ field: 'month', values: ['2025-03', '2025-04'] }], 'Month: Mar 2025 or Apr 2025'],
    [[{ field: 'hour', values: ['07', null] }], 'Hour: 07:00–07:59 or none'],
    [[{ field: 'theme', values: ['t2'] }], 'Theme: password reset link'],
    [[{ field: 'topic', values: [null] }], 'Topic: none'],
    [
      [
        { field: 'topic', values: ['$t(common:productName) {{field}}'] },
        { field: 'score', values: ['1', '2', '3'] },
      ],
      'Topic: $t(common:productName) {{field}}; Score: 1 or 2 or 3',
    ],
  ] as const)('%j', (filters, expected) => {
    expect(filterText({ ...rich, selection: { filters } }, words)).toBe(expected)
  })

  it('says which scores are low, either way round', () => {
    expect(lowRuleText(rich, words)).toBe('at most 3 on a scale of 1 to 7')
    const reversed = { ...rich.scale, lowIsGood: true, low: { op: '>=', value: 4 } } as const
    expect(lowRuleText({ ...rich, scale: reversed }, words)).toBe('at least 4 on a scale of 1 to 7')
    const none = { ...rich.scale, kind: 'none' } as const
    expect(lowRuleText({ ...rich, scale: none }, words)).toBe('all comments, as there are no scores')
  })

  it('counts the responses', () => {
    expect(responsesText(rich, words)).toBe('2,186 of 7,468 responses')
    expect(responsesText(sampleReport('one-response'), words)).toBe('1 response')
  })
})

describe('a text in a style sheet', () => {
  it.each([
    ['Plain, 1–3', '"Plain, 1–3"'],
    ['a"b', String.raw`"a\22 b"`],
    ['a\\b', String.raw`"a\5c b"`],
    ['a\nb', String.raw`"a\a b"`],
    ['</style>', String.raw`"\3c \2f style\3e "`],
    ['北风 😀', String.raw`"北风 \1f600 "`],
  ])('%j is %s', (text, expected) => {
    expect(cssString(text)).toBe(expected)
  })
})

describe('a long text', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a 😀b', 4, 'a…'],
    ['', 3, ''],
  ])('%j within %i is %j', (text, longest, expected) => {
    expect(shorten(text, longest)).toBe(expected)
  })
})

describe('a remark of the import', () => {
  it('is a sentence, or the code where none is known', () => {
    expect(warningText({ code: 'unreadable-dates', count: 12, values: {} }, words)).toBe(
      '12 dates could not be read.',
    )
    expect(warningText({ code: 'constructor', count: 1, values: {} }, words)).toBe('constructor')
  })
})
