import { foldText } from '../../survey/fold-text.ts'
import { COMPLAINT, NEGATIONS, PRAISE } from './polarity-words.ts'

/** What a comment says by its words of praise and complaint. */
export interface Polarity {
  /** 1 praise, -1 complaint, 0 neither or as much of both. */
  readonly sign: -1 | 0 | 1
  /** The words that say so, folded; negated ones with their negation. */
  readonly words: readonly string[]
}

/** Characters of a comment that are read. */
const READ_UP_TO = 400
const NO_STEM = 4
const LONGEST_STEM = 12
/** Words that a negation reaches. */
const REACH = 2

const WIDE = /\p{Script=Han}/u

const words = (lists: readonly string[]): readonly string[] => lists.flatMap(list => list.split(' '))

/** Value of each whole word; and of each beginning that stands for all its endings. */
const WHOLE = new Map<string, 1 | -1>()
const STEMS = new Map<string, 1 | -1>()
const WIDE_WORDS: [word: string, value: 1 | -1][] = []
const NEGATED = new Set(words(NEGATIONS))

for (const [lists, value] of [
  [PRAISE, 1],
  [COMPLAINT, -1],
] as const) {
  for (const word of words(lists)) {
    if (WIDE.test(word)) WIDE_WORDS.push([word, value])
    else if (word.endsWith('*')) STEMS.set(word.slice(0, -1), value)
    else WHOLE.set(word, value)
  }
}
// The longest first: what a longer word says, the shorter inside it does not.
WIDE_WORDS.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))

/** Read the polarity of a comment by its first 400 characters. About 10 µs. */
export function polarityOf(comment: string): Polarity {
  const text = foldText(comment.slice(0, READ_UP_TO))
  const found: string[] = []
  const sum = spacedSum(text, found) + (WIDE.test(text) ? wideSum(text, found) : 0)
  return { sign: sum > 0 ? 1 : sum < 0 ? -1 : 0, words: found }
}

/** The same, which remembers what it has read: several columns are looked at beside the same comments. */
export function rememberedPolarity(): (comment: string) => Polarity {
  const known = new Map<string, Polarity>()
  return comment => {
    const found = known.get(comment) ?? polarityOf(comment)
    known.set(comment, found)
    return found
  }
}

function spacedSum(text: string, found: string[]): number {
  let sum = 0
  let negation = ''
  let reach = 0
  for (const word of text.match(/[\p{Script=Latin}']+|[.,;:!?]/gu) ?? []) {
    const value = valueOf(word)
    if (NEGATED.has(word)) {
      negation = word
      reach = REACH
      sum += value
      continue
    }
    const isTurned = reach > 0
    reach = /^[.,;:!?]$/.test(word) ? 0 : Math.max(0, reach - 1)
    if (value === 0) continue
    sum += isTurned ? -value : value
    found.push(isTurned ? `${negation} ${word}` : word)
  }
  return sum
}

function valueOf(word: string): 1 | -1 | 0 {
  const whole = WHOLE.get(word)
  if (whole !== undefined) return whole
  for (let length = Math.min(word.length, LONGEST_STEM); length >= NO_STEM; length -= 1) {
    const value = STEMS.get(word.slice(0, length))
    if (value !== undefined) return value
  }
  return 0
}

/** Chinese is written without blanks: words are looked for anywhere; 不, 没, 無 before one turn it around. */
function wideSum(text: string, found: string[]): number {
  let sum = 0
  let rest = text
  for (const [word, value] of WIDE_WORDS) {
    for (let at = rest.indexOf(word); at !== -1; at = rest.indexOf(word)) {
      const before = rest.slice(Math.max(0, at - 2), at)
      const negation = /[不没沒無无]/.exec(before)?.[0]
      sum += negation === undefined ? value : -value
      found.push(negation === undefined ? word : negation + word)
      rest = `${rest.slice(0, at)} ${rest.slice(at + word.length)}`
    }
  }
  return sum
}
