import { expect, test } from 'vitest'
import { resultStanding, resultTables } from '#core/report/result-fields.ts'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { countFields, fieldsInReport, type FieldTables } from '#core/statistics/grouped/field-tables.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'
import { makeDataset, type PlainResponse } from '../../../helpers/make-dataset.ts'
import { quietContext } from '../../../helpers/memory-source.ts'
import { SCALE } from '../../../helpers/screen-figures.ts'

const HIDING = { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 }

/** `low` of n responses have the score 1, the others 7. */
const many = (n: number, low: number, cells: Omit<PlainResponse, 'score'>) =>
  Array.from({ length: n }, (_, i) => ({ score: i < low ? 1 : 7, ...cells }))

const RESPONSES: readonly PlainResponse[] = [
  ...many(40, 10, {
    date: '2025-03-03T09:30',
    channel: 'phone',
    topic: 'Billing',
    others: { Region: 'North' },
  }),
  ...many(12, 3, {
    date: '2025-03-03T10:15',
    channel: 'mail',
    topic: 'Billing',
    others: { Region: 'South' },
  }),
  ...many(9, 1, { date: '2025-03-04T09:59', channel: 'mail', topic: 'Login', others: { Region: 'North' } }),
  ...many(3, 2, { date: '2025-03-04T23:00', channel: 'chat', topic: 'Login', others: { Region: 'South' } }),
  ...many(2, 0, { date: '2025-03-04T23:00', channel: 'chat', topic: 'Login' }),
  ...many(2, 2, { date: '2025-03-04T23:00', channel: 'fax', topic: 'Login', others: { Region: 'South' } }),
]

function tablesOf(...choices: Parameters<typeof countFields>[2]): Promise<FieldTables> {
  const counted = { dataset: makeDataset(RESPONSES), mask: null, scale: SCALE }
  const limits = { rows: Infinity, crossed: { rows: 100, columns: 100 } }
  return countFields(counted, null, choices, limits, quietContext())
}

const mean = (n: number, low: number) => (low + 7 * (n - low)) / n
const shown = (key: string, n: number, low: number, base: string) => ({
  key,
  n,
  mean: mean(n, low),
  low: { n: low, share: low / n, interval: wilsonInterval(low, n) },
  nEffective: n,
  base,
})
const hidden = (key: string, why: 'below-threshold' | 'protects-others') => ({
  key,
  n: null,
  mean: null,
  meanInterval: null,
  low: { n: null, share: null, interval: null },
  nEffective: null,
  base: 'hidden',
  hidden: why,
})

test('hour, channel and language are there always, hours all 24, each with the level of its base', async () => {
  const { standing } = await tablesOf()
  const { hour, channel, language } = resultStanding(standing, DEFAULT_THRESHOLDS)
  expect(hour).toHaveLength(24)
  expect(hour[9]).toMatchObject(shown('09', 49, 11, 'normal'))
  expect(hour[11]).toMatchObject({ key: '11', n: 0, mean: null, base: 'empty' })
  expect(channel).toMatchObject([
    shown('phone', 40, 10, 'normal'),
    shown('mail', 21, 4, 'low-base'),
    shown('chat', 5, 2, 'anecdotal'),
    shown('fax', 2, 2, 'anecdotal'),
  ])
  expect(language).toEqual([])
})

test('below a threshold a group keeps its name, gets a reason, and has no rank that tells its size', async () => {
  const [channel] = resultTables(await tablesOf({ by: 'channel', across: null }), HIDING)
  expect(channel!.rows).toMatchObject([
    { ...shown('phone', 40, 10, 'normal'), hidden: null, label: null },
    { ...shown('mail', 21, 4, 'low-base'), hidden: null, label: null },
    hidden('chat', 'protects-others'),
    hidden('fax', 'below-threshold'),
  ])
})

test('a column alone and two fields crossed: every figure, who has no value, and no hidden one', async () => {
  const tables = await tablesOf(
    { by: 'column:Region', across: null },
    { by: 'topic', across: 'column:Region' },
  )
  const [region, crossed] = resultTables(tables, HIDING)
  expect(region).toMatchObject({
    by: 'column:Region',
    across: null,
    rows: [
      { ...shown('North', 49, 11, 'normal'), label: null },
      { ...shown('South', 17, 7, 'low-base'), label: null },
    ],
    columns: [],
    cells: [],
    withoutValue: 2,
  })
  const none = { values: 0, responses: 0 }
  expect(crossed).toMatchObject({
    by: 'topic',
    across: 'column:Region',
    rows: [shown('Billing', 52, 13, 'normal'), shown('Login', 16, 5, 'low-base')],
    columns: [shown('North', 49, 11, 'normal'), shown('South', 17, 7, 'low-base')],
    cells: [
      { row: 'Billing', column: 'North', n: 40 },
      { row: 'Billing', column: 'South', n: 12 },
      { row: 'Login', column: 'North', n: 9 },
      { row: 'Login', column: 'South', n: 5 },
    ],
    withoutValue: 2,
    omitted: { rows: none, columns: none },
  })
  const stricter = resultTables(tables, { ...DEFAULT_THRESHOLDS, hiddenBelow: 6 })[1]!
  expect(stricter.cells.map(({ row, column, n, hidden: why }) => [row, column, n, why])).toEqual([
    ['Billing', 'North', null, 'protects-others'],
    ['Billing', 'South', null, 'protects-others'],
    ['Login', 'North', null, 'protects-others'],
    ['Login', 'South', null, 'below-threshold'],
  ])
})

test('on paper a crossed table is cut before anything is hidden, and says what is left out', async () => {
  const tables = await tablesOf({ by: 'topic', across: 'channel' })
  const paper = fieldsInReport(tables, HIDING, { rows: 1, columns: 2 })
  expect(paper.standing[1]!.hidden).toEqual({ keys: ['chat', 'fax'], responses: 7 })
  const [table] = paper.chosen
  expect(table).toMatchObject({
    kind: 'crossed',
    crossed: {
      by: { values: [{ key: 'Billing' }], omitted: { values: 1, responses: 16 } },
      across: { values: [{ key: 'phone' }, { key: 'mail' }], omitted: { values: 2, responses: 7 } },
      cells: [[{ n: 40 }, { n: 12 }]],
    },
  })
})
