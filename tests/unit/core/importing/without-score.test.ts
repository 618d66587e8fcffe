import { describe, expect, it } from 'vitest'
import { countResponses } from '#core/importing/count-responses.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { buildDataset } from '#core/survey/build-dataset.ts'
import type { ResponseChunk } from '#core/survey/response-chunk.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { importFile } from '#core/importing/import-file.ts'
import { inspect, memorySource, proposedPlan, quietContext } from '../../../helpers/memory-source.ts'

const TEXT =
  'remark,team\n"Waited two weeks, and nobody ever called me back",A\n,A\n"The form crashed twice and lost what I typed",B\n,\n"Lovely people on the phone, all was sorted in a day",B\n'

describe('a file without a score', () => {
  it('gives a low response for each comment, and no figure of scores', async () => {
    const inspection = await inspect(TEXT)
    const scale = defaultScale('none')
    const plan = proposedPlan(inspection, { scale })
    expect([plan.mapping.score, plan.mapping.comment]).toEqual([[], [0]])

    const chunks: ResponseChunk[] = []
    const sink = {
      chunk: (chunk: ResponseChunk) => Promise.resolve(void chunks.push(chunk)),
      rejected: () => Promise.resolve(),
    }
    const { outcome, dictionaries } = await importFile(memorySource(TEXT), plan, sink, quietContext())
    expect(outcome).toMatchObject({
      rows: 5,
      responses: 3,
      rejected: { total: 2, byReason: { 'non-answer': 1, empty: 1 } },
    })
    expect(countResponses(inspection, plan)).toEqual({
      responses: 3,
      rejected: { 'non-answer': 1, empty: 1 },
      isExact: true,
    })

    const dataset = buildDataset([{ importId: 'a', dictionaries, chunks }], 'UTC')
    const { overall, breakdowns } = summarise(dataset, null, scale)
    expect(overall).toMatchObject({
      n: 3,
      mean: null,
      meanInterval: null,
      distribution: [],
      metrics: [],
      low: { n: 3, share: 1 },
    })
    expect(breakdowns.weekday.rows.every(({ mean }) => mean === null)).toBe(true)
  })

  it('needs a column of comments', async () => {
    const inspection = await inspect('team,city\nA,Delft\nB,Lyon\n')
    const plan = proposedPlan(inspection, { scale: defaultScale('none') })
    const sink = { chunk: () => Promise.resolve(), rejected: () => Promise.resolve() }
    await expect(
      importFile(memorySource('team,city\nA,Delft\nB,Lyon\n'), plan, sink, quietContext()),
    ).rejects.toMatchObject({ code: 'import/no-score-column' })
  })
})
