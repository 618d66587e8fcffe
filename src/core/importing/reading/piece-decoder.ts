import type { TableReading } from '../mapping.ts'
import { decoderOf } from './dos-encodings.ts'
import { mendDosLetters } from './dos-letters.ts'
import { isLatinEncoding } from './latin-encoding.ts'
import { LineDecoder, SequenceDecoder } from './mixed-decoder.ts'
import { mendMojibake } from './mojibake.ts'
import {
  createRepairNotes,
  noteRepair,
  type Mended,
  type PieceDecoder,
  type RepairNotes,
  type TextRepair,
} from './text-repairs.ts'

/**
 * The decoder of an encoding that is known to exist, with its repairs. Bytes that are not of the encoding become
 * U+FFFD, or with `isStrict` a TypeError.
 */
export function createPieceDecoder(
  reading: Pick<TableReading, 'encoding' | 'repairs'>,
  options: { readonly isStrict?: boolean; readonly notes?: RepairNotes } = {},
): PieceDecoder {
  const repairs = reading.repairs ?? []
  const notes = options.notes ?? createRepairNotes()
  const plain = repairs.includes('mixed-utf8')
    ? mixedDecoder(reading.encoding, notes)
    : plainDecoder(reading.encoding, options.isStrict ?? false)
  const menders = MENDERS.filter(([repair]) => repairs.includes(repair))
  return menders.length === 0 ? plain : new MendingDecoder(plain, menders, notes)
}

const MENDERS = [
  ['mojibake', mendMojibake],
  ['mixed-dos', mendDosLetters],
] as const satisfies readonly (readonly [TextRepair, (text: string) => Mended])[]

function plainDecoder(encoding: string, isStrict: boolean): PieceDecoder {
  const decoder = decoderOf(encoding, { fatal: isStrict })
  return {
    decode: bytes => decoder.decode(bytes, { stream: true }),
    // A flush in stream mode would keep an incomplete character for ever; this call reports it.
    finish: () => decoder.decode(),
  }
}

function mixedDecoder(encoding: string, notes: RepairNotes): PieceDecoder {
  const note = (example: string): void => {
    noteRepair(notes, 'mixed-utf8', 1, [example])
  }
  return isLatinEncoding(encoding) ? new SequenceDecoder(encoding, note) : new LineDecoder(encoding, note)
}

/** Mends text between two signs that end words, so that what belongs together is seen together. */
class MendingDecoder implements PieceDecoder {
  readonly #inner: PieceDecoder
  readonly #menders: readonly (typeof MENDERS)[number][]
  readonly #notes: RepairNotes
  #held = ''

  constructor(inner: PieceDecoder, menders: readonly (typeof MENDERS)[number][], notes: RepairNotes) {
    this.#inner = inner
    this.#menders = menders
    this.#notes = notes
  }

  decode(bytes: Uint8Array): string {
    const text = this.#inner.decode(bytes)
    const cut = lastWordEnd(text)
    if (cut === 0) {
      this.#held += text
      return ''
    }
    const complete = this.#held + text.slice(0, cut)
    this.#held = text.slice(cut)
    return this.#mend(complete)
  }

  finish(): string {
    const rest = this.#held + this.#inner.finish()
    this.#held = ''
    return this.#mend(rest)
  }

  #mend(text: string): string {
    let mended = text
    for (const [repair, mend] of this.#menders) {
      const result = mend(mended)
      if (result.count > 0) noteRepair(this.#notes, repair, result.count, result.examples)
      mended = result.text
    }
    return mended
  }
}

/** Position behind the last blank, line end or sign that no word has inside; 0 where there is none. */
function lastWordEnd(text: string): number {
  for (let i = text.length - 1; i >= 0; i -= 1) if (' \n\r\t,;|"'.includes(text[i]!)) return i + 1
  return 0
}
