import { log } from '../portable-math.ts'
import type { ThemeModel } from '../theme-model.ts'
import type { WordView } from './word-view.ts'

/** Prior weight of a word in a theme, and of a theme; as in discovery. */
const PRIOR = 0.1
/** A pinned word counts as if at least so many comments of its theme held it. */
const FEWEST_PINNED = 5

/** A word that speaks for one theme only, whoever holds it. */
export interface Pin {
  readonly word: number
  /** Number of the theme in the model. */
  readonly theme: number
}

/**
 * What words say about themes, counted from the low-score comments as they are placed now, so that it also knows the
 * themes that the user made.
 *
 * @param low - Low-score responses.
 * @param themeOf - Number of a response's theme in the model, -1 for none.
 */
export function countWordModel(
  view: WordView,
  low: Uint32Array,
  themes: number,
  themeOf: (response: number) => number,
  pins: readonly Pin[],
): ThemeModel {
  const counts = new Float64Array(view.size * themes)
  const sizes = new Float64Array(themes)
  for (const response of low) {
    const theme = themeOf(response)
    if (theme < 0) continue
    sizes[theme]!++
    const count = view.collect(response)
    for (let i = 0; i < count; i++) counts[view.words[i]! * themes + theme]!++
  }
  for (const pin of pins) giveWhole(counts, themes, pin)
  const totals = new Float64Array(themes)
  for (let i = 0; i < counts.length; i++) totals[i % themes]! += counts[i]!
  const logTotals = totals.map(total => log(total + PRIOR * view.size))
  for (let i = 0; i < counts.length; i++) counts[i] = log(counts[i]! + PRIOR) - logTotals[i % themes]!
  return { themes, logSize: sizes.map(size => log(size + PRIOR)), logWord: counts }
}

function giveWhole(counts: Float64Array, themes: number, { word, theme }: Pin): void {
  const row = counts.subarray(word * themes, (word + 1) * themes)
  const all = row.reduce((sum, count) => sum + count, 0)
  row.fill(0)
  row[theme] = Math.max(all, FEWEST_PINNED)
}
