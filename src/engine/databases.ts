import { sweepUnfinishedImports } from '#storage/import-contents.ts'
import { openDatabase, type LowdownDatabase } from '#storage/lowdown-database.ts'

/** Two connections to the one database. */
export interface Databases {
  /** What it has written is on the disk. */
  readonly strict: LowdownDatabase
  /** For the chunks of an import, which count only once a strict write says so. */
  readonly relaxed: LowdownDatabase
}

/**
 * Opens the database when it is first asked for and sweeps what a broken import has left. A failed opening is tried
 * again by whoever asks next.
 */
export function lazyDatabases(name?: string): () => Promise<Databases> {
  let opening: Promise<Databases> | null = null
  return () => {
    opening ??= open(name).catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
}

async function open(name: string | undefined): Promise<Databases> {
  const named = name === undefined ? {} : { name }
  const strict = await openDatabase({ ...named, durability: 'strict' })
  const relaxed = await openDatabase({ ...named, durability: 'relaxed' })
  await sweepUnfinishedImports(relaxed)
  return { strict, relaxed }
}
