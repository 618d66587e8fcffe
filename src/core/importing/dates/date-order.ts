import { isNonAnswer } from '../../survey/non-answers.ts'
import { dateKey, splitClock } from './date-reader.ts'
import type { ColumnMapping, ColumnProfile, DateOrder, DateOrderGuess, Evidence } from '../mapping.ts'
import { isUnknownDate, parseExcelSerial, parseUnixTime, readDateParts } from './parse-date.ts'
import { detached } from '../reading/table-reader.ts'

/** Share of the telling cells that must agree before a mixed column is read in their order. */
const MAJORITY = 0.8

type OrderCounts = Record<DateOrder | 'either' | 'unreadable', number>

interface CellKind {
  readonly count: keyof OrderCounts | 'unix' | 'serial' | 'non-answer'
  /** False for dates that can be read without a decision. */
  readonly needsOrder: boolean
  /** The name of a zone that could mean several. */
  readonly openZone?: string
}

/** Different days that are remembered while counting. */
const REMEMBERED = 50_000

/** Counts the cells of one column by the orders in which they can be read. Cells that say "no answer" do not count. */
export class DateOrderCounter {
  readonly #counts: OrderCounts = { dmy: 0, mdy: 0, ymd: 0, either: 0, unreadable: 0 }
  /** Of all other cells, each as it stands. */
  readonly #kinds = new Map<string, CellKind>()
  /** Of plain dates, by the key of the day: each day is worked out once. */
  readonly #plainKinds = new Map<number, CellKind>()
  /** The first cell that tells each order, and the first that is another day in another order. */
  readonly #examples = new Map<DateOrder | 'either', string>()
  #unixTimes = 0
  #serials = 0
  #needingOrder = 0
  readonly #openZones = new Map<string, number>()

  /** Count one cell that is not blank. */
  add(cell: string): void {
    const key = dateKey(cell)
    const { count, needsOrder, openZone } =
      key === -1 ? this.#kindOf(cell) : (this.#plainKinds.get(key) ?? this.#newDay(cell, key))
    if (count === 'non-answer') return
    if (count === 'unix') this.#unixTimes += 1
    else if (count === 'serial') this.#serials += 1
    else this.#counts[count] += 1
    if (needsOrder) this.#needingOrder += 1
    if (openZone !== undefined) this.#openZones.set(openZone, (this.#openZones.get(openZone) ?? 0) + 1)
  }

  /** Numbers that Excel would show as dates so far. They are dates only where the column is known to hold some. */
  get serials(): number {
    return this.#serials
  }

  /** Cells that are dates so far. */
  get dates(): number {
    const { dmy, mdy, ymd, either } = this.#counts
    return dmy + mdy + ymd + either + this.#unixTimes
  }

  get cells(): number {
    return this.dates + this.#serials + this.#counts.unreadable
  }

  /** True while every date so far was a number of seconds or milliseconds. */
  get hasOnlyUnixTimes(): boolean {
    return this.#unixTimes > 0 && this.#unixTimes === this.dates
  }

  guess(): DateOrderGuess {
    if (this.dates === 0 && this.#serials > 0) {
      const evidence = [{ code: 'date-serial', values: { n: this.#serials } }]
      return { order: null, counts: { ...this.#counts }, evidence }
    }
    const guess = decideDateOrder(this.#counts, {
      unixTimes: this.#unixTimes,
      needingOrder: this.#needingOrder,
      examples: [...this.#examples].flatMap(([kind, cell]) => (kind === 'either' ? [] : cell)).join(', '),
    })
    const zones = [...this.#openZones].map(([zone, n]) => ({ code: 'date-zone-open', values: { zone, n } }))
    return {
      ...guess,
      ...(this.#examples.size > 0 && { examples: Object.fromEntries(this.#examples) }),
      evidence: [...guess.evidence, ...zones],
    }
  }

  #newDay(cell: string, key: number): CellKind {
    const kind = this.#classify(splitClock(cell)!.date)
    if (this.#plainKinds.size >= REMEMBERED) this.#plainKinds.clear()
    this.#plainKinds.set(key, kind)
    return kind
  }

  #kindOf(cell: string): CellKind {
    const known = this.#kinds.get(cell)
    if (known !== undefined) return known
    const kind = this.#classify(cell)
    if (this.#kinds.size >= REMEMBERED) this.#kinds.clear()
    this.#kinds.set(detached(cell), kind)
    return kind
  }

  #classify(date: string): CellKind {
    const kind = classify(date)
    if (kind.needsOrder) this.#keepExample(kind.count as DateOrder | 'either', date)
    return kind
  }

  #keepExample(count: DateOrder | 'either', date: string): void {
    if (this.#examples.has(count) || (count === 'either' && !isTwoDays(date))) return
    this.#examples.set(count, detached(date))
  }
}

/** True for 03/04/2026, false for 04/04/2026: that is the same day in both orders. */
function isTwoDays(date: string): boolean {
  const [first, second] = readDateParts(date)?.parts ?? []
  return first !== second
}

function classify(cell: string): CellKind {
  const text = cell.trim()
  if (parseUnixTime(text) !== null) return { count: 'unix', needsOrder: false }
  if (parseExcelSerial(text) !== null) return { count: 'serial', needsOrder: false }
  const parts = readDateParts(cell)
  if (parts === null)
    return {
      count: isNonAnswer(cell) || isUnknownDate(cell) ? 'non-answer' : 'unreadable',
      needsOrder: false,
    }
  const { orders, isPlain, openZone } = parts
  return {
    count: orders.length === 1 ? orders[0]! : 'either',
    needsOrder: !isPlain,
    ...(openZone !== undefined && { openZone }),
  }
}

/**
 * Decide the order of a column from its cells: the one order that every telling cell has, else that of four fifths of
 * them (with evidence `date-order-mixed`), else none. Cells that name the year first, or the month in words, tell
 * nothing about those that do not.
 */
export function decideDateOrder(
  counts: OrderCounts,
  beside: { readonly unixTimes: number; readonly needingOrder: number; readonly examples: string },
): DateOrderGuess {
  const plain = counts.dmy + counts.mdy + counts.ymd + counts.either - beside.needingOrder
  const telling: Record<DateOrder, number> = { dmy: counts.dmy, mdy: counts.mdy, ymd: counts.ymd - plain }
  const total = telling.dmy + telling.mdy + telling.ymd
  if (beside.needingOrder === 0) {
    const evidence = beside.unixTimes > 0 ? 'date-unix' : 'date-order-plain'
    return {
      order: plain > 0 ? 'ymd' : null,
      counts,
      evidence: [{ code: evidence, values: { n: plain + beside.unixTimes } }],
    }
  }
  const best = (['dmy', 'mdy', 'ymd'] as const).reduce((a, b) => (telling[b] > telling[a] ? b : a))
  const values = { ...telling, either: counts.either }
  if (total === 0) return { order: null, counts, evidence: [{ code: 'date-order-undecided', values }] }
  if (telling[best] === total) {
    return {
      order: best,
      counts,
      evidence: [{ code: `date-order-${best}`, values: { ...values, n: total } }],
    }
  }
  const order = telling[best] >= MAJORITY * total ? best : null
  const evidence: Evidence = {
    code: 'date-order-mixed',
    values: { ...values, n: telling[best], others: total - telling[best], examples: beside.examples },
  }
  return { order, counts, evidence: [evidence] }
}

const NO_DATES: DateOrderGuess = {
  order: null,
  counts: { dmy: 0, mdy: 0, ymd: 0, either: 0, unreadable: 0 },
  evidence: [],
}

/** What was found about the order of the mapped date column; no order where none is mapped or it holds no dates. */
export function dateOrderOf(
  columns: readonly ColumnProfile[],
  mapping: Pick<ColumnMapping, 'date'>,
): DateOrderGuess {
  const column = mapping.date[0]
  return (column === undefined ? undefined : columns[column]?.dates) ?? NO_DATES
}
