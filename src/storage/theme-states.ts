import { NO_EDITS } from '#core/themes/edits/history.ts'
import { type ThemeTraits, traitsOf } from '#core/themes/edits/match-themes.ts'
import type { ThemeEditsRecord, ThemesState, UsedCodebook } from './records.ts'

/**
 * A codebook gives the themes from now on; the edits so far belong to the themes that it takes the place of.
 *
 * @param found - The themes as they are now; none where they are not found yet.
 */
export function withCodebook(
  before: ThemeEditsRecord,
  codebook: UsedCodebook,
  found: readonly ThemeTraits[],
): ThemeEditsRecord {
  const { projectId, earlier = [] } = before
  const state: ThemesState = { ...NO_EDITS, themesBefore: 0, named: [], codebook }
  return { projectId, ...state, earlier: [...earlier, stateOf(before, found)] }
}

/** What was in force before the codebook; null where there was none. */
export function withoutCodebook(
  before: ThemeEditsRecord,
  found: readonly ThemeTraits[],
): ThemeEditsRecord | null {
  const { projectId, earlier = [], later = [] } = before
  const state = earlier.at(-1)
  if (state === undefined) return null
  return { projectId, ...state, earlier: earlier.slice(0, -1), later: [...later, stateOf(before, found)] }
}

/** The codebook that was given up last is in force again; null where none was. */
export function withCodebookAgain(
  before: ThemeEditsRecord,
  found: readonly ThemeTraits[],
): ThemeEditsRecord | null {
  const { projectId, earlier = [], later = [] } = before
  const state = later.at(-1)
  if (state === undefined) return null
  return { projectId, ...state, earlier: [...earlier, stateOf(before, found)], later: later.slice(0, -1) }
}

function stateOf(record: ThemeEditsRecord, found: readonly ThemeTraits[]): ThemesState {
  const { done, undone, themesBefore, named, codebook, last } = record
  const now = found.length > 0 ? found.map(traitsOf) : last
  return {
    done,
    undone,
    themesBefore,
    named,
    ...(codebook !== undefined && { codebook }),
    ...(now !== undefined && { last: now }),
  }
}
