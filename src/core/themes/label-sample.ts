import { GrowingInts } from '../growing-ints.ts'
import type { JobContext } from '../job-context.ts'
import { type Lexicon, normalWord } from '../text/lexicon.ts'
import { PASSING_ON } from '../text/stop-words/address-words.ts'
import { type Learned, placeLearned } from './assign.ts'
import { type CommentParts, cutComments } from './comment-parts.ts'
import { mostCommonLanguages } from './language-runs.ts'
import type { Pace } from './pace.ts'
import type { ThemeTree } from './theme-tree.ts'
import { collectDocuments } from './views.ts'

/** Parts of comments from which labels and keywords are read; those of the first comments by key, so a fair sample. */
const LABEL_SAMPLE = 12_000
const COMMENTS_A_STEP = 128

/** Comments with a theme, from which themes are named: of each the parts that speak of one theme. */
export interface LabelSample {
  readonly lexicon: Lexicon
  /** Number of comments; one that speaks of several themes is there once for each. */
  readonly size: number
  /** Theme of comment d by position in the list of themes, -1 for none. */
  readonly themes: Int16Array
  readonly themeCount: number
  /** Comments of each theme. */
  readonly themeSizes: Uint32Array
  readonly tokens: Int32Array
  readonly offsets: Uint32Array
}

/** Parts of comments and the theme of which each speaks, which need not be that of its comment. */
export interface SpeakingParts {
  readonly lexicon: Lexicon
  readonly tree: Pick<ThemeTree, 'parentOf' | 'topOf'>
  readonly parts: Pick<CommentParts, 'size' | 'tokens' | 'offsets' | 'languages'>
  /** Number of the comment of each part. */
  readonly commentOf: Uint32Array
  /** Number of the theme of each part, -1 for none. */
  readonly main: Int16Array
}

/** What the parts of comments speak of: a long comment of several matters would lend its words to one of them. */
export async function readSpeakingParts(
  { reading, vocabulary, tree }: Learned,
  pace: Pace,
): Promise<SpeakingParts> {
  const { comments, lexicon } = reading
  const parts = await cutComments(comments, lexicon, LABEL_SAMPLE, pace.context)
  const documents = await collectDocuments(parts, parts.size, vocabulary, lexicon, pace.context)
  const { main } = await placeLearned(documents, tree, pace)
  return { lexicon, tree, parts, commentOf: commentsOf(parts, comments.offsets), main }
}

function commentsOf({ size, offsets }: SpeakingParts['parts'], ends: Uint32Array): Uint32Array {
  const owners = new Uint32Array(size)
  let d = 0
  for (let part = 0; part < size; part++) {
    while (offsets[part]! >= ends[d + 1]!) d++
    owners[part] = d
  }
  return owners
}

/** The themes that are written of in another language than the top theme under which they lie: by their numbers, ascending. */
export function inOtherLanguages({ tree, parts, main }: SpeakingParts): readonly number[] {
  const { parentOf } = tree
  const own = mostCommonLanguages(main, parts.languages, parentOf.length)
  const tops = main.map(theme => tree.topOf(theme))
  const ofTop = mostCommonLanguages(tops, parts.languages, parentOf.length)
  return [...parentOf.keys()].filter(
    theme => parentOf[theme]! >= 0 && own[theme]! >= 0 && own[theme] !== ofTop[parentOf[theme]!],
  )
}

/** @param listed - Numbers of the themes in the order in which they are listed; a top theme owns what lies under it and is not among them. */
export function takeLabelSample(
  speaking: SpeakingParts,
  listed: readonly number[],
  context: JobContext,
): Promise<LabelSample> {
  const positions = new Map(listed.map((theme, position) => [theme, position]))
  const placeOf = (theme: number): number =>
    positions.get(theme) ?? positions.get(speaking.tree.topOf(theme)) ?? -1
  return joinParts(speaking, listed.length, placeOf, context)
}

/** What speaks of one top theme, by its sub-themes, which are named against each other. */
export function takePartSample(
  speaking: SpeakingParts,
  { top, below }: { readonly top: number; readonly below: readonly number[] },
  context: JobContext,
): Promise<LabelSample> {
  const { parentOf } = speaking.tree
  const positions = new Map(below.map((theme, position) => [theme, position]))
  const isUnder = (theme: number): boolean => theme >= 0 && (theme === top || parentOf[theme] === top)
  const placeOf = (theme: number): number | null => (isUnder(theme) ? (positions.get(theme) ?? -1) : null)
  return joinParts(speaking, below.length, placeOf, context)
}

/**
 * Comments of the parts that speak of the same theme: who says a thing in five parts of one comment says it once. So
 * do all who pass on what somebody else wrote; equal comments else are the words of several people.
 *
 * @param placeOf - Position of the theme of a part, -1 for none; null for a part that is left out.
 */
async function joinParts(
  { lexicon, parts, commentOf, main }: SpeakingParts,
  themeCount: number,
  placeOf: (theme: number) => number | null,
  context: JobContext,
): Promise<LabelSample> {
  const themes: number[] = []
  const [tokens, offsets] = [new GrowingInts(), new GrowingInts()]
  const copied = new Set<string>()
  for (let first = 0, end = 0, read = 0; first < parts.size; first = end, read++) {
    if (read % COMMENTS_A_STEP === 0) await context.pause()
    const ofTheme = new Map<number, number[]>()
    for (end = first; end < parts.size && commentOf[end] === commentOf[first]; end++) {
      const place = placeOf(main[end]!)
      if (place !== null) ofTheme.set(place, [...(ofTheme.get(place) ?? []), end])
    }
    for (const [theme, speaking] of ofTheme) {
      const words = wordsOf(parts, speaking)
      if (isPassedOn(parts, first, lexicon) && isCopy(`${theme} ${words.join(' ')}`, copied)) continue
      themes.push(theme)
      offsets.push(tokens.size)
      tokens.pushAll(words, words.length)
    }
  }
  offsets.push(tokens.size)
  const places = Int16Array.from(themes)
  return {
    lexicon,
    size: themes.length,
    themes: places,
    themeCount,
    themeSizes: sizesOf(places, themeCount),
    tokens: tokens.toInt32(),
    offsets: offsets.toUint32(),
  }
}

function wordsOf({ tokens, offsets }: SpeakingParts['parts'], parts: readonly number[]): Int32Array {
  const words = new GrowingInts()
  for (const part of parts) {
    const ofPart = tokens.subarray(offsets[part], offsets[part + 1])
    words.pushAll(ofPart, ofPart.length)
  }
  return words.toInt32()
}

/** True for a comment that says at its beginning that somebody else wrote it. */
function isPassedOn(
  { tokens, offsets }: SpeakingParts['parts'],
  firstPart: number,
  { spellingOf }: Lexicon,
): boolean {
  const entry = tokens[offsets[firstPart]!]!
  return entry >= 0 && PASSING_ON.has(normalWord(spellingOf[entry]!))
}

/** True for what was met before; adds it if not. */
function isCopy(text: string, copied: Set<string>): boolean {
  if (copied.has(text)) return true
  copied.add(text)
  return false
}

function sizesOf(themes: Int16Array, themeCount: number): Uint32Array {
  const themeSizes = new Uint32Array(themeCount)
  for (const theme of themes) if (theme >= 0) themeSizes[theme]!++
  return themeSizes
}
