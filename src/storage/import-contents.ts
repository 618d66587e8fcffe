import { Dexie, type Table } from 'dexie'
import type { LowdownDatabase } from './lowdown-database.ts'
import { storing } from './storage-errors.ts'

/** Tables whose keys begin with the id of an import. */
function keyedByImport(database: LowdownDatabase): readonly Table<unknown, [string, ...unknown[]]>[] {
  const { chunkCodes, chunkTexts, rejectedRows, fingerprints } = database
  return [chunkCodes, chunkTexts, rejectedRows, fingerprints] as unknown as Table<
    unknown,
    [string, ...unknown[]]
  >[]
}

/** Delete all that was stored for an import but its own record. Cost grows with its chunks, not with its rows. */
export async function deleteContents(database: LowdownDatabase, importId: string): Promise<void> {
  for (const table of keyedByImport(database)) {
    await table.where(':id').between([importId, Dexie.minKey], [importId, Dexie.maxKey]).delete()
  }
  await database.contents.delete(importId)
}

/**
 * Delete what imports have left behind that never came to their end, or whose deletion did not.
 * To be called when no import is under way: at start.
 * @returns How many such imports there were.
 */
export async function sweepUnfinishedImports(database: LowdownDatabase): Promise<number> {
  return storing(async () => {
    const found = new Set<string>(await database.contents.toCollection().primaryKeys())
    for (const table of keyedByImport(database)) {
      for (const importId of await importIdsIn(table)) found.add(importId)
    }
    for (const importId of await database.imports.toCollection().primaryKeys()) found.delete(importId)
    for (const importId of found) {
      await database.transaction('rw', database.tables, () => deleteContents(database, importId))
    }
    return found.size
  })
}

/** The distinct first parts of the keys: one look-up for each, however many records there are. */
async function importIdsIn(table: Table<unknown, [string, ...unknown[]]>): Promise<string[]> {
  const ids: string[] = []
  for (;;) {
    const last = ids.at(-1)
    const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above([last, Dexie.maxKey])
    const [next] = await rest.limit(1).primaryKeys()
    if (next === undefined) return ids
    ids.push(next[0])
  }
}
