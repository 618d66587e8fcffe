import { CLAUSE_BREAK } from '../text/comment-reader.ts'
import { type Lexicon, NO_STEM } from '../text/lexicon.ts'
import { GrowingInts } from '../growing-ints.ts'
import type { JobContext } from '../job-context.ts'
import type { WordLists } from './read-comments.ts'
import { log } from '../portable-math.ts'
import { stemOfToken } from './stem-of-token.ts'
import { chooseFields, type MetWords } from './met-words.ts'

/** Which stems, phrases and fields of words count as words of the model. Word ids are 0 .. size - 1. */
export interface Vocabulary {
  readonly size: number
  /** Word id of each stem known when it was made, -1 for none. */
  readonly wordOfStem: Int32Array
  /** Word id of a phrase by {@link phraseKey}. */
  readonly wordOfPhrase: ReadonlyMap<number, number>
  /** The stems of each word: one, two for a phrase, none for a field. */
  readonly stemsOfWord: readonly (readonly number[])[]
  /** Word ids of the fields to which a stem belongs. */
  readonly fieldsOfStem: readonly (readonly number[])[]
  /** Keys of the fields (`en#waiting`), whose word ids are the last ones. */
  readonly fieldKeys: readonly string[]
}

/** A word's name that is the same in every run: `en:queue`, `en:phone en:queue` for a phrase, `en#waiting` for a field. */
export function wordKey(vocabulary: Vocabulary, lexicon: Lexicon, word: number): string {
  const stems = vocabulary.stemsOfWord[word]!
  if (stems.length > 0) return stems.map(stem => lexicon.keyOfStem[stem]!).join(' ')
  return vocabulary.fieldKeys[word - (vocabulary.size - vocabulary.fieldKeys.length)]!
}

/** Comments as sets of words: the words of comment d are `words[offsets[d] .. offsets[d + 1])`, each once. */
export interface Documents {
  readonly size: number
  readonly words: Int32Array
  readonly offsets: Uint32Array
}

/** A way of seeing the sampled comments: as sets of words of one vocabulary. */
export interface View {
  readonly documents: Documents
  readonly vocabulary: Vocabulary
}

/** Two neighbouring stems as one number. */
export function phraseKey(first: number, second: number): number {
  return first * 0x20_0000 + second
}

const FEWEST_COMMENTS = 2
/** A stem in more of the parts than this says nothing about which theme they belong to. */
const LARGEST_SHARE = 0.5
/** So does one in more than half of the comments that is also in more of their parts than this. */
const LARGEST_SHARE_OF_PARTS = 0.3
/** With fewer comments than this, one theme may well fill half of them. */
const SMALL_SAMPLE = 20
const FEWEST_PHRASES = 5
const PHRASE_SHARE = 0.001
/** Dunning's log-likelihood ratio from which two neighbours are a phrase; chi-square with one degree, p = 0.0001. */
const PHRASE_RATIO = 15

const COMMENTS_A_STEP = 64

/** How the words of a vocabulary are chosen. */
export interface VocabularyRule {
  readonly phrases: boolean
  /** Stems of two letters too. */
  readonly shortStems: boolean
}

/** Choose the words of the model by where they are met. */
export async function chooseVocabulary(
  met: MetWords,
  rule: VocabularyRule,
  context: JobContext,
): Promise<Vocabulary> {
  const { cut, lexicon, inComments, inParts } = met
  const sample = cut.comments
  const isUseful = (stem: number): boolean =>
    inComments.stems[stem]! >= FEWEST_COMMENTS && (rule.shortStems || lexicon.isLongStem[stem]!)
  const useful = [...inComments.stems.keys()].filter(isUseful)
  const isTelling = (comments: number, parts: number): boolean =>
    cut.size < SMALL_SAMPLE ||
    parts <= LARGEST_SHARE_OF_PARTS * cut.size ||
    (parts <= LARGEST_SHARE * cut.size && comments <= LARGEST_SHARE * sample)
  const telling = useful.filter(stem => isTelling(inComments.stems[stem]!, inParts.stems[stem]!))
  // Where everybody writes the same, what everybody writes is the theme.
  const stems = telling.length > 0 ? telling : useful
  const wordOfStem = new Int32Array(inComments.stems.length).fill(-1)
  stems.forEach((stem, word) => (wordOfStem[stem] = word))
  const stemsOfWord: number[][] = stems.map(stem => [stem])
  const wordOfPhrase = new Map<number, number>()
  if (rule.phrases)
    for (const [first, second] of await findPhrases(met.comments, sample, lexicon, context)) {
      wordOfPhrase.set(phraseKey(first, second), stemsOfWord.length)
      stemsOfWord.push([first, second])
    }
  const fields = chooseFields(met, stemsOfWord.length, isTelling)
  for (const _ of fields.keys) stemsOfWord.push([])
  return {
    size: stemsOfWord.length,
    wordOfStem,
    wordOfPhrase,
    stemsOfWord,
    fieldsOfStem: fields.ofStem,
    fieldKeys: fields.keys,
  }
}

/**
 * Neighbouring stems (at most one word without meaning between them, no clause end) that stand together far more often
 * than chance would have it, in the order in which they are met.
 */
async function findPhrases(
  comments: WordLists,
  sample: number,
  lexicon: Lexicon,
  context: JobContext,
): Promise<[number, number][]> {
  const pairs = new Map<number, number>()
  const singles = new Uint32Array(lexicon.keyOfStem.length)
  let total = 0
  const count: PairVisitor = {
    stem(stem) {
      singles[stem]!++
      total++
    },
    pair(first, second) {
      const key = phraseKey(first, second)
      pairs.set(key, (pairs.get(key) ?? 0) + 1)
    },
  }
  const stemOf = (token: number): number => stemOfToken(token, lexicon)
  for (let d = 0; d < sample; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    visitPairs(comments.tokens, comments.offsets[d]!, comments.offsets[d + 1]!, stemOf, count)
  }
  const fewest = Math.max(FEWEST_PHRASES, PHRASE_SHARE * sample)
  const phrases: [number, number][] = []
  for (const [key, count] of pairs) {
    if (count < fewest) continue
    const first = Math.floor(key / 0x20_0000)
    const second = key - first * 0x20_0000
    if (first === second) continue
    if (isPhrase(count, singles[first]!, singles[second]!, total)) phrases.push([first, second])
  }
  return phrases
}

/** True when `second` follows `first` more often than its frequency explains. Dunning 1993. */
function isPhrase(both: number, first: number, second: number, total: number): boolean {
  const after = both / first
  const elsewhere = (second - both) / Math.max(1, total - first)
  if (after <= elsewhere || after <= second / total) return false
  const pooled = second / total
  const ratio =
    2 *
    (logLikelihood(both, first, after) +
      logLikelihood(second - both, total - first, elsewhere) -
      logLikelihood(both, first, pooled) -
      logLikelihood(second - both, total - first, pooled))
  return ratio > PHRASE_RATIO
}

function logLikelihood(hits: number, trials: number, share: number): number {
  const hit = hits === 0 ? 0 : hits * log(share)
  const miss = trials === hits ? 0 : (trials - hits) * log(1 - share)
  return hit + miss
}

interface PairVisitor {
  stem(stem: number): void
  pair(first: number, second: number): void
}

/** Walk over the stems of a comment and over its neighbouring pairs. */
function visitPairs(
  tokens: Int32Array,
  start: number,
  end: number,
  stemOf: (token: number) => number,
  visitor: PairVisitor,
): void {
  let previous = NO_STEM
  let skipped = 0
  for (let i = start; i < end; i++) {
    const stem = stemOf(tokens[i]!)
    if (stem === CLAUSE_BREAK) previous = NO_STEM
    else if (stem === NO_STEM) skipped++
    else {
      visitor.stem(stem)
      if (previous !== NO_STEM && skipped <= 1) visitor.pair(previous, stem)
      previous = stem
      skipped = 0
    }
  }
}

/** Collects the words of comments, each word once a comment. */
export class WordCollector {
  readonly vocabulary: Vocabulary
  /** Words of the last comment collected, in order of first appearance. */
  readonly words: Int32Array
  #count = 0
  readonly #seen: Int32Array
  #comment = 0

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.words = new Int32Array(vocabulary.size)
    this.#seen = new Int32Array(vocabulary.size)
  }

  /** Collect the words of a comment given as tokens; returns how many distinct words there are. */
  collect(tokens: Int32Array, start: number, end: number, stemOf: (token: number) => number): number {
    this.#comment++
    this.#count = 0
    visitPairs(tokens, start, end, stemOf, this)
    return this.#count
  }

  stem(stem: number): void {
    this.#add(this.vocabulary.wordOfStem[stem] ?? -1)
    const fields = this.vocabulary.fieldsOfStem[stem]
    if (fields !== undefined) for (const field of fields) this.#add(field)
  }

  pair(first: number, second: number): void {
    if (this.vocabulary.wordOfPhrase.size > 0)
      this.#add(this.vocabulary.wordOfPhrase.get(phraseKey(first, second)) ?? -1)
  }

  #add(word: number): void {
    if (word < 0 || this.#seen[word] === this.#comment) return
    this.#seen[word] = this.#comment
    this.words[this.#count++] = word
  }
}

/** The first `size` comments, or parts of comments, as sets of words. */
export async function collectDocuments(
  comments: WordLists,
  size: number,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  context: JobContext,
): Promise<Documents> {
  const collector = new WordCollector(vocabulary)
  const words = new GrowingInts()
  const offsets = new Uint32Array(size + 1)
  const stemOf = (token: number): number => stemOfToken(token, lexicon)
  for (let d = 0; d < size; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    const count = collector.collect(comments.tokens, comments.offsets[d]!, comments.offsets[d + 1]!, stemOf)
    words.pushAll(collector.words, count)
    offsets[d + 1] = words.size
  }
  return { size, words: words.toInt32(), offsets }
}

/** Some of the documents. @param members - Their numbers, ascending. */
export function pickDocuments({ words, offsets }: Documents, members: ArrayLike<number>): Documents {
  const size = members.length
  const picked = new Uint32Array(size + 1)
  for (let at = 0; at < size; at++)
    picked[at + 1] = picked[at]! + offsets[members[at]! + 1]! - offsets[members[at]!]!
  const into = new Int32Array(picked[size]!)
  for (let at = 0; at < size; at++) {
    const shift = offsets[members[at]!]! - picked[at]!
    for (let i = picked[at]!; i < picked[at + 1]!; i++) into[i] = words[i + shift]!
  }
  return { size, words: into, offsets: picked }
}
