import type { JobContext } from '../job-context.ts'
import { type Language, languageFromCode } from '../text/languages.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { determinersOf } from '../text/stop-words/small-words.ts'
import type { LabelSample } from './label-sample.ts'
import {
  commonestCase,
  commonestInLowerCase,
  type Forms,
  formsOfStems,
  isAbbreviation,
  type StemForms,
} from './spelling-forms.ts'
import { countSpellingUses, isCapitalised, type SpellingUses } from './spelling-uses.ts'
import { fieldsOfStem, prepareFields } from './word-fields/word-fields.ts'

/** How a stem is written in the comments. */
export interface Spellings {
  /** The commonest spelling of a stem. */
  spellingOf(stem: number): string
  /** The spelling that is used as a noun most, for a name on its own: `delay` rather than `delayed`; of a verb the one in -ing. */
  nounOf(stem: number): string
  /**
   * True for a stem that is nearly always capitalised inside sentences, and in German hardly ever follows an article:
   * the name of a person, place or brand.
   */
  isName(stem: number): boolean
  /** The commonest of the spellings of a phrase, those with unusual spellings of its words discounted. */
  phraseOf(stems: readonly number[], written: Forms): string
  /**
   * How much a stem is used as a noun, 0..1: how often it follows an article or the like and ends its group of words
   * (`the queue is`, not `the rude man` nor `to speak`). 1 where that cannot be told.
   */
  nounness(stem: number): number
  /** True for an English verb of which the comments have a noun in -ing: `booking` of `booked`. */
  hasGerund(stem: number): boolean
}

/** What a spelling of a phrase counts for each word that is mostly spelled otherwise. */
const UNUSUAL = 0.4

/** A German adjective as it stands behind an article or in another case (`schweren Unfall`): no name begins so if it can be helped. */
const OBLIQUE = /^\p{Ll}+e[nm] /u

/** Share of uses after an article from which a stem counts fully as a noun: many nouns stand without one. */
const NOUN_SHARE = 0.15

/** Share of uses with a capital from which a word is written so. */
const UPPER_CASE_SHARE = 0.8
/** Share of capitalised spellings from which a stem is a name. */
const NAME_SHARE = 0.75
/** Share of uses after an article up to which a capitalised word is a name where nouns are capitalised, too. */
const NAME_AFTER_ARTICLE = 0.05
/** Up to this nounness a stem is a verb, and from this share of its uses on its form in -ing is its noun. */
const VERB = 0.5
const GERUND_SHARE = 0.1
const GERUND = /\p{L}{2}ing$/iu
const FEWEST_FOR_NAME = 3
const FEWEST_WITHOUT_ARTICLE = 8

/** Count how every stem of a sample is spelled and used. */
export async function countSpellings(sample: LabelSample, context: JobContext): Promise<Spellings> {
  const { lexicon } = sample
  for (const language of new Set(lexicon.languageOfEntry)) await prepareFields(language, context)
  const uses = await countSpellingUses(sample, context)
  const only = (isMeant: (spelling: string, entry: number) => boolean): Uint32Array =>
    uses.spellings.map((count, entry) =>
      count > 0 && isMeant(lexicon.spellingOf[entry]!, entry) ? count : 0,
    )
  const choose = (stem: number, forms: StemForms): string => formOf(stem, forms, lexicon, uses)
  const formsOf = (counts: Uint32Array): Promise<string[]> =>
    formsOfStems(lexicon, { counts, inside: uses.spellingsInside }, choose, context)
  const best = await formsOf(uses.spellings)
  const nouns = await formsOf(uses.spellingsAsNoun)
  const capitals = await formsOf(only(isCapitalised))
  const countsOfGerunds = only(
    (spelling, entry) => lexicon.languageOfEntry[entry] === 'en' && GERUND.test(spelling),
  )
  const gerunds = await formsOf(countsOfGerunds)
  const usesOfGerund = sumByStem(countsOfGerunds, lexicon)
  const hasGerund = (stem: number): boolean =>
    usesOfGerund[stem]! > 0 &&
    usesOfGerund[stem]! >= GERUND_SHARE * uses.all[stem]! &&
    nounnessOf(stem, lexicon, uses) < VERB
  const nounOf = (stem: number): string | undefined =>
    capitalisesNouns(stem, lexicon) ? capitals[stem] : hasGerund(stem) ? gerunds[stem] : nouns[stem]
  return {
    spellingOf: stem => best[stem] ?? '',
    nounOf: stem => nounOf(stem) ?? best[stem] ?? '',
    phraseOf: (stems, written) => {
      const usual = stems.map(stem => best[stem] ?? '')
      const keepsCase = stems.some(stem => keepsCapitals(stem, lexicon, uses))
      return inUsualCase(
        commonestPhrase(usual, written, capitalisesNouns(stems[0]!, lexicon)),
        usual,
        keepsCase,
      )
    },
    isName: stem => isNameOf(stem, lexicon, uses),
    nounness: stem => nounnessOf(stem, lexicon, uses),
    hasGerund,
  }
}

/** A word in the case that it has inside sentences, as it begins them with a capital whatever it is. */
function formOf(stem: number, { all, inside }: StemForms, lexicon: Lexicon, uses: SpellingUses): string {
  const lower = commonestInLowerCase(all)
  const form = commonestCase(lower, inside) || commonestCase(lower, all)
  const isAbbreviated = isAbbreviation(form) && (inside.has(form) || !all.has(lower))
  return isAbbreviated || keepsCapitals(stem, lexicon, uses) ? form : lower
}

/** True for German, and for a word that is capitalised inside sentences and is none of those by which fields are told: a name. */
function keepsCapitals(stem: number, lexicon: Lexicon, { inside, upper }: SpellingUses): boolean {
  if (capitalisesNouns(stem, lexicon)) return true
  if (inside[stem]! === 0 || upper[stem]! < UPPER_CASE_SHARE * inside[stem]!) return false
  return fieldsOfStem(lexicon.keyOfStem[stem]!).length === 0
}

/** The commonest of the spellings of a phrase, those with unusual spellings of its words discounted. */
function commonestPhrase(usual: readonly string[], written: Forms, isGerman: boolean): string {
  const words = usual.map(word => word.toLowerCase())
  const discounted = new Map(
    [...written].map(([text, count]) => {
      const ofCase = isGerman && OBLIQUE.test(text) ? UNUSUAL * UNUSUAL : 1
      return [text, count * usualShare(text, words) * ofCase] as const
    }),
  )
  return commonestCase(commonestInLowerCase(discounted), discounted)
}

/** Each word in the case in which it is mostly written, in a phrase without names all in small letters: `Cancelled flight`, not `Cancelled Flight`. */
function inUsualCase(phrase: string, usual: readonly string[], keepsCase: boolean): string {
  const caseOf = new Map(usual.map(word => [word.toLowerCase(), word]))
  return phrase
    .split(' ')
    .map(word => caseOf.get(word.toLowerCase()) ?? (keepsCase ? word : word.toLowerCase()))
    .join(' ')
}

/** 1 for a phrase of usual spellings, less for each word that is mostly spelled otherwise. */
function usualShare(text: string, usual: readonly string[]): number {
  const words = text.toLowerCase().split(' ')
  if (words.length === 1) return 1
  const unusual = usual.filter(word => !words.includes(word)).length
  return unusual === 0 ? 1 : unusual === 1 ? UNUSUAL : UNUSUAL * UNUSUAL
}

function sumByStem(counts: Uint32Array, { stemOfEntry, keyOfStem }: Lexicon): Uint32Array {
  const sums = new Uint32Array(keyOfStem.length)
  counts.forEach((count, entry) => {
    const stem = stemOfEntry[entry]!
    if (stem >= 0) sums[stem]! += count
  })
  return sums
}

function capitalisesNouns(stem: number, lexicon: Lexicon): boolean {
  return lexicon.keyOfStem[stem]!.startsWith('de:')
}

function isNameOf(stem: number, lexicon: Lexicon, uses: SpellingUses): boolean {
  const { inside, capitalised, all, asNoun } = uses
  const isCapital = inside[stem]! >= FEWEST_FOR_NAME && capitalised[stem]! >= NAME_SHARE * inside[stem]!
  if (!isCapital || !capitalisesNouns(stem, lexicon)) return isCapital
  return all[stem]! >= FEWEST_WITHOUT_ARTICLE && asNoun[stem]! <= NAME_AFTER_ARTICLE * all[stem]!
}

function nounnessOf(stem: number, lexicon: Lexicon, { inside, upper, all, asNoun }: SpellingUses): number {
  if (capitalisesNouns(stem, lexicon)) return upper[stem]! * 2 >= inside[stem]! ? 1 : 0
  if (determinersOf(languageOf(lexicon.keyOfStem[stem]!)).size === 0) return 1
  return Math.min(1, asNoun[stem]! / (NOUN_SHARE * all[stem]!))
}

function languageOf(key: string): Language {
  return languageFromCode(key.slice(0, key.indexOf(':'))) ?? 'en'
}
