import { TIME_NONE, TIME_WALL } from '../survey/response-chunk.ts'
import { instantOfWall } from '../survey/time-zone.ts'
import { cellText, type ByteRecord } from './bytes/byte-record.ts'
import { DateReader } from './dates/date-reader.ts'
import type { ElapsedReading } from './mapping.ts'
import { isBlank } from './reading/table-reader.ts'
import { isNonAnswer } from '../survey/non-answers.ts'

const MS_PER_MINUTE = 60_000

/** Where the cells of a row are: as text, or as bytes where `record` has the column. */
export interface RowCells {
  readonly row: readonly string[]
  readonly record: ByteRecord | null
}

/** Minutes between the times in two cells of a row; times without a zone are those of the plan's. */
export class ElapsedMinutes {
  readonly #since: { readonly column: number; readonly reader: DateReader }
  readonly #until: { readonly column: number; readonly reader: DateReader }
  readonly #timezone: string

  /** @param column - Of the later time. */
  constructor(column: number, { since, orders }: ElapsedReading, timezone: string) {
    this.#since = { column: since, reader: new DateReader(orders[0]) }
    this.#until = { column, reader: new DateReader(orders[1]) }
    this.#timezone = timezone
  }

  /**
   * Minutes by the clock round, 0 or more; NaN where the later cell is blank or says that there is none; null where one of the
   * two cannot be read, or the later time comes before the earlier one.
   */
  of(cells: RowCells): number | null {
    if (isNone(cells, this.#until.column)) return Number.NaN
    const until = this.#instantOf(cells, this.#until)
    const since = this.#instantOf(cells, this.#since)
    const minutes = (until - since) / MS_PER_MINUTE
    return minutes >= 0 ? minutes : null
  }

  #instantOf(
    { row, record }: RowCells,
    { column, reader }: { readonly column: number; readonly reader: DateReader },
  ): number {
    if (record !== null && column < record.cells) reader.readCell(record, column)
    else reader.read(row[column] ?? '')
    const { timeMs, kind } = reader
    if (kind === TIME_NONE) return Number.NaN
    return kind === TIME_WALL ? instantOfWall(this.#timezone, timeMs) : timeMs
  }
}

function isNone({ row, record }: RowCells, column: number): boolean {
  const cell = record !== null && column < record.cells ? cellText(record, column) : (row[column] ?? '')
  return isBlank(cell) || isNonAnswer(cell)
}
