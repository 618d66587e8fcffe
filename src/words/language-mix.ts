import { languageFromCode } from '#core/text/languages.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import type { Words } from './create-words.ts'
import { formatPercent } from './format.ts'

/** A smaller share is among the others: a comment or two that were taken for another language. */
const SMALLEST_NAMED = 0.01
/** What would read as 0.0 % is left out. */
const SMALLEST_REST = 0.0005
/** From this share on all comments are taken to be in one language: single ones are often told wrong. */
const ONE_LANGUAGE = 0.995

/** In which languages the comments are, or in which one; '' where there are none or they were not counted. */
export function languageSentence(words: Words, languages: ThemesOverview['languages']): string {
  const only = languages?.find(({ share }) => share >= ONE_LANGUAGE)
  if (only !== undefined) return words.t('languages:one', { language: languageName(words, only.code) })
  const list = languageMix(words, languages)
  return list === null ? '' : words.t('languages:mix', { list })
}

/** In which languages the comments are, largest first, as a list; null where there are none or they were not counted. */
export function languageMix(words: Words, languages: ThemesOverview['languages']): string | null {
  if (languages === undefined || languages.length === 0) return null
  const total = languages.reduce((sum, { n }) => sum + n, 0)
  const named = languages.filter(({ share }) => share >= SMALLEST_NAMED)
  const parts = named.map(({ code, share }) => {
    const language = languageName(words, code)
    return words.t('languages:part', { language, share: formatPercent(share, total) })
  })
  const rest = languages.reduce((sum, { share }) => sum + (share < SMALLEST_NAMED ? share : 0), 0)
  if (rest >= SMALLEST_REST) parts.push(words.t('languages:rest', { share: formatPercent(rest, total) }))
  return parts.join(', ')
}

function languageName(words: Words, code: string): string {
  const known = languageFromCode(code)
  return known === null ? code : words.t(`languages:name.${known}`)
}
