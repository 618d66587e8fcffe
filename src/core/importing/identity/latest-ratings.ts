import { TIME_NONE } from '../../survey/response-chunk.ts'
import { DateReader } from '../dates/date-reader.ts'
import { roleReader, type RoleReader } from '../joined-cells.ts'
import type { ImportPlan } from '../mapping.ts'
import { detached, isBlank } from '../reading/table-reader.ts'

/**
 * The latest rating of each ticket. Give it every row that has a score, then ask of each of them. A row without a ticket
 * or a usable date is never superseded, nor is one by another of the same time; a time with a zone and one without
 * cannot be compared. Memory grows with the number of tickets: some 100 bytes each.
 */
export class LatestRatings {
  readonly #id: RoleReader | null
  readonly #date: RoleReader | null
  readonly #dates: DateReader
  readonly #latest = new Map<string, number>()

  constructor(plan: Pick<ImportPlan, 'mapping' | 'dateOrder' | 'ratingDate'>) {
    this.#id = roleReader('id', plan.mapping.id)
    this.#date = roleReader('date', plan.ratingDate === undefined ? plan.mapping.date : [plan.ratingDate])
    this.#dates = new DateReader(plan.dateOrder)
  }

  add(row: readonly string[]): void {
    const ticket = this.#ticketOf(row)
    if (ticket === null) return
    const { timeMs } = this.#dates
    const latest = this.#latest.get(ticket)
    if (latest === undefined) this.#latest.set(detached(ticket), timeMs)
    else if (timeMs > latest) this.#latest.set(ticket, timeMs)
  }

  /** True where a later rating of the same ticket was added. */
  isSuperseded(row: readonly string[]): boolean {
    const ticket = this.#ticketOf(row)
    const latest = ticket === null ? undefined : this.#latest.get(ticket)
    return latest !== undefined && latest > this.#dates.timeMs
  }

  /** The ticket with the kind of its time; null where it or the time is missing. Leaves the time in the reader. */
  #ticketOf(row: readonly string[]): string | null {
    if (this.#id === null || this.#date === null) return null
    const id = this.#id(row)
    if (isBlank(id)) return null
    this.#dates.read(this.#date(row))
    const { kind, timeMs } = this.#dates
    return kind === TIME_NONE || Number.isNaN(timeMs) ? null : `${kind} ${id.trim()}`
  }
}
