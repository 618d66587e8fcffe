import type { Lexicon } from '../text/lexicon.ts'
import type { Learned } from './assign.ts'

/** Comments from which labels and keywords are read; the first by key, so a fair sample. */
const LABEL_SAMPLE = 12_000

/** Comments with a theme, from which themes are named. */
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

/** @param tops - Numbers of the top themes in the order in which they are listed; they own what their sub-themes own. */
export function takeLabelSample({ reading, places, tree }: Learned, tops: readonly number[]): LabelSample {
  const { comments, lexicon } = reading
  const size = Math.min(comments.size, LABEL_SAMPLE)
  const positions = new Map(tops.map((theme, position) => [theme, position]))
  const topOf = (theme: number): number => (tree.parentOf[theme]! < 0 ? theme : tree.parentOf[theme]!)
  const themes = places.main.slice(0, size).map(theme => positions.get(topOf(theme)) ?? -1)
  const { tokens, offsets } = comments
  return { lexicon, size, themes, tokens, offsets, ...sizesOf(themes, tops.length) }
}

/** The comments of one top theme by their sub-themes, which are named against each other. */
export function takePartSample(
  { reading, places, tree }: Learned,
  top: number,
  parts: readonly number[],
): LabelSample {
  const { comments, lexicon } = reading
  const positions = new Map(parts.map((theme, position) => [theme, position]))
  const members = [...places.main.subarray(0, LABEL_SAMPLE).entries()].filter(
    ([, theme]) => theme === top || tree.parentOf[theme] === top,
  )
  const offsets = new Uint32Array(members.length + 1)
  members.forEach(([d], at) => {
    offsets[at + 1] = offsets[at]! + comments.offsets[d + 1]! - comments.offsets[d]!
  })
  const tokens = new Int32Array(offsets[members.length]!)
  members.forEach(([d], at) => {
    tokens.set(comments.tokens.subarray(comments.offsets[d], comments.offsets[d + 1]), offsets[at])
  })
  const themes = Int16Array.from(members, ([, theme]) => positions.get(theme) ?? -1)
  return { lexicon, size: members.length, themes, tokens, offsets, ...sizesOf(themes, parts.length) }
}

function sizesOf(themes: Int16Array, themeCount: number): Pick<LabelSample, 'themeCount' | 'themeSizes'> {
  const themeSizes = new Uint32Array(themeCount)
  for (const theme of themes) if (theme >= 0) themeSizes[theme]!++
  return { themeCount, themeSizes }
}
