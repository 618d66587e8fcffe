import type { Language } from '../../text/languages.ts'
import type { DriverRules } from './driver.ts'

/** Each language is a part of its own, loaded when a comment is in it. */
const LOADERS: Readonly<Partial<Record<Language, () => Promise<DriverRules>>>> = {
  de: async () => (await import('./rules/de.ts')).DE,
  en: async () => (await import('./rules/en.ts')).EN,
  es: async () => (await import('./rules/es.ts')).ES,
  fr: async () => (await import('./rules/fr.ts')).FR,
  it: async () => (await import('./rules/it.ts')).IT,
  ja: async () => (await import('./rules/ja.ts')).JA,
  nl: async () => (await import('./rules/nl.ts')).NL,
  no: async () => (await import('./rules/no.ts')).NO,
  pl: async () => (await import('./rules/pl.ts')).PL,
  pt: async () => (await import('./rules/pt.ts')).PT,
  ru: async () => (await import('./rules/ru.ts')).RU,
  sv: async () => (await import('./rules/sv.ts')).SV,
  uk: async () => (await import('./rules/uk.ts')).UK,
  zh: async () => (await import('./rules/zh.ts')).ZH,
}

/** The drivers' rules in a language; null for a language that has none. */
export async function loadDriverRules(language: Language): Promise<DriverRules | null> {
  return (await LOADERS[language]?.()) ?? null
}
