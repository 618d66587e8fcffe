import { NO_VALUE } from '../../survey/response-chunk.ts'

/** A column of values with codes, as files have it; the values may grow. */
interface Values {
  readonly values: readonly string[]
}

/** A coded column of a survey file, filled up from the tickets. */
export class CodedJoin {
  filled = 0
  conflicts = 0
  /** Of both files, in order of first appearance. */
  readonly values: string[] = []
  readonly #codes = new Map<string, number>()
  readonly #own: Values
  readonly #ticketCodes: Int32Array
  readonly #ticketValues: readonly string[]

  /**
   * @param own - What the survey file has; no value where it lacks the column.
   * @param tickets - One code a ticket row.
   */
  constructor(own: Values, tickets: Values & { readonly codes: Int32Array }) {
    this.#own = own
    this.#ticketCodes = tickets.codes
    this.#ticketValues = tickets.values
  }

  /** The column of a chunk. @param rows - The ticket row of each response, -1 for none. */
  join(codes: Int32Array | undefined, rows: Int32Array): Int32Array {
    return Int32Array.from(rows, (row, i) => {
      const own = this.#own.values[codes?.[i] ?? NO_VALUE]
      const theirs = row === -1 ? undefined : this.#ticketValues[this.#ticketCodes[row]!]
      if (own === undefined && theirs !== undefined) this.filled += 1
      if (own !== undefined && theirs !== undefined && own !== theirs) this.conflicts += 1
      const value = own ?? theirs
      return value === undefined ? NO_VALUE : this.#codeOf(value)
    })
  }

  #codeOf(value: string): number {
    let code = this.#codes.get(value)
    if (code === undefined) {
      code = this.values.push(value) - 1
      this.#codes.set(value, code)
    }
    return code
  }
}
