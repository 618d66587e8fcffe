import type { ByteSource } from '#core/importing/byte-source.ts'
import type { JobContext } from '#core/job-context.ts'
import { SAMPLE_FILE_NAME, sampleCsv } from '#core/sample/sample-csv.ts'
import { sha256Of } from './sha256.ts'

/** The sample is the same for everyone. */
const SEED = 1

/** The made-up sample data as a file, held in memory. */
export async function openSampleSource(rows: number, context: JobContext): Promise<ByteSource> {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  for (const text of sampleCsv({ rows, seed: SEED })) {
    pieces.push(encoder.encode(text))
    await context.pause()
  }
  let hash: Promise<string> | null = null
  return {
    name: SAMPLE_FILE_NAME,
    sizeBytes: pieces.reduce((sum, piece) => sum + piece.length, 0),
    // oxlint-disable-next-line typescript/require-await -- a source is asynchronous, this one has all at hand
    async *read() {
      yield* pieces
    },
    sha256() {
      hash ??= sha256Of(pieces)
      return hash
    },
    close() {
      pieces.length = 0
      return Promise.resolve()
    },
  }
}
