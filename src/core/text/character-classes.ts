/** What a character does to the words of a text. */
export const OTHER = 0
export const LETTER = 1
/** Ends a clause: no phrase reaches across it. */
export const BREAK = 2
/** Written without blanks: words are found by a dictionary. */
export const UNSPACED = 3

const UNSPACED_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]/u
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u
const CLAUSE_ENDS = /[.!?…:;,()[\]{}"“”„«»|\n\r\u2013\u2014。！？、，；：（）「」『』]/u

const UNKNOWN = 255
const classes = new Uint8Array(0x1_0000).fill(UNKNOWN)

function classify(character: string): number {
  if (UNSPACED_SCRIPTS.test(character)) return UNSPACED
  if (WORD_CHARACTER.test(character)) return LETTER
  return CLAUSE_ENDS.test(character) ? BREAK : OTHER
}

/** {@link OTHER} .. {@link UNSPACED} for a code point. */
export function characterClass(codePoint: number): number {
  if (codePoint > 0xffff) return classify(String.fromCodePoint(codePoint))
  const known = classes[codePoint]!
  if (known !== UNKNOWN) return known
  const found = classify(String.fromCharCode(codePoint))
  classes[codePoint] = found
  return found
}
