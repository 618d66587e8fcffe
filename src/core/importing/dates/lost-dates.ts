import { isNonAnswer } from '../../survey/non-answers.ts'
import { splitClock } from './date-reader.ts'
import type { DateOrder, ImportWarning } from '../mapping.ts'
import { readDateParts } from './parse-date.ts'
import { detached, isBlank } from '../reading/table-reader.ts'

type LossReason =
  'no-date' | 'undecided-date-order' | 'mixed-date-order' | 'unknown-dates' | 'unreadable-dates'

const REMEMBERED = 50_000

/** Counts the responses without a usable date, and why their cells gave none. */
export class LostDates {
  total = 0
  readonly #order: DateOrder | null
  readonly #counts = new Map<LossReason, number>()
  readonly #reasons = new Map<string, LossReason>()

  constructor(order: DateOrder | null) {
    this.#order = order
  }

  add(cell: string): void {
    this.total += 1
    const reason = this.#reasonOf(splitClock(cell)?.date ?? cell)
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1)
  }

  warnings(): readonly ImportWarning[] {
    const option = '--date-order'
    const reasons = ['undecided-date-order', 'mixed-date-order', 'unknown-dates', 'unreadable-dates'] as const
    return reasons.flatMap(code => {
      const count = this.#counts.get(code) ?? 0
      return count === 0 ? [] : [{ code, count, values: { order: this.#order ?? '', option } }]
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
    if (parts === null) return 'unreadable-dates'
    const isReadable = parts.isPlain || (this.#order !== null && parts.orders.includes(this.#order))
    // A readable date that gave none is the first day of 1970.
    if (isReadable) return 'unknown-dates'
    return this.#order === null ? 'undecided-date-order' : 'mixed-date-order'
  }
}
