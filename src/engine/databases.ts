import { sweepUnfinishedImports } from '#storage/import-contents.ts'
import { openDatabase, type LowdownDatabase } from '#storage/lowdown-database.ts'

/** Two connections to the one database. */
export interface Databases {
  /** What it has written is on the disk. */
  readonly strict: LowdownDatabase
  /** For the chunks of an import, which count only once a strict write says so. Opened when first asked for. */
  relaxed(): Promise<LowdownDatabase>
}

/**
 * Opens the database when it is first asked for and begins to sweep what a broken import has left: nobody but the next
 * import waits for that. A failed opening is tried again by whoever asks next.
 */
export function lazyDatabases(name?: string): () => Promise<Databases> {
  return retried(() => open(name))
}

/** The result of the first call that succeeds, for all calls. */
function retried<T>(begin: () => Promise<T>): () => Promise<T> {
  let task: Promise<T> | null = null
  return () => {
    task ??= begin().catch((error: unknown) => {
      task = null
      throw error
    })
    return task
  }
}

async function open(name: string | undefined): Promise<Databases> {
  const named = name === undefined ? {} : { name }
  const strict = await openDatabase({ ...named, durability: 'strict' })
  const sweep = retried(() => sweepUnfinishedImports(strict))
  sweep().catch(() => undefined)
  const openRelaxed = retried(() => openDatabase({ ...named, durability: 'relaxed' }))
  return {
    strict,
    async relaxed() {
      await sweep()
      return openRelaxed()
    },
  }
}
