import eld from 'eld/extrasmall'
import { isStopWord, normalWord } from './lexicon.ts'
import { LANGUAGES, type Language, languageFromCode } from './languages.ts'
import type { ScannedText } from './scan-words.ts'

/** A detector of our own, so that no other user of the package changes its set of languages. */
const detector = eld.newInstance()
detector.setLanguageSubset([...LANGUAGES])

/** Fewer letters than this say too little; measured in platform-facts: all right from 15 letters on. */
const ENOUGH_LETTERS = 20

/** With so many letters even a close call is better than the majority. */
const MANY_LETTERS = 60

/** From this share of stop words on, a comment is taken to be in the language they belong to. */
const STOP_WORD_SHARE = 0.3

/** How many words are looked at for stop words. */
const WORDS_LOOKED_AT = 15

/** What the comments of a file are mostly written in. */
export interface FileLanguage {
  readonly main: Language
  /** True when hardly any sampled comment was in another language: then stop words alone may decide. */
  readonly isNearlyAlone: boolean
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

/** Chinese, Japanese, Thai and Korean are told by their characters, however short the text is. */
function languageByScript(text: string, scanned: ScannedText): Language | null {
  if (scanned.unspacedLetters * 3 >= scanned.letters && scanned.unspacedLetters > 0) {
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
    return /\p{Script=Thai}/u.test(text) ? 'th' : 'zh'
  }
  return /\p{Script=Hangul}/u.test(text) ? 'ko' : null
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
  let main: Language = 'en'
  let most = 0
  for (const [language, count] of counts)
    if (count > most || (count === most && language < main)) [main, most] = [language, count]
  return { main, isNearlyAlone: told > 0 && most / told >= 0.9 }
}

/** Language of one comment of a file: its own if it can be told, else that of most comments. */
export function languageOfComment(text: string, scanned: ScannedText, file: FileLanguage): Language {
  const byScript = languageByScript(text, scanned)
  if (byScript !== null) return byScript
  if (scanned.letters < ENOUGH_LETTERS) return file.main
  if (file.isNearlyAlone && stopWordShare(text, scanned, file.main) >= STOP_WORD_SHARE) return file.main
  return detectLanguage(text, scanned) ?? file.main
}

/** Answers for spellings met before, as long as they are few enough to keep. */
const stopWordAnswers = new Map<Language, Map<string, boolean>>()
const MOST_ANSWERS = 50_000

function isStopSpelling(spelling: string, language: Language): boolean {
  let answers = stopWordAnswers.get(language)
  if (answers === undefined) stopWordAnswers.set(language, (answers = new Map<string, boolean>()))
  const known = answers.get(spelling)
  if (known !== undefined) return known
  const answer = isStopWord(normalWord(spelling), language)
  if (answers.size < MOST_ANSWERS) answers.set(spelling, answer)
  return answer
}

function stopWordShare(text: string, scanned: ScannedText, language: Language): number {
  let stops = 0
  let words = 0
  for (let i = 0; i < scanned.count && words < WORDS_LOOKED_AT; i++) {
    const start = scanned.starts[i]!
    if (start < 0) continue
    words++
    if (isStopSpelling(text.slice(start, scanned.ends[i]), language)) stops++
  }
  return words === 0 ? 0 : stops / words
}
