import type { RejectedFilter } from '#contracts/engine-jobs.ts'
import type { JobContext } from '#core/job-context.ts'
import { readRejected } from '#storage/rejected-rows.ts'
import type { Databases } from './databases.ts'

/** Places of the rejected rows of an import that fit a filter, among all of them, ascending from 0. */
export type RejectedSearch = (
  importId: string,
  filter: Required<RejectedFilter>,
  context: JobContext,
) => Promise<readonly number[]>

/**
 * A search that reads every rejected row of the import once and keeps its last answer, so that the pages of one list
 * cost one reading. The rows of an import never change, so the answer stays true.
 */
export function createRejectedSearch(databases: () => Promise<Databases>): RejectedSearch {
  let last: { readonly key: string; readonly places: readonly number[] } | null = null
  return async (importId, { reason, search }, context) => {
    const wanted = search.toLowerCase()
    const key = JSON.stringify([importId, reason, wanted])
    if (last?.key === key) return last.places
    const { strict } = await databases()
    const places: number[] = []
    let place = 0
    for await (const rows of readRejected(strict, importId)) {
      await context.pause()
      for (const row of rows) {
        const hasReason = reason === null || row.reason === reason
        if (hasReason && row.raw.toLowerCase().includes(wanted)) places.push(place)
        place += 1
      }
    }
    last = { key, places }
    return places
  }
}
