import { stemmer as stemDanish } from '@orama/stemmers/danish'
import { stemmer as stemFinnish } from '@orama/stemmers/finnish'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stemmer as stemHungarian } from '@orama/stemmers/hungarian'
import { stemmer as stemRomanian } from '@orama/stemmers/romanian'
import { stemmer as stemTurkish } from '@orama/stemmers/turkish'
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'
import english from 'natural/lib/natural/stemmers/porter_stemmer.js'
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import italian from 'natural/lib/natural/stemmers/porter_stemmer_it.js'
import norwegian from 'natural/lib/natural/stemmers/porter_stemmer_no.js'
import portuguese from 'natural/lib/natural/stemmers/porter_stemmer_pt.js'
import russian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js'
import swedish from 'natural/lib/natural/stemmers/porter_stemmer_sv.js'
import type { Language } from './languages.ts'
import { toSimpleCharacters } from './chinese/simple-characters.ts'
import { stemJapanese } from './japanese/stem-japanese.ts'
import { stemPolish } from './polish-stemmer.ts'
import { stemUkrainian } from './ukrainian-stemmer.ts'

/** Brings the forms of a lower-case word to one stem; the stem need not be a word. */
type Stem = (word: string) => string

const STEMMERS: Partial<Record<Language, Stem>> = {
  da: stemDanish,
  de: stemGerman,
  en: word => english.stem(word),
  es: word => spanish.stem(word),
  fi: stemFinnish,
  fr: word => french.stem(word),
  hu: stemHungarian,
  it: word => italian.stem(word),
  ja: stemJapanese,
  nl: word => dutch.stem(word),
  no: word => norwegian.stem(word),
  pl: stemPolish,
  pt: word => portuguese.stem(word),
  ro: stemRomanian,
  ru: word => russian.stem(word),
  sv: word => swedish.stem(word),
  tr: stemTurkish,
  uk: stemUkrainian,
  zh: toSimpleCharacters,
}

/** Longer runs of letters are no words; some stemmers slow down badly on them. */
const LONGEST_STEMMED = 40

/** The stem of a lower-case word; the word itself in languages without a stemmer (Thai, Korean, …). */
export function stemOf(word: string, language: Language): string {
  const stem = STEMMERS[language]
  if (stem === undefined || word.length > LONGEST_STEMMED) return word
  return stem(word) || word
}
