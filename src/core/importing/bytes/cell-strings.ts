import { cellText, type ByteRecord } from './byte-record.ts'

/** Cells that are remembered, a power of two, and the words of four bytes that each may have. */
const SLOTS = 4096
const SLOT_WORDS = 16

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The cells of a column as strings. A column of names or scores has few different ones, and those that were met lately
 * are remembered by their bytes: then nothing is decoded. Memory is bounded.
 */
export class CellStrings {
  readonly #strings = new Array<string>(SLOTS).fill('')
  readonly #lengths = new Uint8Array(SLOTS)
  readonly #words = new Int32Array(SLOTS * SLOT_WORDS)

  of(record: ByteRecord, cell: number): string {
    return record.isDoubled[cell] === 1
      ? cellText(record, cell)
      : this.ofRange(record, record.from[cell]!, record.to[cell]!)
  }

  /** A part of a cell without doubled quotation marks. */
  ofRange({ bytes, view }: ByteRecord, from: number, to: number): string {
    const length = to - from
    if (length === 0) return ''
    if (length > SLOT_WORDS * 4) return decoder.decode(bytes.subarray(from, to))
    const slot = slotOf(view, from, to)
    const first = slot * SLOT_WORDS
    if (this.#lengths[slot] === length && isSame(this.#words, first, view, from, to))
      return this.#strings[slot]!
    const text = decoder.decode(bytes.subarray(from, to))
    this.#strings[slot] = text
    this.#lengths[slot] = length
    for (let at = from; at < to; at += 4) this.#words[first + ((at - from) >> 2)] = wordAt(view, at, to)
    return text
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
