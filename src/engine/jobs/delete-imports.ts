import { deleteImports } from '#storage/imports.ts'
import type { Job } from './job.ts'

export const deleteImportsJob: Job<'delete-imports'> = async (engine, { projectId, importIds }) => {
  const { strict } = await engine.databases()
  await deleteImports(strict, projectId, importIds)
  return null
}
