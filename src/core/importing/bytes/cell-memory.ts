import { cellText, type ByteRecord } from './byte-record.ts'

/** Cells that are remembered, a power of two, and the words of four bytes that each may have. */
const SLOTS = 4096
const SLOT_WORDS = 16

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * What the cells of a column give: strings, codes, numbers. A column of names or scores has few different cells, and those
 * that were met lately are remembered by their bytes: then nothing is decoded or worked out. Memory is bounded.
 */
export class CellMemory<Value> {
  readonly #make: (text: string) => Value
  readonly #blank: Value
  readonly #values: Value[]
  readonly #lengths = new Uint8Array(SLOTS)
  readonly #words = new Int32Array(SLOTS * SLOT_WORDS)

  /** @param make - What a cell gives; always the same for the same text. */
  constructor(make: (text: string) => Value) {
    this.#make = make
    this.#blank = make('')
    this.#values = new Array<Value>(SLOTS).fill(this.#blank)
  }

  of(record: ByteRecord, cell: number): Value {
    return record.isDoubled[cell] === 1
      ? this.#make(cellText(record, cell))
      : this.ofRange(record, record.from[cell]!, record.to[cell]!)
  }

  /** A part of a cell without doubled quotation marks. */
  ofRange({ bytes, view }: ByteRecord, from: number, to: number): Value {
    const length = to - from
    if (length === 0) return this.#blank
    if (length > SLOT_WORDS * 4) return this.#make(decoder.decode(bytes.subarray(from, to)))
    const slot = slotOf(view, from, to)
    const first = slot * SLOT_WORDS
    if (this.#lengths[slot] === length && isSame(this.#words, first, view, from, to))
      return this.#values[slot]!
    const value = this.#make(decoder.decode(bytes.subarray(from, to)))
    this.#values[slot] = value
    this.#lengths[slot] = length
    for (let at = from; at < to; at += 4) this.#words[first + ((at - from) >> 2)] = wordAt(view, at, to)
    return value
  }
}

function isSame(words: Int32Array, first: number, view: DataView, from: number, to: number): boolean {
  let word = first
  for (let at = from; at < to; at += 4) {
    if (words[word] !== wordAt(view, at, to)) return false
    word += 1
  }
  return true
}

function slotOf(view: DataView, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at += 4) {
    hash = Math.imul(hash ^ wordAt(view, at, to), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return (hash ^ (hash >>> 12)) & (SLOTS - 1)
}

/** Four bytes, those from `to` on as zeros. */
function wordAt(view: DataView, at: number, to: number): number {
  const word = view.getInt32(at, true)
  return to - at >= 4 ? word : word & ((1 << (8 * (to - at))) - 1)
}
