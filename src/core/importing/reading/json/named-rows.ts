import { AppError } from '../../../errors.ts'
import type { RowBlock } from '../table-reader.ts'
import { flattenObject, type JsonObject, type JsonValue } from './flatten-object.ts'
import { keepLongNumbers } from './long-numbers.ts'

/** Columns that a table may have: those of an Excel sheet. Objects that use keys as data would have one a row. */
const MOST_COLUMNS = 16_384

/** Makes rows of texts that each hold one JSON object, under columns that are learned from row to row. */
export class NamedRows {
  readonly #file: string
  readonly #places: Map<string, number>
  readonly #names: string[]
  #rows: (readonly string[])[] = []
  #lines: number[] = []
  #texts: string[] = []
  #unreadable = new Set<number>()

  /** @param known - Columns from an earlier pass over the same file; those that come new go behind them. */
  constructor(file: string, known: readonly string[] = []) {
    this.#file = file
    this.#names = [...known]
    this.#places = new Map(known.map((name, index) => [name, index]))
  }

  /**
   * Add the row that `json` holds; what is no object becomes an unreadable row.
   *
   * @param line - Line of the file on which it begins, from 1.
   * @throws AppError `import/too-many-columns`
   */
  add(json: string, line: number): void {
    const object = parseObject(json)
    this.#lines.push(line)
    this.#texts.push(json)
    if (object !== null) this.#rows.push(this.#rowOf(object))
    else {
      this.#unreadable.add(this.#rows.length)
      this.#rows.push([json])
    }
  }

  /** The rows since the last time. */
  take(bytesRead: number): RowBlock {
    const [rows, lines, texts, unreadable] = [this.#rows, this.#lines, this.#texts, this.#unreadable]
    this.#rows = []
    this.#lines = []
    this.#texts = []
    this.#unreadable = new Set()
    return {
      rows,
      columns: this.#names,
      unreadable,
      bytesRead,
      lineOf: index => lines[index]!,
      rawOf: index => texts[index]!,
    }
  }

  #rowOf(object: JsonObject): readonly string[] {
    const row: string[] = []
    flattenObject(object, (name, text) => {
      const place = this.#placeOf(name)
      while (row.length <= place) row.push('')
      row[place] = row[place] === '' ? text : `${row[place]!}; ${text}`
    })
    return row
  }

  #placeOf(name: string): number {
    const known = this.#places.get(name)
    if (known !== undefined) return known
    const place = this.#names.length
    if (place === MOST_COLUMNS) {
      throw new AppError('import/too-many-columns', { file: this.#file, limit: MOST_COLUMNS })
    }
    this.#places.set(name, place)
    this.#names.push(name)
    return place
  }
}

function parseObject(json: string): JsonObject | null {
  try {
    const value = JSON.parse(keepLongNumbers(json)) as JsonValue
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
  } catch {
    return null
  }
}
