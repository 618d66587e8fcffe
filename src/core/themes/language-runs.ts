import { fewestInTheme } from './theme-model.ts'

/** Comments of one language from which themes are searched in it alone, and how many times what a theme must have. */
const FEWEST_IN_RUN = 20
const TIMES_A_THEME = 2
const LANGUAGES_AT_MOST = 256

/** Comments that are searched for themes together. */
export interface LanguageRun {
  /** The language of most of them, as it was given. */
  readonly language: number
  /** Their numbers, ascending. */
  readonly members: Int32Array
}

/**
 * Comments by the language in which they are searched for themes, the language of most comments first: side by side one
 * language would leave the others few groups, for a chain has not many of them. A language of few comments, which may be
 * told wrongly, goes with the first one.
 *
 * @param languages - Any number below 256 for the language of each comment.
 */
export function languageRuns(languages: Uint8Array): readonly LanguageRun[] {
  const counts = new Uint32Array(LANGUAGES_AT_MOST)
  for (const language of languages) counts[language]!++
  const fewest = Math.max(FEWEST_IN_RUN, TIMES_A_THEME * fewestInTheme(languages.length))
  const own = [...counts.keys()]
    .filter(language => counts[language]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .filter((language, at) => at === 0 || counts[language]! >= fewest)
  const runOf = new Uint8Array(LANGUAGES_AT_MOST)
  for (const [run, language] of own.entries()) runOf[language] = run
  const members = own.map((): number[] => [])
  for (let d = 0; d < languages.length; d++) members[runOf[languages[d]!]!]!.push(d)
  return own.map((language, run) => ({ language, members: Int32Array.from(members[run]!) }))
}

/**
 * Comments that a theme of each language must have: in the language of most of them what a theme of the file must have, in
 * another one that is searched on its own what one of its comments alone must.
 */
export function fewestByLanguage(languages: Uint8Array): (language: number) => number {
  const [, ...others] = languageRuns(languages)
  const own = new Map(others.map(({ language, members }) => [language, fewestInTheme(members.length)]))
  const ofFile = fewestInTheme(languages.length)
  return language => own.get(language) ?? ofFile
}

/** The language of most comments of each theme, the first of the equal; -1 for a theme without any. */
export function mostCommonLanguages(main: Int16Array, languages: Uint8Array, themes: number): number[] {
  const counts = Array.from({ length: themes }, () => new Uint32Array(LANGUAGES_AT_MOST))
  for (let d = 0; d < main.length; d++) if (main[d]! >= 0) counts[main[d]!]![languages[d]!]!++
  return counts.map(own => own.reduce((best, n, language) => (n > (own[best] ?? 0) ? language : best), -1))
}
