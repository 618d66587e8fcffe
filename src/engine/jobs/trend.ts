import { trendBy } from '#core/statistics/summarise.ts'
import { maskOf } from '../open-project.ts'
import type { Job } from './job.ts'

export const trendJob: Job<'trend'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(open, input.selection, context)
  return trendBy(open.data.dataset, mask, open.scale, input.unit)
}
