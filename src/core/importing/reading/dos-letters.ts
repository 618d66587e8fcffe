import { EXAMPLES, type Mended } from './text-repairs.ts'

/** What windows-1252 shows for the commonest letters of code page 850, and those letters. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['‚', 'é'],
  ['ƒ', 'â'],
  ['„', 'ä'],
  ['‡', 'ç'],
  ['ˆ', 'ê'],
  ['‰', 'ë'],
  ['Š', 'è'],
  ['‹', 'ï'],
  ['“', 'ô'],
  ['”', 'ö'],
  ['\u0081', 'ü'],
])

const RUN = /[‚ƒ„‡ˆ‰Š‹“”\u0081]+/g
const SMALL = /\p{Ll}/u
const SMALL_OR_APOSTROPHE = /[\p{Ll}'’]/u

/**
 * Put letters of code page 850 right in text that was read as windows-1252: "achet‚" is "acheté". Signs are letters
 * behind a small letter and before another, where no text has them; the low quotation mark also at the end and the
 * beginning of a word in small letters. Elsewhere they stay. Looks one character back and one ahead.
 */
export function mendDosLetters(text: string): Mended {
  let count = 0
  const examples: string[] = []
  const mended = text.replace(RUN, (signs, at: number) => {
    const before = text[at - 1] ?? ' '
    const after = text[at + signs.length] ?? ' '
    const isInside = SMALL_OR_APOSTROPHE.test(before) && SMALL.test(after)
    const isAtEdge = signs === '‚' && (SMALL_OR_APOSTROPHE.test(before) || SMALL.test(after))
    if (!isInside && !isAtEdge) return signs
    count += 1
    const letters = Array.from(signs, sign => LETTERS.get(sign)!).join('')
    if (examples.length < EXAMPLES) examples.push(exampleOf(text, at, signs, letters))
    return letters
  })
  return { text: mended, count, examples }
}

/** Signs behind a small letter and before another: proof of code page 850, unlike those at the edge of a word. */
export function countDosLetters(text: string): number {
  return text.match(/(?<=\p{Ll})[‚ƒ„‡ˆ‰Š‹“”\u0081](?=\p{Ll})/gu)?.length ?? 0
}

/** The word around the signs, before and after. */
function exampleOf(text: string, at: number, signs: string, letters: string): string {
  const head = /[\p{L}'’]{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  const tail = /^[\p{L}‚]{0,20}/u.exec(text.slice(at + signs.length, at + signs.length + 20))?.[0] ?? ''
  return `${head}${signs}${tail} → ${head}${letters}${tail}`
}
