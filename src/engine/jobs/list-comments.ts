import type { CommentGroup } from '#contracts/engine-jobs.ts'
import type { JobContext } from '#core/job-context.ts'
import { THEME_JUNK, THEME_UNASSIGNED } from '#core/themes/theme.ts'
import { lowMask } from '../low-mask.ts'
import { maskOf, type OpenProject } from '../open-project.ts'
import type { Comments } from '../response-data.ts'
import type { Job } from './job.ts'

type Test = (index: number) => boolean

/** Comments in the order of the imports and of the rows in their files. */
export const listCommentsJob: Job<'list-comments'> = async (engine, input, context) => {
  const open = await engine.projects.open(input.projectId, context)
  const comments = await open.data.comments(context)
  const mask = await maskOf(open, input.selection, context)
  const { belongs, markedStems } = await groupOf(open, input.group, context)
  const found = indicesOf(comments, mask, belongs)
  const { quoteOf } = await import('#core/themes/quote.ts')
  const page = found.subarray(input.offset, input.offset + input.limit)
  return {
    total: found.length,
    rows: Array.from(page, index => quoteOf(open.data.dataset, comments.texts, index, markedStems)),
  }
}

/** Which responses a group holds. All but `all` hold low scores only, so that the numbers are those of the themes. */
async function groupOf(
  open: OpenProject,
  group: CommentGroup,
  context: JobContext,
): Promise<{ readonly belongs: Test; readonly markedStems: readonly string[] }> {
  if (group.kind === 'all') return { belongs: () => true, markedStems: [] }
  const low = lowMask(open.data.dataset, open.scale)
  if (group.kind === 'low') return { belongs: index => low[index] === 1, markedStems: [] }
  const { run } = await open.themes(context)
  if (group.kind === 'theme') {
    const theme = run.themes.find(each => each.id === group.theme)
    // A top theme holds what its sub-themes hold. One place more, for -1: in no theme.
    const isWithin = [
      ...run.themes.map(({ id, parent }) => id === group.theme || parent === group.theme),
      false,
    ]
    const belongs: Test = index => low[index] === 1 && isWithin.at(run.mainTheme[index]!) === true
    return { belongs, markedStems: theme?.markedStems ?? [] }
  }
  const status = group.kind === 'junk' ? THEME_JUNK : THEME_UNASSIGNED
  return { belongs: index => low[index] === 1 && run.status[index] === status, markedStems: [] }
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
