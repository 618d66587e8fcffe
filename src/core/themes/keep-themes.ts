import { type Anchor, countAnchors } from './anchors.ts'
import { cutComments } from './comment-parts.ts'
import { type Learned, placeLearned, type Places } from './assign.ts'
import { LEARNING_SAMPLE, learnThemes } from './learn-themes.ts'
import { listThemes } from './list-themes.ts'
import { meetWords } from './met-words.ts'
import { MOST_TOP_THEMES } from './nest-themes.ts'
import type { Pace } from './pace.ts'
import { pickComments, type Reading } from './read-comments.ts'
import { lookUpPins, type PinnedWords } from './pinned-words.ts'
import type { PinnedWord } from './edits/steering.ts'
import { anchorsOf, type RememberedTheme } from './theme-memory.ts'
import { fewestInTheme, modelOfCounts, weighThemes } from './theme-model.ts'
import type { ThemeTree } from './theme-tree.ts'
import type { TreeCounts } from './tree-counts.ts'
import { chooseVocabulary, collectDocuments, type Documents, type Vocabulary } from './views.ts'

const ROUNDS = 3
/** Comments that no theme explains are searched for new ones from so many on; what a new one must have at the least: so
 * many, and so many times what a theme must have that is searched from nothing, for it changes what people know. */
const FEWEST_UNEXPLAINED = 20
const FEWEST_OF_NEW = 5
const TIMES_AN_OLD = 2
/** There is room for so many new top themes, however many are kept: what is new must be seen. */
const FEWEST_NEW_TOPS = 2
const COMMENTS_A_STEP = 128

/** A theme that has its id and label already. */
export type KnownTheme = Pick<RememberedTheme, 'id' | 'label'>

/** What was learned, and which of its themes are known, by their numbers. */
export interface KeptThemes {
  readonly learned: Learned
  readonly known: ReadonlyMap<number, KnownTheme>
  /** What became of the pinned words. */
  readonly pins: Pick<PinnedWords, 'followed' | 'reserved'>
}

/** What a run that keeps themes goes by. */
export interface KeepThemesInput {
  readonly remembered: readonly RememberedTheme[]
  readonly pinned: readonly PinnedWord[]
  /** Texts of the responses. */
  readonly text: (response: number) => string
}

/**
 * Place the low-score comments in the themes of the run before: its counts are pseudo-counts of weight 1, to which those of
 * the comments are added round by round. What fits none of them is searched for new themes, which come behind.
 */
export async function keepThemes(
  reading: Reading,
  { remembered, pinned, text }: KeepThemesInput,
  pace: Pace,
): Promise<KeptThemes> {
  const { comments, lexicon } = reading
  const cut = await cutComments(comments, lexicon, LEARNING_SAMPLE, pace.context)
  const met = await meetWords(comments, cut, lexicon, pace.context)
  const vocabulary = await chooseVocabulary(met, { phrases: true, shortStems: false }, pace.context)
  const documents = await collectDocuments(comments, comments.size, vocabulary, lexicon, pace.context)
  await pace.begin('refining')
  const anchors = anchorsOf(remembered, vocabulary, lexicon)
  const ids = new Set(anchors.map(({ id }) => id))
  const pins = await lookUpPins({ pinned, known: ids, text }, reading, vocabulary, pace.context)
  const seen = { reading, vocabulary, documents, pins }
  const kept = anchors.filter(({ parent }) => parent === null).length
  const room = Math.max(FEWEST_NEW_TOPS, MOST_TOP_THEMES - kept)
  const fresh = await newAnchors(seen, await unexplained(seen, anchors, pace), room, pace)
  const fewest = Math.max(FEWEST_OF_NEW, TIMES_AN_OLD * fewestInTheme(comments.size))
  const all = await settle(seen, [...anchors, ...fresh], pace)
  const lasting = fresh.filter(({ id }) => all.sizeOf(id) >= fewest)
  const settled = lasting.length === fresh.length ? all : await settle(seen, [...anchors, ...lasting], pace)
  const known = new Map<number, KnownTheme>()
  for (const [theme, anchor] of remembered.entries()) known.set(theme, anchor)
  const { tree, places } = settled
  return { learned: { reading, vocabulary, documents, tree, places }, known, pins }
}

interface Seen {
  readonly reading: Reading
  readonly vocabulary: Vocabulary
  readonly documents: Documents
  readonly pins: PinnedWords
}

/** Themes are numbered by their places in the list of anchors. */
interface Settled {
  readonly tree: ThemeTree
  readonly places: Places
  /** Comments of a theme, those of its sub-themes among them. */
  sizeOf(id: string): number
}

/** Place the comments by the anchors, add them to the counts, and place them again, some rounds. */
async function settle(
  { vocabulary, documents, pins }: Seen,
  anchors: readonly Anchor[],
  pace: Pace,
): Promise<Settled> {
  let places: Places | null = null
  for (let round = 0; ; round++) {
    const counts = countAnchors(anchors, vocabulary.size)
    if (places !== null) await addPlaced(counts, documents, places, pins, pace)
    const numbers = new Map(anchors.map(({ id }, theme) => [id, theme]))
    for (const { theme, words } of pins.speaking)
      for (const word of words) counts.pin(numbers.get(theme)!, word)
    const tree = counts.tree()
    await pace.context.pause()
    places = await placeLearned(documents, tree, pace)
    if (round < ROUNDS) continue
    const sizes = sizesOf(tree, places)
    return { tree, places, sizeOf: id => sizes[numbers.get(id) ?? -1] ?? 0 }
  }
}

async function addPlaced(
  counts: TreeCounts,
  documents: Documents,
  { main }: Places,
  { isReserved }: PinnedWords,
  pace: Pace,
): Promise<void> {
  for (let d = 0; d < documents.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await pace.context.pause()
    if (main[d]! < 0 || isReserved[d] === 1) continue
    counts.addComments(main[d]!, 1)
    for (const word of wordsIn(documents, d)) counts.addWord(main[d]!, word, 1)
  }
}

function wordsIn({ words, offsets }: Documents, comment: number): Int32Array {
  return words.subarray(offsets[comment], offsets[comment + 1])
}

function sizesOf({ parentOf }: ThemeTree, { main }: Places): Uint32Array {
  const sizes = new Uint32Array(parentOf.length)
  for (const theme of main) {
    if (theme < 0) continue
    sizes[theme]!++
    if (parentOf[theme]! >= 0) sizes[parentOf[theme]!]!++
  }
  return sizes
}

/**
 * Comments that no theme explains better than chance: their words are likelier among all comments of now than in the theme
 * or sub-theme that fits them best. The counts are those from before: else a new complaint would already have bent the theme
 * that comes nearest. What holds a pinned word is explained by it.
 */
async function unexplained(
  { vocabulary, documents, pins }: Seen,
  anchors: readonly Anchor[],
  pace: Pace,
): Promise<number[]> {
  const apart = anchors.map(anchor => ({ ...anchor, parent: null }))
  const { model } = countAnchors(apart, vocabulary.size).tree()
  const everything = {
    themes: 1,
    sizes: Float64Array.of(documents.size),
    ofWord: new Float64Array(vocabulary.size),
  }
  for (const word of documents.words) everything.ofWord[word]!++
  const background = modelOfCounts(everything)
  const explains = new Set(pins.speaking.flatMap(({ words }) => words))
  const shares = new Float64Array(model.themes)
  const found: number[] = []
  for (let d = 0; d < documents.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await pace.context.pause()
    const [start, end] = [documents.offsets[d]!, documents.offsets[d + 1]!]
    if (start === end || pins.isReserved[d] === 1) continue
    if (wordsIn(documents, d).some(word => explains.has(word))) continue
    weighThemes(model, documents.words, start, end - start, shares)
    let best = 0
    for (let t = 1; t < shares.length; t++) if (shares[t]! > shares[best]!) best = t
    let gain = 0
    for (const word of wordsIn(documents, d))
      gain += model.logWord[word * model.themes + best]! - background.logWord[word]!
    if (gain < 0) found.push(d)
  }
  return found
}

/** The themes that are found in some comments alone, as anchors counted from them, the largest first. */
async function newAnchors(
  seen: Seen,
  chosen: readonly number[],
  tops: number,
  pace: Pace,
): Promise<Anchor[]> {
  if (chosen.length < FEWEST_UNEXPLAINED) return []
  const { comments } = seen.reading
  const learned = await learnThemes(
    { ...seen.reading, comments: pickComments(comments, chosen) },
    { themes: null, tops },
    pace,
  )
  const { tree } = learned
  const found = listThemes(learned).filter(theme => tree.parentOf[theme]! < 0)
  const anchors = found.map(theme => ({
    id: `new ${theme}`,
    parent: null,
    n: 0,
    ofWord: new Map<number, number>(),
  }))
  const places = new Map(found.map((theme, place) => [theme, place]))
  for (const [at, main] of learned.places.main.entries()) {
    if (at % COMMENTS_A_STEP === 0) await pace.context.pause()
    const anchor = anchors[places.get(tree.topOf(main)) ?? -1]
    if (anchor === undefined) continue
    anchor.n++
    for (const word of wordsIn(seen.documents, chosen[at]!))
      anchor.ofWord.set(word, (anchor.ofWord.get(word) ?? 0) + 1)
  }
  return anchors
}
