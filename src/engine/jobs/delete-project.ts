import { deleteProject } from '#storage/projects.ts'
import type { Job } from './job.ts'

export const deleteProjectJob: Job<'delete-project'> = async (engine, input) => {
  const { strict } = await engine.databases()
  await deleteProject(strict, input.projectId)
  engine.projects.forget(input.projectId)
  return null
}
