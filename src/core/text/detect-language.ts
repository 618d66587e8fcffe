import eld from 'eld/extrasmall'
import { LANGUAGES, type Language, languageFromCode } from './languages.ts'
import type { ScannedText } from './scan-words.ts'

/** A detector of our own, so that no other user of the package changes its set of languages. */
const detector = eld.newInstance()
detector.setLanguageSubset(LANGUAGES.filter(language => language !== 'und'))

/** Fewer letters than this say too little; measured in platform-facts: all right from 15 letters on. */
const ENOUGH_LETTERS = 20

/** With so many letters even a close call is better than the majority. */
const MANY_LETTERS = 60

/** From this share of stop words on, a comment is taken to be in the language they belong to. */
const STOP_WORD_SHARE = 0.3

/** The same where it is next to certain from the file. */
const STOP_WORD_SHARE_LIKELY = 0.12

/** Languages of one file have this part of each other's stop words at the most, or it is no clear call. */
const CLEAR_LEAD = 0.5

/** Frequent in Chinese and hardly used in Japanese: a Japanese comment without kana (`対応最悪`) has none of them. */
const ONLY_IN_CHINESE = /[吗嗎这這没沒很们們你给还让说谁吧呢啊也]/u

const CYRILLIC = /\p{Script=Cyrillic}/u
const GREEK = /\p{Script=Greek}/u
/** Letters that one of the languages is written in. */
const KNOWN_LETTERS =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
type Letters = 'latin' | 'cyrillic' | 'greek'
/** What languages are written in that no comment in Latin letters can be in; `own`: told by its characters. */
const LETTERS: Partial<Record<Language, Letters | 'own'>> = {
  el: 'greek',
  ja: 'own',
  ko: 'own',
  ru: 'cyrillic',
  th: 'own',
  uk: 'cyrillic',
  und: 'own',
  zh: 'own',
}

/** Share of the sampled comments from which a language is one of the file's. */
const LANGUAGE_OF_FILE = 0.02
const NEARLY_ALONE = 0.9
/** A smaller share of the most frequent language says nothing of a comment that cannot be told. */
const LEAST_LIKELY = 0.2

/** What the comments of a file are mostly written in. */
export interface FileLanguage {
  readonly main: Language
  /** True when hardly any sampled comment was in another language. */
  readonly isNearlyAlone: boolean
  /** Letters in which even the most frequent language has few of the sampled comments. */
  readonly mixed: readonly Letters[]
  /** Languages of more than single comments, the main one first. */
  readonly languages: readonly Language[]
}

/** Language of a text by its script or its letters; null when it is too short or no call can be made. */
export function detectLanguage(text: string, scanned: ScannedText): Language | null {
  const byScript = languageByScript(text, scanned)
  if (byScript !== null) return byScript
  if (scanned.letters < ENOUGH_LETTERS) return null
  const result = detector.detect(text)
  if (scanned.letters < MANY_LETTERS && !result.isReliable()) return null
  return languageFromCode(result.language)
}

/** Chinese, Japanese, Thai, Korean and what none of the languages is written in are told by their characters, however short the text is. */
function languageByScript(text: string, scanned: ScannedText): Language | null {
  if (scanned.unspacedLetters * 3 >= scanned.letters && scanned.unspacedLetters > 0) {
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
    if (/\p{Script=Thai}/u.test(text)) return 'th'
    return /\p{Script=Han}/u.test(text) ? 'zh' : 'und'
  }
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  return !KNOWN_LETTERS.test(text) && /\p{L}/u.test(text) ? 'und' : null
}

/** The majority of the languages of sampled comments; English when none could be told. */
export function fileLanguageOf(sampled: readonly (Language | null)[]): FileLanguage {
  const counts = new Map<Language, number>()
  let told = 0
  for (const language of sampled) {
    if (language === null) continue
    counts.set(language, (counts.get(language) ?? 0) + 1)
    told++
  }
  const languages = [...counts]
    .filter(([, count]) => count >= LANGUAGE_OF_FILE * told)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([language]) => language)
  const main = languages[0] ?? 'en'
  return {
    main,
    isNearlyAlone: told > 0 && counts.get(main)! / told >= NEARLY_ALONE,
    mixed: (['latin', 'cyrillic', 'greek'] as const).filter(letters => isMixedIn(letters, counts)),
    languages,
  }
}

function isMixedIn(letters: Letters, counts: ReadonlyMap<Language, number>): boolean {
  const written = [...counts].filter(([language]) => lettersOf(language) === letters).map(([, n]) => n)
  return Math.max(0, ...written) < LEAST_LIKELY * written.reduce((sum, n) => sum + n, 0)
}

function lettersOf(language: Language): Letters | 'own' {
  return LETTERS[language] ?? 'latin'
}

/** What a comment's words say about its language. */
export interface LanguageEvidence {
  /** `the file's`: in a file of one language little evidence is enough. */
  readonly likely: 'its own' | "the file's"
  /** Share of a language's stop words among the first words, 0..1. */
  readonly shareOfStops: (language: Language) => number
}

/**
 * Language of one comment of a file: its own if it can be told, else that of most comments in such letters. Script and stop words
 * decide where they can, because telling a language by its letters costs more than all other reading of a comment.
 */
export function languageOfComment(
  text: string,
  scanned: ScannedText,
  file: FileLanguage,
  evidence: LanguageEvidence,
): Language {
  const byScript = languageByScript(text, scanned)
  if (byScript === 'zh') return file.main === 'ja' && !ONLY_IN_CHINESE.test(text) ? 'ja' : 'zh'
  if (byScript !== null) return byScript
  if (scanned.letters < ENOUGH_LETTERS) return likelyLanguage(text, file)
  return languageByStopWords(file, evidence) ?? detectLanguage(text, scanned) ?? likelyLanguage(text, file)
}

/** The most frequent language of the file that is written in the letters of a text; none that is known where it is in few comments. */
function likelyLanguage(text: string, { main, languages, mixed }: FileLanguage): Language {
  const [letters, usual] = CYRILLIC.test(text)
    ? (['cyrillic', 'ru'] as const)
    : GREEK.test(text)
      ? (['greek', 'el'] as const)
      : (['latin', 'en'] as const)
  if (mixed.includes(letters)) return 'und'
  const isWrittenSo = (language: Language): boolean => lettersOf(language) === letters
  return isWrittenSo(main) ? main : (languages.find(isWrittenSo) ?? usual)
}

/** The language of the file to which clearly most stop words belong; null when that is none. */
function languageByStopWords(
  file: FileLanguage,
  { likely, shareOfStops }: LanguageEvidence,
): Language | null {
  const candidates = file.isNearlyAlone ? [file.main] : file.languages
  const fewest = file.isNearlyAlone && likely === "the file's" ? STOP_WORD_SHARE_LIKELY : STOP_WORD_SHARE
  let best: Language | null = null
  let most = 0
  let next = 0
  for (const language of candidates) {
    const share = shareOfStops(language)
    if (share > most) [best, next, most] = [language, most, share]
    else if (share > next) next = share
  }
  return most >= fewest && next <= CLEAR_LEAD * most ? best : null
}
