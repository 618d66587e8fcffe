/**
 * Languages whose stop words are known; most have a stemmer too. ISO 639-1, and last `und` for what is in none of them as
 * far as can be told: in letters that none of them is written in, or too short to tell in a file of many languages.
 */
export const LANGUAGES = [
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'fi',
  'fr',
  'hu',
  'it',
  'ja',
  'ko',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'th',
  'tr',
  'uk',
  'zh',
  'und',
] as const
export type Language = (typeof LANGUAGES)[number]

/** Languages written without blanks between words; short words count there. */
const WITHOUT_BLANKS: ReadonlySet<Language> = new Set(['ja', 'th', 'zh'])

/** True where words follow each other without a blank. */
export function isWrittenWithoutBlanks(language: Language): boolean {
  return WITHOUT_BLANKS.has(language)
}

/** The language for a code such as `en`, `en-GB` or `zh_CN`; null when it is none of {@link LANGUAGES}. */
export function languageFromCode(code: string | null | undefined): Language | null {
  if (code === null || code === undefined) return null
  const base = code.toLowerCase().split(/[-_]/)[0]
  if (base === 'nb' || base === 'nn') return 'no'
  return LANGUAGES.find(language => language === base) ?? null
}
