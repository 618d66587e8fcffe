import type { CommentGroup } from '#contracts/engine-jobs.ts'
import { inBlocks } from '#core/in-blocks.ts'
import type { JobContext } from '#core/job-context.ts'
import type { DriverId } from '#core/themes/drivers/driver.ts'
import { type Quote, THEME_JUNK, THEME_UNASSIGNED } from '#core/themes/theme.ts'
import type { Engine } from '../engine.ts'
import { lowInPlay } from '#core/themes/low-in-play.ts'
import type { OpenProject } from '../open-project.ts'
import { maskOf } from '../rows-in-play.ts'
import type { Job } from './job.ts'

type Test = (index: number) => boolean

const NOTHING = () => []

interface Shown {
  readonly belongs: Test
  /** What is marked in a comment. */
  readonly stemsOf: (index: number) => readonly string[]
  /** What is marked where that is no matter of stems. */
  readonly marksOf?: (index: number, text: string) => Quote['marks']
}

/** Comments in the order of the imports and of the rows in their files. */
export const listCommentsJob: Job<'list-comments'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const mask = await maskOf(open, input.selection, context)
  const { group } = input
  const { belongs, stemsOf, marksOf } =
    group.kind === 'driver'
      ? await driverGroup(engine, open, group.driver, context)
      : await groupOf(open, group, context)
  const { dataset, comments } = open.data
  const found = await indicesOf(lowInPlay(dataset, open.scale, mask), belongs, context)
  const page = found.subarray(input.offset, input.offset + input.limit)
  const texts = await comments.some(page, open.scale, context)
  const { createMarker, quoteOf } = await import('#core/themes/quote.ts')
  return {
    total: found.length,
    rows: Array.from(page, index => {
      const quote = quoteOf(dataset, texts, index, createMarker(stemsOf(index)))
      return marksOf === undefined ? quote : { ...quote, marks: marksOf(index, quote.text) }
    }),
  }
}

/** Which responses a group holds, of those with a low score. All of them have a comment. */
async function groupOf(
  open: OpenProject,
  group: Exclude<CommentGroup, { readonly kind: 'driver' }>,
  context: JobContext,
): Promise<Shown> {
  const { run } = await open.themes(context)
  if (group.kind === 'theme') {
    const theme = run.themes.find(each => each.id === group.theme)
    // A top theme holds what its sub-themes hold.
    const isWithin = run.themes.map(({ id, parent }) => id === group.theme || parent === group.theme)
    const belongs: Test = index => {
      const main = run.mainTheme[index]!
      return main >= 0 && isWithin[main]!
    }
    // A comment of a sub-theme is there for words that its top theme need not have.
    const stems = run.themes.map(({ markedStems }) => [
      ...new Set([...(theme?.markedStems ?? []), ...markedStems]),
    ])
    return { belongs, stemsOf: index => stems[run.mainTheme[index]!] ?? [] }
  }
  const status = group.kind === 'junk' ? THEME_JUNK : THEME_UNASSIGNED
  return { belongs: index => run.status[index] === status, stemsOf: NOTHING }
}

async function driverGroup(
  engine: Engine,
  open: OpenProject,
  driver: DriverId,
  context: JobContext,
): Promise<Shown> {
  const named = await engine.drivers.named(open.data, context)
  const { marksOfDriver, namesDriver } = await import('#core/themes/drivers/count-drivers.ts')
  return {
    belongs: index => namesDriver(driver, named, index),
    stemsOf: NOTHING,
    marksOf: (index, text) => marksOfDriver(driver, named, index, text),
  }
}

async function indicesOf(low: Uint8Array, belongs: Test, context: JobContext): Promise<Uint32Array> {
  const found = new Uint32Array(low.length)
  let size = 0
  await inBlocks(low.length, context, (from, to) => {
    for (let index = from; index < to; index += 1) {
      if (low[index] !== 1 || !belongs(index)) continue
      found[size] = index
      size += 1
    }
  })
  return found.slice(0, size)
}
