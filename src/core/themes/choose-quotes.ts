import type { JobContext } from '../job-context.ts'
import type { TextReader } from '../survey/dataset.ts'
import { createMarker, type Marker } from './quote.ts'
import { areAlike, readability, spread, wordSet } from './quote-fitness.ts'
import type { QuoteCandidate, QuoteMemory } from './quote-memory.ts'

/** Quotes of a theme. */
const QUOTES = 5
/** Comments looked at for them: a spread of the theme, so that the cost does not grow with it. */
const CANDIDATES = 90
const CANDIDATES_A_STEP = 15

/** What was met while the quotes of one theme after the other are chosen. */
export interface MetInQuotes {
  /** Texts quoted so far, folded. */
  readonly chosen: Set<string>
  readonly memory: QuoteMemory
}

/**
 * Responses whose comments show a theme best: they hold its heaviest words, can be read at a glance, differ from each
 * other and were not chosen before. The same comments give the same quotes.
 *
 * @param indices - Responses of the theme, ascending.
 * @param met - Extended.
 */
export async function chooseQuotes(
  texts: TextReader,
  indices: ArrayLike<number>,
  markedStems: readonly string[],
  { chosen, memory }: MetInQuotes,
  context: JobContext,
): Promise<number[]> {
  const looked = spread(indices, CANDIDATES)
  const candidates = await memory.candidates(looked, markedStems, () =>
    rateAll(texts, looked, createMarker(markedStems, memory.stems()), context),
  )
  const quotes: { readonly index: number; readonly words: ReadonlySet<string> }[] = []
  for (const candidate of candidates) {
    if (quotes.length === QUOTES) break
    const { index } = candidate
    const words = (candidate.words ??= wordSet(texts.text(index)))
    const folded = [...words].join(' ')
    if (chosen.has(folded) || quotes.some(quote => areAlike(quote.words, words))) continue
    chosen.add(folded)
    quotes.push({ index, words })
  }
  return quotes.map(quote => quote.index)
}

/** The best first. */
async function rateAll(
  texts: TextReader,
  indices: readonly number[],
  marker: Marker,
  context: JobContext,
): Promise<readonly QuoteCandidate[]> {
  const candidates: QuoteCandidate[] = []
  for (const [at, index] of indices.entries()) {
    if (at % CANDIDATES_A_STEP === 0) await context.pause()
    const text = texts.text(index)
    candidates.push({ index, fit: typicality(marker.stemsIn(text)) * readability(text.length) })
  }
  return candidates.sort((a, b) => b.fit - a.fit || a.index - b.index)
}

/** Heavier stems count more; a long comment that holds them all is not four times as typical as one that holds two. */
function typicality(stems: Iterable<number>): number {
  let sum = 0
  for (const rank of stems) sum += 1 / (2 + rank)
  return 0.05 + Math.min(sum, 1.2)
}
