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

/** @param order - Numbers of the model's themes in the order in which they are listed. */
export function takeLabelSample({ reading, places }: Learned, order: readonly number[]): LabelSample {
  const { comments, lexicon } = reading
  const size = Math.min(comments.size, LABEL_SAMPLE)
  const positions = new Map(order.map((theme, position) => [theme, position]))
  const themes = places.main.slice(0, size).map(theme => positions.get(theme) ?? -1)
  const themeSizes = new Uint32Array(order.length)
  for (const theme of themes) if (theme >= 0) themeSizes[theme]!++
  const { tokens, offsets } = comments
  return { lexicon, size, themes, themeCount: order.length, themeSizes, tokens, offsets }
}
