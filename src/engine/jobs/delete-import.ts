import { deleteImport } from '#storage/imports.ts'
import type { Job } from './job.ts'

export const deleteImportJob: Job<'delete-import'> = async (engine, input) => {
  const { strict } = await engine.databases()
  await deleteImport(strict, input.projectId, input.importId)
  return null
}
