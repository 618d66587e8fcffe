import { NO_REQUESTER, requesterCodes } from '../../statistics/clusters/requester-codes.ts'
import { findContacts, type Contacts } from '../../statistics/support/contacts.ts'
import type { JobContext } from '../../job-context.ts'
import { buildDataset, textReaderOf, type CodedImport, type TextImport } from '../../survey/build-dataset.ts'
import type { Dataset, TextReader } from '../../survey/dataset.ts'
import { TIME_NONE } from '../../survey/response-chunk.ts'
import type { ChunkCodes, CodedField } from '../../survey/response-chunk.ts'
import type { ImportWarning } from '../mapping.ts'
import type { TicketFile } from './ticket-counts.ts'
import { ticketKey } from './ticket-key.ts'

const BLOCK_ROWS = 8_192

/** Headers of the columns that the first ticket file has. */
export type TicketHeaders = Readonly<Partial<Record<CodedField | 'requester' | 'date', string>>>

/** Ticket files in columns: every row with an id, in the order of the files. */
export interface TicketTable {
  readonly files: readonly TicketFile[]
  readonly headers: TicketHeaders
  readonly dataset: Dataset
  readonly requesters: TextReader
  /** As in `ResponseChunk`. */
  readonly timeMs: Float64Array
  readonly timeKind: Uint8Array
  /** The row of each ticket by its {@link ticketKey}: the only one, or the last by date. */
  readonly rows: ReadonlyMap<string, number>
  /** When each requester came again, by all tickets; null where no ticket has a requester. */
  readonly contacts: Contacts | null
  /** What was odd about the files, such as dates that could not be read. */
  readonly warnings: readonly ImportWarning[]
}

/** A ticket file that was read. */
export interface ReadTickets extends CodedImport, TextImport {
  readonly chunks: readonly (ChunkCodes & TextImport['chunks'][number])[]
  /** Without what only the whole table tells. */
  readonly facts: Omit<TicketFile, 'tickets' | 'repeated'>
  readonly headers: TicketHeaders
  readonly warnings: readonly ImportWarning[]
}

/**
 * The tickets of some files as one table. Where an id comes more than once its last row by date stays, of rows of the same
 * time or without one the last in the files. Memory: some 300 bytes a ticket.
 */
export async function buildTicketTable(
  files: readonly ReadTickets[],
  timezone: string,
  context: JobContext,
): Promise<TicketTable> {
  const dataset = buildDataset(files, timezone)
  const times = timesOf(files, dataset.size)
  const rows = await lastRows(textReaderOf(files, 'id'), times, dataset.size, context)
  const isLast = new Uint8Array(dataset.size)
  for (const row of rows.values()) isLast[row] = 1
  const requesters = textReaderOf(files, 'requester')
  const codes = await requesterCodes(dataset.size, requesters, context)
  codes?.codes.forEach((_, row, all) => {
    // One ticket is one contact.
    if (isLast[row] === 0) all[row] = NO_REQUESTER
  })
  return {
    files: files.map(({ facts }, index) => {
      const { start } = dataset.imports[index]!
      const own = isLast.subarray(start, dataset.imports[index + 1]?.start)
      const tickets = own.reduce((sum, last) => sum + last, 0)
      const { file, sha256, idColumn, rows: all, withoutId, unusable } = facts
      return {
        file,
        sha256,
        idColumn,
        rows: all,
        tickets,
        repeated: own.length - tickets,
        withoutId,
        unusable,
      }
    }),
    headers: Object.assign({}, ...files.map(({ headers }) => headers).toReversed()) as TicketHeaders,
    dataset,
    requesters,
    ...times,
    rows,
    warnings: files.flatMap(({ warnings }) => warnings),
    contacts: codes === null ? null : await findContacts(dataset, codes, context),
  }
}

type Times = Pick<TicketTable, 'timeMs' | 'timeKind'>

function timesOf(files: readonly ReadTickets[], size: number): Times {
  const times = { timeMs: new Float64Array(size), timeKind: new Uint8Array(size) }
  let start = 0
  for (const chunk of files.flatMap(({ chunks }) => chunks)) {
    times.timeMs.set(chunk.timeMs.subarray(0, chunk.size), start)
    times.timeKind.set(chunk.timeKind.subarray(0, chunk.size), start)
    start += chunk.size
  }
  return times
}

async function lastRows(
  ids: TextReader,
  { timeMs, timeKind }: Times,
  size: number,
  context: JobContext,
): Promise<ReadonlyMap<string, number>> {
  const rows = new Map<string, number>()
  const timeOf = (row: number): number => (timeKind[row] === TIME_NONE ? -Infinity : timeMs[row]!)
  for (let row = 0; row < size; row++) {
    if (row % BLOCK_ROWS === 0) await context.pause()
    const key = ticketKey(ids.text(row))
    const known = rows.get(key)
    if (known === undefined || timeOf(row) >= timeOf(known)) rows.set(key, row)
  }
  return rows
}
