import type { JobContext } from '../../job-context.ts'
import type { ThemeTree } from '../theme-tree.ts'
import { TreeCounts } from '../tree-counts.ts'
import type { WordView } from './word-view.ts'

const COMMENTS_A_STEP = 256

/** Themes as they lie and what is in them, all named by any numbers of their own. */
export interface LyingThemes {
  readonly themes: readonly number[]
  /** The top theme of a theme, -1 for a top theme. */
  readonly parentOf: (theme: number) => number
  /** The theme of a response, -1 for none. */
  readonly themeOf: (response: number) => number
  /** True when words alone put the response where it is. */
  readonly isByWords: (response: number) => boolean
}

/** A word that speaks for one theme only, whoever holds it. */
export interface Pin {
  readonly word: number
  readonly theme: number
}

/**
 * What words say about themes, counted from the low-score comments as they are placed now, so that it also knows the
 * themes that the user made. A comment that holds a word pinned to another theme than the one in which its words put it
 * counts for neither: it is what the user doubts.
 *
 * @param low - Low-score responses.
 * @returns A tree in which the themes are numbered as they are listed.
 */
export async function countWordModel(
  view: WordView,
  low: Uint32Array,
  lying: LyingThemes,
  pins: readonly Pin[],
  context: JobContext,
): Promise<ThemeTree> {
  const { themes } = lying
  const numbers = new Map(themes.map((theme, number) => [theme, number]))
  const counts = new TreeCounts(
    themes.map(theme => numbers.get(lying.parentOf(theme)) ?? -1),
    view.size,
  )
  const pinOf = new Map(pins.filter(pin => numbers.has(pin.theme)).map(pin => [pin.word, pin]))
  const isNear = (a: number, b: number): boolean =>
    a === b || lying.parentOf(a) === b || lying.parentOf(b) === a
  for (const [at, response] of low.entries()) {
    if (at % COMMENTS_A_STEP === 0) await context.pause()
    const lies = lying.themeOf(response)
    const theme = numbers.get(lies)
    if (theme === undefined) continue
    const words = view.words.subarray(0, view.collect(response))
    const pinned = pinOf.size === 0 ? [] : [...words].flatMap(word => pinOf.get(word) ?? [])
    if (lying.isByWords(response) && pinned.some(pin => !isNear(pin.theme, lies))) {
      for (const pin of pinned) counts.addWord(numbers.get(pin.theme)!, pin.word, 1)
      continue
    }
    counts.addComments(theme, 1)
    for (const word of words) counts.addWord(theme, word, 1)
  }
  for (const { word, theme } of pinOf.values()) counts.pin(numbers.get(theme)!, word)
  await context.pause()
  return counts.tree()
}
