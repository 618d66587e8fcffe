import { withMerges, type NameMerge } from '#core/names/name-decisions.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { changeNames } from '#storage/projects.ts'

/** Merge the names in a project that a mapping file makes one; each can be undone among the imports. */
export async function mergeNames(
  database: LowdownDatabase,
  projectId: string,
  merges: readonly NameMerge[],
): Promise<void> {
  if (merges.length > 0) await changeNames(database, projectId, before => withMerges(before, merges))
}
