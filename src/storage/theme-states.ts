import { NO_EDITS } from '#core/themes/edits/history.ts'
import { traitsOf } from '#core/themes/edits/match-themes.ts'
import type { ThemeEditsRecord, ThemesState, UsedCodebook } from './records.ts'
import type { LastThemes } from './theme-runs.ts'

/**
 * A codebook gives the themes from now on; the edits so far belong to the themes that it takes the place of.
 *
 * @param found - The themes as they are now; none where they are not found yet.
 */
export function withCodebook(
  before: ThemeEditsRecord,
  codebook: UsedCodebook,
  found: LastThemes,
): ThemeEditsRecord {
  const { projectId, earlier = [] } = before
  const state: ThemesState = { ...NO_EDITS, themesBefore: 0, named: [], codebook }
  return { projectId, ...state, earlier: [...earlier, stateOf(before, found)] }
}

/**
 * Discovery gives the themes again, where a codebook gave them: one more state, with the edits that are in effect. Those
 * that name a theme of the codebook cannot be replayed in it.
 *
 * @param themesBefore - The highest number that a theme ever had in the project.
 */
export function withThemesAfresh(
  before: ThemeEditsRecord,
  themesBefore: number,
  found: LastThemes,
): ThemeEditsRecord {
  const { projectId, done, earlier = [] } = before
  const state: ThemesState = { done, undone: [], themesBefore, named: [], afreshAfter: done.length }
  return { projectId, ...state, earlier: [...earlier, stateOf(before, found)] }
}

/** What was in force before the present codebook, or the look afresh; null where there was nothing. */
export function withStateBefore(before: ThemeEditsRecord, found: LastThemes): ThemeEditsRecord | null {
  const { projectId, earlier = [], later = [] } = before
  const state = earlier.at(-1)
  if (state === undefined) return null
  return { projectId, ...state, earlier: earlier.slice(0, -1), later: [...later, stateOf(before, found)] }
}

/** What was given up last by {@link withStateBefore} is in force again; null where nothing was. */
export function withStateAgain(before: ThemeEditsRecord, found: LastThemes): ThemeEditsRecord | null {
  const { projectId, earlier = [], later = [] } = before
  const state = later.at(-1)
  if (state === undefined) return null
  return { projectId, ...state, earlier: [...earlier, stateOf(before, found)], later: later.slice(0, -1) }
}

/** Where the themes are not found yet, they are still to be those that the state remembers. */
function stateOf(record: ThemeEditsRecord, { themes, memory: remembered }: LastThemes): ThemesState {
  const { done, undone, themesBefore, named, codebook, afreshAfter } = record
  const isFound = themes.length > 0
  const last = isFound ? themes.map(traitsOf) : record.last
  const memory = isFound ? remembered : record.memory
  return {
    done,
    undone,
    themesBefore,
    named,
    ...(codebook !== undefined && { codebook }),
    ...(afreshAfter !== undefined && { afreshAfter }),
    ...(last !== undefined && { last }),
    ...(memory != null && { memory }),
  }
}
