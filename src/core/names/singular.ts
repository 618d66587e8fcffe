/** Letters that a word keeps at the least when its ending is taken off: `news` is no plural of `new`. */
const SHORTEST = 4

/** An English word (French and Spanish ones that add an s too) without the ending of its plural; others as they are. */
export function singularOf(word: string): string {
  if (word.length < SHORTEST + 1 || !/^\p{L}+$/u.test(word)) return word
  if (/[^aeiou]ies$/.test(word) && word.length > SHORTEST + 1) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^siu']s$/.test(word) ? word.slice(0, -1) : word
}
