import type { ThemesOverview } from '#core/themes/theme.ts'
import { languageMix } from '#words/language-mix.ts'
import { useServices } from '../../app/app-services.ts'

/** In which languages the comments are; nothing where all are in one or that is not known. */
export function LanguageMix({ languages }: { readonly languages: ThemesOverview['languages'] }) {
  const { words } = useServices()
  const list = languageMix(words, languages)
  if (list === null || languages?.length === 1) return null
  return <> {words.t('languages:mix', { list })}</>
}
