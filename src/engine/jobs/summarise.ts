import { suppressSummary } from '#core/statistics/suppress-groups.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { countsRevision, type ProjectRecord } from '#storage/records.ts'
import { rowsInPlay } from '../rows-in-play.ts'
import type { Job } from './job.ts'
import { BREAKDOWN_ROWS } from './breakdown-rows.ts'

export const summariseJob: Job<'summarise'> = async (engine, input, context) => {
  const { selection, revision } = input
  const isKnown = (project: ProjectRecord): boolean => countsRevision(project, selection) === revision
  const open = await engine.projects.open(input.projectId, context, isKnown)
  const rows = await rowsInPlay(open, selection, context)
  const summary = summarise(open.data.dataset, rows, open.scale, {
    rowLimit: BREAKDOWN_ROWS,
    today: input.today ?? null,
  })
  return suppressSummary(summary, open.thresholds)
}
