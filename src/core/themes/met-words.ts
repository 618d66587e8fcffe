import type { JobContext } from '../job-context.ts'
import type { Language } from '../text/languages.ts'
import type { Lexicon } from '../text/lexicon.ts'
import type { CommentParts } from './comment-parts.ts'
import type { WordLists } from './read-comments.ts'
import { stemOfToken } from './stem-of-token.ts'
import { fieldsOfStem, prepareFields } from './word-fields/word-fields.ts'

/** A field gathers many words: where it is met less often, it has nothing to gather. */
const FEWEST_IN_FIELD = 3
const LETTERS_A_STEP = 4_096
const COMMENTS_A_STEP = 64

/** In how many texts each stem is met, and each field of words, by their numbers. */
interface MetCounts {
  readonly stems: Uint32Array
  readonly fields: Uint32Array
}

/** The fields that stems belong to: their names (`en#waiting`) by number, and the numbers of those of each stem. */
interface StemFields {
  readonly keys: readonly string[]
  readonly ofStem: readonly (readonly number[])[]
}

/** The stems and fields of words that are met in the first comments, and in the parts they are cut into. */
export interface MetWords {
  readonly comments: WordLists
  /** How many comments were cut says how many are the first. */
  readonly cut: CommentParts
  readonly lexicon: Lexicon
  readonly fields: StemFields
  readonly inComments: MetCounts
  readonly inParts: MetCounts
}

/** Count the words that are met, for vocabularies to be chosen from. Two passes over the comments. */
export async function meetWords(
  comments: WordLists,
  cut: CommentParts,
  lexicon: Lexicon,
  context: JobContext,
): Promise<MetWords> {
  const fields = await fieldsOfStems(lexicon, context)
  const inComments = await countMet(comments, cut.comments, lexicon, fields, context)
  const inParts = await countMet(cut, cut.size, lexicon, fields, context)
  return { comments, cut, lexicon, fields, inComments, inParts }
}

async function fieldsOfStems({ keyOfStem }: Lexicon, context: JobContext): Promise<StemFields> {
  const numbers = new Map<string, number>()
  const ofStem: number[][] = []
  const prepared = new Set<Language>()
  let letters = 0
  for (const key of keyOfStem) {
    const language = key.slice(0, key.indexOf(':')) as Language
    if (!prepared.has(language)) await prepareFields(language, context)
    prepared.add(language)
    letters += key.length
    if (letters >= LETTERS_A_STEP) {
      letters = 0
      await context.pause()
    }
    ofStem.push(fieldsOfStem(key).map(field => numberOf(numbers, field)))
  }
  return { keys: [...numbers.keys()], ofStem }
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

async function countMet(
  texts: WordLists,
  size: number,
  lexicon: Lexicon,
  fields: StemFields,
  context: JobContext,
): Promise<MetCounts> {
  const counter = new MetCounter(texts, lexicon, fields)
  for (let from = 0; from < size; from += COMMENTS_A_STEP) {
    await context.pause()
    counter.count(from, Math.min(size, from + COMMENTS_A_STEP))
  }
  return counter
}

/** Counts each stem and each field once a text. */
class MetCounter implements MetCounts {
  readonly stems: Uint32Array
  readonly fields: Uint32Array
  readonly #texts: WordLists
  readonly #lexicon: Lexicon
  readonly #fieldsOf: StemFields['ofStem']
  /** The text in which each was met last. */
  readonly #stemAt: Int32Array
  readonly #fieldAt: Int32Array

  constructor(texts: WordLists, lexicon: Lexicon, { keys, ofStem }: StemFields) {
    this.#texts = texts
    this.#lexicon = lexicon
    this.#fieldsOf = ofStem
    this.stems = new Uint32Array(ofStem.length)
    this.fields = new Uint32Array(keys.length)
    this.#stemAt = new Int32Array(ofStem.length).fill(-1)
    this.#fieldAt = new Int32Array(keys.length).fill(-1)
  }

  count(from: number, to: number): void {
    const { tokens, offsets } = this.#texts
    for (let d = from; d < to; d++) {
      const end = offsets[d + 1]!
      for (let i = offsets[d]!; i < end; i++) {
        const stem = stemOfToken(tokens[i]!, this.#lexicon)
        if (stem < 0 || this.#stemAt[stem] === d) continue
        this.#stemAt[stem] = d
        this.stems[stem]!++
        for (const field of this.#fieldsOf[stem]!) {
          if (this.#fieldAt[field] === d) continue
          this.#fieldAt[field] = d
          this.fields[field]!++
        }
      }
    }
  }
}

const NO_FIELDS: readonly number[] = []

/**
 * Fields met in enough comments and not in most of them, numbered anew from `from` on.
 *
 * @param isTelling - False for what so many comments, and so many parts of comments, hold that it tells nothing.
 */
export function chooseFields(
  { fields, inComments, inParts }: MetWords,
  from: number,
  isTelling: (comments: number, parts: number) => boolean,
): StemFields {
  const words = new Map<number, number>()
  for (const [field, count] of inComments.fields.entries())
    if (count >= FEWEST_IN_FIELD && isTelling(count, inParts.fields[field]!))
      words.set(field, from + words.size)
  const chosen = (of: readonly number[]): readonly number[] =>
    of.length === 0 ? NO_FIELDS : of.flatMap(field => words.get(field) ?? [])
  return { keys: [...words.keys()].map(field => fields.keys[field]!), ofStem: fields.ofStem.map(chosen) }
}
