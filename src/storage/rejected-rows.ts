import { AppError } from '#core/errors.ts'
import type { RejectedRow } from '#core/importing/mapping.ts'
import { readContents } from './imports.ts'
import type { LowdownDatabase } from './lowdown-database.ts'
import type { RejectedRecord } from './records.ts'
import { storing } from './storage-errors.ts'

/** Rows a record holds at the most; each has up to 10,000 characters. */
const ROWS_IN_A_RECORD = 500

/** Store rejected rows of an import; `first` is the place of the first of them among all, from 0. */
export function writeRejected(
  database: LowdownDatabase,
  importId: string,
  first: number,
  rows: readonly RejectedRow[],
): Promise<unknown> {
  const records: RejectedRecord[] = []
  for (let from = 0; from < rows.length; from += ROWS_IN_A_RECORD) {
    records.push({ importId, first: first + from, rows: rows.slice(from, from + ROWS_IN_A_RECORD) })
  }
  return storing(() => database.rejectedRows.bulkAdd(records))
}

/**
 * Some of the rejected rows of an import, in file order, and how many there are. Reads only the records it needs.
 * @throws AppError `storage/damaged` when rows are missing.
 */
export async function listRejected(
  database: LowdownDatabase,
  importId: string,
  offset: number,
  limit: number,
): Promise<{ readonly total: number; readonly rows: readonly RejectedRow[] }> {
  const { rejectedRows: total } = await readContents(database, importId)
  const end = Math.min(total, offset + limit)
  const rows: RejectedRow[] = []
  const records = await storing(() =>
    database.rejectedRows
      .where(':id')
      .between([importId, offset - ROWS_IN_A_RECORD + 1], [importId, Math.max(offset, end)], true, false)
      .toArray(),
  )
  for (const record of records) {
    rows.push(...record.rows.slice(Math.max(0, offset - record.first), Math.max(0, end - record.first)))
  }
  if (rows.length !== Math.max(0, end - offset)) throw new AppError('storage/damaged', { part: 'rejected' })
  return { total, rows }
}

/**
 * The rejected rows of an import in file order, as many at a time as are stored together (up to 500).
 * @throws AppError `storage/damaged` when rows are missing.
 */
export async function* readRejected(
  database: LowdownDatabase,
  importId: string,
): AsyncGenerator<readonly RejectedRow[], void, undefined> {
  const { rejectedRows: total } = await readContents(database, importId)
  let first = 0
  while (first < total) {
    const { rows } = await recordAt(database, importId, first)
    yield rows
    first += rows.length
  }
}

/**
 * The rejected rows at these places among all of an import, from 0 and ascending. Reads each record once.
 * @throws AppError `storage/damaged` when rows are missing.
 */
export async function readRejectedAt(
  database: LowdownDatabase,
  importId: string,
  places: readonly number[],
): Promise<readonly RejectedRow[]> {
  const found: RejectedRow[] = []
  let record: RejectedRecord | null = null
  for (const place of places) {
    if (record === null || place >= record.first + record.rows.length) {
      record = await recordAt(database, importId, place)
    }
    found.push(record.rows[place - record.first]!)
  }
  return found
}

/** The record that holds the row at a place. */
async function recordAt(database: LowdownDatabase, importId: string, place: number): Promise<RejectedRecord> {
  const record = await storing(() =>
    database.rejectedRows
      .where(':id')
      .between([importId, place - ROWS_IN_A_RECORD + 1], [importId, place], true, true)
      .last(),
  )
  if (record === undefined || place >= record.first + record.rows.length) {
    throw new AppError('storage/damaged', { part: 'rejected' })
  }
  return record
}
