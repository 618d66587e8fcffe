import { overlaps, type PersonalStretch } from './personal-data.ts'

/** Words in the names of teams and roles, not of people: alone they are never taken for a name. */
const ROLES = new Set(
  (
    'agent agents assistant back billing bot care center centre chat client customer delivery desk email front help ' +
    'helpdesk hotline inbound klantenservice manager office operator outbound phone queue reception returns sales ' +
    'service services shop staff store support system team tech technical telefoon verkoop web zespół obsługa klienta ' +
    'sprzedaż dział kundenservice vertrieb technik équipe ventes soporte ventas 客服 团队'
  ).split(' '),
)
/** A part that so many names have is none of a person. */
const SHARED_BY = 3
const SHORTEST_PART = 3

/** Finds the people that a file names in its texts; stretches ascend without overlaps. */
export interface KnownNames {
  /** Names and their parts. */
  in(text: string): PersonalStretch[]
  /** Whole names alone: for short texts, where a part may well be another word. */
  wholeIn(text: string): PersonalStretch[]
}

/**
 * Looks for the given names in texts: whole, however they are capitalised, and their parts (first and last names of
 * three letters and more) where the text writes them with a capital. Names in Chinese script are found whole, anywhere.
 * What teams are called is no name. Cost of a text: proportional to its words.
 */
export function knownNames(names: readonly string[]): KnownNames {
  const whole = new Map<string, number>()
  const shared = new Map<string, number>()
  const parts = new Set<string>()
  const unspaced: string[] = []
  for (const name of names) {
    const words = wordsOf(name)
    if (words.length === 0 || words.every(({ text }) => isRole(text))) continue
    if (/\p{Script=Han}/u.test(name)) unspaced.push(name.trim())
    whole.set(keyOf(words), words.length)
    for (const part of new Set(words.map(({ text }) => text.toLowerCase())))
      shared.set(part, (shared.get(part) ?? 0) + 1)
  }
  for (const [part, n] of shared)
    if (n < SHARED_BY && part.length >= SHORTEST_PART && !isRole(part) && !/\d/.test(part)) parts.add(part)
  const lengths = [...new Set(whole.values())].sort((a, b) => b - a)
  const find = (text: string, wanted: ReadonlySet<string>): PersonalStretch[] => {
    const words = wordsOf(text)
    const found = [...stretchesOf(unspaced, text)]
    for (let at = 0; at < words.length;) {
      const length = lengths.find(each => whole.has(keyOf(words.slice(at, at + each)))) ?? 0
      const taken = length > 0 ? length : isPart(words[at]!.text, wanted) ? 1 : 0
      const stretch = taken > 0 ? spanOf(words.slice(at, at + taken)) : null
      if (stretch !== null && !found.some(other => overlaps(other, stretch))) found.push(stretch)
      at += Math.max(1, taken)
    }
    return found.sort((a, b) => a.start - b.start)
  }
  return { in: text => find(text, parts), wholeIn: text => find(text, new Set()) }
}

interface Word {
  readonly text: string
  readonly start: number
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu), match => ({
    text: possessorOf(match[0]),
    start: match.index,
  }))
}

/** “Anna's” names Anna. */
function possessorOf(word: string): string {
  return word.replace(/['’]s$/u, '')
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ text }) => text.toLowerCase()).join(' ')
}

function isRole(word: string): boolean {
  return ROLES.has(word.toLowerCase()) || /^\p{N}+$/u.test(word) || word.length === 1
}

function isPart(word: string, parts: ReadonlySet<string>): boolean {
  return /^\p{Lu}/u.test(word) && parts.has(word.toLowerCase())
}

function spanOf(words: readonly Word[]): PersonalStretch {
  const last = words.at(-1)!
  return { start: words[0]!.start, end: last.start + last.text.length, kind: 'name' }
}

function* stretchesOf(names: readonly string[], text: string): Iterable<PersonalStretch> {
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      yield { start: at, end: at + name.length, kind: 'name' }
  }
}
