import { describe, expect, it, test } from 'vitest'
import { scaleBesideCodes } from '#core/survey/answer-codes.ts'
import { importPlainly, inspect, memorySource, proposedPlan } from '../../../helpers/memory-source.ts'

/** A column of values, each so many times. */
const column = (header: string, counts: Readonly<Record<string, number>>) => {
  const values = Object.entries(counts).map(([value, n]) => ({ value, n }))
  const filled = values.reduce((sum, { n }) => sum + n, 0)
  return {
    ...{ index: 0, header, filled, distinct: values.length, distinctIsExact: true, values },
    ...{ samples: values.map(({ value }) => value), meanLength: 1 },
  }
}
const each = (from: number, to: number, n = 20): Record<string, number> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_value, index) => [String(from + index), n]))

describe('codes beside a scale', () => {
  test.each<[string, Record<string, number>, string, readonly string[]]>([
    ['Satisfaction', { ...each(1, 5), '99': 7 }, 'csat5', ['99']],
    ['Satisfaction', { ...each(1, 5), '-1': 3, '99': 7 }, 'csat5', ['-1', '99']],
    ['Satisfaction', { ...each(1, 5), '0': 9 }, 'csat5', ['0']],
    ['Satisfaction', { ...each(1, 5), '9': 9 }, 'csat5', ['9']],
    ['CES score', { ...each(1, 7), '0': 4 }, 'ces7', ['0']],
    ['CES score', { ...each(1, 7), '9': 4 }, 'ces7', ['9']],
    [
      'Effort',
      { ...each(1, 7), 'Survey closed by agent': 5, '98': 2 },
      'ces7',
      ['Survey closed by agent', '98'],
    ],
    ['How likely are you to recommend us?', { ...each(0, 10), '99': 1, 'n/a': 4 }, 'nps', ['99']],
    ['Schulnote', { ...each(1, 6), '-9': 1 }, 'custom', ['-9']],
  ])('%s: %j', (header, counts, kind, codes) => {
    const found = scaleBesideCodes(column(header, counts))
    expect([found?.scale.kind, found?.codes.map(({ value }) => value).toSorted()]).toEqual([
      kind,
      codes.toSorted(),
    ])
  })

  test.each<[string, string, Record<string, number>]>([
    ['nothing beside it', 'Satisfaction', each(1, 5)],
    ['a known word for no answer', 'Satisfaction', { ...each(1, 5), "don't know": 4 }],
    ['a scale from 0', 'NPS', each(0, 10)],
    ['a small sample of eleven points', 'Recommend', { '0': 1, '1': 1, '3': 2, '5': 2, '9': 4 }],
    ['a small sample of ten points', 'Rating', { ...each(1, 5, 2), '9': 3 }],
    ['words in the place of the ends', 'Effort', { ...each(2, 6), 'Very easy': 9, 'Very hard': 4 }],
    ['more codes than answers', 'Satisfaction', { ...each(1, 5, 2), '99': 40 }],
    ['percentages', 'Score', { '10': 5, '55': 5, '80': 5, '99': 5, '100': 5 }],
    ['bad, neutral and good', 'Sentiment', { '-1': 12, '0': 6, '1': 30 }],
    ['Freshdesk', 'Survey result', { '103': 5, '100': 4, '-103': 2 }],
  ])('are none: %s', (_what, header, counts) => {
    expect(scaleBesideCodes(column(header, counts))).toBeNull()
  })
})

describe('a file with codes', () => {
  const csv = [
    'Rating,Comment',
    ...Array.from({ length: 60 }, (_value, index) => `${index % 12 === 7 ? 99 : 1 + (index % 5)},slow reply`),
  ].join('\n')

  it('goes on without them, warned of, and each is no answer or a mistake as it is settled', async () => {
    const inspection = await inspect(csv)
    const [candidate] = inspection.scoreCandidates!
    expect(inspection.scale?.kind).toBe('stars5')
    expect(candidate!.codes).toEqual([{ value: '99', n: 5 }])
    expect(inspection.warnings).toEqual([
      {
        code: 'undecided-non-answers',
        count: 5,
        values: { column: 'Rating', codes: '99', option: '--non-answer "99"' },
      },
    ])
    const reasons = async (nonAnswers: readonly string[]) => {
      const scale = { ...inspection.scale!, nonAnswers }
      const { outcome } = await importPlainly(memorySource(csv), proposedPlan(inspection, { scale }))
      return [outcome.responses, outcome.rejected.byReason]
    }
    expect(await reasons([])).toEqual([55, { 'not-on-scale': 5 }])
    expect(await reasons(['99'])).toEqual([55, { 'non-answer': 5 }])
  })
})
