import { isOneLetterApart, oneLetterKeys } from '../text/one-letter-apart.ts'

/** Letters that a word, and a whole name, must have before one wrong letter in it is likelier than another word. */
const LONG_WORD = 8
const LONG_NAME = 10

/**
 * Keys that a name shares with every name that differs from it by one letter inside of one long word: the name itself, and
 * the name with one letter left out, first and last letters of a word excepted (they carry endings). None where no word is
 * long enough.
 */
export function typoKeys(words: readonly string[]): readonly string[] {
  if (words.join('').length < LONG_NAME) return []
  const keys = words.flatMap((word, index) => {
    if (!isLong(word)) return []
    const before = words.slice(0, index).join(' ')
    const after = words.slice(index + 1).join(' ')
    return oneLetterKeys(word).map(key => `${before}|${key}|${after}`)
  })
  return [...new Set(keys)]
}

/** Whether two names differ by one letter (added, missing, another, or two exchanged) inside of one long word. */
export function isTypo(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [index]))
  const [place] = different
  return place !== undefined && different.length === 1 && isOneLetter(a[place]!, b[place]!)
}

function isLong(word: string): boolean {
  return word.length >= LONG_WORD && /^\p{L}+$/u.test(word)
}

function isOneLetter(a: string, b: string): boolean {
  return isLong(a) && isLong(b) && isOneLetterApart(a, b)
}
