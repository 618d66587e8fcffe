import type { JobContext } from '../../job-context.ts'
import { inTreeOrder, type ThemeTree } from '../theme-tree.ts'
import { TreeCounts } from '../tree-counts.ts'
import type { WordView } from './word-view.ts'

/** A pinned word counts as if at least so many comments of its theme held it. */
const FEWEST_PINNED = 5
const COMMENTS_A_STEP = 256

/** Themes as they lie and what is in them, all named by any numbers of their own. */
export interface LyingThemes {
  readonly themes: readonly number[]
  /** The top theme of a theme, -1 for a top theme. */
  readonly parentOf: (theme: number) => number
  /** The theme of a response, -1 for none. */
  readonly themeOf: (response: number) => number
}

/** A word that speaks for one theme only, whoever holds it. */
export interface Pin {
  readonly word: number
  readonly theme: number
}

/** What words say about themes; `themes` are their own numbers in the order in which the tree has them. */
export interface WordModel {
  readonly tree: ThemeTree
  readonly themes: readonly number[]
}

/**
 * What words say about themes, counted from the low-score comments as they are placed now, so that it also knows the
 * themes that the user made.
 *
 * @param low - Low-score responses.
 */
export async function countWordModel(
  view: WordView,
  low: Uint32Array,
  lying: LyingThemes,
  pins: readonly Pin[],
  context: JobContext,
): Promise<WordModel> {
  const themes = inTreeOrder(lying.themes, lying.parentOf)
  const numbers = new Map(themes.map((theme, number) => [theme, number]))
  const counts = new TreeCounts(
    themes.map(theme => numbers.get(lying.parentOf(theme)) ?? -1),
    view.size,
  )
  for (const [at, response] of low.entries()) {
    if (at % COMMENTS_A_STEP === 0) await context.pause()
    const theme = numbers.get(lying.themeOf(response))
    if (theme === undefined) continue
    counts.addComments(theme, 1)
    const count = view.collect(response)
    for (let i = 0; i < count; i++) counts.addWord(theme, view.words[i]!, 1)
  }
  for (const { word, theme } of pins)
    if (numbers.has(theme)) counts.giveWhole(numbers.get(theme)!, word, FEWEST_PINNED)
  await context.pause()
  return { tree: counts.tree(), themes }
}
