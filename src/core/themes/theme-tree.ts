import { type SubThemes, type ThemeModel, weighThemes } from './theme-model.ts'

/** Below this share the best theme is no more than a guess. */
const UNSURE_BELOW = 0.35
/** From this share on a second theme is named. */
const SECOND_FROM = 0.25
/** Of the sub-themes one must have this share of what they have together, else the comment stays with the theme itself. */
const SURE_OF_PART = 0.6

/**
 * The models of all themes: first the top themes, numbered from 0, then the sub-themes of each in turn. It is the only
 * place where words are turned into themes: in discovery, for a codebook and after an edit.
 */
export class ThemeTree {
  readonly top: ThemeModel
  readonly parts: SubThemes
  /** Number of the top theme of each theme, -1 for a top theme. */
  readonly parentOf: readonly number[]
  /** Main and second theme of the words placed last, -1 for none. */
  main = -1
  second = -1
  /** Share of the top theme of {@link ThemeTree.main}, 0..1. */
  share = 0
  readonly #hasRest: boolean
  readonly #firstPart: readonly number[]
  readonly #topShares: Float64Array
  readonly #partShares: Float64Array

  /**
   * @param parts - The model of the sub-themes of each top theme, null where it has none.
   * @param hasRest - The last theme of each model of sub-themes is what lies in the top theme itself: a comment is in a
   * sub-theme only where that does not fit better. Discovery knows no such rest.
   */
  constructor(top: ThemeModel, parts: SubThemes, hasRest = false) {
    this.top = top
    this.parts = parts
    this.#hasRest = hasRest
    const parentOf = new Array<number>(top.themes).fill(-1)
    this.#firstPart = Array.from({ length: top.themes }, (_, theme) => {
      const first = parentOf.length
      for (let part = 0; part < this.#partsOf(theme); part++) parentOf.push(theme)
      return first
    })
    this.parentOf = parentOf
    this.#topShares = new Float64Array(top.themes)
    this.#partShares = new Float64Array(parts.reduce((most, model) => Math.max(most, model?.themes ?? 0), 0))
  }

  /** Where in its model a theme stands. */
  placeInModel(theme: number): { readonly model: ThemeModel; readonly at: number } {
    const parent = this.parentOf[theme]!
    if (parent < 0) return { model: this.top, at: theme }
    return { model: this.parts[parent]!, at: theme - this.#firstPart[parent]! }
  }

  /** Place a comment by its words, into {@link ThemeTree.main} and `second`; one without a known word is in none. */
  place(words: Int32Array, start: number, count: number): void {
    this.main = -1
    this.second = -1
    this.share = 0
    if (count === 0 || this.top.themes === 0) return
    const shares = this.#topShares
    weighThemes(this.top, words, start, count, shares)
    let best = 0
    for (let t = 1; t < shares.length; t++) if (shares[t]! > shares[best]!) best = t
    if (shares[best]! < UNSURE_BELOW) return
    let next = -1
    for (let t = 0; t < shares.length; t++)
      if (t !== best && shares[t]! >= SECOND_FROM && (next < 0 || shares[t]! > shares[next]!)) next = t
    this.share = shares[best]!
    this.main = this.leafOf(best, words, start, count)
    this.second = next < 0 ? -1 : this.leafOf(next, words, start, count)
  }

  /** The sub-theme of a top theme to which the words belong; the top theme itself where none of them fits. */
  leafOf(theme: number, words: Int32Array, start: number, count: number): number {
    const model = this.parts[theme] ?? null
    if (model === null) return theme
    const shares = this.#partShares.subarray(0, model.themes)
    weighThemes(model, words, start, count, shares)
    const parts = this.#partsOf(theme)
    let best = 0
    for (let part = 1; part < parts; part++) if (shares[part]! > shares[best]!) best = part
    const rest = this.#hasRest ? shares[parts]! : 0
    const isSure = shares[best]! >= SURE_OF_PART * (1 - rest) && shares[best]! >= rest
    return isSure ? this.#firstPart[theme]! + best : theme
  }

  /**
   * The theme to which the words belong best outside of the top theme in which `but` lies (-1: outside of none), however
   * unsure that is; -1 where there is none.
   */
  bestBut(but: number, words: Int32Array, start: number, count: number): number {
    if (count === 0) return -1
    const top = but < 0 || this.parentOf[but]! < 0 ? but : this.parentOf[but]!
    const shares = this.#topShares
    weighThemes(this.top, words, start, count, shares)
    let best = -1
    for (let t = 0; t < shares.length; t++)
      if (t !== top && (best < 0 || shares[t]! > shares[best]!)) best = t
    return best < 0 ? -1 : this.leafOf(best, words, start, count)
  }

  #partsOf(theme: number): number {
    const themes = this.parts[theme]?.themes ?? 0
    return this.#hasRest ? Math.max(0, themes - 1) : themes
  }
}

/**
 * Items in the order in which a {@link ThemeTree} numbers its themes: top ones, then the parts of each in turn.
 *
 * @param parentOf - The top item under which an item lies, -1 for a top one.
 */
export function inTreeOrder(items: readonly number[], parentOf: (item: number) => number): number[] {
  const parts = new Map<number, number[]>()
  for (const item of items) {
    const siblings = parts.get(parentOf(item))
    if (siblings === undefined) parts.set(parentOf(item), [item])
    else siblings.push(item)
  }
  const tops = parts.get(-1) ?? []
  return [...tops, ...tops.flatMap(top => parts.get(top) ?? [])]
}
