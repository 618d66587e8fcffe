import { trendBy } from '#core/statistics/summarise.ts'
import { rowsInPlay } from '../rows-in-play.ts'
import type { Job } from './job.ts'

export const trendJob: Job<'trend'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const rows = await rowsInPlay(open, input.selection, context)
  return trendBy(open.data.dataset, rows, open.scale, input.unit)
}
