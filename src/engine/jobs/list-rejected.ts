import { listRejected, readRejectedAt } from '#storage/rejected-rows.ts'
import type { Job } from './job.ts'

export const listRejectedJob: Job<'list-rejected'> = async (engine, input, context) => {
  const { importId, offset, limit, reason = null, search = '' } = input
  const { strict } = await engine.databases()
  if (reason === null && search === '') return listRejected(strict, importId, offset, limit)
  const places = await engine.searchRejected(importId, { reason, search }, context)
  const rows = await readRejectedAt(strict, importId, places.slice(offset, offset + limit))
  return { total: places.length, rows }
}
