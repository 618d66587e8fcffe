import { isNonAnswer } from '../../survey/non-answers.ts'
import { splitClock } from './date-reader.ts'
import type { DateOrder, ImportWarning } from '../mapping.ts'
import { isUnknownDate, readDateParts } from './parse-date.ts'
import { detached, isBlank } from '../reading/table-reader.ts'

/** Codes of the warnings of {@link LostDates}: why a cell gave no date. */
export const LOST_DATES = [
  'undecided-date-order',
  'mixed-date-order',
  'unknown-dates',
  'unreadable-dates',
] as const
/** Dates of an order that nobody decides are told apart by the orders that they can have. */
type LossReason = 'no-date' | Exclude<(typeof LOST_DATES)[number], 'undecided-date-order'> | OpenDate
type OpenDate = 'dmy' | 'mdy' | 'either'

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
    return LOST_DATES.flatMap(code => {
      const { count, values } = code === 'undecided-date-order' ? this.#open() : this.#lost(code)
      return count === 0 ? [] : [{ code, count, values: { ...values, option: '--date-order' } }]
    })
  }

  #lost(reason: LossReason): Pick<ImportWarning, 'count' | 'values'> {
    return {
      count: this.#counts.get(reason) ?? 0,
      values: { examples: this.#examples.get(reason) ?? '' },
    }
  }

  /** How many dates are of each order says whether the column mixes them. */
  #open(): Pick<ImportWarning, 'count' | 'values'> {
    const [dmy, mdy, either] = (['dmy', 'mdy', 'either'] as const).map(each => this.#lost(each))
    const examples = [dmy, mdy, either].map(each => each!.values['examples']).filter(each => each !== '')
    const orders = { dmy: dmy!.count, mdy: mdy!.count, either: either!.count }
    return {
      count: orders.dmy + orders.mdy + orders.either,
      values: { examples: examples.join(', '), ...orders },
    }
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
    if (this.#order !== null) return 'mixed-date-order'
    const [only] = parts.orders.filter(order => order !== 'ymd')
    return parts.orders.length > 1 || only === undefined ? 'either' : only
  }
}
