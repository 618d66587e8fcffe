import { decoderOf } from './dos-encodings.ts'

/** Encodings of one byte a character for the Latin script, the one to prefer where they read a text alike first. */
const CANDIDATES = ['windows-1252', 'windows-1250', 'macintosh', 'iso-8859-2'] as const

/** Code pages of DOS: rare, so they have to read clearly better than all of these. */
const RARE_CANDIDATES = ['ibm850', 'ibm852'] as const

/** The encodings that {@link guessLatinEncoding} tells apart. */
export const LATIN_CANDIDATES: ReadonlySet<string> = new Set(CANDIDATES)

/** Other encodings of the Latin script that somebody may name. */
const LATIN = new Set<string>([
  ...CANDIDATES,
  ...RARE_CANDIDATES,
  'iso-8859-15',
  'windows-1254',
  'windows-1257',
  'ibm437',
])

/** True for encodings of one byte a character for the Latin script. */
export function isLatinEncoding(encoding: string): boolean {
  return LATIN.has(encoding)
}

/** The encoding of Latin text and how far it can be trusted. */
export interface LatinGuess {
  readonly encoding: (typeof CANDIDATES)[number] | (typeof RARE_CANDIDATES)[number]
  /** True where the text reads well and clearly better than in any encoding that gives another text. */
  readonly isCertain: boolean
}

/** Mean marks of a character of a text that reads well. */
const READS_WELL = 0.4
/** Marks that a reading must lead by where it differs from another, in sum and for each character that differs. */
const CLEAR_LEAD = 0.4
const MEAN_LEAD = 0.1
/** Characters that are too few to overrule the commonest encoding, unless clearly. */
const FEW = 3
/** What the commonest encoding is given in advance: English has little but quotation marks to tell by. */
const HEAD_START = 0.08

/**
 * How much a lower-case letter speaks for a reading, from its frequency in the languages that have it. Letters that
 * are not here speak for nothing.
 */
const LETTERS: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'éèàäöüßáíóñąęłż'],
      [0.8, 'êëçúćśå'],
      [0.6, 'ïîôûâńźøã'],
      [0.5, 'ùæœõšžč'],
      [0.4, 'òìýřěůő'],
      [0.2, 'ăţşťňűľđ'],
    ] as const
  ).flatMap(([weight, letters]) => Array.from(letters, letter => [letter, weight] as const)),
)

/**
 * Which encoding of Latin letters makes sense of bytes. Detectors by frequency call Mac Roman windows-1252; what tells
 * them apart is that the wrong reading puts capitals, signs and control characters inside of words.
 *
 * @param sample - Bytes of text; those below 128 give the context, those above decide.
 */
export function guessLatinEncoding(sample: Uint8Array): LatinGuess {
  const readings = CANDIDATES.map(encoding => readAs(sample, encoding))
  const rareReadings = RARE_CANDIDATES.map(encoding => readAs(sample, encoding))
  const rare = bestOf(rareReadings)
  if (readsThroughout(rare) && readings.every(other => leadsClearly(rare, other)))
    return { encoding: rare.encoding, isCertain: true }
  const best = bestOf(readings)
  const isClear = best.mean >= READS_WELL && readings.every(other => leadsClearly(best, other))
  const isGuess = best.mean < READS_WELL || (!isClear && best.marks.length < FEW)
  // A short text of a rare encoding may read well in a common one: then neither is certain.
  const isCertain = isClear && rareReadings.every(other => leadsClearly(best, other))
  return { encoding: isGuess ? 'windows-1252' : best.encoding, isCertain }
}

/** Share of signs that may stand where no text has them: a file of two encodings has more, whichever it is read in. */
const MISPLACED_SHARE = 0.02

/** True for a reading that makes sense from beginning to end. */
function readsThroughout({ marks, mean }: Reading): boolean {
  const misplaced = marks.filter(mark => mark < 0).length
  return marks.length >= FEW && mean >= READS_WELL && misplaced <= MISPLACED_SHARE * marks.length
}

function bestOf(readings: readonly Reading[]): Reading {
  return readings.reduce((a, b) => (b.mean > a.mean ? b : a))
}

interface Reading {
  readonly encoding: LatinGuess['encoding']
  /** The characters above 127, and the marks of each. */
  readonly signs: string
  readonly marks: readonly number[]
  readonly mean: number
}

function readAs(sample: Uint8Array, encoding: Reading['encoding']): Reading {
  const text = decoderOf(encoding).decode(sample, { stream: true })
  const marks: number[] = []
  let signs = ''
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue
    signs += text[i]!
    marks.push(marksOf(text[i]!, text[i - 1] ?? ' ', text[i + 1] ?? ' '))
  }
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / Math.max(1, marks.length)
  return { encoding, signs, marks, mean: mean + (encoding === 'windows-1252' ? HEAD_START : 0) }
}

/** True where the best reads clearly better than another in what they read differently, or they differ in nothing. */
function leadsClearly(best: Reading, other: Reading): boolean {
  let lead = 0
  let differing = 0
  for (let i = 0; i < best.marks.length; i += 1) {
    if (best.signs[i] === other.signs[i]) continue
    differing += 1
    lead += best.marks[i]! - other.marks[i]!
  }
  return differing === 0 || (lead >= CLEAR_LEAD && lead >= MEAN_LEAD * differing)
}

/** From 1 (as expected) to -2 (no text has this) for one character between two others. */
function marksOf(sign: string, before: string, after: string): number {
  const code = sign.charCodeAt(0)
  if (code < 0xa0) return -2
  if (isLetter(sign)) return marksOfLetter(sign, before, after)
  const isInside = isLetter(before) && isLetter(after)
  // A text is full of ’ between letters; nothing else stands there.
  if (sign === '’') return isLetter(before) || /[\s"“„(]/.test(before) ? 1 : 0
  if (isInside) return -1.5
  if ('“„‘«¿¡‚'.includes(sign)) return isLetter(after) && !isLetter(before) ? 1 : 0
  if ('”»…'.includes(sign)) return /[\s,"]/.test(before) && isLetter(after) ? 0 : 0.8
  return '–—€£°§•™®\u00a0'.includes(sign) ? 0.6 : -0.5
}

function marksOfLetter(sign: string, before: string, after: string): number {
  const lower = sign.toLowerCase()
  const isAlone = !isAsciiLetter(before) && !isAsciiLetter(after)
  const weight = (LETTERS.get(lower) ?? 0) * (isAlone ? 0.5 : 1)
  if (sign === lower) return isCapital(before) && isCapital(after) ? -1 : weight
  if (isLetter(before) && !isCapital(before)) return -1.5
  return isLetter(after) ? 0.8 * weight : 0.3 * weight
}

function isLetter(sign: string): boolean {
  return sign.toLowerCase() !== sign.toUpperCase()
}

function isAsciiLetter(sign: string): boolean {
  return isLetter(sign) && sign < '\x80'
}

function isCapital(sign: string): boolean {
  return sign !== sign.toLowerCase()
}
