import type { JobContext } from '../../job-context.ts'
import type { ByteSource } from '../byte-source.ts'
import type { ImportWarning } from '../mapping.ts'
import { surveyBytes, type ByteSurvey } from './byte-survey.ts'
import { guessLegacyEncoding, type EncodingGuess, type LegacyGuess } from './detect-encoding.ts'
import { decoderOf } from './dos-encodings.ts'
import { countDosLetters } from './dos-letters.ts'
import { isLatinEncoding } from './latin-encoding.ts'
import type { TextRepair } from './text-repairs.ts'

/** How a text that is not UTF-8 is best read. */
export interface LegacyReading extends EncodingGuess {
  readonly repairs: readonly TextRepair[]
  readonly warnings: readonly ImportWarning[]
}

/** Share of lines that must be UTF-8 before a file of a multi-byte encoding counts as mixed; some are by chance. */
const MIXED_SHARE = 0.05
/** Certainty of the detector, 0..100. */
const BEYOND_DOUBT = 60
const MULTI_BYTE = /^(?:gb|big5|shift_jis|euc)/
/** Letters of code page 850 that are no accident. */
const DOS_LETTERS = 2

/**
 * Decide how to read a file that is not UTF-8 from all of its bytes: an older encoding, the two side by side, or UTF-8
 * with damaged bytes. Cost: one pass over the file.
 */
export async function chooseLegacyReading(source: ByteSource, context: JobContext): Promise<LegacyReading> {
  const survey = await surveyBytes(source, context)
  const isUtf8Elsewhere = survey.utf8Lines > survey.otherLines
  const first = await guessLegacyEncoding(survey.sample)
  if (isMultiByte(first) && !isUtf8Elsewhere) return multiByteReading(survey, first)
  // Lines that are UTF-8 but for a few bytes; their sequences would be taken for letters of another encoding.
  const isNearlyUtf8 = survey.otherBytes < survey.highBytes / 2
  const guess = isNearlyUtf8 ? await guessLegacyEncoding(survey.strippedSample) : first
  const isLatin = guess.isCertain && isLatinEncoding(guess.encoding)
  if ((isNearlyUtf8 && !isLatin) || (isUtf8Elsewhere && !guess.isCertain)) return damagedUtf8(survey)
  return isLatinEncoding(guess.encoding) ? latinReading(survey, guess) : multiByteReading(survey, guess)
}

/** True for an encoding of several bytes a character that is beyond doubt: sequences of UTF-8 in it are by chance. */
function isMultiByte({ encoding, evidence }: LegacyGuess): boolean {
  return MULTI_BYTE.test(encoding) && Number(evidence.values['confidence']) >= BEYOND_DOUBT
}

function multiByteReading(survey: ByteSurvey, guess: LegacyGuess): LegacyReading {
  const lines = survey.utf8Lines + survey.otherLines
  return readingOf(survey, guess, survey.utf8Lines >= Math.max(2, MIXED_SHARE * lines) ? ['mixed-utf8'] : [])
}

async function latinReading(survey: ByteSurvey, first: LegacyGuess): Promise<LegacyReading> {
  if (survey.utf8Sequences > 0) {
    const guess = await guessLegacyEncoding(survey.strippedSample)
    return readingOf(survey, isLatinEncoding(guess.encoding) ? guess : first, ['mixed-utf8'])
  }
  const text = decoderOf(first.encoding).decode(survey.sample, { stream: true })
  const dosLetters = first.encoding === 'windows-1252' ? countDosLetters(text) : 0
  if (dosLetters < DOS_LETTERS) return readingOf(survey, first, [])
  // Without a letter of windows-1252 beside them they may be those of another code page.
  const isCertain = dosLetters < (text.match(/[^\0-\x7f]/g)?.length ?? 0)
  return readingOf(survey, { ...first, isCertain }, ['mixed-dos'])
}

function readingOf(survey: ByteSurvey, guess: LegacyGuess, repairs: readonly TextRepair[]): LegacyReading {
  const { encoding, evidence, isCertain } = guess
  const values = { encoding, option: '--encoding' }
  return {
    encoding,
    evidence,
    repairs,
    warnings: isCertain ? [] : [{ code: 'undecided-encoding', count: survey.otherBytes, values }],
  }
}

/** Bytes that are nothing in a text that is UTF-8 otherwise, such as a character cut at the end, are shown as such. */
function damagedUtf8(survey: ByteSurvey): LegacyReading {
  const encoding = 'utf-8'
  return {
    encoding,
    evidence: { code: 'encoding-damaged', values: { encoding, n: survey.otherBytes } },
    repairs: [],
    warnings: [
      { code: 'damaged-characters', count: survey.otherBytes, values: { encoding, option: '--encoding' } },
    ],
  }
}
