import {
  CHUNK_ROWS,
  CODED_FIELDS,
  TIME_NONE,
  type CodedField,
  type ImportDictionaries,
  type ResponseChunk,
  type TextColumn,
} from '../../survey/response-chunk.ts'
import { isBlank } from '../reading/table-reader.ts'
import type { ImportWarning } from '../mapping.ts'
import { packTexts } from '../pack-texts.ts'
import { CodedJoin } from './coded-join.ts'
import { MeasureJoin } from './measure-join.ts'
import { MissingIds, type JoinedColumn, type TicketCounts } from './ticket-counts.ts'
import { shownId, ticketKey } from './ticket-key.ts'
import type { TicketTable } from './ticket-table.ts'
import { ticketWarnings } from './ticket-warnings.ts'

/** Tickets, and which of them have a response so far (1); shared by the survey files that are joined with them. */
export interface TicketsToJoin {
  readonly table: TicketTable
  /** One a row of the table. */
  readonly answered: Uint8Array
}

/** Tickets that nobody has answered yet. */
export function ticketsToJoin(table: TicketTable): TicketsToJoin {
  return { table, answered: new Uint8Array(table.dataset.size) }
}

type Dictionaries = Omit<ImportDictionaries, 'scores'>

/**
 * Fills up the responses of one survey file from their tickets, chunk by chunk: what the survey file has itself stays, what
 * it lacks comes from the ticket. Responses stay responses whether they find their ticket or not.
 */
export class TicketJoin {
  readonly #table: TicketTable
  readonly #answered: Uint8Array
  readonly #column: number | null
  readonly #fields: Readonly<Record<CodedField, CodedJoin>>
  readonly #others: readonly CodedJoin[]
  readonly #otherNames: readonly string[]
  readonly #ownOthers: number
  readonly #measures: MeasureJoin
  readonly #rows = new Int32Array(CHUNK_ROWS)
  #size = 0
  #found = 0
  #withoutId = 0
  #newlyAnswered = 0
  readonly #missing = new MissingIds()
  readonly #dates = { filled: 0, conflicts: 0 }
  readonly #requesters = { filled: 0, conflicts: 0 }

  /**
   * @param column - Of the survey file, with the ticket's id; null where it lacks one.
   * @param own - The dictionaries of the survey file, which grow with its rows.
   */
  constructor({ table, answered }: TicketsToJoin, column: number | null, own: Dictionaries) {
    const { dataset } = table
    this.#table = table
    this.#answered = answered
    this.#column = column
    this.#fields = byField(field => new CodedJoin({ values: own.fields[field] }, dataset.fields[field]))
    const ownOthers = own.others ?? []
    const theirs = new Map(dataset.others.map(({ name, column: other }) => [name, other]))
    const noTickets = { values: [], codes: new Int32Array(0) }
    const added = dataset.others.filter(({ name }) => ownOthers.every(other => other.name !== name))
    this.#others = [
      ...ownOthers.map(other => new CodedJoin(other, theirs.get(other.name) ?? noTickets)),
      ...added.map(other => new CodedJoin({ values: [] }, other.column)),
    ]
    this.#otherNames = [...ownOthers, ...added].map(({ name }) => name)
    this.#ownOthers = ownOthers.length
    this.#measures = new MeasureJoin(table, own.measures ?? [])
  }

  /** Look up the ticket of a response, which is the next of the chunk. */
  add(row: readonly string[]): void {
    const cell = this.#column === null ? '' : (row[this.#column] ?? '')
    const ticket = isBlank(cell) ? -1 : (this.#table.rows.get(ticketKey(cell)) ?? -1)
    this.#rows[this.#size] = ticket
    this.#size += 1
    if (ticket === -1) {
      if (isBlank(cell)) this.#withoutId += 1
      else this.#missing.add(shownId(cell))
      return
    }
    this.#found += 1
    if (this.#answered[ticket] === 1) return
    this.#answered[ticket] = 1
    this.#newlyAnswered += 1
  }

  /** The chunk of the responses that were added since the last, filled up. */
  fill(chunk: ResponseChunk): ResponseChunk {
    const rows = this.#rows.slice(0, chunk.size)
    this.#size = 0
    const others = this.#others.map((join, index) => join.join(chunk.others?.[index], rows))
    const measures = this.#measures.join(chunk.measures ?? [], rows)
    return {
      ...chunk,
      ...this.#times(chunk, rows),
      codes: byField(field => this.#fields[field].join(chunk.codes[field], rows)),
      texts: { ...chunk.texts, requester: this.#requesterTexts(chunk.texts.requester, rows) },
      ...(others.length > 0 && { others }),
      ...(measures.length > 0 && { measures }),
    }
  }

  /** Those of the file and its tickets; complete when all chunks were filled. */
  dictionaries(): Dictionaries {
    const others = this.#others.map(({ values }, index) => ({ name: this.#otherNames[index]!, values }))
    const { measures } = this.#measures
    return {
      fields: byField(field => this.#fields[field].values),
      ...(others.length > 0 && { others }),
      ...(measures.length > 0 && { measures }),
    }
  }

  /** Responses that have their date from the ticket. */
  get datesFilled(): number {
    return this.#dates.filled
  }

  counts(): TicketCounts {
    const { files, headers } = this.#table
    const named = [...CODED_FIELDS, 'requester', 'date'] as const
    const tallies = { ...this.#fields, requester: this.#requesters, date: this.#dates }
    return {
      files,
      tickets: this.#table.rows.size,
      answered: this.#newlyAnswered,
      found: this.#found,
      withoutId: this.#withoutId,
      notFound: this.#missing.count,
      examples: this.#missing.examples,
      columns: [
        ...named.flatMap(field => {
          const name = headers[field]
          return name === undefined ? [] : [columnOf(field, name, tallies[field])]
        }),
        ...this.#measures.columns(),
        ...this.#others.flatMap((join, index) => {
          const name = this.#otherNames[index]!
          const isTheirs = index >= this.#ownOthers || join.filled + join.conflicts > 0
          return isTheirs ? [columnOf('other', name, join)] : []
        }),
      ],
    }
  }

  /** What did not go as it should. */
  warnings(): readonly ImportWarning[] {
    return [...this.#table.warnings, ...ticketWarnings(this.counts())]
  }

  #times(chunk: ResponseChunk, rows: Int32Array): Pick<ResponseChunk, 'timeMs' | 'timeKind'> {
    const timeMs = chunk.timeMs.slice()
    const timeKind = chunk.timeKind.slice()
    for (const [i, row] of rows.entries()) {
      const isKnown = timeKind[i] !== TIME_NONE && !Number.isNaN(timeMs[i]!)
      if (isKnown || row === -1 || this.#table.timeKind[row] === TIME_NONE) continue
      timeMs[i] = this.#table.timeMs[row]!
      timeKind[i] = this.#table.timeKind[row]!
      this.#dates.filled += 1
    }
    return { timeMs, timeKind }
  }

  #requesterTexts(own: TextColumn, rows: Int32Array): TextColumn {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    const { offsets, bytes } = own
    const texts = Array.from(rows, (row, i) => {
      const text = decoder.decode(bytes.subarray(offsets[i], offsets[i + 1]))
      const theirs = row === -1 ? '' : this.#table.requesters.text(row)
      if (text === '' && theirs !== '') this.#requesters.filled += 1
      if (text !== '' && theirs !== '' && text !== theirs) this.#requesters.conflicts += 1
      return text === '' ? theirs : text
    })
    return packTexts(texts)
  }
}

function columnOf(
  field: JoinedColumn['field'],
  name: string,
  { filled, conflicts }: Pick<JoinedColumn, 'filled' | 'conflicts'>,
): JoinedColumn {
  return { field, name, filled, conflicts }
}

function byField<Value>(make: (field: CodedField) => Value): Record<CodedField, Value> {
  return Object.fromEntries(CODED_FIELDS.map(field => [field, make(field)])) as Record<CodedField, Value>
}
