import { lowInPlay } from '#core/themes/low-in-play.ts'
import { maskOf } from '../rows-in-play.ts'
import type { Job } from './job.ts'

export const countDriversJob: Job<'count-drivers'> = async (engine, { projectId, selection }, context) => {
  const open = await engine.projects.open(projectId, context)
  const mask = await maskOf(open, selection, context)
  const named = await engine.drivers.named(open.data, context)
  const texts = await open.data.comments.low(open.scale, context)
  const [{ countNamedDrivers }, { createMarker, quoteOf }] = await Promise.all([
    import('#core/themes/drivers/count-drivers.ts'),
    import('#core/themes/quote.ts'),
  ])
  const { dataset } = open.data
  const inPlay = { low: lowInPlay(dataset, open.scale, null), text: (index: number) => texts.text(index) }
  const overview = await countNamedDrivers(named, { ...inPlay, ...(mask !== null && { mask }) }, context)
  const unmarked = createMarker([])
  return {
    ...overview,
    drivers: overview.drivers.map(({ examples, exampleMarks, ...figures }) => ({
      ...figures,
      quotes: examples.map((index, at) => ({
        ...quoteOf(dataset, texts, index, unmarked),
        marks: exampleMarks[at] ?? [],
      })),
    })),
  }
}
