import type { EditHistory } from '#core/themes/edits/theme-edit.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { changeThemes } from '#storage/theme-edits.ts'

/** Changes nothing but the history of a project's edits. */
export function changeThemeEdits(
  database: LowdownDatabase,
  projectId: string,
  change: (before: EditHistory) => EditHistory,
): Promise<ProjectRecord> {
  return changeThemes(database, projectId, before => ({
    ...before,
    ...change({ done: before.done, undone: before.undone }),
  }))
}
