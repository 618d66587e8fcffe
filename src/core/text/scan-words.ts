import { BREAK, characterClass, LETTER, OTHER, UNSPACED } from './character-classes.ts'
import { segmentChinese } from './chinese/segment-chinese.ts'
import { segmentJapanese } from './japanese/segment-japanese.ts'

/** A comment is read up to here; what is longer is a document pasted by mistake. In UTF-16 units. */
const READ_UP_TO = 20_000

/** Words and breaks of one text in order; the arrays are reused from text to text. */
export interface ScannedText {
  /** Words and breaks found. */
  count: number
  /** Words found. */
  words: number
  /** First UTF-16 unit of each word in the original text; -1 for a break between clauses. */
  readonly starts: Int32Array
  /** One past the last UTF-16 unit. */
  readonly ends: Int32Array
  /** UTF-16 units inside words, and those of them in scripts written without blanks. */
  letters: number
  unspacedLetters: number
}

export function createScannedText(): ScannedText {
  return {
    count: 0,
    words: 0,
    starts: new Int32Array(READ_UP_TO + 1),
    ends: new Int32Array(READ_UP_TO + 1),
    letters: 0,
    unspacedLetters: 0,
  }
}

/** Web and mail addresses, `@names` and HTML entities: they name nothing a customer complains about. */
const LINK = /https?:\/\/\S+|www\.\S+/gi
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi
/** The bound is that of the standard, and keeps a hostile text from taking quadratic time. */
const MAIL = /[\w.+-]{1,64}@[\w-]+\.[\w.-]+/g
const MAY_HOLD_MAIL = /[\w.+-]@[\w-]/
const NAME = /@[\p{L}\p{N}_]+/gu

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const SOUTH_EAST_ASIAN = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** For scripts of South-East Asia only: engines cut Chinese and Japanese differently. */
const segmenter = new Intl.Segmenter('th', { granularity: 'word' })

/**
 * Find the words of a text: runs of letters, marks and numbers, with apostrophes inside (`don't`). Runs of Chinese and
 * Japanese (all characters of a text that has kana are Japanese) are cut the same way in every engine; those of Thai, Lao,
 * Khmer and Burmese by the platform's dictionary, which differs a little from engine to engine. Positions are those of the text as given. The first 20,000 units are read.
 */
export function scanWords(text: string, into: ScannedText): void {
  into.count = 0
  into.words = 0
  into.letters = 0
  into.unspacedLetters = 0
  const read = withoutNoise(text.length > READ_UP_TO ? text.slice(0, READ_UP_TO) : text)
  let cut: Cut | null = null
  let at = 0
  while (at < read.length) {
    const kind = classAt(read, at)
    if (kind === LETTER) at = scanSpacedWord(read, at, into)
    else if (kind === UNSPACED) at = scanUnspacedRun(read, at, (cut ??= cutOf(read)), into)
    else {
      if (kind === BREAK) addBreak(into)
      at += widthAt(read, at)
    }
  }
}

/** The text with its noise blanked, so that positions stay. Looks before it searches: most texts hold none. */
function withoutNoise(text: string): string {
  let clean = text
  if (text.includes('://') || /www\./i.test(text)) clean = clean.replace(LINK, blanks)
  if (clean.includes('&')) clean = clean.replace(ENTITY, blanks)
  if (!clean.includes('@')) return clean
  if (MAY_HOLD_MAIL.test(clean)) clean = clean.replace(MAIL, blanks)
  return clean.replace(NAME, blanks)
}

function blanks(noise: string): string {
  return ' '.repeat(noise.length)
}

function classAt(text: string, at: number): number {
  if (at >= text.length) return OTHER
  const unit = text.charCodeAt(at)
  const isPair = unit >= 0xd800 && unit <= 0xdbff
  return characterClass(isPair ? text.codePointAt(at)! : unit)
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

function scanSpacedWord(text: string, from: number, into: ScannedText): number {
  let at = from
  for (;;) {
    while (classAt(text, at) === LETTER) at += widthAt(text, at)
    const joins = isApostrophe(text.charCodeAt(at)) && classAt(text, at + 1) === LETTER
    if (!joins) break
    at++
  }
  addWord(into, from, at)
  return at
}

/** Cuts a run of characters written without blanks into words. */
type Cut = (run: string, word: (start: number, end: number) => void) => void

function cutOf(text: string): Cut {
  const byCharacters = KANA.test(text) ? segmentJapanese : segmentChinese
  return (run, word) => {
    if (SOUTH_EAST_ASIAN.test(run)) segmentByPlatform(run, word)
    else byCharacters(run, word)
  }
}

function scanUnspacedRun(text: string, from: number, cut: Cut, into: ScannedText): number {
  let to = from
  while (classAt(text, to) === UNSPACED) to += widthAt(text, to)
  cut(text.slice(from, to), (start, end) => {
    addWord(into, from + start, from + end)
  })
  into.unspacedLetters += to - from
  return to
}

function segmentByPlatform(run: string, add: (start: number, end: number) => void): void {
  for (const part of segmenter.segment(run))
    if (part.isWordLike === true) add(part.index, part.index + part.segment.length)
}

function addWord(into: ScannedText, start: number, end: number): void {
  into.starts[into.count] = start
  into.ends[into.count] = end
  into.count++
  into.words++
  into.letters += end - start
}

function addBreak(into: ScannedText): void {
  if (into.count === 0 || into.starts[into.count - 1] === -1) return
  into.starts[into.count] = -1
  into.ends[into.count] = -1
  into.count++
}
