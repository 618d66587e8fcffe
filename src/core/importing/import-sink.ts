import type { ResponseChunk } from '../survey/response-chunk.ts'
import type { RejectedRow } from './mapping.ts'

/** Takes what an import yields, in file order. A sink that writes to disk holds the import back by its promise. */
export interface ImportSink {
  chunk(chunk: ResponseChunk): Promise<void>
  rejected(rows: readonly RejectedRow[]): Promise<void>
}
