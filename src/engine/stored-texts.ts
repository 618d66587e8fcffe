import { AppError } from '#core/errors.ts'
import type { JobContext } from '#core/job-context.ts'
import type { TextImport } from '#core/survey/build-dataset.ts'
import type { TextColumn, TextField } from '#core/survey/response-chunk.ts'
import { readTexts } from '#storage/chunks.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'

/** An import with the responses in each of its chunks. */
export interface ImportSizes {
  readonly importId: string
  readonly sizes: readonly number[]
}

/**
 * Read one text column of all responses.
 *
 * @param keep - What is to be kept of the column of a chunk whose first response is `start`; all of it when absent.
 * @throws AppError `storage/damaged` when a record is missing or not as it was written.
 */
export async function readTextImports(
  database: LowdownDatabase,
  imports: readonly ImportSizes[],
  field: TextField,
  context: JobContext,
  keep: (column: TextColumn, start: number) => TextColumn = column => column,
): Promise<TextImport[]> {
  const size = imports.flatMap(({ sizes }) => sizes).reduce((sum, each) => sum + each, 0)
  const textImports: TextImport[] = []
  let done = 0
  for (const { importId, sizes } of imports) {
    const chunks: TextImport['chunks'][number][] = []
    for await (const column of readTexts(database, importId, field, sizes.length)) {
      const chunkSize = sizes[chunks.length]!
      assertWhole(column, chunkSize)
      chunks.push({ size: chunkSize, texts: column === null ? {} : { [field]: keep(column, done) } })
      done += chunkSize
      context.report({ stage: 'loading', fraction: done / Math.max(1, size), done })
      await context.pause()
    }
    textImports.push({ chunks })
  }
  return textImports
}

/** @throws AppError `storage/damaged` when a column is not that of so many responses. */
export function assertWhole(column: TextColumn | null, size: number): void {
  if (column !== null && column.offsets.length !== size + 1)
    throw new AppError('storage/damaged', { part: 'texts' })
}
