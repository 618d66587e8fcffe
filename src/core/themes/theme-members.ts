import { inBlocks } from '../in-blocks.ts'
import type { JobContext } from '../job-context.ts'
import { GrowingInts } from '../growing-ints.ts'
import type { ThemeRun } from './theme.ts'

/**
 * Of each theme the low-score responses whose main theme it is, or one under it, ascending. One pass.
 *
 * @param low - 1 for each response that counts: see `lowInPlay`.
 */
export async function themeMembers(
  run: ThemeRun,
  low: Uint8Array,
  context: JobContext,
): Promise<readonly Uint32Array[]> {
  const parents = parentPlaces(run)
  const members = run.themes.map(() => new GrowingInts())
  await inBlocks(low.length, context, (from, to) => {
    for (let index = from; index < to; index++) {
      const main = low[index] === 0 ? -1 : run.mainTheme[index]!
      if (main < 0) continue
      members[main]!.push(index)
      const parent = parents[main]!
      if (parent >= 0) members[parent]!.push(index)
    }
  })
  return members.map(each => each.toUint32())
}

/** Position of the top theme under which each theme lies, -1 for a top theme. */
export function parentPlaces({ themes }: ThemeRun): Int16Array {
  const places = new Map(themes.map(({ id }, place) => [id, place]))
  return Int16Array.from(themes, ({ parent }) => places.get(parent ?? '') ?? -1)
}
