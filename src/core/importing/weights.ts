import { isNonAnswer } from '../survey/non-answers.ts'
import { roleReader, type RoleReader } from './joined-cells.ts'
import type { ImportPlan, ImportWarning } from './mapping.ts'
import { isBlank } from './reading/table-reader.ts'

/** As spreadsheets and statistics programs write them: `0.3333333333333333`, `.85`, `1e-05`. */
const NUMBER = /^(?:\d{1,12}(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i

/** A weight: a number from 0 up; null for anything else, also for one that is too large to be held (`1e400`). */
export function parseWeight(cell: string): number | null {
  const text = cell.trim()
  const weight = NUMBER.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  return Number.isFinite(weight) ? weight : null
}

/** Reads the weight of a row. A missing one is 1; so is one that is no number from 0 up, which is counted. */
export class WeightReader {
  #bad = 0
  #isLastBad = false
  readonly #read: RoleReader

  private constructor(read: RoleReader) {
    this.#read = read
  }

  /** Null where no column holds weights. */
  static of({ mapping }: Pick<ImportPlan, 'mapping'>): WeightReader | null {
    const read = roleReader('weight', mapping.weight)
    return read === null ? null : new WeightReader(read)
  }

  weightOf(row: readonly string[]): number {
    const cell = this.#read(row)
    this.#isLastBad = false
    const weight = parseWeight(cell)
    if (weight !== null) return weight
    if (!isBlank(cell) && !isNonAnswer(cell)) {
      this.#isLastBad = true
      this.#bad += 1
    }
    return 1
  }

  /** The row that was read last is no response after all. */
  takeBack(): void {
    if (this.#isLastBad) this.#bad -= 1
    this.#isLastBad = false
  }

  warnings(): readonly ImportWarning[] {
    return this.#bad === 0 ? [] : [{ code: 'bad-weights', count: this.#bad, values: {} }]
  }
}
