/**
 * Length of the UTF-8 sequence that begins at `at` and can hardly be anything else, 0 for none.
 *
 * In the older Latin encodings "CAFÉ»" and "café…»" end in bytes that happen to be UTF-8 too. What never happens there
 * is what Latin letters, punctuation and emoji give: Ã, Â, Ä or Å with a sign behind it, â or ï with two, ð with three.
 * Anything else of two bytes counts only beside another sequence, and of three bytes not behind an ASCII letter: words
 * of other scripts are like that.
 *
 * @param before - The byte before, 0 where there is none.
 * @returns -1 where the bytes end before that can be told.
 */
export function utf8SequenceAt(bytes: ArrayLike<number>, at: number, before: number): number {
  const length = validLength(bytes, at)
  if (length <= 0 || isTelling(bytes[at]!)) return length
  if (length === 2 ? before > 0x7f : !isAsciiLetter(before)) return length
  const next = validLength(bytes, at + length)
  return next > 0 ? length : next
}

/** Bytes behind a position that decide: two sequences of four bytes. */
export const UTF8_LOOKAHEAD = 8

function isAsciiLetter(byte: number): boolean {
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isTelling(lead: number): boolean {
  return (lead >= 0xc2 && lead <= 0xc5) || lead === 0xe2 || lead === 0xef || lead === 0xf0
}

/** Length of the valid sequence of two to four bytes at a position, 0 for none, -1 where the bytes end inside of it. */
function validLength(bytes: ArrayLike<number>, at: number): number {
  const lead = bytes[at]
  if (lead === undefined) return -1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >> 4 === 0xe ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i]
    if (byte === undefined) return -1
    if (byte < lowest(lead, i) || byte > highest(lead, i)) return 0
  }
  return length
}

/** The second byte is bounded where a sequence would be too long for its character, half a pair, or beyond Unicode. */
function lowest(lead: number, index: number): number {
  return index === 1 && lead === 0xe0 ? 0xa0 : index === 1 && lead === 0xf0 ? 0x90 : 0x80
}

function highest(lead: number, index: number): number {
  return index === 1 && lead === 0xed ? 0x9f : index === 1 && lead === 0xf4 ? 0x8f : 0xbf
}

/** True where bytes are UTF-8 from one position to another, both of them ends of characters. */
export function isUtf8(bytes: ArrayLike<number>, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    if (bytes[at]! < 0x80) {
      at += 1
      continue
    }
    const length = validLength(bytes, at)
    if (length <= 0) return false
    at += length
  }
  return at === to
}
