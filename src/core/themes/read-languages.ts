import type { JobContext } from '../job-context.ts'
import { CommentReader } from '../text/comment-reader.ts'
import { detectLanguage, fileLanguageOf } from '../text/detect-language.ts'
import { type Language, languageFromCode, LANGUAGES } from '../text/languages.ts'
import { Lexicon } from '../text/lexicon.ts'
import { createScannedText, scanWords } from '../text/scan-words.ts'
import { isJunk } from './junk.ts'
import type { CommentSource } from './read-comments.ts'

/** In place of the language of a comment that says nothing. */
export const NO_LANGUAGE = null

const NONE = 255
const LANGUAGE_SAMPLE = 400
const COMMENTS_A_STEP = 32
const NO_REPEATED_ANSWERS = { repeated: new Set<string>() }

/** Comments, low or not. */
type Texts = Omit<CommentSource, 'low'>

/** The language of each comment. */
export interface CommentLanguages {
  /** Position in `LANGUAGES`, 255 for none. */
  readonly of: Uint8Array
  /** What stands in {@link CommentLanguages.of} for Chinese. */
  readonly chinese: number
  readonly languageOf: (index: number) => Language | typeof NO_LANGUAGE
}

/** Tell the language of every comment, low or not; none where it says nothing. About 20 µs a comment. */
export async function readLanguages(source: Texts, context: JobContext): Promise<CommentLanguages> {
  const file = fileLanguageOf(await sampleLanguages(source, context))
  const reader = new CommentReader(new Lexicon(), file, languageFromCode(source.language))
  const of = new Uint8Array(source.size).fill(NONE)
  for (let index = 0; index < source.size; index++) {
    if (index % COMMENTS_A_STEP === 0) await context.pause()
    const words = reader.scan(source.text(index))
    if (isJunk(words, reader.shortAnswer(), NO_REPEATED_ANSWERS)) continue
    reader.readKnownStems()
    of[index] = LANGUAGES.indexOf(reader.language)
  }
  return {
    of,
    chinese: LANGUAGES.indexOf('zh'),
    languageOf: index => LANGUAGES[of[index]!] ?? NO_LANGUAGE,
  }
}

/** Languages of comments at even distances, so that no order of rows decides. */
async function sampleLanguages(source: Texts, context: JobContext): Promise<(Language | null)[]> {
  const scanned = createScannedText()
  const step = Math.max(1, Math.floor(source.size / LANGUAGE_SAMPLE))
  const languages: (Language | null)[] = []
  for (let index = 0; index < source.size; index += step) {
    const text = source.text(index)
    scanWords(text, scanned)
    languages.push(detectLanguage(text, scanned))
    if (languages.length % COMMENTS_A_STEP === 0) await context.pause()
  }
  return languages
}
