import type { FoldedName } from './fold-name.ts'

/** A way to read a shortened name: what it must share with the name it may stand for. */
export interface Reading {
  /** Names under the same key are compared. */
  readonly key: string
  readonly words: readonly string[]
}

/** Candidates in one block beyond which a letter says nothing about who is meant. */
export const MOST_CANDIDATES = 200

/**
 * How a name with an initial may be read: “J. Smith” by family name and first letter; “Smith J.” and “Anna B.”, told by
 * the full stop, both ways round. None for a name without an initial, or without one whole word to go by.
 *
 * @param words - In the order “First Last”.
 * @param endsWithStop - Whether the name as it stands ends with a full stop.
 */
export function readingsOf(words: readonly string[], endsWithStop: boolean): readonly Reading[] {
  const first = words[0]!
  const last = words.at(-1)!
  if (words.length < 2) return []
  if (isInitial(first) && !isInitial(last)) return [{ key: byFamily(words), words }]
  if (!isInitial(first) && isInitial(last) && endsWithStop && words.length === 2) {
    const turned = [last, first]
    return [
      { key: byFamily(turned), words: turned },
      { key: byGiven(words), words },
    ]
  }
  return []
}

/** The keys under which a full name is found by its shortened forms; none for a name that is shortened itself. */
export function fullNameKeys(words: readonly string[]): readonly string[] {
  if (words.length < 2 || isInitial(words[0]!) || isInitial(words.at(-1)!)) return []
  return [byFamily(words), byGiven(words)]
}

/** Whether two names in words can be the same person's: word by word equal or one the initial of the other. */
export function canBeSame(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = a.length === b.length ? [a, b] : [withoutMiddle(a), withoutMiddle(b)]
  return (
    one.length === other.length &&
    one.every((word, index) => areCompatible(word, other[index]!)) &&
    one.some((word, index) => !isInitial(word) && word === other[index])
  )
}

/** How many of a name's words are single letters. */
export function initialsIn({ words }: Pick<FoldedName, 'words'>): number {
  return words.filter(isInitial).length
}

function areCompatible(a: string, b: string): boolean {
  return a === b || ((isInitial(a) || isInitial(b)) && firstLetter(a) === firstLetter(b))
}

/** “John R. Smith” is “John Smith” where the middle initial is left out. */
function withoutMiddle(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => index === 0 || index === words.length - 1 || !isInitial(word))
}

function isInitial(word: string): boolean {
  return /^\p{L}$/u.test(word)
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0)!)
}

function byFamily(words: readonly string[]): string {
  return `${firstLetter(words[0]!)} ${words.at(-1)!}`
}

function byGiven(words: readonly string[]): string {
  return `${words[0]!} ${firstLetter(words.at(-1)!)}.`
}
