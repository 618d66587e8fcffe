import type { ThemesOverview } from '#core/themes/theme.ts'
import { languageMix } from '#words/language-mix.ts'
import { useServices } from '../../app/app-services.ts'

/** From this share on all comments are taken to be in one language: single ones are often told wrong. */
const ONE_LANGUAGE = 0.995

/** In which languages the comments are; nothing where they are in one or that is not known. */
export function LanguageMix({ languages }: { readonly languages: ThemesOverview['languages'] }) {
  const { words } = useServices()
  const list = languageMix(words, languages)
  if (list === null || languages?.some(({ share }) => share >= ONE_LANGUAGE) === true) return null
  return <> {words.t('languages:mix', { list })}</>
}
