import type { CommentGroup } from '#contracts/engine-jobs.ts'
import type { JobContext } from '#core/job-context.ts'
import type { DriverId } from '#core/themes/drivers/driver.ts'
import { type Quote, THEME_JUNK, THEME_UNASSIGNED } from '#core/themes/theme.ts'
import type { Engine } from '../engine.ts'
import { lowMask } from '../low-mask.ts'
import type { OpenProject } from '../open-project.ts'
import { maskOf } from '../rows-in-play.ts'
import type { Comments } from '../response-data.ts'
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
  const comments = await open.data.comments(context)
  const mask = await maskOf(open, input.selection, context)
  const { group } = input
  const shown =
    group.kind === 'driver'
      ? await driverGroup(engine, open, group.driver, context)
      : await groupOf(open, group, context)
  const { belongs, stemsOf, marksOf } = shown
  const found = indicesOf(comments, mask, belongs)
  const { quoteOf } = await import('#core/themes/quote.ts')
  const page = found.subarray(input.offset, input.offset + input.limit)
  return {
    total: found.length,
    rows: Array.from(page, index => {
      const quote = quoteOf(open.data.dataset, comments.texts, index, stemsOf(index))
      return marksOf === undefined ? quote : { ...quote, marks: marksOf(index, quote.text) }
    }),
  }
}

/** Which responses a group holds. All but `all` hold low scores only, so that the numbers are those of the themes. */
async function groupOf(
  open: OpenProject,
  group: Exclude<CommentGroup, { readonly kind: 'driver' }>,
  context: JobContext,
): Promise<Shown> {
  if (group.kind === 'all') return { belongs: () => true, stemsOf: NOTHING }
  const low = lowMask(open.data.dataset, open.scale)
  if (group.kind === 'low') return { belongs: index => low[index] === 1, stemsOf: NOTHING }
  const { run } = await open.themes(context)
  if (group.kind === 'theme') {
    const theme = run.themes.find(each => each.id === group.theme)
    // A top theme holds what its sub-themes hold. One place more, for -1: in no theme.
    const isWithin = [
      ...run.themes.map(({ id, parent }) => id === group.theme || parent === group.theme),
      false,
    ]
    const belongs: Test = index => low[index] === 1 && isWithin.at(run.mainTheme[index]!) === true
    // A comment of a sub-theme is there for words that its top theme need not have.
    const stems = run.themes.map(({ markedStems }) => [
      ...new Set([...(theme?.markedStems ?? []), ...markedStems]),
    ])
    return { belongs, stemsOf: index => stems[run.mainTheme[index]!] ?? [] }
  }
  const status = group.kind === 'junk' ? THEME_JUNK : THEME_UNASSIGNED
  return { belongs: index => low[index] === 1 && run.status[index] === status, stemsOf: NOTHING }
}

async function driverGroup(
  engine: Engine,
  open: OpenProject,
  driver: DriverId,
  context: JobContext,
): Promise<Shown> {
  const named = await engine.drivers.named(await open.data.comments(context), context)
  const { marksOfDriver, namesDriver } = await import('#core/themes/drivers/count-drivers.ts')
  const low = lowMask(open.data.dataset, open.scale)
  return {
    belongs: index => low[index] === 1 && namesDriver(driver, named, index),
    stemsOf: NOTHING,
    marksOf: (index, text) => marksOfDriver(driver, named, index, text),
  }
}

function indicesOf({ present }: Comments, mask: Uint8Array | null, belongs: Test): Uint32Array {
  const found = new Uint32Array(present.length)
  let size = 0
  for (let index = 0; index < present.length; index += 1) {
    if (present[index] === 1 && (mask === null || mask[index] === 1) && belongs(index)) {
      found[size] = index
      size += 1
    }
  }
  return found.subarray(0, size)
}
