import { TEXT_FIELDS } from '../../survey/response-chunk.ts'
import type { ImportPlan } from '../mapping.ts'
import type { ByteRecord } from './byte-record.ts'
import { CellStrings } from './cell-strings.ts'

/**
 * Rows of the columns that a plan reads as text. Cells that are taken as bytes (comments, ids, dates that are one column
 * of their own) are left blank, like those that nobody reads.
 */
export class MappedColumns {
  readonly #columns: readonly { readonly index: number; readonly strings: CellStrings }[]
  #row: string[] = []

  constructor(plan: ImportPlan) {
    this.#columns = columnsReadAsText(plan).map(index => ({ index, strings: new CellStrings() }))
  }

  /** The row of a record; valid until the next. */
  rowOf(record: ByteRecord): readonly string[] {
    if (this.#row.length !== record.cells) this.#row = new Array<string>(record.cells).fill('')
    for (const { index, strings } of this.#columns)
      if (index < record.cells) this.#row[index] = strings.of(record, index)
    return this.#row
  }
}

/** All columns that the plan names, but for those whose only role can do without text. */
function columnsReadAsText(plan: ImportPlan): number[] {
  const { mapping, scale, ratings, ratingDate, ticketColumn, rowFilters = [] } = plan
  const roles = Object.entries(mapping).filter(([role, columns]) => !isReadAsBytes(role, columns))
  const named = [
    ...roles.flatMap(([, columns]) => columns),
    ...rowFilters.map(({ column }) => column),
    ...(ticketColumn === undefined ? [] : [ticketColumn]),
    // Without a score the comment is what counts; of several ratings id and date tell the last.
    ...(scale.kind === 'none' ? mapping.comment : []),
    ...(ratings === 'last'
      ? [...mapping.id, ...(ratingDate === undefined ? mapping.date : [ratingDate])]
      : []),
  ]
  return [...new Set(named)].sort((a, b) => a - b)
}

function isReadAsBytes(role: string, columns: readonly number[]): boolean {
  return columns.length === 1 && (role === 'date' || TEXT_FIELDS.some(field => field === role))
}
