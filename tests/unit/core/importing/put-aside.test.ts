import { describe, expect, it } from 'vitest'
import { mergeInspections } from '#core/importing/files/merge-inspections.ts'
import { planFile } from '#core/importing/files/plan-files.ts'
import { importPlainly, inspect, memorySource, proposedPlan } from '../../../helpers/memory-source.ts'

const HEAD = 'StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,Q1,Q2'
const TITLES =
  'Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,How easy was it (1-7)?,Why?'
const IDS = [
  ...['startDate', 'endDate', 'status', 'finished', 'recordedDate', '_recordId', 'QID1', 'QID2_TEXT'],
].map(id => `"{""ImportId"":""${id}""}"`)
const row = (index: number, status: string, finished = 'True'): string =>
  `2026-03-01 10:00:00,2026-03-01 10:05:00,${status},${finished},2026-03-01 10:05:00,R_${index},${1 + (index % 7)},slow reply ${index}`
const qualtrics = (...rows: readonly string[]): string => [HEAD, TITLES, IDS.join(','), ...rows].join('\n')

const FIRST = qualtrics(
  row(0, 'IP Address'),
  row(1, 'Survey Preview'),
  row(2, 'survey preview', 'False'),
  row(3, 'Spam'),
  row(4, 'IP Address', 'False'),
  row(5, 'IP Address'),
)
const SECOND = qualtrics(row(6, 'Survey Preview'), row(7, 'IP Address'))

describe('rows that are put aside', () => {
  it('are told filter by filter, each row once, with their spellings', async () => {
    const { putAside, unusable } = await inspect(FIRST)
    expect(putAside).toEqual([
      {
        filter: expect.objectContaining({ column: 2, reason: 'preview' }) as unknown,
        rows: 3,
        cells: [
          { value: 'Spam', n: 1 },
          { value: 'Survey Preview', n: 1 },
          { value: 'survey preview', n: 1 },
        ],
      },
      {
        filter: expect.objectContaining({ column: 3, reason: 'non-answer' }) as unknown,
        rows: 1,
        cells: [{ value: 'False', n: 1 }],
      },
    ])
    expect(unusable).toEqual({ preview: 3, 'non-answer': 1 })
  })

  it('come in where their filter is taken away, unless another holds them back', async () => {
    const inspection = await inspect(FIRST)
    const [previews, unfinished] = inspection.rowFilters!
    const outcomes = await Promise.all(
      [[previews!, unfinished!], [unfinished!], []].map(async rowFilters => {
        const { outcome } = await importPlainly(memorySource(FIRST), proposedPlan(inspection, { rowFilters }))
        return [outcome.responses, outcome.rejected.byReason]
      }),
    )
    expect(outcomes).toEqual([
      [2, { preview: 3, 'non-answer': 1 }],
      [4, { 'non-answer': 2 }],
      [6, {}],
    ])
  })

  it('are added up over several files, and what is taken in of one is taken in of all', async () => {
    const files = await Promise.all([inspect(SECOND), inspect(FIRST)])
    const merged = mergeInspections(files)
    expect(merged.putAside!.map(({ rows, filter }) => [filter.reason, rows])).toEqual([
      ['preview', 4],
      ['non-answer', 1],
    ])
    const shared = proposedPlan(merged, { rowFilters: merged.putAside!.slice(1).map(({ filter }) => filter) })
    const plans = files.map(file => planFile(merged, file, shared))
    expect(plans.map(made => 'plan' in made && made.plan.rowFilters?.map(({ reason }) => reason))).toEqual([
      ['non-answer'],
      ['non-answer'],
    ])
  })
})
