import type { SourceHandle, SourceId } from '#contracts/engine-jobs.ts'
import type { ByteSource } from '#core/importing/byte-source.ts'
import type { InspectedFile } from '#core/importing/files/inspect-files.ts'
import type { FileInspection } from '#core/importing/mapping.ts'
import type { JobContext } from '#core/job-context.ts'
import { fileSource } from './file-source.ts'
import { portSource } from './port-source.ts'
import { openSampleSource } from './sample-source.ts'
import { unlessAborted } from '../unless-aborted.ts'

/** A file between its inspection and its import. */
export interface OpenSource {
  readonly source: ByteSource
  /** The latest one; of several files that of all together. */
  readonly inspection: FileInspection
  /** The files of a source that stands for several; absent for one. */
  readonly parts?: readonly InspectedFile[]
  /** Files that the latest reading leaves out: another may take them in again. */
  readonly unread?: readonly InspectedFile[]
  /** Ticket files that are joined with it; they are closed with it. */
  readonly tickets?: Omit<OpenSource, 'tickets'>
}

/** The files that are open in this worker. */
export interface OpenSources {
  add(open: OpenSource): SourceId
  /** @throws Error when it is not open: the page asks in the wrong order. */
  get(id: SourceId): OpenSource
  replace(id: SourceId, open: OpenSource): void
  /**
   * Work that reads an open source through: a source gives one pass at a time, so works take turns. Whoever is cancelled
   * while waiting for a turn hears of it at once.
   * @throws Error as {@link get} does.
   */
  inTurn<T>(id: SourceId, signal: AbortSignal, work: (open: OpenSource) => Promise<T>): Promise<T>
  close(id: SourceId): Promise<void>
}

export function createOpenSources(): OpenSources {
  const sources = new Map<SourceId, OpenSource>()
  const turns = new Map<SourceId, Promise<unknown>>()
  let lastId = 0
  function get(id: SourceId): OpenSource {
    const open = sources.get(id)
    if (open === undefined) throw new Error(`No file is open as “${id}”`)
    return open
  }
  return {
    get,
    add(open) {
      lastId += 1
      const id = `source-${lastId}`
      sources.set(id, open)
      return id
    },
    replace(id, open) {
      if (sources.has(id)) sources.set(id, open)
    },
    async inTurn(id, signal, work) {
      const before = turns.get(id) ?? Promise.resolve()
      const turn = before.then(() => {
        signal.throwIfAborted()
        return work(get(id))
      })
      turns.set(
        id,
        turn.catch(() => undefined),
      )
      await unlessAborted(before, signal)
      return turn
    },
    async close(id) {
      const open = sources.get(id)
      sources.delete(id)
      turns.delete(id)
      await Promise.all([open?.source.close(), open?.tickets?.source.close()])
    },
  }
}

/** The bytes behind a handle of the page, file by file. */
export async function openHandles(handle: SourceHandle, context: JobContext): Promise<readonly ByteSource[]> {
  const handles = handle.kind === 'several' ? handle.handles : [handle]
  return Promise.all(handles.map(each => openSource(each, context)))
}

async function openSource(handle: SourceHandle, context: JobContext): Promise<ByteSource> {
  if (handle.kind === 'several') throw new Error('Several files inside of several')
  if (handle.kind === 'file') return fileSource(handle.file)
  if (handle.kind === 'port') return portSource(handle.port, handle.name, handle.sizeBytes)
  return openSampleSource(handle.rows, context)
}
