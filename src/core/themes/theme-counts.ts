/** How often words stand in themes beside each other: of word w in theme t `ofWord[w * themes + t]`. */
export interface ThemeCounts {
  readonly themes: number
  /** Comments of each theme. */
  readonly sizes: Float64Array
  readonly ofWord: Float64Array
}
