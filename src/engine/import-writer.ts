import type { ImportSink } from '#core/importing/import-sink.ts'
import type { RejectedRow } from '#core/importing/mapping.ts'
import { writeChunk } from '#storage/chunks.ts'
import { deleteContents } from '#storage/import-contents.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import { writeRejected } from '#storage/rejected-rows.ts'

/** Writes under way at once: parsing goes on meanwhile, memory stays bounded. */
const WRITES_AT_ONCE = 3

/** Rejected rows are stored when so many have come together. */
const REJECTED_AT_ONCE = 500

export interface ImportWriter {
  readonly sink: ImportSink
  /** Wait until everything is stored. */
  finish(): Promise<{ readonly chunks: number; readonly rejectedRows: number }>
  /** Delete whatever was stored. */
  discard(): Promise<void>
}

/** Stores the chunks and rejected rows of an import while it goes on; the import stays invisible. */
export function createImportWriter(database: LowdownDatabase, importId: string): ImportWriter {
  const underWay = new Set<Promise<unknown>>()
  const waitingRows: RejectedRow[] = []
  let chunks = 0
  let rejectedRows = 0
  let failure: { readonly error: unknown } | null = null

  /** Begin a write; wait only while too many are under way. The first failure is thrown by whatever comes next. */
  async function begin(write: Promise<unknown>): Promise<void> {
    const settled = write
      .catch((error: unknown) => {
        failure ??= { error }
      })
      .finally(() => underWay.delete(settled))
    underWay.add(settled)
    while (underWay.size >= WRITES_AT_ONCE) await Promise.race(underWay)
    throwFailure()
  }

  function throwFailure(): void {
    if (failure !== null) throw failure.error
  }

  function flushRejected(): Promise<void> {
    const rows = waitingRows.splice(0)
    const first = rejectedRows
    rejectedRows += rows.length
    return begin(writeRejected(database, importId, first, rows))
  }

  return {
    sink: {
      chunk(chunk) {
        chunks += 1
        return begin(writeChunk(database, importId, chunks - 1, chunk))
      },
      async rejected(rows) {
        for (const row of rows) waitingRows.push(row)
        if (waitingRows.length >= REJECTED_AT_ONCE) await flushRejected()
      },
    },
    async finish() {
      if (waitingRows.length > 0) await flushRejected()
      await Promise.all(underWay)
      throwFailure()
      return { chunks, rejectedRows }
    },
    async discard() {
      await Promise.all(underWay)
      await database.transaction('rw', database.tables, () => deleteContents(database, importId))
    },
  }
}
