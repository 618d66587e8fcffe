import { AppError, toWireError } from '../../errors.ts'
import { dateOrderOf } from '../dates/date-order.ts'
import type { FileInspection, ImportPlan } from '../mapping.ts'
import type { LeftOutFile } from './open-archive.ts'
import { mappingByName } from './same-columns.ts'

/** What was settled for several files at once; the columns are those of the merged inspection. */
export type SharedPlan = Pick<
  ImportPlan,
  'mapping' | 'scale' | 'dateOrder' | 'timezone' | 'ratings' | 'credit'
>

/** The plan of one file among several. */
export interface FilePlan {
  readonly plan: ImportPlan
  /** Mapped columns that this file has not. */
  readonly missing: readonly string[]
}

/**
 * How one of several files is read under their shared plan: columns by name, with its own reading, rows put aside and, where nobody
 * chose another than what was recognised, its own date order. A file without the column of the score gives no plan but
 * the reason.
 */
export function planFile(
  merged: FileInspection,
  file: FileInspection,
  shared: SharedPlan,
): FilePlan | LeftOutFile {
  const { mapping, missing } = mappingByName(merged.columns, shared.mapping, file.columns)
  const score = missing.find(({ role }) => role === 'score')
  if (score !== undefined && mapping.score.length === 0) {
    const details = { file: file.file.name, column: score.header }
    return { file: file.file.name, error: toWireError(new AppError('import/other-columns', details)) }
  }
  const own = dateOrderOf(file.columns, mapping).order
  const isChosen = shared.dateOrder !== dateOrderOf(merged.columns, shared.mapping).order
  const dateOrder = isChosen ? shared.dateOrder : (own ?? shared.dateOrder)
  return {
    plan: {
      // Named one by one: the rows that the shared plan puts aside are named by columns of the merged inspection.
      reading: file.reading,
      mapping,
      scale: shared.scale,
      dateOrder,
      timezone: shared.timezone,
      ...(shared.ratings !== undefined && { ratings: shared.ratings }),
      ...(shared.credit !== undefined && { credit: shared.credit }),
      ...(file.rowFilters !== undefined && { rowFilters: file.rowFilters }),
    },
    missing: [...new Set(missing.map(({ header }) => header))],
  }
}
