import { TIME_NONE } from '../../survey/response-chunk.ts'
import { DateReader } from '../dates/date-reader.ts'
import { LostDates } from '../dates/lost-dates.ts'
import { roleReader, type RoleReader } from '../joined-cells.ts'
import type { ImportPlan, ImportWarning } from '../mapping.ts'
import { detached, isBlank } from '../reading/table-reader.ts'
import type { RatingPlan } from './ticket-ratings.ts'

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
  /** Null where the ratings are dated by the mapped date, whose losses the import counts. */
  readonly #lost: LostDates | null
  readonly #isDecided: boolean

  constructor(plan: RatingPlan & Pick<ImportPlan, 'mapping' | 'dateOrder'>) {
    const { mapping, dateOrder, ratingDate, ratingDateOrder = dateOrder } = plan
    const isMapped = ratingDate === undefined
    this.#id = roleReader('id', mapping.id)
    this.#date = roleReader('date', isMapped ? mapping.date : [ratingDate])
    this.#dates = new DateReader(isMapped ? dateOrder : ratingDateOrder)
    this.#lost = isMapped ? null : new LostDates(ratingDateOrder)
    this.#isDecided = plan.ratingDateOrder !== undefined
  }

  add(row: readonly string[]): void {
    const ticket = this.#ticketOf(row, this.#lost)
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

  /**
   * Ratings whose own date cannot be read in the order: none of them gives way to a later one. The order is open where it
   * is neither that of their column nor settled, but borrowed from the other dates of the file.
   */
  warnings(): readonly ImportWarning[] {
    const codes = ['undecided-date-order', 'mixed-date-order']
    const lost = (this.#lost?.warnings() ?? []).filter(({ code }) => codes.includes(code))
    const count = lost.reduce((sum, warning) => sum + warning.count, 0)
    if (count === 0) return []
    const code = this.#isDecided ? 'mixed-rating-order' : 'undecided-rating-order'
    return [{ code, count, values: { ...lost[0]!.values, option: '--rating-order' } }]
  }

  /** The ticket with the kind of its time; null where it or the time is missing. Leaves the time in the reader. */
  #ticketOf(row: readonly string[], lost: LostDates | null = null): string | null {
    if (this.#id === null || this.#date === null) return null
    const id = this.#id(row)
    if (isBlank(id)) return null
    const date = this.#date(row)
    this.#dates.read(date)
    const { kind, timeMs } = this.#dates
    if (kind !== TIME_NONE && !Number.isNaN(timeMs)) return `${kind} ${id.trim()}`
    lost?.add(date)
    return null
  }
}
