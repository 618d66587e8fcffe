import type { CodedColumn } from './dataset.ts'
import { NO_VALUE } from './response-chunk.ts'

/** Codes of cells with several names, counted down from here until all names are known. */
const FIRST_CELL = -2

/**
 * Gives names, and cells that hold several of them, the codes of one column, in order of first appearance. The codes
 * of cells stand behind those of all names, so they are known only at the end: until then they are provisional.
 */
export class NameCodes {
  readonly #names = new Map<string, number>()
  /** The names of each cell that holds several, and the place of a cell in that list. */
  readonly #cells: (readonly number[])[] = []
  readonly #places = new Map<string, number>()

  /** The provisional code of a cell with these names; a name that stands in it twice counts once. */
  codeOf(names: readonly string[]): number {
    const codes = [...new Set(names.map(name => this.#codeOfName(name)))]
    if (codes.length < 2) return codes[0] ?? NO_VALUE
    const key = codes.join(' ')
    const known = this.#places.get(key)
    if (known !== undefined) return FIRST_CELL - known
    const place = this.#cells.push(codes) - 1
    this.#places.set(key, place)
    return FIRST_CELL - place
  }

  /** Provisional codes made final; to be called when every name was seen. */
  settle(provisional: Int32Array): Int32Array {
    return provisional.map(code => (code <= FIRST_CELL ? this.#names.size + (FIRST_CELL - code) : code))
  }

  /** The names and cells so far. */
  column(): Omit<CodedColumn, 'codes'> {
    const several = this.#cells
    return { values: [...this.#names.keys()], ...(several.length > 0 && { several: [...several] }) }
  }

  #codeOfName(name: string): number {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const code = this.#names.size
    this.#names.set(name, code)
    return code
  }
}

/** Write the codes of `from`, translated by a table, into `to` from `start` on; {@link NO_VALUE} stays what it is. */
export function recode(
  from: Uint16Array | Int32Array,
  size: number,
  newCodes: Int32Array,
  to: Uint16Array | Int32Array,
  start: number,
): void {
  for (let i = 0; i < size; i++) {
    const code = from[i]!
    to[start + i] = code === NO_VALUE ? NO_VALUE : newCodes[code]!
  }
}
