import { Dexie } from 'dexie'
import type { Fingerprints } from '#core/importing/identity/fingerprints.ts'
import { checksumOf } from './checksum.ts'
import type { LowdownDatabase } from './lowdown-database.ts'
import type { FingerprintsRecord } from './records.ts'
import { storing } from './storage-errors.ts'

/** Fingerprints in one record: 8 MB. */
const PART_SIZE = 1_048_576

/** Keep the fingerprints of an import, ascending, in place of those it had. */
export function writeFingerprints(
  database: LowdownDatabase,
  importId: string,
  fingerprints: Fingerprints,
): Promise<void> {
  return storing(() =>
    database.transaction('rw', database.fingerprints, async () => {
      await partsOf(database, importId).delete()
      for (let part = 0; part * PART_SIZE < fingerprints.length; part += 1) {
        const values = fingerprints.slice(part * PART_SIZE, (part + 1) * PART_SIZE)
        await database.fingerprints.add({ importId, part, values, checksum: checksumOf([values]) })
      }
    }),
  )
}

/**
 * The fingerprints of an import of `responses` responses, ascending. Null where none are kept, or not as they were
 * written: they can be made again.
 */
export async function readFingerprints(
  database: LowdownDatabase,
  importId: string,
  responses: number,
): Promise<Fingerprints | null> {
  const parts = await storing(() => partsOf(database, importId).toArray())
  const isWhole = parts.every(({ values, checksum }) => checksumOf([values]) === checksum)
  const size = parts.reduce((sum, { values }) => sum + values.length, 0)
  return isWhole && size === responses ? joined(parts, size) : null
}

function joined(parts: readonly FingerprintsRecord[], size: number): Fingerprints {
  const all = new BigUint64Array(size)
  for (const { part, values } of parts) all.set(values, part * PART_SIZE)
  return all
}

function partsOf(database: LowdownDatabase, importId: string) {
  return database.fingerprints.where(':id').between([importId, Dexie.minKey], [importId, Dexie.maxKey])
}
