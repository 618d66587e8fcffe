import type { CountsByWeekday } from '../statistics/figures.ts'
import type { ThemeImpact } from '../statistics/impact/theme-impact.ts'
import type { NotReplayed, ThemeHistoryView } from './edits/theme-edit.ts'

/** A word or phrase as it stands in the comments, with its weight for the theme (above 0, heaviest first). */
export interface Keyword {
  readonly text: string
  readonly weight: number
}

/** A group of low-score comments found from their words. */
export interface FoundTheme {
  /** `t1`, `t2`, …, lasting within a project; without memory in the order of the list: by size, sub-themes behind theirs. */
  readonly id: string
  /** Id of the top theme under which it lies; null or absent: it is one itself. */
  readonly parent?: string | null
  /** One to three words in the surface form of the comments. */
  readonly label: string
  readonly keywords: readonly Keyword[]
  /**
   * Stems whose words are marked in quotes, each with its language before it: `en:queue`, `nl:wachtrij`. A word is
   * marked when `stemKey(word, language)` is among them.
   */
  readonly markedStems: readonly string[]
}

/** What the words of a response led to. */
export const THEME_NO_COMMENT = 0
export const THEME_JUNK = 1
/** Has words but fits no theme. */
export const THEME_UNASSIGNED = 2
export const THEME_ASSIGNED = 3

/** Themes of a dataset and the place of every response, low or not. Plain data and typed arrays: it is stored as it is. */
export interface ThemeRun {
  readonly themes: readonly FoundTheme[]
  /**
   * Index into `themes` of the main theme of each response, -1 for none: the sub-theme, or the top theme itself where it
   * has none that fits.
   */
  readonly mainTheme: Int16Array
  /** Index of a second theme, -1 for none. */
  readonly secondTheme: Int16Array
  /** THEME_NO_COMMENT .. THEME_ASSIGNED, one a response. */
  readonly status: Uint8Array
  /** Low-score comments that had words, from which the themes were learned. */
  readonly learnedFrom: number
  /** Comments with words in each language, low or not, most first, then by code; absent in runs stored before this was counted. */
  readonly languages?: readonly LanguageCount[]
}

/** Comments in one language; `code` is ISO 639-1. */
export interface LanguageCount {
  readonly code: string
  readonly n: number
}

/** A comment that shows a theme; `marks` are [start, end) positions in UTF-16 units of the words that match. */
export interface Quote {
  readonly index: number
  readonly row: number
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
  readonly score: number
  /** `YYYY-MM-DD`, or null. */
  readonly date: string | null
  /** Several in one cell are joined by a comma. */
  readonly topic: string | null
  readonly agent: string | null
}

/** A theme with its figures over the responses in play. */
export interface ThemeFigures {
  readonly id: string
  readonly parent: string | null
  readonly label: string
  readonly keywords: readonly Keyword[]
  /** Low-score comments whose main theme it is, or one of its sub-themes. */
  readonly n: number
  /** Share of the low-score comments that have words, 0..1; null when there are none. */
  readonly share: number | null
  readonly meanScore: number | null
  readonly quotes: readonly Quote[]
  readonly byWeekday: CountsByWeekday
  /** Sums of weights where a cell holds several. */
  readonly byTopic: readonly { readonly key: string; readonly n: number }[]
  readonly byAgent: readonly { readonly key: string; readonly n: number }[]
  /** Low-score comments of the theme by month (`2025-03`), months without one included; empty without dates. */
  readonly byMonth: readonly { readonly key: string; readonly n: number }[]
  /** All comments that mention it, low and high. */
  readonly mentions: {
    readonly n: number
    readonly share: number | null
    readonly meanScore: number | null
    /** Share of the low-score comments with words that mention it, 0..1; null when there are none. */
    readonly lowShare?: number | null
    /** The same of all other comments with words. */
    readonly otherShare?: number | null
    /** `lowShare / otherShare`: how many times as often low scores mention it; null where one of them is 0 or null. */
    readonly ratio?: number | null
    /** 95 % interval of the ratio; null where there is none. */
    readonly ratioInterval?: readonly [lower: number, upper: number] | null
  }
  /** What it does to the figures of all responses in play; null where that cannot be told. */
  readonly impact?: ThemeImpact | null
}

/** The themes of the responses in play. */
export interface ThemesOverview {
  readonly themes: readonly ThemeFigures[]
  /** Low-score responses in play; n = sum of top themes + unassigned + withoutWords + junk. */
  readonly low: number
  /** Low-score comments with words: the base of the shares. */
  readonly withWords: number
  readonly unassigned: { readonly n: number; readonly share: number | null }
  readonly withoutWords: { readonly n: number }
  readonly junk: { readonly n: number }
  /** The languages of all comments with words, whatever is in play, most first; absent where they were not counted. */
  readonly languages?: readonly (LanguageCount & { readonly share: number })[]
  /** The edits of the user; absent where none was ever made. */
  readonly history?: ThemeHistoryView
  /** Edits that had no effect, or not all of it, in their order; absent where there are none. */
  readonly notReplayed?: readonly NotReplayed[]
  /** The rule of each theme that has one, by the codebook or by an edit; absent where none has. */
  readonly rules?: readonly { readonly theme: string; readonly rule: string }[]
}
