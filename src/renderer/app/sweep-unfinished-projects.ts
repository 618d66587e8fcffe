import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { deleteProject, listProjects } from '#storage/projects.ts'

/**
 * Delete the projects that were made for an import which never ended: the window was closed in the middle of it. A
 * project that ever had data has a later revision, and stays when its last import is removed.
 */
export async function sweepUnfinishedProjects(database: LowdownDatabase): Promise<void> {
  for (const project of await listProjects(database)) {
    if (project.revision === 0 && project.responses === 0) await deleteProject(database, project.id)
  }
}
