import {
  CODED_FIELDS,
  NO_VALUE,
  TEXT_FIELDS,
  TIME_NONE,
  type ChunkCodes,
  type CodedField,
  type ImportDictionaries,
  type TextColumn,
  type TextField,
} from '../../survey/response-chunk.ts'
import type { PackedText } from '../text-packer.ts'
import { murmurHash128 } from './murmur-hash.ts'

/**
 * What tells responses apart, one number of 64 bits a response: a hash of its score, time and every mapped text and
 * value. Equal responses have equal numbers. Two different ones have the same with a chance of 2^-64; the decision on
 * identity says what follows.
 */
export type Fingerprints = BigUint64Array<ArrayBuffer>

/** The part of a chunk that fingerprints are made of; null for a text that no response of the chunk has. */
export type IdentifiedChunk = Pick<ChunkCodes, 'size' | 'scoreCode' | 'timeMs' | 'timeKind' | 'codes'> & {
  readonly texts: Readonly<Record<TextField, TextColumn | null>>
}

/** One response while its file is read. */
export interface SingleResponse {
  readonly timeMs: number
  readonly timeKind: number
  codeOf(field: CodedField): number
  textOf(field: TextField): PackedText
}

/** Score, time, kind of time, two words for each text and each value, and one that fills the last block. */
const WORDS = 5 + 2 * (TEXT_FIELDS.length + CODED_FIELDS.length) + 1
const TEXTS_AT = 5
const VALUES_AT = TEXTS_AT + 2 * TEXT_FIELDS.length

const encoder = new TextEncoder()

/**
 * Makes the fingerprints of one import: of chunks, as they are stored, or of single responses, as they are read. Both
 * give the same for the same response. About 0.5 s for a million responses with comments.
 */
export class Fingerprinter {
  /** The lower and the higher word of the last fingerprint of a single response. */
  low = 0
  high = 0
  /** Two words for each value of a dictionary that was met so far. */
  readonly #valueWords = CODED_FIELDS.map((): number[] => [])
  readonly #row = new DataView(new ArrayBuffer(WORDS * 4))
  readonly #hash = new Uint32Array(4)
  #encoded = new Uint8Array(1024)
  #encodedView = viewOf(this.#encoded)

  /** The fingerprints of a chunk, in its order. The dictionaries may be those of the import so far. */
  of(chunk: IdentifiedChunk, dictionaries: ImportDictionaries): Fingerprints {
    const found = new BigUint64Array(chunk.size)
    const words = new Uint32Array(found.buffer)
    const texts = TEXT_FIELDS.map(field => readableColumn(chunk.texts[field]))
    for (let i = 0; i < chunk.size; i += 1) {
      this.#writeNumbers(dictionaries.scores[chunk.scoreCode[i]!]!, chunk.timeMs[i]!, chunk.timeKind[i]!)
      for (let k = 0; k < texts.length; k += 1) {
        const { offsets, view } = texts[k]!
        this.#writeText(k, view, offsets[i] ?? 0, offsets[i + 1] ?? 0)
      }
      for (let k = 0; k < CODED_FIELDS.length; k += 1) {
        const field = CODED_FIELDS[k]!
        this.#writeValue(k, chunk.codes[field][i]!, dictionaries.fields[field])
      }
      this.#finish()
      words[2 * i] = this.low
      words[2 * i + 1] = this.high
    }
    return found
  }

  /** Leaves the fingerprint of one response in `low` and `high`. */
  ofSingle(response: SingleResponse, score: number, fields: ImportDictionaries['fields']): void {
    this.#writeNumbers(score, response.timeMs, response.timeKind)
    for (let k = 0; k < TEXT_FIELDS.length; k += 1) {
      const { view, from, to } = response.textOf(TEXT_FIELDS[k]!)
      this.#writeText(k, view, from, to)
    }
    for (let k = 0; k < CODED_FIELDS.length; k += 1) {
      const field = CODED_FIELDS[k]!
      this.#writeValue(k, response.codeOf(field), fields[field])
    }
    this.#finish()
  }

  #writeNumbers(score: number, timeMs: number, timeKind: number): void {
    const hasTime = timeKind !== TIME_NONE && !Number.isNaN(timeMs)
    // Adding 0 makes one value of 0 and -0.
    this.#row.setFloat64(0, score + 0, true)
    this.#row.setFloat64(8, hasTime ? timeMs : 0, true)
    this.#row.setUint32(16, hasTime ? timeKind : TIME_NONE, true)
  }

  #writeText(k: number, view: DataView, from: number, to: number): void {
    if (from === to) this.#writeWords(TEXTS_AT + 2 * k, 0, 0)
    else {
      murmurHash128(view, from, to, k, this.#hash)
      this.#writeWords(TEXTS_AT + 2 * k, this.#hash[0]!, this.#hash[1]!)
    }
  }

  #writeValue(k: number, code: number, values: readonly string[]): void {
    if (code === NO_VALUE) {
      this.#writeWords(VALUES_AT + 2 * k, 0, 0)
      return
    }
    const words = this.#valueWords[k]!
    // Dictionaries grow while a file is read.
    for (let next = words.length / 2; next <= code; next += 1) {
      murmurHash128(this.#encodedView, 0, this.#encode(values[next]!), 0, this.#hash)
      words.push(this.#hash[0]!, this.#hash[1]!)
    }
    this.#writeWords(VALUES_AT + 2 * k, words[2 * code]!, words[2 * code + 1]!)
  }

  #writeWords(at: number, low: number, high: number): void {
    this.#row.setUint32(at * 4, low, true)
    this.#row.setUint32(at * 4 + 4, high, true)
  }

  #finish(): void {
    murmurHash128(this.#row, 0, WORDS * 4, 0, this.#hash)
    this.low = this.#hash[0]!
    this.high = this.#hash[1]!
  }

  /** Size in bytes of a text as UTF-8, left in the buffer. Half surrogates become U+FFFD, as where texts are packed. */
  #encode(text: string): number {
    if (text === '') return 0
    // A unit of UTF-16 takes three bytes at the most.
    if (text.length * 3 > this.#encoded.length) {
      this.#encoded = new Uint8Array(text.length * 4)
      this.#encodedView = viewOf(this.#encoded)
    }
    return encoder.encodeInto(text, this.#encoded).written
  }
}

interface ReadableColumn {
  readonly offsets: Uint32Array
  readonly view: DataView
}

const NO_TEXTS: ReadableColumn = { offsets: new Uint32Array(), view: new DataView(new ArrayBuffer(0)) }

function readableColumn(column: TextColumn | null): ReadableColumn {
  return column === null ? NO_TEXTS : { offsets: column.offsets, view: viewOf(column.bytes) }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
