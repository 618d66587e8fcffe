import { GrowingInts } from '../growing-ints.ts'
import { inBlocks } from '../in-blocks.ts'
import { CommentReader } from '../text/comment-reader.ts'
import { detectLanguage, fileLanguageOf } from '../text/detect-language.ts'
import { type Language, languageFromCode, LANGUAGES } from '../text/languages.ts'
import { Lexicon } from '../text/lexicon.ts'
import { createScannedText, scanWords } from '../text/scan-words.ts'
import { orderComments } from './comment-order.ts'
import { foldMisspellings } from './fold-misspellings.ts'
import { AnswerCounts, isJunk, type JunkRule } from './junk.ts'
import { hashText } from './mixing.ts'
import type { Pace } from './pace.ts'

/** Where the comments of all responses come from. */
export interface CommentSource {
  readonly size: number
  readonly text: (index: number) => string
  /** 1 where the score is low. */
  readonly low: Uint8Array
  /** The language of all comments where the user has said so; else each comment's is detected. */
  readonly language?: string | null
}

/** Texts as lists of words, one after the other. */
export interface WordLists {
  /** Words of text d: `tokens[offsets[d] .. offsets[d + 1])`, entries of the lexicon and `CLAUSE_BREAK`. */
  readonly tokens: Int32Array
  readonly offsets: Uint32Array
}

/** The low-score comments that say something, in an order that hangs on their texts alone. */
export interface LowComments extends WordLists {
  readonly size: number
  /** Index of the response of each comment. */
  readonly responses: Uint32Array
  /** Hash from which all chance is drawn. */
  readonly keys: Uint32Array
  /** Position of the language of each comment in `LANGUAGES`. */
  readonly languages: Uint8Array
}

export interface Reading {
  readonly comments: LowComments
  readonly lexicon: Lexicon
  /** Reads further comments of the same file into the same lexicon. */
  readonly reader: CommentReader
  readonly junk: JunkRule
  /** Low-score responses whose comment says nothing. */
  readonly junkResponses: readonly number[]
}

/** Comments from which the languages of the file are told. */
const LANGUAGE_SAMPLE = 400

/** Comments read between two pauses. */
const COMMENTS_A_STEP = 32
/** Telling a language for the first time loads what is known of all. */
const COMMENTS_SAMPLED_A_STEP = 2
const COMMENTS_SIFTED_A_STEP = 1_024
const COMMENTS_COPIED_A_STEP = 8_192

/** Read all low-score comments: their language, their words, and which of them say nothing. */
export async function readLowComments(source: CommentSource, pace: Pace): Promise<Reading> {
  await pace.begin('splitting-words')
  const found = await findComments(source, pace)
  const { order, keys } = await orderComments(found.first, found.second, pace.context)
  const responses = order.map(position => found.responses[position]!)
  const lexicon = new Lexicon()
  const file = fileLanguageOf(await sampleLanguages(source, responses, pace))
  const reader = new CommentReader(lexicon, file, languageFromCode(source.language))
  const read = await readWords(source, responses, reader, pace)
  await foldMisspellings(read.tokens, lexicon, pace.context)
  const junk = await read.answers.junkRule(read, lexicon, pace.context)
  const { kept, junkResponses } = await sift(read, responses, junk, pace)
  const comments = await pick(read, { responses, keys }, kept, pace)
  return { comments, lexicon, reader, junk, junkResponses }
}

async function findComments(source: CommentSource, pace: Pace) {
  const [responses, first, second] = [new GrowingInts(), new GrowingInts(), new GrowingInts()]
  const hashes = new Uint32Array(2)
  for (let index = 0; index < source.size; index++) {
    if (index % COMMENTS_A_STEP === 0) await pace.step((0.3 * index) / source.size)
    if (source.low[index] !== 1) continue
    const text = source.text(index).trim()
    if (text === '') continue
    hashText(text, hashes)
    responses.push(index)
    first.push(hashes[0]!)
    second.push(hashes[1]!)
  }
  return { responses: responses.toUint32(), first: first.toUint32(), second: second.toUint32() }
}

async function sampleLanguages(
  source: CommentSource,
  responses: Uint32Array,
  pace: Pace,
): Promise<(Language | null)[]> {
  const scanned = createScannedText()
  const languages: (Language | null)[] = []
  for (const index of responses.subarray(0, LANGUAGE_SAMPLE)) {
    const text = source.text(index)
    scanWords(text, scanned)
    languages.push(detectLanguage(text, scanned))
    if (languages.length % COMMENTS_SAMPLED_A_STEP === 0) await pace.step(0.3)
  }
  return languages
}

/** Words of every comment, junk included, and the short answers among them. */
interface ReadWords {
  readonly tokens: Int32Array
  readonly offsets: Uint32Array
  readonly languages: Uint8Array
  readonly answers: AnswerCounts
}

async function readWords(
  source: CommentSource,
  responses: Uint32Array,
  reader: CommentReader,
  pace: Pace,
): Promise<ReadWords> {
  const tokens = new GrowingInts()
  const offsets = new Uint32Array(responses.length + 1)
  const languages = new Uint8Array(responses.length)
  const answers = new AnswerCounts(responses.length)
  for (let d = 0; d < responses.length; d++) {
    if (d % COMMENTS_A_STEP === 0) await pace.step(0.35 + (0.65 * d) / responses.length)
    const words = reader.scan(source.text(responses[d]!))
    answers.count(d, words, reader.shortAnswer())
    tokens.pushAll(reader.tokens, reader.readEntries())
    offsets[d + 1] = tokens.size
    languages[d] = LANGUAGES.indexOf(reader.language)
  }
  return { tokens: tokens.toInt32(), offsets, languages, answers }
}

/** Comments that say something, and the responses of those that do not. */
async function sift(
  { answers }: ReadWords,
  responses: Uint32Array,
  junk: JunkRule,
  pace: Pace,
): Promise<{ readonly kept: Uint32Array; readonly junkResponses: readonly number[] }> {
  const kept = new GrowingInts()
  const junkResponses: number[] = []
  for (let d = 0; d < responses.length; d++) {
    if (d % COMMENTS_SIFTED_A_STEP === 0) await pace.context.pause()
    if (isJunk(answers.wordsOf(d), answers.answerOf(d), junk)) junkResponses.push(responses[d]!)
    else kept.push(d)
  }
  return { kept: kept.toUint32(), junkResponses }
}

async function pick(
  read: ReadWords,
  found: { readonly responses: Uint32Array; readonly keys: Uint32Array },
  kept: Uint32Array,
  pace: Pace,
): Promise<LowComments> {
  const size = kept.length
  const offsets = new Uint32Array(size + 1)
  const [responses, keys, languages] = [new Uint32Array(size), new Uint32Array(size), new Uint8Array(size)]
  await inBlocks(size, pace.context, (from, to) => {
    for (let at = from; at < to; at++) {
      const d = kept[at]!
      offsets[at + 1] = offsets[at]! + read.offsets[d + 1]! - read.offsets[d]!
      responses[at] = found.responses[d]!
      keys[at] = found.keys[d]!
      languages[at] = read.languages[d]!
    }
  })
  const tokens = new Int32Array(offsets[size]!)
  const copy = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const d = kept[at]!
      tokens.set(read.tokens.subarray(read.offsets[d], read.offsets[d + 1]), offsets[at])
    }
  }
  await inBlocks(size, pace.context, copy, COMMENTS_COPIED_A_STEP)
  return { size, responses, keys, tokens, offsets, languages }
}

/** Some of the comments, in their order. @param chosen - Their numbers, ascending. */
export function pickComments(comments: LowComments, chosen: readonly number[]): LowComments {
  const offsets = new Uint32Array(chosen.length + 1)
  chosen.forEach((d, at) => {
    offsets[at + 1] = offsets[at]! + comments.offsets[d + 1]! - comments.offsets[d]!
  })
  const tokens = new Int32Array(offsets[chosen.length]!)
  chosen.forEach((d, at) => {
    tokens.set(comments.tokens.subarray(comments.offsets[d], comments.offsets[d + 1]), offsets[at])
  })
  return {
    size: chosen.length,
    responses: Uint32Array.from(chosen, d => comments.responses[d]!),
    keys: Uint32Array.from(chosen, d => comments.keys[d]!),
    tokens,
    offsets,
    languages: Uint8Array.from(chosen, d => comments.languages[d]!),
  }
}
