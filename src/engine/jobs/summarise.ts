import { suppressSummary } from '#core/statistics/suppress-groups.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { maskOf } from '../open-project.ts'
import type { Job } from './job.ts'
import { BREAKDOWN_ROWS } from './breakdown-rows.ts'

export const summariseJob: Job<'summarise'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(open, input.selection, context)
  const summary = summarise(open.data.dataset, mask, open.scale, {
    rowLimit: BREAKDOWN_ROWS,
    today: input.today ?? null,
  })
  return suppressSummary(summary, open.thresholds)
}
