import type { ByteSource } from '#core/importing/byte-source.ts'
import { importFile } from '#core/importing/import-file.ts'
import {
  COLUMN_ROLES,
  type FileInspection,
  type ImportPlan,
  type RejectedRow,
} from '#core/importing/mapping.ts'
import type { JobContext } from '#core/job-context.ts'
import type { ReportSource } from '#core/report/report.ts'
import type { ImportDictionaries, ResponseChunk } from '#core/survey/response-chunk.ts'
import { columnName } from './plan-import.ts'

/** One file, taken in whole and kept in memory. */
export interface ReadFile {
  readonly source: ReportSource
  readonly dictionaries: ImportDictionaries
  readonly chunks: readonly ResponseChunk[]
  readonly rejected: readonly RejectedRow[]
}

/** @throws AppError as `importFile` does. */
export async function readResponses(
  bytes: ByteSource,
  inspection: FileInspection,
  plan: ImportPlan,
  context: JobContext,
): Promise<ReadFile> {
  const chunks: ResponseChunk[] = []
  const rejected: RejectedRow[] = []
  const { outcome, dictionaries } = await importFile(
    bytes,
    plan,
    {
      chunk: chunk => Promise.resolve(void chunks.push(chunk)),
      rejected: rows => {
        for (const row of rows) rejected.push(row)
        return Promise.resolve()
      },
    },
    context,
  )
  return {
    source: {
      file: bytes.name,
      sha256: await bytes.sha256(),
      bytes: bytes.sizeBytes,
      reading: plan.reading,
      rows: outcome.rows,
      responses: outcome.responses,
      rejected: outcome.rejected,
      columns: Object.fromEntries(
        COLUMN_ROLES.filter(role => plan.mapping[role].length > 0).map(role => [
          role,
          plan.mapping[role].map(index => columnName(inspection, index)),
        ]),
      ),
      dateOrder: plan.dateOrder,
      withoutDate: outcome.withoutDate,
      warnings: outcome.warnings,
    },
    dictionaries,
    chunks,
    rejected,
  }
}
