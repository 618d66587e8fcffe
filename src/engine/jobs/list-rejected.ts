import { listRejected } from '#storage/rejected-rows.ts'
import type { Job } from './job.ts'

export const listRejectedJob: Job<'list-rejected'> = async (engine, input) => {
  const { strict } = await engine.databases()
  return listRejected(strict, input.importId, input.offset, input.limit)
}
