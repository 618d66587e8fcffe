import { isNonAnswer } from '../../survey/non-answers.ts'
import { splitClock } from './date-reader.ts'
import type { DateOrder, ImportWarning } from '../mapping.ts'
import { isUnknownDate, readDateParts } from './parse-date.ts'
import { detached, isBlank } from '../reading/table-reader.ts'

type LossReason =
  | 'no-date'
  | 'undecided-date-order'
  | 'mixed-date-order'
  | 'unknown-dates'
  | 'unreadable-dates'

const REMEMBERED = 50_000
const EXAMPLE_LENGTH = 40

/** Counts the responses without a usable date, and why their cells gave none. */
export class LostDates {
  total = 0
  readonly #order: DateOrder | null
  readonly #counts = new Map<LossReason, number>()
  /** The first cell of each reason. */
  readonly #examples = new Map<LossReason, string>()
  readonly #reasons = new Map<string, LossReason>()

  constructor(order: DateOrder | null) {
    this.#order = order
  }

  add(cell: string): void {
    this.total += 1
    const date = splitClock(cell)?.date ?? cell
    const reason = this.#reasonOf(date)
    if (!this.#examples.has(reason)) this.#examples.set(reason, detached(date.slice(0, EXAMPLE_LENGTH)))
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1)
  }

  warnings(): readonly ImportWarning[] {
    const option = '--date-order'
    const reasons = ['undecided-date-order', 'mixed-date-order', 'unknown-dates', 'unreadable-dates'] as const
    return reasons.flatMap(code => {
      const count = this.#counts.get(code) ?? 0
      return count === 0
        ? []
        : [{ code, count, values: { examples: this.#examples.get(code) ?? '', option } }]
    })
  }

  #reasonOf(cell: string): LossReason {
    const known = this.#reasons.get(cell)
    if (known !== undefined) return known
    const reason = isBlank(cell) || isNonAnswer(cell) ? 'no-date' : this.#reasonOfDate(cell)
    if (this.#reasons.size >= REMEMBERED) this.#reasons.clear()
    this.#reasons.set(detached(cell), reason)
    return reason
  }

  #reasonOfDate(cell: string): LossReason {
    const parts = readDateParts(cell)
    if (parts === null) return isUnknownDate(cell) ? 'unknown-dates' : 'unreadable-dates'
    const isReadable = parts.isPlain || (this.#order !== null && parts.orders.includes(this.#order))
    // A readable date that gave none is a day that stands for unknown.
    if (isReadable) return 'unknown-dates'
    return this.#order === null ? 'undecided-date-order' : 'mixed-date-order'
  }
}
