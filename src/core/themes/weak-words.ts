import type { Language } from '../text/languages.ts'
import { stemKey } from '../text/lexicon.ts'
import { COUNTS } from './count-words.ts'
import { MEASURES, WEAK, type WordLists } from './weak-word-lists.ts'

/** Words nobody wants to see as the name of a theme in front of a client, as they begin. */
const PROFANE =
  /^(?:f+u+c+k|sh[i1]t|bullsh|cunt|bitch|asshole|arseho|bastard|damn|dammit|crap|piss|wtf|stfu|dick(?:head)?s?$|idiot|moron|kurw|chuj|pierdol|gówn|dupa|kut$|klote|godver|tering|kanker|scheiß|scheiss|arsch|merde|putain|connard|mierda|puta|cabr[oó]n|cazzo|merda|caralho|бля|хуй|пизд)/u

const cache = new Map<WordLists, Map<Language, ReadonlySet<string>>>([
  [WEAK, new Map()],
  [MEASURES, new Map()],
  [COUNTS, new Map()],
])

/** True for a stem (`language:stem`) that says little as a name on its own. */
export function isWeakStem(key: string, language: Language): boolean {
  return stemsOf(WEAK, language).has(key) || stemsOf(COUNTS, language).has(key)
}

/** True for the stem of a word that measures time. */
export function isMeasureStem(key: string, language: Language): boolean {
  return stemsOf(MEASURES, language).has(key)
}

function stemsOf(lists: WordLists, language: Language): ReadonlySet<string> {
  const byLanguage = cache.get(lists)!
  const known = byLanguage.get(language)
  if (known !== undefined) return known
  const stems = new Set((lists[language] ?? []).map(word => stemKey(word, language) ?? ''))
  byLanguage.set(language, stems)
  return stems
}

/** True for a lower-case word that is rude in itself. */
export function isProfane(word: string): boolean {
  return PROFANE.test(word)
}
