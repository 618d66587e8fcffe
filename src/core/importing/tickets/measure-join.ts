import type { ImportDictionaries } from '../../survey/response-chunk.ts'
import { SUPPORT_ROLES, type MeasureRole, type SupportRole } from '../../survey/support-role.ts'
import { UNKNOWN_DAYS } from '../../statistics/support/contacts.ts'
import type { JoinedColumn } from './ticket-counts.ts'
import type { TicketTable } from './ticket-table.ts'

type OwnMeasures = NonNullable<ImportDictionaries['measures']>

interface JoinedMeasure {
  readonly role: SupportRole
  readonly name: string
  /** Place among the joined columns. */
  readonly place: number
  readonly values: Float64Array
  filled: number
  conflicts: number
}

/** The figures of a survey file, filled up from its tickets, each by what it says. */
export class MeasureJoin {
  /** Of the joined columns, in order. */
  readonly measures: { readonly name: string; readonly role: MeasureRole | null }[]
  readonly #joined: readonly JoinedMeasure[]
  readonly #contacts: TicketTable['contacts']

  constructor({ dataset, contacts }: TicketTable, own: OwnMeasures) {
    this.measures = [...own]
    this.#joined = SUPPORT_ROLES.flatMap(role => {
      const theirs = dataset.measures.find(measure => measure.role === role)
      if (theirs === undefined) return []
      const place = own.findIndex(measure => measure.role === role)
      const at = place === -1 ? this.measures.push({ name: theirs.name, role }) - 1 : place
      const { name, values } = theirs
      return [{ role, name, place: at, values, filled: 0, conflicts: 0 }]
    })
    this.#contacts = contacts
    if (contacts !== null)
      this.measures.push(
        { name: 'next-contact', role: 'next-contact' },
        { name: 'observed', role: 'observed' },
      )
  }

  /** The columns of a chunk. @param rows - The ticket row of each response, -1 for none. */
  join(own: readonly Float64Array[], rows: Int32Array): readonly Float64Array[] {
    const columns: Float64Array[] = own.map(values => values.slice())
    for (const joined of this.#joined) {
      const values = columns[joined.place] ?? noValues(rows.length)
      columns[joined.place] = values
      fillUp(values, joined, rows)
    }
    if (this.#contacts !== null) {
      const { next, observed } = this.#contacts
      columns.push(daysOf(next, rows), daysOf(observed, rows))
    }
    return columns
  }

  /** What came of each figure of the tickets. */
  columns(): readonly JoinedColumn[] {
    return this.#joined.map(({ role, name, filled, conflicts }) => ({ field: role, name, filled, conflicts }))
  }
}

function fillUp(values: Float64Array, joined: JoinedMeasure, rows: Int32Array): void {
  for (const [i, row] of rows.entries()) {
    const theirs = row === -1 ? Number.NaN : joined.values[row]!
    if (Number.isNaN(theirs)) continue
    if (Number.isNaN(values[i]!)) {
      values[i] = theirs
      joined.filled += 1
    } else if (values[i] !== theirs) joined.conflicts += 1
  }
}

function noValues(size: number): Float64Array {
  return new Float64Array(size).fill(Number.NaN)
}

function daysOf(days: Int32Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, row => (row === -1 || days[row] === UNKNOWN_DAYS ? Number.NaN : days[row]!))
}
