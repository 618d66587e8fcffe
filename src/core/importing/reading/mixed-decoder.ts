import { decoderOf, type ByteDecoder } from './dos-encodings.ts'
import type { PieceDecoder } from './text-repairs.ts'
import { UTF8_LOOKAHEAD, utf8SequenceAt } from './utf8-sequences.ts'

type Note = (example: string) => void

/**
 * Reads text of a Latin encoding in which some characters are UTF-8: each sequence that can hardly be anything else is
 * read as that, every other byte as the older encoding.
 */
export class SequenceDecoder implements PieceDecoder {
  readonly #legacy: ByteDecoder
  readonly #utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #note: Note
  #held = new Uint8Array()
  /** The last byte that was read. */
  #before = 0

  constructor(encoding: string, note: Note) {
    this.#legacy = decoderOf(encoding)
    this.#note = note
  }

  decode(bytes: Uint8Array): string {
    return this.#read(joined([this.#held, bytes]), false)
  }

  finish(): string {
    return this.#read(this.#held, true)
  }

  #read(bytes: Uint8Array, isLast: boolean): string {
    let text = ''
    let at = 0
    let plainFrom = 0
    const end = isLast ? bytes.length : bytes.length - UTF8_LOOKAHEAD
    while (at < end) {
      const before = at === 0 ? this.#before : bytes[at - 1]!
      const length = bytes[at]! < 0x80 ? 0 : utf8SequenceAt(bytes, at, before)
      if (length > 0) {
        text += this.#plain(bytes, plainFrom, at) + this.#sequence(bytes.subarray(at, at + length))
        plainFrom = at + length
      }
      at += Math.max(1, length)
    }
    text += this.#plain(bytes, plainFrom, at)
    if (at > 0) this.#before = bytes[at - 1]!
    this.#held = bytes.slice(at)
    return text
  }

  #plain(bytes: Uint8Array, from: number, to: number): string {
    return from === to ? '' : this.#legacy.decode(bytes.subarray(from, to), { stream: true })
  }

  #sequence(bytes: Uint8Array): string {
    const sign = this.#utf8.decode(bytes)
    // A mark within the text is what is left of a file that was glued on.
    if (sign === '\ufeff') return ''
    this.#note(`${this.#legacy.decode(bytes, { stream: true })} → ${sign}`)
    return sign
  }
}

/** Reads each line as UTF-8 where it is that, else as the older encoding. No line end is part of a character in any. */
export class LineDecoder implements PieceDecoder {
  readonly #legacy: ByteDecoder
  readonly #note: Note
  /** Pieces of a line that has not ended. */
  #held: Uint8Array[] = []

  constructor(encoding: string, note: Note) {
    this.#legacy = decoderOf(encoding)
    this.#note = note
  }

  decode(bytes: Uint8Array): string {
    const cut = bytes.lastIndexOf(0x0a) + 1
    if (cut === 0) {
      this.#held.push(bytes.slice())
      return ''
    }
    const complete = joined([...this.#held, bytes.subarray(0, cut)])
    this.#held = [bytes.slice(cut)]
    return this.#lines(complete)
  }

  finish(): string {
    const rest = joined(this.#held)
    this.#held = []
    return this.#lines(rest)
  }

  #lines(bytes: Uint8Array): string {
    let text = ''
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(0x0a, start)
      const next = end === -1 ? bytes.length : end + 1
      text += this.#line(bytes.subarray(start, next))
      start = next
    }
    return text
  }

  #line(bytes: Uint8Array): string {
    const utf8 = asUtf8(bytes)
    if (utf8 === null) return this.#decodeLegacy(bytes)
    if (utf8.length < bytes.length) {
      const sign = /[^\0-\x7f]+/.exec(utf8)?.[0].slice(0, 8) ?? ''
      this.#note(`${this.#decodeLegacy(new TextEncoder().encode(sign))} → ${sign}`)
    }
    return utf8
  }

  /** Whole lines; in stream mode, without which Node 20 gets windows-1252 wrong. */
  #decodeLegacy(bytes: Uint8Array): string {
    return this.#legacy.decode(bytes, { stream: true }) + this.#legacy.decode()
  }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
