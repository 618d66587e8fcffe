import type { Lexicon } from '../text/lexicon.ts'
import { type Learned, placeLearned } from './assign.ts'
import { type CommentParts, cutComments } from './comment-parts.ts'
import { mostCommonLanguages } from './language-runs.ts'
import type { Pace } from './pace.ts'
import type { ThemeTree } from './theme-tree.ts'
import { collectDocuments } from './views.ts'

/** Parts of comments from which labels and keywords are read; those of the first comments by key, so a fair sample. */
const LABEL_SAMPLE = 12_000

/** Comments with a theme, long ones in parts, from which themes are named. */
export interface LabelSample {
  readonly lexicon: Lexicon
  /** Number of comments. */
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
  readonly tree: ThemeTree
  readonly parts: CommentParts
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
  return { lexicon, tree, parts, main }
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
  { lexicon, tree, parts, main }: SpeakingParts,
  listed: readonly number[],
): LabelSample {
  const { size, tokens, offsets } = parts
  const positions = new Map(listed.map((theme, position) => [theme, position]))
  const themes = main.map(theme => positions.get(theme) ?? positions.get(tree.topOf(theme)) ?? -1)
  return { lexicon, size, themes, tokens, offsets, ...sizesOf(themes, listed.length) }
}

/** What speaks of one top theme, by its sub-themes, which are named against each other. */
export function takePartSample(
  { lexicon, tree, parts, main }: SpeakingParts,
  top: number,
  below: readonly number[],
): LabelSample {
  const positions = new Map(below.map((theme, position) => [theme, position]))
  const members = membersOf(
    main,
    tree.parentOf.map((parent, theme) => theme === top || parent === top),
  )
  const offsets = new Uint32Array(members.length + 1)
  for (const [at, d] of members.entries())
    offsets[at + 1] = offsets[at]! + parts.offsets[d + 1]! - parts.offsets[d]!
  const tokens = new Int32Array(offsets[members.length]!)
  for (const [at, d] of members.entries())
    tokens.set(parts.tokens.subarray(parts.offsets[d], parts.offsets[d + 1]), offsets[at])
  const themes = Int16Array.from(members, d => positions.get(main[d]!) ?? -1)
  return { lexicon, size: members.length, themes, tokens, offsets, ...sizesOf(themes, below.length) }
}

/** Parts whose theme is marked. */
function membersOf(main: Int16Array, isMarked: readonly boolean[]): readonly number[] {
  const members: number[] = []
  for (let d = 0; d < main.length; d++) if (main[d]! >= 0 && isMarked[main[d]!]!) members.push(d)
  return members
}

function sizesOf(themes: Int16Array, themeCount: number): Pick<LabelSample, 'themeCount' | 'themeSizes'> {
  const themeSizes = new Uint32Array(themeCount)
  for (const theme of themes) if (theme >= 0) themeSizes[theme]!++
  return { themeCount, themeSizes }
}
