import type { LowdownDatabase } from './lowdown-database.ts'
import { storing } from './storage-errors.ts'

/** A stored choice of the user; undefined where none was made. What comes back is to be checked: an older version wrote it. */
export async function readSetting(database: LowdownDatabase, name: string): Promise<unknown> {
  return (await storing(() => database.settings.get(name)))?.value
}

/** Keep a choice of the user; plain data. */
export async function writeSetting(database: LowdownDatabase, name: string, value: unknown): Promise<void> {
  await storing(() => database.settings.put({ name, value }))
}
