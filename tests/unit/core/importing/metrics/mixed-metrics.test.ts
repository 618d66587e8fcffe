import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countResponses } from '#core/importing/count-responses.ts'
import { describeFiles } from '#core/importing/files/describe-files.ts'
import { inspectFiles } from '#core/importing/files/inspect-files.ts'
import type { FileInspection } from '#core/importing/mapping.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { mixedCsv, mixedRow, mixedRows, type MixedRow } from '../../../../helpers/mixed-survey.ts'
import {
  importPlainly,
  inspect,
  memorySource,
  proposedPlan,
  quietContext,
} from '../../../../helpers/memory-source.ts'

const scaleOf = ({ scale }: FileInspection): string =>
  scale === null ? 'none' : `${scale.kind} ${String(scale.min)}..${String(scale.max)}`
const namesOf = ({ metrics }: FileInspection): readonly (string | number)[][] =>
  (metrics?.metrics ?? []).map(({ name, rows }) => [name, rows])
const count = (rows: readonly MixedRow[], type: string): number =>
  rows.filter(row => row.type === type).length
const codes = ({ warnings }: FileInspection): readonly string[] => warnings.map(({ code }) => code)

describe('several metrics in one column', () => {
  const rows = mixedRows(600)
  const csv = mixedCsv(rows)

  it('are told by their names; the one with most rows is described, and that it is open is said', async () => {
    const inspection = await inspect(csv)
    expect(namesOf(inspection)).toEqual([
      ['NPS', 300],
      ['CSAT', 200],
      ['CES', 100],
    ])
    expect(inspection.metrics).toMatchObject({ header: 'Survey type', chosen: 'NPS', isSettled: false })
    expect(scaleOf(inspection)).toBe('nps 0..10')
    expect(inspection.rows).toBe(600)
    expect(inspection.unusable).toEqual({ 'other-metric': 300 })
    expect(inspection.warnings.find(({ code }) => code === 'undecided-metric')).toEqual({
      code: 'undecided-metric',
      count: 300,
      values: {
        column: 'Survey type',
        metric: 'NPS',
        metrics: '“NPS” (300), “CSAT” (200), “CES” (100)',
        option: '--metric "NPS"',
      },
    })
  })

  test.each([
    ['nps', 'NPS', 'nps 0..10'],
    [' CSAT ', 'CSAT', 'csat5 1..5'],
    ['ces', 'CES', 'ces7 1..7'],
  ])('“%s” takes its rows alone, on its own scale', async (metric, type, scale) => {
    const inspection = await inspect(csv, { metric })
    expect(inspection.metrics).toMatchObject({ chosen: type, isSettled: true })
    expect(codes(inspection)).not.toContain('undecided-metric')
    expect(scaleOf(inspection)).toBe(scale)
    const plan = proposedPlan(inspection)
    const { outcome, responses, rejected } = await importPlainly(memorySource(csv, { pieceBytes: 997 }), plan)
    const own = rows.flatMap((row, index) => (row.type === type ? [[index + 1, Number(row.score)]] : []))
    expect(responses.map(({ row, score }) => [row, score])).toEqual(own)
    expect(outcome).toMatchObject({
      rows: 600,
      responses: own.length,
      rejected: { total: 600 - own.length, byReason: { 'other-metric': 600 - own.length } },
    })
    expect(rejected.every(({ reason }) => reason === 'other-metric')).toBe(true)
    expect(countResponses(inspection, plan)).toEqual({
      responses: own.length,
      rejected: { 'other-metric': 600 - own.length },
      isExact: true,
    })
  })

  it('a metric that is not there is refused, with those that are', async () => {
    await expect(inspect(csv, { metric: 'pmf' })).rejects.toMatchObject({
      code: 'import/unknown-metric',
      details: { metric: 'pmf', column: 'Survey type', metrics: '“NPS”, “CSAT”, “CES”' },
    })
    await expect(inspect('Score,Comment\n4,well\n5,good\n', { metric: 'NPS' })).rejects.toMatchObject({
      code: 'import/no-metrics',
    })
  })

  it('spellings and blanks of one name are one metric; rows that name none belong to none', async () => {
    const spelled = rows.map((row, index) => ({
      ...row,
      type: index === 5 ? '' : index % 12 === 0 ? ' nps' : row.type,
    }))
    const inspection = await inspect(mixedCsv(spelled))
    expect(namesOf(inspection)).toEqual([
      ['NPS', 300],
      ['CSAT', 200],
      ['CES', 99],
    ])
    expect(inspection.unusable).toEqual({ 'other-metric': 300 })
  })

  it('texts of questions are told in seven languages', async () => {
    const questions: Readonly<Record<string, string>> = {
      NPS: 'Würden Sie uns weiterempfehlen?',
      CSAT: 'Hoe tevreden bent u over ons?',
      CES: '¿Fue fácil resolver su problema?',
    }
    const asked = rows.map(row => ({ ...row, type: questions[row.type]! }))
    const inspection = await inspect(mixedCsv(asked, 'Vraag', 'Antwoord score'))
    expect(namesOf(inspection).map(([name]) => name)).toEqual([
      questions['NPS'],
      questions['CSAT'],
      questions['CES'],
    ])
    expect(inspection.metrics?.evidence[0]?.code).toBe('metric-words')
  })

  it('words and numbers in one column: each metric has a scale of its own', async () => {
    const words = rows.map(row =>
      row.type === 'CSAT'
        ? { ...row, score: ['Very satisfied', 'Satisfied', 'Very dissatisfied'][row.day % 3]! }
        : row,
    )
    expect(scaleOf(await inspect(mixedCsv(words)))).toBe('nps 0..10')
    const satisfied = await inspect(mixedCsv(words), { metric: 'CSAT' })
    expect(satisfied.scale).toMatchObject({ kind: 'csat5', min: 1, max: 5 })
    expect(satisfied.scale?.labels?.[0]).toEqual(['Very satisfied', 5])
  })
})

it('the name of a metric tells its scale where few answers do not', async () => {
  const rows = mixedRows(120).filter(({ score }) => score !== '0')
  const inspection = await inspect(mixedCsv(rows, 'Survey type', 'Answer score'))
  expect([inspection.metrics?.chosen, scaleOf(inspection)]).toEqual(['NPS', 'nps 0..10'])
})

describe('names that say nothing', () => {
  const renamed = (rows: readonly MixedRow[]): readonly MixedRow[] =>
    rows.map(row => ({ ...row, type: row.type === 'NPS' ? 'Spring wave' : 'Ticket mail' }))

  it('are told by the ranges of their scores, under a header of surveys', async () => {
    const rows = renamed(mixedRows(600).filter(({ type }) => type !== 'CES'))
    const inspection = await inspect(mixedCsv(rows, 'Survey name'))
    expect(namesOf(inspection)).toEqual([
      ['Spring wave', 300],
      ['Ticket mail', 200],
    ])
    expect(inspection.metrics?.evidence[0]?.code).toBe('metric-ranges')
    expect(scaleOf(inspection)).toBe('nps 0..10')
  })

  test.each([
    ['too few scores to tell', 'Survey name', renamed(mixedRows(60).filter(({ type }) => type !== 'CES'))],
    ['a header of topics', 'Topic', renamed(mixedRows(600).filter(({ type }) => type !== 'CES'))],
    [
      'one scale in all of them',
      'Survey name',
      mixedRows(600).map((row, index) => ({
        ...mixedRow(index, 'x', 0, 10),
        type: `Wave ${String(index % 3)}`,
      })),
    ],
    [
      'a column that was made from the score',
      'Question group',
      mixedRows(600)
        .map((_, index) => mixedRow(index, '', 0, 10))
        .map(row => ({ ...row, type: Number(row.score) <= 5 ? 'Detractor' : 'Promoter' })),
    ],
  ])('%s: nothing is asked', async (_, header, rows) => {
    const inspection = await inspect(mixedCsv(rows, header))
    expect(inspection.metrics).toBeUndefined()
    expect(inspection.unusable).toBeUndefined()
  })
})

it('a column of scores for each metric is not mixed', async () => {
  const rows = mixedRows(120).map(
    ({ type, score, comment }) =>
      `${type},${type === 'NPS' ? score : ''},${type === 'CSAT' ? score : ''},"${comment}"`,
  )
  const inspection = await inspect(['Survey type,NPS score,CSAT score,Comment', ...rows].join('\n'))
  expect(inspection.metrics).toBeUndefined()
  expect(inspection.scoreCandidates?.map(({ header }) => header)).toEqual(['CSAT score', 'NPS score'])
})

it('rows are responses or rejected rows under every metric, and no row is a response twice', async () => {
  const row = fc.record({
    type: fc.constantFrom('NPS', 'CSAT', 'ces', ''),
    score: fc.oneof(fc.integer({ min: -1, max: 12 }).map(String), fc.constantFrom('', 'n/a', 'Good')),
  })
  const property = fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async drawn => {
    const base = mixedRows(60)
    const all = [
      ...base,
      ...drawn.map((each, index) => ({ ...base[index]!, ...each, id: `D${String(index)}` })),
    ]
    const csv = mixedCsv(all)
    let total = 0
    for (const metric of ['NPS', 'CSAT', 'CES']) {
      const inspection = await inspect(csv, { metric })
      const { outcome, responses } = await importPlainly(memorySource(csv), {
        ...proposedPlan(inspection, { scale: defaultScale('nps') }),
        mapping: { ...inspection.mapping, score: [2] },
      })
      expect(outcome.rows).toBe(all.length)
      expect(outcome.responses + outcome.rejected.total).toBe(outcome.rows)
      const others = all.filter(({ type }) => type.toUpperCase() !== metric).length
      expect(outcome.rejected.byReason['other-metric'] ?? 0).toBe(others)
      expect(responses.every(each => all[each.row - 1]!.type.toUpperCase() === metric)).toBe(true)
      total += outcome.responses
    }
    expect(total).toBeLessThanOrEqual(all.length)
  })
  await fc.assert(property, { numRuns: 25 })
})

describe('several files', () => {
  const filesOf = (...texts: readonly string[]) => ({
    files: texts.map((text, index) => ({
      source: memorySource(text, { name: `${String(index + 1)}.csv` }),
      isOneOfMany: true,
    })),
    leftOut: [],
  })
  const inspectAll = (...texts: readonly string[]) =>
    inspectFiles(filesOf(...texts), {}, () => quietContext())

  it('are all read for the metric with most rows in all of them', async () => {
    const march = mixedRows(60)
    const april = mixedRows(90).filter(({ type }) => type !== 'NPS')
    const may = mixedRows(300).filter(({ type }) => type === 'CSAT')
    const { files, leftOut } = await inspectAll(mixedCsv(march), mixedCsv(april), mixedCsv(may))
    expect(leftOut).toEqual([])
    const all = [march, april, may].flat()
    expect([count(all, 'CSAT'), count(all, 'NPS'), count(all, 'CES')]).toEqual([150, 30, 25])
    expect(files.map(({ inspection }) => [inspection.metrics?.chosen, scaleOf(inspection)])).toEqual([
      ['CSAT', 'csat5 1..5'],
      ['CSAT', 'csat5 1..5'],
      ['CSAT', 'csat5 1..5'],
    ])
    const merged = describeFiles({ files, leftOut })
    expect(namesOf(merged)).toEqual([
      ['CSAT', 150],
      ['NPS', 30],
      ['CES', 25],
    ])
    expect(merged.warnings.find(({ code }) => code === 'undecided-metric')?.count).toBe(55)
  })

  it('of one metric each are not thrown together', async () => {
    const of = (type: string): string => mixedCsv(mixedRows(120).filter(row => row.type === type))
    const { files, leftOut } = await inspectAll(of('NPS'), of('CSAT'))
    expect(files.map(({ source }) => source.name)).toEqual(['1.csv'])
    expect(leftOut).toMatchObject([{ file: '2.csv', error: { code: 'import/unknown-metric' } }])
  })
})
