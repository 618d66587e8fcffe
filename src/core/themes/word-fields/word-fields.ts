import type { JobContext } from '../../job-context.ts'
import { isWrittenWithoutBlanks, type Language } from '../../text/languages.ts'
import { stemKey } from '../../text/lexicon.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { type FieldWords, type WordField, WORD_FIELDS } from './field-names.ts'
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

/** Fields by text, and how long a text can be that has some. */
interface FieldsByText {
  readonly fields: Map<string, string[]>
  /** In UTF-16 units. */
  longest: number
}

/** How the fields of one language are told from a stem. */
interface FieldRules {
  readonly whole: FieldsByText
  readonly begins: FieldsByText
  readonly ends: FieldsByText
  /** Only where words are written without blanks. */
  readonly inside: FieldsByText
}

const compiled = new Map<Language, FieldRules>()

/** A stem may have lost so many letters of the beginning that a rule names, if this many are left. */
const LETTERS_LOST = 2
const FEWEST_LEFT = 4

/**
 * The fields to which a stem (`language:stem`) belongs, each under its language, as in `en#waiting`; mostly none. Words of
 * two languages never share a field: what is said in one is not merged by accident with what is said in another. Time
 * grows with the stem, however long it is: no rule is longer than the longest.
 */
export function fieldsOfStem(key: string): readonly string[] {
  const colon = key.indexOf(':')
  const language = key.slice(0, colon) as Language
  const rules = rulesOf(language)
  if (rules === null) return []
  const stem = plain(key.slice(colon + 1), language)
  const found = new Set(rules.whole.fields.get(stem))
  eachBegin(stem, 0, rules.begins, found)
  for (let length = 1; length <= Math.min(stem.length, rules.ends.longest); length++)
    take(rules.ends, stem.slice(stem.length - length), found)
  if (rules.inside.longest > 0)
    for (let from = 0; from < stem.length; from++) eachBegin(stem, from, rules.inside, found)
  return [...found].sort()
}

/** Take the fields of all that begins at `from`. */
function eachBegin(stem: string, from: number, rules: FieldsByText, found: Set<string>): void {
  const last = Math.min(stem.length, from + rules.longest)
  for (let to = from + 1; to <= last; to++) take(rules, stem.slice(from, to), found)
}

function take({ fields }: FieldsByText, text: string, found: Set<string>): void {
  fields.get(text)?.forEach(field => found.add(field))
}

/** Make ready what {@link fieldsOfStem} needs of a language, some 50 ms of work at first, with pauses. */
export async function prepareFields(language: Language, context: JobContext): Promise<void> {
  if (FIELD_WORDS[language] === undefined || compiled.has(language)) return
  const rules = noRules()
  for (const field of WORD_FIELDS) {
    await context.pause()
    addField(rules, field, language)
  }
  compiled.set(language, rules)
}

function rulesOf(language: Language): FieldRules | null {
  const known = compiled.get(language)
  if (known !== undefined) return known
  if (FIELD_WORDS[language] === undefined) return null
  const rules = noRules()
  for (const field of WORD_FIELDS) addField(rules, field, language)
  compiled.set(language, rules)
  return rules
}

function noRules(): FieldRules {
  return { whole: none(), begins: none(), ends: none(), inside: none() }
}

function addField(rules: FieldRules, field: WordField, language: Language): void {
  for (const rule of FIELD_WORDS[language]?.[field]?.split(' ') ?? [])
    addRule(rules, rule, `${language}#${field}`, language)
}

function none(): FieldsByText {
  return { fields: new Map(), longest: 0 }
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

function add(rules: FieldsByText, text: string, field: string): void {
  rules.longest = Math.max(rules.longest, text.length)
  const known = rules.fields.get(text)
  if (known === undefined) rules.fields.set(text, [field])
  else if (!known.includes(field)) known.push(field)
}

/** Without accents, which stemmers take from some forms of a word only. */
function plain(text: string, language: Language): string {
  if (isWrittenWithoutBlanks(language)) return text
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
}
