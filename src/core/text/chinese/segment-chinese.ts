import dictionary from './chinese-words.json'
import { FEEDBACK_WORDS } from './feedback-words.ts'
import { partsPair } from '../surrogate-pairs.ts'
import { toSimpleCharacters } from './simple-characters.ts'

/** Class of frequency (twice the binary logarithm) that words of {@link FEEDBACK_WORDS} have at least. */
const CLASS_OF_FEEDBACK = 18

interface Costs {
  /** What a word costs: whole numbers, so that every engine adds them up to the same. */
  readonly ofWord: ReadonlyMap<string, number>
  readonly longest: number
  /** Of a single character that is not in the dictionary. */
  readonly ofUnknown: number
}

let costs: Costs | null = null

/** Built when the first Chinese text is met: about 35,000 words, some milliseconds. */
function costsOfWords(): Costs {
  if (costs !== null) return costs
  const ofWord = new Map<string, number>()
  let longest = 1
  for (const [length, byClass] of Object.entries(dictionary.words))
    for (const [frequencyClass, words] of Object.entries(byClass)) {
      const size = Number(length)
      longest = Math.max(longest, size)
      const cost = dictionary.totalClass - Number(frequencyClass)
      for (let at = 0; at < words.length; at += size) ofWord.set(words.slice(at, at + size), cost)
    }
  for (const word of FEEDBACK_WORDS) {
    longest = Math.max(longest, word.length)
    const cost = dictionary.totalClass - CLASS_OF_FEEDBACK
    ofWord.set(word, Math.min(cost, ofWord.get(word) ?? cost))
  }
  costs = { ofWord, longest, ofUnknown: dictionary.totalClass }
  return costs
}

/** Cost of a cut inside a character of two UTF-16 units: more than any run, so that no cut is ever there. */
const NEVER = 0x3fff_ffff

/** Arrays of the dynamic programme, grown to the longest run met. */
let cheapest = new Int32Array(256)
let lengths = new Uint8Array(256)

/**
 * Cut a run of Chinese characters, simple or traditional, into words: the sequence of words of the dictionary that is
 * likeliest when each word stands for itself (the unigram model of jieba). Ties go to the shorter first word. Calls
 * `word` with the start and end of each in the run. Time grows with the run.
 *
 * The platform's `Intl.Segmenter` is not used: engines cut differently, so headless run and window would differ.
 */
export function segmentChinese(run: string, word: (start: number, end: number) => void): void {
  const { ofWord, longest, ofUnknown } = costsOfWords()
  const text = toSimpleCharacters(run)
  const size = text.length
  if (size >= cheapest.length) {
    cheapest = new Int32Array(2 * size)
    lengths = new Uint8Array(2 * size)
  }
  cheapest[size] = 0
  for (let at = size - 1; at >= 0; at--) {
    if (partsPair(text, at)) {
      cheapest[at] = NEVER
      continue
    }
    const one = partsPair(text, at + 1) ? 2 : 1
    let best = Infinity
    for (let length = 1; length <= longest && at + length <= size; length++) {
      const cost = ofWord.get(text.slice(at, at + length)) ?? (length === one ? ofUnknown : undefined)
      if (cost === undefined || cost + cheapest[at + length]! >= best) continue
      best = cost + cheapest[at + length]!
      lengths[at] = length
    }
    cheapest[at] = best
  }
  for (let at = 0; at < size; at += lengths[at]!) word(at, at + lengths[at]!)
}
