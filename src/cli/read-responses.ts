import type { ByteSource } from '#core/importing/byte-source.ts'
import { importFile } from '#core/importing/import-file.ts'
import {
  columnsOf,
  COLUMN_ROLES,
  type FileInspection,
  type ImportWarning,
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

/** A file that was inspected and is now to be read. */
export interface InspectedFile {
  readonly bytes: ByteSource
  readonly inspection: FileInspection
  readonly plan: ImportPlan
  /** The call named the score column: which of several it is, is no longer open. */
  readonly isScoreSettled: boolean
}

/** @throws AppError as `importFile` does. */
export async function readResponses(file: InspectedFile, context: JobContext): Promise<ReadFile> {
  const { bytes, inspection, plan, isScoreSettled } = file
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
        COLUMN_ROLES.filter(role => columnsOf(plan.mapping, role).length > 0).map(role => [
          role,
          columnsOf(plan.mapping, role).map(index => columnName(inspection, index)),
        ]),
      ),
      dateOrder: plan.dateOrder,
      withoutDate: outcome.withoutDate,
      warnings: [...settledWarnings(inspection, isScoreSettled), ...outcome.warnings],
    },
    dictionaries,
    chunks,
    rejected,
  }
}

/** What the inspection noticed and nobody settled; about dates, the import knows better what came of them. */
function settledWarnings(inspection: FileInspection, isScoreSettled: boolean): readonly ImportWarning[] {
  return inspection.warnings.filter(
    ({ code }) => !code.endsWith('-date-order') && !(isScoreSettled && code === 'undecided-score'),
  )
}
