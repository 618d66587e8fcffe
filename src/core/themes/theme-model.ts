import { inBlocks } from '../in-blocks.ts'
import type { JobContext } from '../job-context.ts'
import { exp, log } from '../portable-math.ts'
import type { Pace } from './pace.ts'
import type { Memberships } from './memberships.ts'
import type { ThemeCounts } from './theme-counts.ts'
import type { Documents } from './views.ts'

/** Prior weight of a word in a theme, and of a theme. */
const PRIOR = 0.1
/** A word counts as seen from this much of a comment on. */
const FEWEST_SEEN = 0.5
const ROUNDS = 5
/** After this round themes that own too few comments go. */
const PRUNE_AFTER = 4
const SMALLEST_SHARE = 0.01
/** A few comments are an accident: in small files a theme must own this many times the root of their number. */
const SMALLEST_ROOTS = 0.5
const SMALLEST_OF_FEW = 2
const COMMENTS_A_STEP = 256

/**
 * What a comment's words say about its theme:
 * `log R[t] = logSize[t] + sum over its words of logWord[word * themes + t]`, normalised over the themes. A word that no theme
 * was seen with says nothing: what was counted of it is the prior alone, which would speak for the smallest theme.
 */
export interface ThemeModel {
  readonly themes: number
  readonly logSize: Float64Array
  readonly logWord: Float64Array
  /** 1 for each word that some theme was seen with. */
  readonly isKnown: Uint8Array
}

/** Models of the sub-themes of each top theme; null where it has none. A theme has two sub-themes or more. */
export type SubThemes = readonly (ThemeModel | null)[]

/** Weigh every theme for the `count` words in `words` from `start`; writes shares that sum to 1 into `into`. */
export function weighThemes(
  model: ThemeModel,
  words: Int32Array,
  start: number,
  count: number,
  into: Float64Array,
): void {
  const { themes, logSize, logWord, isKnown } = model
  for (let t = 0; t < themes; t++) into[t] = logSize[t]!
  for (let i = start; i < start + count; i++) {
    if (isKnown[words[i]!] === 0) continue
    const row = words[i]! * themes
    for (let t = 0; t < themes; t++) into[t]! += logWord[row + t]!
  }
  let largest = -Infinity
  for (let t = 0; t < themes; t++) if (into[t]! > largest) largest = into[t]!
  let sum = 0
  for (let t = 0; t < themes; t++) sum += into[t] = exp(into[t]! - largest)
  for (let t = 0; t < themes; t++) into[t]! /= sum
}

/** How themes are kept apart from accidents. */
export interface Pruning {
  /** Upper bound on the themes, largest kept; null for none. */
  readonly most: number | null
  /** Comments that a theme must own, by its number. */
  readonly fewest: (theme: number) => number
}

/** Comments that a theme must own among `comments`. */
export function fewestInTheme(comments: number): number {
  return Math.max(SMALLEST_OF_FEW, SMALLEST_SHARE * comments, SMALLEST_ROOTS * Math.sqrt(comments))
}

/**
 * Sharpen the consensus groups into a model of words by soft expectation maximisation, which also explains why a
 * comment belongs where it does.
 */
export async function refineThemes(
  documents: Documents,
  vocabulary: number,
  start: Memberships,
  pruning: Pruning,
  pace: Pace,
): Promise<ThemeModel> {
  let shares = start
  let model = await countWords(documents, vocabulary, shares, pace)
  for (let round = 1; round <= ROUNDS; round++) {
    shares = await weighAll(documents, model, pace)
    if (round === PRUNE_AFTER) shares = await withoutSmallThemes(documents, shares, pruning, pace)
    await pace.context.pause()
    model = await countWords(documents, vocabulary, shares, pace)
  }
  return model
}

/** Themes of a model learned from a sample, weighed and counted once more over all comments, comment by comment. */
export async function relearn(
  documents: Documents,
  vocabulary: number,
  model: ThemeModel,
  pace: Pace,
): Promise<ThemeModel> {
  const counter = new WordCounter(documents, vocabulary, model.themes)
  const row = new Float64Array(model.themes)
  for (let d = 0; d < documents.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await pace.context.pause()
    const start = documents.offsets[d]!
    weighThemes(model, documents.words, start, documents.offsets[d + 1]! - start, row)
    counter.add(d, row, 0)
  }
  return counter.model(pace)
}

async function weighAll(documents: Documents, model: ThemeModel, pace: Pace): Promise<Memberships> {
  const weights = new Float64Array(documents.size * model.themes)
  const row = new Float64Array(model.themes)
  for (let d = 0; d < documents.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await pace.context.pause()
    const start = documents.offsets[d]!
    weighThemes(model, documents.words, start, documents.offsets[d + 1]! - start, row)
    weights.set(row, d * model.themes)
  }
  return { groups: model.themes, weights }
}

async function countWords(
  documents: Documents,
  vocabulary: number,
  { groups: themes, weights }: Memberships,
  pace: Pace,
): Promise<ThemeModel> {
  const counter = new WordCounter(documents, vocabulary, themes)
  for (let d = 0; d < documents.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await pace.context.pause()
    counter.add(d, weights, d * themes)
  }
  return counter.model(pace)
}

/** Words between two pauses where logarithms are taken of their counts in each theme. */
const WORDS_A_STEP = 1_024

/** Counts words by theme, each comment by how much it belongs to the themes. */
class WordCounter {
  readonly #documents: Documents
  readonly #themes: number
  readonly #sizes: Float64Array
  readonly #totals: Float64Array
  readonly #ofWord: Float64Array

  constructor(documents: Documents, vocabulary: number, themes: number) {
    this.#documents = documents
    this.#themes = themes
    this.#sizes = new Float64Array(themes)
    this.#totals = new Float64Array(themes)
    this.#ofWord = new Float64Array(vocabulary * themes)
  }

  /** @param shares - Those of comment `d` stand from `at` on. */
  add(d: number, shares: Float64Array, at: number): void {
    const { words, offsets } = this.#documents
    const [start, end] = [offsets[d]!, offsets[d + 1]!]
    const themes = this.#themes
    for (let t = 0; t < themes; t++) {
      const share = shares[at + t]!
      this.#sizes[t]! += share
      this.#totals[t]! += share * (end - start)
      for (let i = start; i < end; i++) this.#ofWord[words[i]! * themes + t]! += share
    }
  }

  /** The counts become the model's own. */
  async model(pace: Pace): Promise<ThemeModel> {
    const themes = this.#themes
    const words = themes === 0 ? 0 : this.#ofWord.length / themes
    const logTotals = logTotalsOf(this.#totals, words)
    const isKnown = new Uint8Array(words)
    const take = (from: number, to: number): void =>
      takeLogs(this.#ofWord.subarray(from * themes, to * themes), logTotals, isKnown.subarray(from, to))
    await inBlocks(words, pace.context, take, WORDS_A_STEP)
    return { themes, logSize: logSizesOf(this.#sizes), logWord: this.#ofWord, isKnown }
  }
}

/** A model of counted words. @param counts - `ofWord[word * themes + theme]` becomes the model's own. */
export function modelOfCounts({ themes, sizes, ofWord }: ThemeCounts): ThemeModel {
  const totals = new Float64Array(themes)
  for (let i = 0; i < ofWord.length; i++) totals[i % themes]! += ofWord[i]!
  const isKnown = new Uint8Array(ofWord.length / Math.max(1, themes))
  takeLogs(ofWord, logTotalsOf(totals, isKnown.length), isKnown)
  return { themes, logSize: logSizesOf(sizes), logWord: ofWord, isKnown }
}

function logTotalsOf(totals: Float64Array, vocabulary: number): Float64Array {
  return totals.map(total => log(total + PRIOR * vocabulary))
}

function logSizesOf(sizes: Float64Array): Float64Array {
  return sizes.map(size => log(size + PRIOR))
}

/** In place of the counts of some words the logarithms of their shares, and which of the words were seen. */
function takeLogs(ofWord: Float64Array, logTotals: Float64Array, isKnown: Uint8Array): void {
  const themes = logTotals.length
  for (let word = 0; word < isKnown.length; word++) {
    const row = ofWord.subarray(word * themes, (word + 1) * themes)
    let seen = 0
    for (let t = 0; t < themes; t++) seen += row[t]!
    isKnown[word] = seen < FEWEST_SEEN ? 0 : 1
    for (let t = 0; t < themes; t++) row[t] = log(row[t]! + PRIOR) - logTotals[t]!
  }
}

/**
 * A model in which some of the themes of another are one.
 *
 * @param columns - The themes that each theme is made of; what was in no such theme is in none.
 */
export async function mergeThemes(
  documents: Documents,
  vocabulary: number,
  model: ThemeModel,
  columns: readonly (readonly number[])[],
  pace: Pace,
): Promise<ThemeModel> {
  const { weights } = await weighAll(documents, model, pace)
  const merged = new Float64Array(documents.size * columns.length)
  for (let d = 0; d < documents.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await pace.context.pause()
    for (const [column, themes] of columns.entries())
      for (const theme of themes) merged[d * columns.length + column]! += weights[d * model.themes + theme]!
  }
  return countWords(documents, vocabulary, { groups: columns.length, weights: merged }, pace)
}

/** A model of some of the themes of another. @param kept - Their numbers, ascending. */
export function pickThemes(
  { themes, logSize, logWord, isKnown }: ThemeModel,
  kept: readonly number[],
): ThemeModel {
  const picked = new Float64Array((logWord.length / Math.max(1, themes)) * kept.length)
  for (let word = 0, into = 0; into < picked.length; word++)
    for (const theme of kept) picked[into++] = logWord[word * themes + theme]!
  return {
    themes: kept.length,
    logSize: Float64Array.from(kept, theme => logSize[theme]!),
    logWord: picked,
    isKnown,
  }
}

/** Keep the themes that own enough comments, at most so many of them; earlier themes win ties. */
async function withoutSmallThemes(
  documents: Documents,
  shares: Memberships,
  { most, fewest }: Pruning,
  { context }: Pace,
): Promise<Memberships> {
  const { groups: themes, weights } = shares
  const owned = new Int32Array(themes)
  const count = (from: number, to: number): void => {
    for (let d = from; d < to; d++) {
      let best = 0
      for (let t = 1; t < themes; t++) if (weights[d * themes + t]! > weights[d * themes + best]!) best = t
      if (themes > 0 && documents.offsets[d + 1]! > documents.offsets[d]!) owned[best]!++
    }
  }
  await inBlocks(documents.size, context, count, COMMENTS_A_STEP)
  const kept = [...owned.keys()]
    .filter(t => owned[t]! >= fewest(t))
    .sort((a, b) => owned[b]! - owned[a]! || a - b)
    .slice(0, most ?? themes)
    .sort((a, b) => a - b)
  return keepThemes(shares, kept, documents.size, context)
}

async function keepThemes(
  { groups: themes, weights }: Memberships,
  kept: readonly number[],
  size: number,
  context: JobContext,
): Promise<Memberships> {
  const keptWeights = new Float64Array(size * kept.length)
  const keep = (from: number, to: number): void => {
    for (let d = from; d < to; d++) {
      let sum = 0
      for (const t of kept) sum += weights[d * themes + t]!
      for (let at = 0; at < kept.length; at++)
        keptWeights[d * kept.length + at] = sum > 0 ? weights[d * themes + kept[at]!]! / sum : 1 / kept.length
    }
  }
  await inBlocks(size, context, keep, COMMENTS_A_STEP)
  return { groups: kept.length, weights: keptWeights }
}
