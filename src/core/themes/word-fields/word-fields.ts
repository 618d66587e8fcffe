import { isWrittenWithoutBlanks, type Language } from '../../text/languages.ts'
import { stemKey } from '../../text/lexicon.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { type FieldWords, WORD_FIELDS } from './field-names.ts'
import { FR } from './fr.ts'
import { IT } from './it.ts'
import { JA } from './ja.ts'
import { NL } from './nl.ts'
import { NO } from './no.ts'
import { PL } from './pl.ts'
import { PT } from './pt.ts'
import { RU } from './ru.ts'
import { SV } from './sv.ts'
import { UK } from './uk.ts'
import { ZH } from './zh.ts'

/** Languages whose words are gathered into fields. */
export const FIELD_WORDS: Readonly<Partial<Record<Language, FieldWords>>> = {
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  it: IT,
  ja: JA,
  nl: NL,
  no: NO,
  pl: PL,
  pt: PT,
  ru: RU,
  sv: SV,
  uk: UK,
  zh: ZH,
}

type KeysByText = Map<string, string[]>

/** How the fields of one language are told from a stem. */
interface FieldRules {
  readonly whole: KeysByText
  readonly begins: KeysByText
  readonly ends: KeysByText
  /** Only where words are written without blanks. */
  readonly inside: KeysByText
}

const compiled = new Map<Language, FieldRules | null>()

/** A stem may have lost so many letters of the beginning that a rule names, if this many are left. */
const LETTERS_LOST = 2
const FEWEST_LEFT = 4

/**
 * The fields to which a stem (`language:stem`) belongs, each under its language, as in `en#waiting`; mostly none. Words of
 * two languages never share a field: what is said in one is not merged by accident with what is said in another.
 */
export function fieldsOfStem(key: string): readonly string[] {
  const colon = key.indexOf(':')
  const language = key.slice(0, colon) as Language
  const rules = rulesOf(language)
  if (rules === null) return []
  const stem = plain(key.slice(colon + 1), language)
  const found = new Set(rules.whole.get(stem))
  const take = (keys: readonly string[] | undefined): void => keys?.forEach(field => found.add(field))
  for (let length = 1; length <= stem.length; length++) {
    take(rules.begins.get(stem.slice(0, length)))
    take(rules.ends.get(stem.slice(stem.length - length)))
  }
  if (rules.inside.size > 0)
    for (let from = 0; from < stem.length; from++)
      for (let to = from + 1; to <= stem.length; to++) take(rules.inside.get(stem.slice(from, to)))
  return [...found].sort()
}

function rulesOf(language: Language): FieldRules | null {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const words = FIELD_WORDS[language]
  const rules = words === undefined ? null : compile(language, words)
  compiled.set(language, rules)
  return rules
}

function compile(language: Language, words: FieldWords): FieldRules {
  const rules: FieldRules = { whole: new Map(), begins: new Map(), ends: new Map(), inside: new Map() }
  for (const field of WORD_FIELDS)
    for (const rule of words[field]?.split(' ') ?? []) addRule(rules, rule, `${language}#${field}`, language)
  return rules
}

function addRule(rules: FieldRules, rule: string, field: string, language: Language): void {
  const isBegin = rule.endsWith('*')
  const isEnd = rule.startsWith('*')
  const word = rule.slice(isEnd ? 1 : 0, isBegin ? -1 : undefined)
  const stem = stemOf(word, language)
  if (stem !== null) add(rules.whole, stem, field)
  if (isBegin) addBegin(rules, plain(word, language), field)
  if (isEnd && stem !== null) add(isWrittenWithoutBlanks(language) ? rules.inside : rules.ends, stem, field)
}

function addBegin(rules: FieldRules, begin: string, field: string): void {
  add(rules.begins, begin, field)
  for (let lost = 1; lost <= LETTERS_LOST && begin.length - lost >= FEWEST_LEFT; lost++)
    add(rules.whole, begin.slice(0, -lost), field)
}

function stemOf(word: string, language: Language): string | null {
  const key = stemKey(word, language)
  return key === null ? null : plain(key.slice(key.indexOf(':') + 1), language)
}

function add(keys: KeysByText, text: string, field: string): void {
  const known = keys.get(text)
  if (known === undefined) keys.set(text, [field])
  else if (!known.includes(field)) known.push(field)
}

/** Without accents, which stemmers take from some forms of a word only. */
function plain(text: string, language: Language): string {
  if (isWrittenWithoutBlanks(language)) return text
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
}
