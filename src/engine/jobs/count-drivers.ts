import { lowMask } from '../low-mask.ts'
import { maskOf } from '../open-project.ts'
import type { Job } from './job.ts'

export const countDriversJob: Job<'count-drivers'> = async (engine, { projectId, selection }, context) => {
  const open = await engine.projects.open(projectId, context)
  const { texts } = await open.data.comments(context)
  const mask = await maskOf(open, selection, context)
  const [{ countDrivers }, { quoteOf }] = await Promise.all([
    import('#core/themes/drivers/count-drivers.ts'),
    import('#core/themes/quote.ts'),
  ])
  const { dataset } = open.data
  const source = { size: dataset.size, low: lowMask(dataset, open.scale), text: (i: number) => texts.text(i) }
  const overview = await countDrivers({ ...source, ...(mask !== null && { mask }) }, context)
  return {
    ...overview,
    drivers: overview.drivers.map(({ examples, exampleMarks, ...figures }) => ({
      ...figures,
      quotes: examples.map((index, at) => ({
        ...quoteOf(dataset, texts, index, []),
        marks: exampleMarks[at] ?? [],
      })),
    })),
  }
}
