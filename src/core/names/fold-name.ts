import { plainLetters } from '../survey/plain-letters.ts'

/** How letters with marks are written where the marks are not at hand. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** Scripts whose names are compared letter by letter, never by likeness. */
const EXACT_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** Signs that separate or adorn; others, such as those of C++ and C#, belong to the name. */
const SEPARATORS = /[\s.,;:!?"“”„«»(){}[\]/\\|*_~\u2010-\u2015\u2212-]+/u
const APOSTROPHES = /['’‘ʼ´`]/gu

/** A name as it is compared. */
export interface FoldedName {
  /** False for a name that is compared as it stands: no letters, an address, a script without spaces. */
  readonly isWords: boolean
  /** Lower-case words without marks and punctuation, in the order of the name; one word where `isWords` is false. */
  readonly words: readonly string[]
  /** The same with letters such as ü written out; absent where there are none. */
  readonly writtenOut?: readonly string[]
  /** Words before and behind the one comma of “Berg, Jan van der”; absent where there is not one comma. */
  readonly commaAt?: number
}

/** A name in the form in which names are compared: width, case, marks of Latin letters, punctuation and blanks do not count. */
export function foldName(name: string): FoldedName {
  const plain = name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
  if (EXACT_SCRIPTS.test(plain) || plain.includes('@') || !/\p{L}/u.test(plain))
    return { isWords: false, words: [plain] }
  const parts = plain.split(',')
  const words = wordsOf(withoutMarks(plain))
  const written = plain.replace(/[äöüåø]/gu, letter => WRITTEN_OUT[letter]!)
  const [before] = parts
  return {
    isWords: words.length > 0,
    words: words.length > 0 ? words : [plain],
    ...(written !== plain && { writtenOut: wordsOf(withoutMarks(written)) }),
    ...(parts.length === 2 && { commaAt: wordsOf(withoutMarks(before!)).length }),
  }
}

/** The runs of digits in a name: names that differ in one are never near-equal (“Agent 1”, “Agent 2”). */
export function digitsOf(words: readonly string[]): string {
  return (words.join(' ').match(/\p{N}+/gu) ?? []).join(' ')
}

function withoutMarks(text: string): string {
  return plainLetters(
    text
      .normalize('NFD')
      .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
      .normalize('NFC'),
  )
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(APOSTROPHES, '')
    .split(SEPARATORS)
    .filter(word => word !== '')
}
