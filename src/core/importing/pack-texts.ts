import type { TextColumn } from '../survey/response-chunk.ts'

const encoder = new TextEncoder()

/** Texts one after the other as UTF-8 with their offsets. Half surrogates become U+FFFD. Cost: one pass over the text. */
export function packTexts(texts: readonly string[]): TextColumn {
  const joined = texts.join('')
  const bytes = encoder.encode(joined)
  // Plain ASCII has a byte for each character: no text needs to be measured.
  const lengthOf = bytes.length === joined.length ? (text: string) => text.length : utf8Length
  const offsets = new Uint32Array(texts.length + 1)
  for (let i = 0; i < texts.length; i += 1) offsets[i + 1] = offsets[i]! + lengthOf(texts[i]!)
  // Halves of a surrogate pair at the seam of two texts would have been joined.
  return offsets[texts.length] === bytes.length ? { offsets, bytes } : packOneByOne(texts)
}

function packOneByOne(texts: readonly string[]): TextColumn {
  const encoded = texts.map(text => encoder.encode(text))
  const offsets = new Uint32Array(texts.length + 1)
  for (const [i, { length }] of encoded.entries()) offsets[i + 1] = offsets[i]! + length
  const bytes = new Uint8Array(offsets[texts.length]!)
  for (const [i, part] of encoded.entries()) bytes.set(part, offsets[i])
  return { offsets, bytes }
}

function utf8Length(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    if (code < 0x800) length += 1
    else if (isPair(text, code, i)) {
      // Two units, four bytes.
      length += 2
      i += 1
    } else length += 2
  }
  return length
}

function isPair(text: string, code: number, index: number): boolean {
  if (code < 0xd800 || code > 0xdbff) return false
  const next = text.charCodeAt(index + 1)
  return next >= 0xdc00 && next <= 0xdfff
}
