import { type SubThemes, type ThemeModel, weighThemes } from './theme-model.ts'

/** Below this share the best theme is no more than a guess. */
const UNSURE_BELOW = 0.35
/** From this share on a second theme is named. */
const SECOND_FROM = 0.25
/** Of the sub-themes one must have this share of what they have together, else the comment stays with the theme itself. */
const SURE_OF_PART = 0.6

/** In place of a top theme: what is told apart from the themes and is none, so that its comments are in none either. */
export const IN_NO_THEME = -2

/**
 * The models of all themes, and which lies under which. A model tells some themes apart, numbered from 0, each of which is a
 * top theme or lies under one; what lies under a top theme adds to what speaks for it. Behind them are numbered the
 * sub-themes that are told apart only within their top theme, by a model of their own. It is the only place where words are
 * turned into themes: in discovery, for a codebook and after an edit.
 */
export class ThemeTree {
  readonly model: ThemeModel
  readonly parts: SubThemes
  /** Number of the top theme of each theme, -1 for a top theme, {@link IN_NO_THEME} for what is none. */
  readonly parentOf: readonly number[]
  /** Main and second theme of the words placed last, -1 for none. */
  main = -1
  second = -1
  /** Share of the top theme of {@link ThemeTree.main}, 0..1. */
  share = 0
  /** The themes of the model under each of its themes. */
  readonly #under: readonly (readonly number[])[]
  readonly #firstPart: readonly number[]
  /** The top theme of each theme of the model. */
  readonly #topOf: Int32Array
  readonly #shares: Float64Array
  readonly #topShares: Float64Array
  readonly #partShares: Float64Array

  /**
   * @param parentOf - The top theme under which each theme of the model lies, -1 for a top theme; absent: all are.
   * @param parts - The model of the sub-themes of each top theme that has some, by its number; null or absent for none.
   */
  constructor(model: ThemeModel, parentOf: readonly number[] | null = null, parts: SubThemes = []) {
    this.model = model
    this.parts = parts
    const all = parentOf?.slice() ?? new Array<number>(model.themes).fill(-1)
    this.#topOf = Int32Array.from(all, (parent, theme) => (parent < 0 ? theme : parent))
    this.#under = all.map((_, theme) => [...all.keys()].filter(each => all[each] === theme))
    this.#firstPart = Array.from({ length: model.themes }, (_, theme) => {
      const first = all.length
      for (let part = 0; part < (parts[theme]?.themes ?? 0); part++) all.push(theme)
      return first
    })
    this.parentOf = all
    this.#shares = new Float64Array(model.themes)
    this.#topShares = new Float64Array(model.themes)
    this.#partShares = new Float64Array(parts.reduce((most, each) => Math.max(most, each?.themes ?? 0), 0))
  }

  /** Where in its model a theme stands. */
  placeInModel(theme: number): { readonly model: ThemeModel; readonly at: number } {
    if (theme < this.model.themes) return { model: this.model, at: theme }
    const parent = this.parentOf[theme]!
    return { model: this.parts[parent]!, at: theme - this.#firstPart[parent]! }
  }

  /** The top theme of a theme: itself, where it lies under none; -1 for -1. */
  topOf(theme: number): number {
    const parent = this.parentOf[theme] ?? -1
    return parent < 0 ? theme : parent
  }

  /** Place a comment by its words, into {@link ThemeTree.main} and `second`; one without a word that some theme was seen with is in none. */
  place(words: Int32Array, start: number, count: number): void {
    this.main = -1
    this.second = -1
    this.share = 0
    if (this.model.themes === 0 || !this.#knows(words, start, count)) return
    this.#weigh(words, start, count)
    const best = this.#bestTop(-1)
    const shares = this.#topShares
    if (shares[best]! < UNSURE_BELOW || this.parentOf[best] === IN_NO_THEME) return
    const next = this.#bestTop(best)
    this.share = shares[best]!
    this.main = this.#leafOf(best, words, start, count)
    this.second = this.#isSecond(next) ? this.#leafOf(next, words, start, count) : -1
  }

  /**
   * The theme to which the words belong best outside of the top theme in which `but` lies (-1: outside of none), however
   * unsure that is; -1 where there is none.
   */
  bestBut(but: number, words: Int32Array, start: number, count: number): number {
    if (!this.#knows(words, start, count)) return -1
    this.#weigh(words, start, count)
    const best = this.#bestTop(this.topOf(but))
    return best < 0 || this.parentOf[best] === IN_NO_THEME ? -1 : this.#leafOf(best, words, start, count)
  }

  #isSecond(top: number): boolean {
    return top >= 0 && this.#topShares[top]! >= SECOND_FROM && this.parentOf[top] !== IN_NO_THEME
  }

  #knows(words: Int32Array, start: number, count: number): boolean {
    for (let i = start; i < start + count; i++) if (this.model.isKnown[words[i]!] === 1) return true
    return false
  }

  #weigh(words: Int32Array, start: number, count: number): void {
    const [shares, tops] = [this.#shares, this.#topShares]
    weighThemes(this.model, words, start, count, shares)
    tops.fill(0)
    for (let t = 0; t < shares.length; t++) tops[this.#topOf[t]!]! += shares[t]!
  }

  /** The top theme with the largest share but one; -1 where there is no other. */
  #bestTop(but: number): number {
    let best = -1
    for (let t = 0; t < this.#topShares.length; t++)
      if (this.#topOf[t] === t && t !== but && (best < 0 || this.#topShares[t]! > this.#topShares[best]!))
        best = t
    return best
  }

  /** Where in a top theme the words weighed last belong: in what lies under it, or in itself where nothing does surely. */
  #leafOf(top: number, words: Int32Array, start: number, count: number): number {
    const under = this.#under[top]!
    if (under.length > 0) {
      const shares = this.#shares
      const best = under.reduce((a, b) => (shares[b]! > shares[a]! ? b : a))
      const ofParts = this.#topShares[top]! - shares[top]!
      if (shares[best]! >= SURE_OF_PART * ofParts && shares[best]! >= shares[top]!) return best
    }
    return this.#partOf(top, words, start, count)
  }

  #partOf(theme: number, words: Int32Array, start: number, count: number): number {
    const model = this.parts[theme] ?? null
    if (model === null) return theme
    const shares = this.#partShares.subarray(0, model.themes)
    weighThemes(model, words, start, count, shares)
    let best = 0
    for (let part = 1; part < shares.length; part++) if (shares[part]! > shares[best]!) best = part
    return shares[best]! >= SURE_OF_PART ? this.#firstPart[theme]! + best : theme
  }
}
