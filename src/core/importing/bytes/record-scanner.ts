import { isUtf8 } from '../reading/utf8-sequences.ts'
import type { ByteRecord } from './byte-record.ts'
import { ByteWindow } from './byte-window.ts'

const QUOTE = 0x22
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Four bytes at a time. */
const QUOTES = QUOTE * 0x01010101
const HIGHEST_BITS = 0x80808080

/** Why there is no next record: more bytes are needed to tell, or only the reader of text can tell what it is. */
export type ScanStop = 'incomplete' | 'unusual'

/**
 * Cuts bytes into records: cells end at a delimiter, records at LF or CRLF; a quotation mark encloses a cell as its first
 * character and is doubled inside. Everything else that a CSV file may have is `unusual`: a mark inside of a quoted cell
 * that is neither doubled nor at its end, blanks behind the closing one, a CR alone, bytes that are no UTF-8.
 */
export class RecordScanner implements ByteRecord {
  readonly window = new ByteWindow()
  cells = 0
  from = new Int32Array(64)
  to = new Int32Array(64)
  isDoubled = new Uint8Array(64)
  isAscii = true
  /** Lines of the file that end before what comes next, and before the record that was found last, plus one. */
  nextLine = 1
  line = 1
  stop: ScanStop = 'incomplete'
  /** The record that was found last is bytes[begin .. end), its line end counted in. */
  begin = 0
  end = 0
  readonly #delimiter: number
  /** The delimiter four times. */
  readonly #delimiters: number
  /** Line ends of the record, and all bits that its bytes have. */
  #lines = 1
  #allBits = 0
  /** 1 for the bytes that end a cell without quotation marks. */
  readonly #endsCell = new Uint8Array(256)

  /** @param delimiter - One character of ASCII that is no quotation mark or line end. */
  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0)
    this.#delimiters = this.#delimiter * 0x01010101
    for (const byte of [this.#delimiter, LINE_FEED, CARRIAGE_RETURN]) this.#endsCell[byte] = 1
  }

  get bytes(): Uint8Array {
    return this.window.bytes
  }

  get view(): DataView {
    return this.window.view
  }

  /** Find the next record; where there is none, `stop` says why. */
  next(): boolean {
    const { window } = this
    const { bytes } = window
    this.#lines = 1
    this.#allBits = 0
    let at = window.start
    for (let cell = 0; ; cell += 1) {
      if (cell === this.from.length) this.#grow()
      const isQuoted = bytes[at] === QUOTE
      const from = isQuoted ? at + 1 : at
      const to = isQuoted ? this.#findClosingQuote(bytes, from, cell) : this.#findCellEnd(bytes, from, cell)
      if (to === -1) return false
      this.from[cell] = from
      this.to[cell] = to
      at = isQuoted ? to + 1 : to
      const isCarriageReturn = bytes[at] === CARRIAGE_RETURN
      if (isCarriageReturn) at += 1
      const end = bytes[at]
      if (at >= window.end) return this.#stopAs('incomplete')
      at += 1
      if (end === LINE_FEED) return this.#take(cell + 1, at)
      if (end !== this.#delimiter || isCarriageReturn) return this.#stopAs('unusual')
    }
  }

  #findCellEnd(bytes: Uint8Array, from: number, cell: number): number {
    const endsCell = this.#endsCell
    let at = this.#skipOrdinary(from, this.#delimiters)
    let allBits = 0
    for (let byte = bytes[at]!; endsCell[byte] === 0; byte = bytes[at]!) {
      allBits |= byte
      at += 1
    }
    this.#allBits |= allBits
    this.isDoubled[cell] = 0
    return at
  }

  /** Where the quotation mark stands that ends a cell; -1 where that cannot be told, with `stop`. */
  #findClosingQuote(bytes: Uint8Array, from: number, cell: number): number {
    let allBits = 0
    let isDoubled = 0
    let at = this.#skipOrdinary(from, QUOTES)
    for (; ; at += 1) {
      const byte = bytes[at]!
      allBits |= byte
      if (byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) break
        isDoubled = 1
        at += 1
      } else if (byte === LINE_FEED) {
        if (at >= this.window.end) return this.#notFound('incomplete')
        this.#lines += 1
      } else if (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED) return this.#notFound('unusual')
    }
    this.#allBits |= allBits
    this.isDoubled[cell] = isDoubled
    return at
  }

  /** The first of four bytes among which there may be a line end or the sign that `signs` has four times. */
  #skipOrdinary(from: number, signs: number): number {
    const { view } = this.window
    let allBits = 0
    let at = from
    for (;;) {
      const word = view.getInt32(at, true)
      const other = word ^ signs
      // A byte that is 0 in `other`, or below 14 in `word`, leaves its highest bit; now and then one above it does too.
      if (((((other - 0x01010101) & ~other) | ((word - 0x0e0e0e0e) & ~word)) & HIGHEST_BITS) !== 0) break
      allBits |= word
      at += 4
    }
    this.#allBits |= allBits
    return at
  }

  #take(cells: number, end: number): boolean {
    this.isAscii = (this.#allBits & HIGHEST_BITS) === 0
    if (!this.isAscii && !isUtf8(this.bytes, this.window.start, end)) return this.#stopAs('unusual')
    this.cells = cells
    this.line = this.nextLine
    this.nextLine += this.#lines
    this.begin = this.window.start
    this.end = end
    this.window.start = end
    return true
  }

  #notFound(stop: ScanStop): -1 {
    this.stop = stop
    return -1
  }

  #stopAs(stop: ScanStop): false {
    this.stop = stop
    return false
  }

  #grow(): void {
    const { from, to, isDoubled } = this
    const size = from.length * 2
    this.from = new Int32Array(size)
    this.from.set(from)
    this.to = new Int32Array(size)
    this.to.set(to)
    this.isDoubled = new Uint8Array(size)
    this.isDoubled.set(isDoubled)
  }
}
