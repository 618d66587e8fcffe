import { createInstance, type i18n } from 'i18next'
import { english } from './en/catalogue.ts'

/** Languages that have a catalogue. */
export const LANGUAGES = ['en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Sentences of one language: `words.t('errors:import/empty-file.title', { file })`. */
export type Words = i18n

/**
 * The catalogue of a language, ready at once. React escapes what it shows, so values are put in as they are:
 * never use a result as HTML.
 */
export function createWords(language: Language): Words {
  const words = createInstance({
    lng: language,
    fallbackLng: 'en',
    ns: Object.keys(english),
    defaultNS: 'common',
    resources: { en: english },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  })
  void words.init()
  return words
}
