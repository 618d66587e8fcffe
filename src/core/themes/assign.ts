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
import type { SubThemes } from './sub-themes.ts'
import { type ThemeModel, weighThemes } from './theme-model.ts'
import { type Documents, type Vocabulary, WordCollector } from './views.ts'

/** Below this share the best theme is no more than a guess. */
const UNSURE_BELOW = 0.35
/** From this share on a second theme is named. */
const SECOND_FROM = 0.25
const COMMENTS_A_STEP = 32

/** Of two and more sub-themes one must have this share of the theme, else the comment stays with the theme itself. */
const SURE_OF_PART = 0.6

/** The models of all themes: first the top themes, numbered from 0, then the sub-themes of each in turn. */
export class ThemeTree {
  readonly top: ThemeModel
  readonly parts: SubThemes
  /** Number of the top theme of each theme, -1 for a top theme. */
  readonly parentOf: readonly number[]
  readonly #firstPart: readonly number[]
  readonly #shares: Float64Array

  constructor(top: ThemeModel, parts: SubThemes) {
    this.top = top
    this.parts = parts
    const parentOf = new Array<number>(top.themes).fill(-1)
    this.#firstPart = Array.from({ length: top.themes }, (_, theme) => {
      const first = parentOf.length
      for (let part = 0; part < (parts[theme]?.themes ?? 0); part++) parentOf.push(theme)
      return first
    })
    this.parentOf = parentOf
    this.#shares = new Float64Array(parentOf.length)
  }

  /** Where in its model a theme stands. */
  placeInModel(theme: number): { readonly model: ThemeModel; readonly at: number } {
    const parent = this.parentOf[theme]!
    if (parent < 0) return { model: this.top, at: theme }
    return { model: this.parts[parent]!, at: theme - this.#firstPart[parent]! }
  }

  /** The sub-theme of a top theme to which the words belong; the top theme itself where none of them fits. */
  leafOf(theme: number, words: Int32Array, start: number, count: number): number {
    const model = this.parts[theme] ?? null
    if (theme < 0 || model === null) return theme
    const shares = this.#shares.subarray(0, model.themes)
    weighThemes(model, words, start, count, shares)
    let best = 0
    for (let part = 1; part < shares.length; part++) if (shares[part]! > shares[best]!) best = part
    return shares[best]! < SURE_OF_PART ? theme : this.#firstPart[theme]! + best
  }
}

/** Main and second theme of comments by number, -1 for none. */
export class Places {
  readonly main: Int16Array
  readonly second: Int16Array
  readonly #tree: ThemeTree
  readonly #shares: Float64Array

  constructor(size: number, tree: ThemeTree) {
    this.main = new Int16Array(size).fill(-1)
    this.second = new Int16Array(size).fill(-1)
    this.#tree = tree
    this.#shares = new Float64Array(tree.top.themes)
  }

  /** Place comment `at` by its words; a comment without a known word stays out. */
  place(at: number, words: Int32Array, start: number, count: number): void {
    if (count === 0 || this.#tree.top.themes === 0) return
    const shares = this.#shares
    weighThemes(this.#tree.top, words, start, count, shares)
    let best = 0
    for (let t = 1; t < shares.length; t++) if (shares[t]! > shares[best]!) best = t
    if (shares[best]! < UNSURE_BELOW) return
    this.main[at] = this.#tree.leafOf(best, words, start, count)
    let next = -1
    for (let t = 0; t < shares.length; t++)
      if (t !== best && shares[t]! >= SECOND_FROM && (next < 0 || shares[t]! > shares[next]!)) next = t
    this.second[at] = this.#tree.leafOf(next, words, start, count)
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
  for (const language of reading.comments.languages) languages.add(LANGUAGES[language]!)
  copyLearned(learned, places, status)
  const collector = new WordCollector(vocabulary)
  for (let index = 0; index < source.size; index++) {
    if (index % COMMENTS_A_STEP === 0) await pace.step(index / source.size)
    if (source.low[index] === 1) continue
    status[index] = placeOther(source.text(index).trim(), index, { reading, collector, places })
    if (status[index]! >= THEME_UNASSIGNED) languages.add(reading.reader.language)
  }
  return { places, status, languages: languages.counts() }
}

class LanguageCounter {
  readonly #counts = new Map<Language, number>()

  add(language: Language): void {
    this.#counts.set(language, (this.#counts.get(language) ?? 0) + 1)
  }

  counts(): LanguageCount[] {
    return [...this.#counts]
      .map(([code, n]) => ({ code, n }))
      .sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1))
  }
}

function copyLearned({ reading, places: from }: Learned, places: Places, status: Uint8Array): void {
  reading.comments.responses.forEach((response, d) => {
    places.main[response] = from.main[d]!
    places.second[response] = from.second[d]!
    status[response] = statusOf(from.main[d]!)
  })
}

function statusOf(main: number): number {
  return main < 0 ? THEME_UNASSIGNED : THEME_ASSIGNED
}

function placeOther(
  text: string,
  index: number,
  { reading, collector, places }: { reading: Reading; collector: WordCollector; places: Places },
): number {
  if (text === '') return THEME_NO_COMMENT
  const { reader, junk } = reading
  const words = reader.scan(text)
  if (isJunk(words, reader.shortAnswer(), junk)) return THEME_JUNK
  const count = collector.collect(reader.tokens, 0, reader.readKnownStems(), stem => stem)
  places.place(index, collector.words, 0, count)
  return statusOf(places.main[index]!)
}
