import { type Language, LANGUAGES } from '../text/languages.ts'
import { isJunk } from './junk.ts'
import type { Pace } from './pace.ts'
import type { CommentSource, Reading } from './read-comments.ts'
import {
  type LanguageCount,
  THEME_ASSIGNED,
  THEME_JUNK,
  THEME_NO_COMMENT,
  THEME_UNASSIGNED,
} from './theme.ts'
import { SecondThemes } from './second-themes.ts'
import { stemOfToken } from './stem-of-token.ts'
import type { ThemeTree } from './theme-tree.ts'
import { type Documents, type Vocabulary, WordCollector } from './views.ts'

const COMMENTS_A_STEP = 32

/** Main and second theme of comments by number, -1 for none. */
export class Places {
  readonly main: Int16Array
  readonly second: Int16Array
  readonly #tree: ThemeTree

  constructor(size: number, tree: ThemeTree) {
    this.main = new Int16Array(size).fill(-1)
    this.second = new Int16Array(size).fill(-1)
    this.#tree = tree
  }

  /** Place comment `at` by its words. */
  place(at: number, words: Int32Array, start: number, count: number): void {
    this.#tree.place(words, start, count)
    this.main[at] = this.#tree.main
    this.second[at] = this.#tree.second
  }
}

/** Themes of the comments from which the model was learned. */
export async function placeLearned(documents: Documents, tree: ThemeTree, pace: Pace): Promise<Places> {
  const places = new Places(documents.size, tree)
  for (let d = 0; d < documents.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await pace.context.pause()
    const start = documents.offsets[d]!
    places.place(d, documents.words, start, documents.offsets[d + 1]! - start)
  }
  return places
}

/** What is known of the file once its themes are learned. */
export interface Learned {
  readonly reading: Reading
  readonly vocabulary: Vocabulary
  readonly tree: ThemeTree
  /** The low-score comments. */
  readonly documents: Documents
  /** Places of the low-score comments. */
  readonly places: Places
}

/** Main theme, second theme and status of every response, low or not, and the languages they are in. */
export interface Assigned {
  readonly places: Places
  readonly status: Uint8Array
  readonly languages: readonly LanguageCount[]
}

/** Place every response. */
export async function assignAll(source: CommentSource, learned: Learned, pace: Pace): Promise<Assigned> {
  await pace.begin('assigning')
  const { reading, vocabulary, tree } = learned
  const places = new Places(source.size, tree)
  const status = new Uint8Array(source.size).fill(THEME_NO_COMMENT)
  for (const response of reading.junkResponses) status[response] = THEME_JUNK
  const languages = new LanguageCounter()
  languages.addAll(reading.comments.languages)
  const seconds = new SecondThemes(tree, vocabulary)
  await copyLearned(learned, seconds, places, status, pace)
  const collector = new WordCollector(vocabulary)
  for (let index = 0; index < source.size; index++) {
    if (index % COMMENTS_A_STEP === 0) await pace.step(index / source.size)
    if (source.low[index] === 1) continue
    status[index] = placeOther(source.text(index).trim(), index, { reading, collector, seconds, places })
    if (status[index]! >= THEME_UNASSIGNED) languages.add(reading.reader.language)
  }
  return { places, status, languages: languages.counts() }
}

class LanguageCounter {
  readonly #counts = new Map<Language, number>()

  add(language: Language, n = 1): void {
    this.#counts.set(language, (this.#counts.get(language) ?? 0) + n)
  }

  /** @param places - Positions in `LANGUAGES`. */
  addAll(places: Uint8Array): void {
    const counts = new Uint32Array(LANGUAGES.length)
    for (const place of places) counts[place]!++
    for (const [place, n] of counts.entries()) if (n > 0) this.add(LANGUAGES[place]!, n)
  }

  counts(): LanguageCount[] {
    return [...this.#counts]
      .map(([code, n]) => ({ code, n }))
      .sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1))
  }
}

async function copyLearned(
  { reading: { comments, lexicon }, places: from }: Learned,
  seconds: SecondThemes,
  places: Places,
  status: Uint8Array,
  pace: Pace,
): Promise<void> {
  const stemOf = (token: number): number => stemOfToken(token, lexicon)
  for (const [d, response] of comments.responses.entries()) {
    if (d % COMMENTS_A_STEP === 0) await pace.context.pause()
    const main = from.main[d]!
    const [start, end] = [comments.offsets[d]!, comments.offsets[d + 1]!]
    const second = seconds.find(comments.tokens, start, end, stemOf, main)
    places.main[response] = main
    places.second[response] = second < 0 ? from.second[d]! : second
    status[response] = statusOf(main)
  }
}

function statusOf(main: number): number {
  return main < 0 ? THEME_UNASSIGNED : THEME_ASSIGNED
}

interface Placing {
  readonly reading: Reading
  readonly collector: WordCollector
  readonly seconds: SecondThemes
  readonly places: Places
}

function placeOther(text: string, index: number, { reading, collector, seconds, places }: Placing): number {
  if (text === '') return THEME_NO_COMMENT
  const { reader, junk } = reading
  const words = reader.scan(text)
  if (isJunk(words, reader.shortAnswer(), junk)) return THEME_JUNK
  const tokens = reader.readKnownStems()
  const count = collector.collect(reader.tokens, 0, tokens, stem => stem)
  places.place(index, collector.words, 0, count)
  const second = seconds.find(reader.tokens, 0, tokens, stem => stem, places.main[index]!)
  if (second >= 0) places.second[index] = second
  return statusOf(places.main[index]!)
}
