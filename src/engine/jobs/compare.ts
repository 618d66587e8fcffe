import { comparedColumns } from '#core/statistics/comparison/compared-values.ts'
import { compareSides } from '#core/statistics/comparison/compare-sides.ts'
import { defaultGrouping } from '#core/statistics/comparison/default-grouping.ts'
import { partOfJob } from '#core/part-of-job.ts'
import { maskOf } from '../rows-in-play.ts'
import type { Job } from './job.ts'

/** Values of a column that the page may choose from. */
const LISTED_VALUES = 2_000

export const compareJob: Job<'compare'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const { run } = await open.themes(partOfJob(context, 0, 0.9))
  const { dataset } = open.data
  const mask = await maskOf(open, input.selection, context)
  context.report({ stage: 'counting', fraction: 0.9 })
  const { choice, measure } = input
  const groupBy = input.groupBy ?? defaultGrouping(dataset, mask, choice)
  const comparison = await compareSides(
    {
      dataset,
      mask,
      scale: open.scale,
      run,
      choice,
      groupBy,
      measures: [measure],
      thresholds: open.thresholds,
    },
    context,
  )
  return { comparison, columns: comparedColumns(dataset, LISTED_VALUES) }
}
