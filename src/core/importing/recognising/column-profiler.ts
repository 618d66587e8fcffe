import { isNonAnswer } from '../../survey/non-answers.ts'
import { DateOrderCounter } from '../dates/date-order.ts'
import type { ColumnProfile, SeveralNames } from '../mapping.ts'
import { detached } from '../reading/table-reader.ts'
import { statedNumber } from '../summaries/stated-numbers.ts'
import type { RunningSum } from '../summaries/summary-candidates.ts'
import { columnWeight } from './role-words.ts'
import { LONGEST_MEAN, severalNamesIn } from './several-names.ts'
import { UniqueHashes } from './unique-hashes.ts'

/** A profile with what only the recogniser wants to know. */
export interface ColumnFacts extends ColumnProfile {
  /** Share of the first filled cells that say that there is no answer, 0..1. */
  readonly nonAnswerShare: number
  /** Share of characters outside Latin script's blocks, in the first cells, 0..1. */
  readonly wideShare: number
  /** True where all dates are unix times. */
  readonly isUnixTime: boolean
}

/** Distinct values kept in all columns together, and the bounds for one column. */
const VALUES_IN_ALL = 200_000
const VALUES_AT_MOST = 1_000
const VALUES_AT_LEAST = 20

/** Longer values are not kept: they are text, not answers of a scale. */
const VALUE_LENGTH = 200
const SAMPLES = 5
const SAMPLE_LENGTH = 300

/** Mean length up to which it matters whether all values are different: longer ones are texts, and no ids. */
export const LONGEST_ID = 64

/** Filled cells that are looked at for non-answers. */
const NON_ANSWER_TRIAL = 2_000

/** Filled cells after which a column that holds few dates is no longer looked through for them. */
const DATE_TRIAL = 200
const DATE_SHARE = 0.5
/** Share of its cells that must be dates to call a column one of dates. */
const DATE_COLUMN_SHARE = 0.8

/** Distinct values that one column keeps in a file of so many columns. */
export function valuesKept(columns: number): number {
  return Math.min(VALUES_AT_MOST, Math.max(VALUES_AT_LEAST, Math.floor(VALUES_IN_ALL / Math.max(columns, 1))))
}

/** A column of Excel's numbers holds dates only where its header says so: five digits are a postcode as well. */
function isDateColumn(dates: DateOrderCounter, name: Pick<ColumnProfile, 'header' | 'title'>): boolean {
  const least = DATE_COLUMN_SHARE * dates.cells
  if (dates.dates > 0 && dates.dates >= least) return true
  return dates.dates === 0 && dates.serials > 0 && dates.serials >= least && columnWeight(name, 'date') > 0
}

/** Gathers what is worth knowing about one column, cell by cell, in bounded memory. */
export class ColumnProfiler {
  readonly #keep: number
  /** How often each value came, and the number that it is, NaN for none. */
  #values: Map<string, { n: number; readonly number: number }> | null = new Map()
  /** The values up to where they became too many to keep, where they may be lists of names. */
  #firstValues: ColumnProfile['values'] = []
  #unique: UniqueHashes | null = null
  #overflowDistinct = 0
  #filled = 0
  #characters = 0
  #nonAnswers = 0
  #wide = 0
  #measured = 0
  #numbers = 0
  #sum = 0
  readonly #samples: string[] = []
  #dates: DateOrderCounter | null = new DateOrderCounter()

  constructor(keep: number) {
    this.#keep = keep
  }

  /** Count one cell that is not blank. */
  add(cell: string): void {
    this.#filled += 1
    this.#characters += cell.length
    const known = this.#values?.get(cell)
    if (known === undefined) this.#addNew(cell)
    else {
      known.n += 1
      this.#addNumber(known.number)
    }
    if (this.#filled <= NON_ANSWER_TRIAL && isNonAnswer(cell)) this.#nonAnswers += 1
    if (this.#dates !== null) this.#tryDate(cell)
  }

  /** The numbers so far; null once the values are given up. It may be asked at every row: so it is added up as cells come. */
  sumSoFar(): RunningSum | null {
    return this.#values === null ? null : { n: this.#numbers, sum: this.#sum }
  }

  profile(index: number, name: Pick<ColumnProfile, 'header' | 'title'>): ColumnFacts {
    const dates = this.#dates
    const isDate = dates !== null && isDateColumn(dates, name)
    const values = this.#keptValues()
    const severalNames = isDate ? null : this.#severalNames(name.header, values)
    return {
      index,
      ...name,
      filled: this.#filled,
      distinct: this.#values?.size ?? this.#unique?.size ?? this.#overflowDistinct,
      distinctIsExact: this.#values !== null || this.#unique !== null,
      values,
      samples: this.#samples,
      meanLength: this.#filled === 0 ? 0 : this.#characters / this.#filled,
      ...(isDate ? { dates: dates.guess() } : {}),
      ...(severalNames === null ? {} : { severalNames }),
      isUnixTime: isDate && dates.hasOnlyUnixTimes,
      nonAnswerShare: this.#nonAnswers / Math.max(1, Math.min(this.#filled, NON_ANSWER_TRIAL)),
      wideShare: this.#measured === 0 ? 0 : this.#wide / this.#measured,
    }
  }

  #addNew(cell: string): void {
    if (this.#samples.length < SAMPLES) this.#addSample(cell)
    if (this.#values === null) {
      this.#addBeyondKept(cell)
      return
    }
    if (this.#values.size < this.#keep && cell.length <= VALUE_LENGTH) {
      const number = statedNumber(cell)?.readings[0]?.value ?? Number.NaN
      this.#values.set(detached(cell), { n: 1, number })
      this.#addNumber(number)
      return
    }
    this.#giveUpValues(cell)
  }

  #addNumber(number: number): void {
    if (Number.isNaN(number)) return
    this.#numbers += 1
    this.#sum += number
  }

  /** More values than are kept: from here on only whether they are all different. */
  #giveUpValues(cell: string): void {
    const values = this.#values!
    if (this.#characters <= LONGEST_MEAN * this.#filled) this.#firstValues = this.#keptValues()
    this.#overflowDistinct = values.size + 1
    this.#values = null
    if (values.size + 1 === this.#filled && this.#characters <= LONGEST_ID * this.#filled) {
      this.#unique = new UniqueHashes()
      for (const value of values.keys()) this.#unique.add(value)
      this.#unique.add(cell)
    }
  }

  #addBeyondKept(cell: string): void {
    if (this.#unique === null) return
    if (this.#unique.add(cell)) return
    this.#overflowDistinct = this.#unique.size
    this.#unique = null
  }

  #addSample(cell: string): void {
    const sample = detached(cell.slice(0, SAMPLE_LENGTH))
    if (this.#samples.includes(sample)) return
    this.#samples.push(sample)
    this.#measured += sample.length
    for (const sign of sample) if (sign.codePointAt(0)! >= 0x2e80) this.#wide += 1
  }

  #tryDate(cell: string): void {
    const counter = this.#dates!
    counter.add(cell)
    if (counter.cells === DATE_TRIAL && counter.dates + counter.serials < DATE_SHARE * DATE_TRIAL)
      this.#dates = null
  }

  #severalNames(header: string, values: ColumnProfile['values']): SeveralNames | null {
    return severalNamesIn(header, this.#values === null ? this.#firstValues : values, this.#values !== null)
  }

  #keptValues(): ColumnProfile['values'] {
    if (this.#values === null) return []
    const values = [...this.#values].map(([value, { n }]) => ({ value, n }))
    return values.sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
  }
}
