import { viewOf } from '#core/themes/edits/history.ts'
import { freeNumber, madeThemes } from '#core/themes/edits/made-themes.ts'
import type { ThemeHistoryView } from '#core/themes/edits/theme-edit.ts'
import type { ThemeEditsRecord } from '#storage/records.ts'

/** The history of a project's themes as a screen shows it, the codebooks that were taken and given up included. */
export function historyOf(record: ThemeEditsRecord): ThemeHistoryView {
  const { codebook, later = [], earlier = [], afreshAfter } = record
  const given = later.at(-1)
  const undone = given?.codebook?.codebook.name
  return {
    ...viewOf(record),
    nextThemeNumber: freeNumber([...takenIds(record), ...record.undone.flatMap(madeThemes)]),
    ...(codebook !== undefined && earlier.length > 0 && { codebook: codebook.codebook.name }),
    ...(undone !== undefined && { codebookUndone: undone }),
    ...(afreshAfter !== undefined && { afreshAfter }),
    ...(given?.afreshAfter !== undefined && { afreshUndone: true as const }),
  }
}

/** Ids that a theme of the user's cannot have: those of other ones, and those that a codebook brought. */
export function takenIds({ done, codebook }: ThemeEditsRecord): ReadonlySet<string> {
  const brought = codebook?.codebook.themes.map(({ id }) => id) ?? []
  return new Set([...done.flatMap(madeThemes), ...brought])
}
