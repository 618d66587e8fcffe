/** A row of the sample, its cells cut short. */
export interface SampledRow {
  /** Number of the data row, from 1. */
  readonly row: number
  readonly cells: readonly string[]
}

/** Rows that are kept at the most, and cells in all of them together. */
const MOST_ROWS = 4_000
const MOST_CELLS = 400_000
const CELL_LENGTH = 400
const SEPARATOR = '\u001F'

/**
 * Keeps rows evenly spread over a file of any length: every row while they are few, then every second, every fourth and
 * so on. The same file gives the same rows. Cells are cut to 400 characters.
 */
export class RowSampler {
  readonly #most: number
  #rows: { readonly row: number; readonly text: string }[] = []
  #stride = 1
  #untilNext = 0

  constructor(width: number) {
    const affordable = Math.floor(MOST_CELLS / Math.max(1, width))
    // An even number, so that every second row is dropped and the last with them.
    this.#most = 2 * Math.max(1, Math.floor(Math.min(MOST_ROWS, affordable) / 2))
  }

  /**
   * @param number - Number of the data row, from 1.
   */
  add(row: readonly string[], number: number): void {
    if (this.#untilNext > 0) {
      this.#untilNext -= 1
      return
    }
    this.#untilNext = this.#stride - 1
    // One text a row: it keeps no block of the file alive, and costs less than a copy of each cell.
    this.#rows.push({ row: number, text: row.map(clean).join(SEPARATOR) })
    if (this.#rows.length < this.#most) return
    this.#rows = this.#rows.filter((_, index) => index % 2 === 0)
    this.#stride *= 2
    this.#untilNext = this.#stride / 2 - 1
  }

  /** The rows, in file order. */
  rows(): readonly SampledRow[] {
    return this.#rows.map(({ row, text }) => ({ row, cells: text.split(SEPARATOR) }))
  }
}

function clean(cell: string): string {
  const text = cell.length > CELL_LENGTH ? cell.slice(0, CELL_LENGTH) : cell
  return text.includes(SEPARATOR) ? text.replaceAll(SEPARATOR, ' ') : text
}
