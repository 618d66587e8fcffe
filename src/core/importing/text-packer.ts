import { CHUNK_ROWS, type TextColumn } from '../survey/response-chunk.ts'
import { cellText, type ByteRecord } from './bytes/byte-record.ts'
import { packTexts } from './pack-texts.ts'
import { isBlank } from './reading/table-reader.ts'

/** A text as UTF-8: the bytes of `view` from `from` to `to`. */
export interface PackedText {
  readonly view: DataView
  readonly from: number
  readonly to: number
}

/** Bytes that are kept ready for the texts of the next chunk. */
const KEPT_BYTES = 16 * 1024 * 1024

/**
 * Puts the texts of one column of a chunk one after the other as UTF-8; shows the text that was added last. Blank cells
 * become empty texts. Half surrogates become U+FFFD.
 */
export class TextPacker {
  #view = new DataView(new ArrayBuffer(64 * 1024))
  /** Of the text that was added last. */
  #from = 0
  #to = 0
  /** Units of UTF-16 of the text that was added last. */
  length = 0
  readonly #isTrimmed: boolean
  #bytes = new Uint8Array(this.#view.buffer)
  readonly #offsets = new Uint32Array(CHUNK_ROWS + 1)
  #size = 0
  /** Texts behind those. They keep blocks of the file in memory, a chunk's at the most. */
  #waiting: string[] = []

  constructor(options: { readonly isTrimmed: boolean }) {
    this.#isTrimmed = options.isTrimmed
  }

  add(cell: string): void {
    const text = isBlank(cell) ? '' : this.#isTrimmed ? cell.trim() : cell
    this.length = text.length
    this.#waiting.push(text)
  }

  /** Add a cell of a record without making a string of it, as good as always. */
  addCell(record: ByteRecord, cell: number): void {
    const { bytes } = record
    this.#packWaiting()
    let from = record.from[cell]!
    let to = record.to[cell]!
    while (from < to && isWhiteSpace(bytes[from]!)) from += 1
    if (this.#isTrimmed) while (to > from && isWhiteSpace(bytes[to - 1]!)) to -= 1
    if (from === to) this.#addNothing()
    // What begins or ends beyond ASCII may be white space as well.
    else if (mayBeWhiteSpace(bytes[from]!) || (this.#isTrimmed && bytes[to - 1]! > 0x7f))
      this.add(cellText(record, cell))
    else this.#copy(record, this.#isTrimmed ? from : record.from[cell]!, to, record.isDoubled[cell] === 1)
  }

  /** The text that was added last, valid until the next. */
  last(): PackedText {
    this.#packWaiting()
    return { view: this.#view, from: this.#from, to: this.#to }
  }

  /** Take back the text that was added last; only one. */
  takeBack(): void {
    if (this.#waiting.pop() === undefined) this.#size -= 1
  }

  /** The texts so far, as a column of `size` texts; the packer begins the next. */
  take(size: number): TextColumn {
    this.#packWaiting()
    const offsets = this.#offsets.slice(0, size + 1)
    const bytes = this.#bytes.slice(0, offsets[size])
    this.#size = 0
    if (this.#bytes.length > KEPT_BYTES) this.#setBytes(new Uint8Array(KEPT_BYTES))
    return { offsets, bytes }
  }

  #addNothing(): void {
    this.#begin(0)
    this.length = 0
    this.#end(this.#from)
  }

  #copy(record: ByteRecord, from: number, to: number, isDoubled: boolean): void {
    this.#begin(to - from)
    if (record.isAscii && !isDoubled) this.#copyPlain(record.view, from, to)
    else this.#copyCounting(record.bytes, from, to, isDoubled)
  }

  #copyPlain(source: DataView, from: number, to: number): void {
    const target = this.#view
    const end = this.#from
    this.length = to - from
    // Word by word; what comes along behind the text is overwritten by the next.
    for (let i = 0; i < this.length; i += 4) target.setInt32(end + i, source.getInt32(from + i, true), true)
    this.#end(end + this.length)
  }

  #copyCounting(source: Uint8Array, from: number, to: number, isDoubled: boolean): void {
    const target = this.#bytes
    let end = this.#from
    let units = 0
    for (let at = from; at < to; at += 1) {
      const byte = source[at]!
      target[end] = byte
      end += 1
      // Of a character only the first byte counts, that of four bytes is a pair.
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
      if (isDoubled && byte === 0x22) at += 1
    }
    this.length = units
    this.#end(end)
  }

  /** All at once, which is quicker than one by one. */
  #packWaiting(): void {
    if (this.#waiting.length === 0) return
    const { offsets, bytes } = packTexts(this.#waiting)
    this.#waiting = []
    this.#begin(bytes.length)
    const start = this.#from
    this.#bytes.set(bytes, start)
    for (let i = 1; i < offsets.length; i += 1) {
      this.#from = start + offsets[i - 1]!
      this.#end(start + offsets[i]!)
    }
  }

  #begin(mostBytes: number): void {
    this.#from = this.#offsets[this.#size]!
    const needed = this.#from + mostBytes + 4
    if (needed <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    grown.set(this.#bytes.subarray(0, this.#from))
    this.#setBytes(grown)
  }

  #end(to: number): void {
    this.#to = to
    this.#size += 1
    this.#offsets[this.#size] = to
  }

  #setBytes(bytes: Uint8Array<ArrayBuffer>): void {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer)
  }
}

/** White space of ASCII, as `trim` has it. */
function isWhiteSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13)
}

/** True for the first bytes of characters of which some are white space: U+00A0, U+1680, U+2000 and on, U+3000, U+FEFF. */
function mayBeWhiteSpace(firstByte: number): boolean {
  return firstByte === 0xc2 || (firstByte >= 0xe1 && firstByte <= 0xe3) || firstByte === 0xef
}
