import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { selectRows } from '#core/selection/select-rows.ts'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import type { GroupField, ScoreFigures } from '#core/statistics/figures.ts'
import { breakDown, groupTotals } from '#core/statistics/grouped/break-down.ts'
import { crossTable } from '#core/statistics/grouped/cross-table.ts'
import { groupFieldsOf, groupingOf } from '#core/statistics/grouped/grouping.ts'
import { suppressCrossTable } from '#core/statistics/grouped/suppress-cross-table.ts'
import { summarise } from '#core/statistics/summarise.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { makeDataset, type PlainResponse } from '../../../../helpers/make-dataset.ts'
import { SCALE } from '../../../../helpers/screen-figures.ts'

const maybe = (...values: readonly string[]) => fc.constantFrom(undefined, ...values)
const anyResponse: fc.Arbitrary<PlainResponse> = fc.record({
  score: fc.integer({ min: 1, max: 7 }),
  date: maybe('2025-02-28T09:15', '2025-03-01T23:59', '2025-05-05T00:00', '2025-05-06T14:30'),
  topic: maybe('Billing', 'Delivery', '__proto__'),
  agent: maybe('Ada', 'Bo', 'Ada, Bo'),
  channel: maybe('phone', 'mail'),
  others: fc.constantFrom({}, { Region: 'North' }, { Region: 'South' }),
})
const responses = fc.array(anyResponse, { maxLength: 60 })
const LIMITS = { rows: 100, columns: 31 }
const CREDIT = { agent: { way: 'each', separator: ',' } } as const

const FIELDS = ['weekday', 'hour', 'topic', 'agent', 'channel', 'month', 'theme', 'column:Region'] as const

/** Every third response is in a sub-theme of the first theme, every fifth in the second. */
function runOf(size: number): ThemeRun {
  const theme = (id: string, parent: string | null) => ({
    id,
    parent,
    label: `about ${id}`,
    keywords: [],
    markedStems: [],
  })
  return {
    themes: [theme('t1', null), theme('t2', null), theme('t3', 't1')],
    mainTheme: Int16Array.from({ length: size }, (_, i) => (i % 3 === 0 ? 2 : i % 5 === 0 ? 1 : -1)),
    secondTheme: new Int16Array(size).fill(-1),
    status: new Uint8Array(size),
    learnedFrom: 0,
  }
}

/** What a response counts for in a field: its values, each with an equal part. */
function valuesOf(response: PlainResponse, index: number, field: GroupField): readonly string[] {
  const { date } = response
  switch (field) {
    case 'weekday':
      return date === undefined
        ? []
        : [
            ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'][
              new Date(`${date}Z`).getUTCDay()
            ]!,
          ]
    case 'hour':
      return date === undefined ? [] : [date.slice(11, 13)]
    case 'month':
      return date === undefined ? [] : [date.slice(0, 7)]
    case 'theme':
      return index % 3 === 0 ? ['t1'] : index % 5 === 0 ? ['t2'] : []
    case 'agent':
      return response.agent?.split(', ') ?? []
    case 'column:Region':
      return response.others?.['Region'] === undefined ? [] : [response.others['Region']]
    default:
      return response[field as 'topic' | 'channel'] === undefined ? [] : [response[field as 'topic']!]
  }
}

/** All rows but those at midnight are enough for the import to have times of day. */
function hasClock(all: readonly PlainResponse[]): boolean {
  return all.some(({ date }) => date !== undefined && !date.endsWith('00:00'))
}

function plainCell(
  all: readonly PlainResponse[],
  inPlay: (index: number) => boolean,
  ...sides: [GroupField, string][]
) {
  let [n, low, sum] = [0, 0, 0]
  for (const [index, response] of all.entries()) {
    if (!inPlay(index)) continue
    const weight = sides.reduce((product, [field, key]) => {
      const values = valuesOf(response, index, field)
      return values.includes(key) ? product / values.length : 0
    }, 1)
    n += weight
    sum += weight * response.score
    if (response.score <= 3) low += weight
  }
  return { n, low, mean: n === 0 ? null : sum / n }
}

function expectFigures(figures: ScoreFigures, expected: ReturnType<typeof plainCell>): void {
  expect(figures.n).toBeCloseTo(expected.n, 9)
  expect(figures.low.n).toBeCloseTo(expected.low, 9)
  if (expected.mean === null || expected.n < 1e-9) return
  expect(figures.mean).toBeCloseTo(expected.mean, 9)
  const { share, interval } = figures.low
  expect(share).toBeCloseTo(expected.low / expected.n, 9)
  expect(interval![0]).toBeLessThanOrEqual(share! + 1e-12)
  expect(interval![1]).toBeGreaterThanOrEqual(share! - 1e-12)
}

describe('two fields crossed', () => {
  test('equal a count response by response, in every cell and on both sides', () => {
    const field = fc.constantFrom(...FIELDS)
    fc.assert(
      fc.property(responses, field, field, fc.boolean(), (all, by, across, isFiltered) => {
        fc.pre(hasClock(all))
        const dataset = makeDataset(all, CREDIT)
        const run = runOf(all.length)
        const mask = isFiltered
          ? selectRows(dataset, { filters: [{ field: 'channel', values: ['phone'] }] }, run)
          : null
        const inPlay = (index: number) => mask === null || mask[index] === 1
        const counted = { dataset, mask, scale: SCALE }
        const [rows, columns] = [groupingOf(dataset, by, run), groupingOf(dataset, across, run)]
        const table = crossTable(counted, rows, columns, LIMITS)
        for (const side of [table.by, table.across]) {
          for (const { key, figures } of side.values)
            expectFigures(figures!, plainCell(all, inPlay, [side.field, key]))
        }
        for (const [y, row] of table.cells.entries()) {
          for (const [x, cell] of row.entries()) {
            const [rowKey, columnKey] = [table.by.values[y]!.key, table.across.values[x]!.key]
            expectFigures(cell!, plainCell(all, inPlay, [by, rowKey], [across, columnKey]))
          }
        }
        const without = all.filter(
          (each, index) =>
            inPlay(index) &&
            (valuesOf(each, index, by).length === 0 || valuesOf(each, index, across).length === 0),
        )
        expect(table.withoutValue).toBe(without.length)
      }),
      { numRuns: 300 },
    )
  })

  test('a field by itself equals the breakdown of the overview', () => {
    fc.assert(
      fc.property(responses, all => {
        const dataset = makeDataset(all, CREDIT)
        const { breakdowns } = summarise(dataset, null, SCALE)
        for (const field of ['weekday', 'topic', 'agent'] as const) {
          const counted = { dataset, mask: null, scale: SCALE }
          expect(breakDown(counted, groupingOf(dataset, field, null))).toEqual(breakdowns[field])
        }
      }),
    )
  })

  test('direct totals, used where a histogram would be too large, are the same', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom(...FIELDS), (all, field) => {
        const counted = { dataset: makeDataset(all, CREDIT), mask: null, scale: SCALE }
        const grouping = groupingOf(counted.dataset, field, runOf(all.length))
        expect(groupTotals(counted, grouping, 0)).toEqual(groupTotals(counted, grouping))
      }),
    )
  })

  test('of thousands of scores equal a count as well', () => {
    const all = Array.from({ length: 3000 }, (_, i) => ({
      score: i / 3000,
      topic: `topic ${i % 97}`,
      channel: `channel ${i % 29}`,
    }))
    const dataset = makeDataset(all)
    const counted = { dataset, mask: null, scale: { ...SCALE, kind: 'custom', min: 0, max: 1 } as const }
    const [topic, channel] = [groupingOf(dataset, 'topic', null), groupingOf(dataset, 'channel', null)]
    const table = crossTable(counted, topic, channel, LIMITS)
    expect(table.cells.flat().reduce((sum, cell) => sum + cell!.n, 0)).toBe(3000)
    expect(table.isShared).toBe(false)
    expect(table.cells[0]![0]!.n).toBeOneOf([1, 2])
  })

  test('with weights equal the overview, too, and the crossing of a field with itself', () => {
    const weighted = fc.array(
      fc.tuple(anyResponse, fc.constantFrom(0, 0.5, 1, 3)).map(([each, weight]) => ({ ...each, weight })),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(weighted, all => {
        const dataset = makeDataset(all, CREDIT)
        const counted = { dataset, mask: null, scale: SCALE }
        const { breakdowns } = summarise(dataset, null, SCALE)
        for (const field of ['weekday', 'topic', 'agent'] as const)
          expect(breakDown(counted, groupingOf(dataset, field, null))).toEqual(breakdowns[field])
        const topic = groupingOf(dataset, 'topic', null)
        const crossed = crossTable(counted, topic, topic, LIMITS)
        expect(crossed.cells.map((row, at) => row[at])).toEqual(
          crossed.by.values.map(({ figures }) => figures),
        )
      }),
    )
  })

  test('show the values with most responses, and count the others', () => {
    const all = ['a', 'b', 'b', 'c', 'c', 'c'].map(topic => ({ score: 2, topic, channel: 'phone' }))
    const dataset = makeDataset(all)
    const counted = { dataset, mask: null, scale: SCALE }
    const [topic, channel] = [groupingOf(dataset, 'topic', null), groupingOf(dataset, 'channel', null)]
    const table = crossTable(counted, topic, channel, { rows: 1, columns: 5 })
    expect(table.by.values.map(({ key }) => key)).toEqual(['c'])
    expect(table.by.omitted).toEqual({ values: 2, responses: 3 })
    expect(table.cells.map(row => row.map(cell => cell?.n))).toEqual([[3]])
    expect(breakDown(counted, topic, 2).omitted).toEqual({ values: 1, responses: 1 })
  })

  test('hide cells below the privacy threshold, with those that give them away', () => {
    const many = (n: number, topic: string, channel: string) =>
      Array.from({ length: n }, () => ({ score: 2, topic, channel }))
    const all = [
      ...many(3, 'a', 'mail'),
      ...many(9, 'a', 'phone'),
      ...many(8, 'b', 'mail'),
      ...many(20, 'b', 'phone'),
    ]
    const dataset = makeDataset(all)
    const whole = crossTable(
      { dataset, mask: null, scale: SCALE },
      groupingOf(dataset, 'topic', null),
      groupingOf(dataset, 'channel', null),
      LIMITS,
    )
    expect(suppressCrossTable(whole, DEFAULT_THRESHOLDS)).toBe(whole)
    const table = suppressCrossTable(whole, { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 })
    expect(table.by.values.map(({ key, figures }) => [key, figures?.n])).toEqual([
      ['b', 28],
      ['a', 12],
    ])
    // With the totals beside them any one cell of four gives the others away.
    expect(table.cells.flat()).toEqual([null, null, null, null])
  })

  test('name hidden rows and columns last, by the alphabet, with their own cells', () => {
    const all = [
      ...Array.from({ length: 20 }, () => ({ topic: 'Large', channel: 'phone' })),
      ...Array.from({ length: 4 }, () => ({ topic: 'Z', channel: 'web' })),
      ...Array.from({ length: 3 }, () => ({ topic: 'A', channel: 'mail' })),
      ...Array.from({ length: 20 }, () => ({ topic: 'Other', channel: 'phone' })),
    ].map(each => ({ ...each, score: 5 }))
    const dataset = makeDataset(all)
    const counted = { dataset, mask: null, scale: SCALE }
    const [by, across] = (['topic', 'channel'] as const).map(field => groupingOf(dataset, field, null))
    const whole = crossTable(counted, by!, across!, LIMITS)
    const table = suppressCrossTable(whole, { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 })
    expect(table.by.values.map(({ key }) => key)).toEqual(['Large', 'Other', 'A', 'Z'])
    expect(table.across.values.map(({ key }) => key)).toEqual(['phone', 'mail', 'web'])
    expect(table.cells.map(row => row.map(cell => cell?.n ?? null))).toEqual([
      [20, 0, 0],
      [20, 0, 0],
      [0, null, 0],
      [0, 0, null],
    ])
  })

  test('without scores have no means, without responses no figures', () => {
    const scale: Scale = { ...SCALE, kind: 'none', min: 0, max: 0, low: { op: '<=', value: 0 } }
    const dataset = makeDataset([{ score: 0, topic: 'a' }])
    const table = breakDown({ dataset, mask: Uint8Array.of(0), scale }, groupingOf(dataset, 'topic', null))
    expect(table).toEqual({ field: 'topic', rows: [], withoutValue: 0, omitted: { values: 0, responses: 0 } })
    const one = breakDown({ dataset, mask: null, scale }, groupingOf(dataset, 'topic', null))
    expect(one.rows[0]).toMatchObject({ n: 1, mean: null, meanInterval: null })
    expect(groupingOf(dataset, 'column:nobody', null).keys).toEqual([])
    expect(groupingOf(dataset, 'theme', null).keys).toEqual([])
    expect(groupingOf(dataset, 'month', null).keys).toEqual([])
  })
})

test('themes carry their labels, months that lie between have a row', () => {
  const all = [{ score: 1, date: '2025-02-28' }, { score: 5, date: '2025-04-01' }, { score: 7 }]
  const dataset = makeDataset(all)
  const run = runOf(3)
  const counted = { dataset, mask: null, scale: SCALE }
  expect(breakDown(counted, groupingOf(dataset, 'theme', run)).rows).toMatchObject([
    { key: 't1', label: 'about t1', n: 1 },
  ])
  expect(breakDown(counted, groupingOf(dataset, 'month', run)).rows.map(({ key, n }) => [key, n])).toEqual([
    ['2025-02', 1],
    ['2025-03', 0],
    ['2025-04', 1],
  ])
})

test.each([
  [{ score: 1 }, false, []],
  [{ score: 1, date: '2025-02-28', topic: 'a' }, true, ['weekday', 'topic', 'theme', 'month']],
  [
    { score: 1, date: '2025-02-28T07:30', agent: 'A', channel: 'c', language: 'de', others: { Region: 'N' } },
    false,
    ['weekday', 'hour', 'agent', 'channel', 'language', 'month', 'column:Region'],
  ],
] as [PlainResponse, boolean, string[]][])('of %j, with themes %s: %j', (response, hasThemes, expected) => {
  expect(groupFieldsOf(makeDataset([response]), hasThemes)).toEqual(expected)
})
