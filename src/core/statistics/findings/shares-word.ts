/** Shorter ones are no names: "to", "of". */
const LEAST_LETTERS = 3
/** So many letters at the beginning make two words the same one: "cancelled" and "cancellation". */
const SAME_LETTERS = 5

/** Whether two names have a word in common, whatever its case and ending. */
export function sharesWord(one: string, other: string): boolean {
  const words = wordsOf(other)
  return wordsOf(one).some(word => words.some(each => isSame(word, each)))
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).filter(word => word.length >= LEAST_LETTERS || /\p{Script=Han}/u.test(word))
}

function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return long.startsWith(short) || one.slice(0, SAME_LETTERS) === other.slice(0, SAME_LETTERS)
}
