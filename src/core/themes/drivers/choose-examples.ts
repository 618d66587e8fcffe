import { areAlike, readability, spread, wordSet } from '../quote-fitness.ts'
import type { NamedDrivers } from './named-drivers.ts'

const EXAMPLES = 3
/** Comments looked at for them. */
const CANDIDATES = 90
/** What each other driver that a comment names takes from its fitness to show this one. */
const FOR_ANOTHER = 0.5

/**
 * Responses whose comments show a driver: spread over all that name it, in the language of most of them, such as name
 * little else, read at a glance and differ from each other.
 *
 * @param indices - Low-score responses that name it, ascending.
 * @param shown - Responses shown so far; extended.
 */
export function chooseExamples(
  indices: readonly number[],
  { named, languageOf }: NamedDrivers,
  text: (index: number) => string,
  shown: Set<number>,
): readonly number[] {
  const inLanguage = new Uint32Array(256)
  for (const index of indices) inLanguage[languageOf[index]!]!++
  const candidates = spread(indices, CANDIDATES).map(index => {
    const own = text(index).trim()
    const others = bitsOf(named[index]!) - 1
    return {
      index,
      common: inLanguage[languageOf[index]!]!,
      fit: readability(own.length) * FOR_ANOTHER ** others,
      length: own.length,
      words: wordSet(own),
    }
  })
  candidates.sort((a, b) => b.common - a.common || b.fit - a.fit || a.length - b.length || a.index - b.index)
  const chosen: typeof candidates = []
  for (const candidate of candidates) {
    if (chosen.length === EXAMPLES) break
    if (shown.has(candidate.index) || chosen.some(({ words }) => areAlike(words, candidate.words))) continue
    shown.add(candidate.index)
    chosen.push(candidate)
  }
  return chosen.map(({ index }) => index)
}

function bitsOf(mask: number): number {
  let bits = 0
  for (let left = mask; left > 0; left >>>= 1) bits += left & 1
  return bits
}
