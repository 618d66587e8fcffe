import { NO_VALUE } from '../survey/response-chunk.ts'
import { detached } from './reading/table-reader.ts'

/** Spellings whose code is remembered before blanks around them are looked at. */
const REMEMBERED = 100_000

/** Gives each different value of a column a code, in order of first appearance. Blanks around a value do not count. */
export class Dictionary {
  readonly values: string[] = []
  readonly #codes = new Map<string, number>()
  readonly #spellings = new Map<string, number>()

  /** The code of a cell, {@link NO_VALUE} for a blank one. */
  codeOf(cell: string): number {
    const known = this.#spellings.get(cell)
    if (known !== undefined) return known
    const code = this.#codeOfValue(cell.trim())
    if (this.#spellings.size >= REMEMBERED) this.#spellings.clear()
    this.#spellings.set(detached(cell), code)
    return code
  }

  #codeOfValue(value: string): number {
    if (value === '') return NO_VALUE
    const known = this.#codes.get(value)
    if (known !== undefined) return known
    const code = this.values.length
    const own = detached(value)
    this.values.push(own)
    this.#codes.set(own, code)
    return code
  }
}
