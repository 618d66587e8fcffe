import type { ColumnProfile } from '../importing/mapping.ts'
import { foldText } from './fold-text.ts'
import { isNonAnswer } from './non-answers.ts'
import { parseScore } from './parse-score.ts'
import { wordsOfOneScale } from './verbal-scales.ts'

/** Answers of one scale in words, and the few beside them that are none of it. */
export interface MostlyVerbal {
  readonly words: readonly string[]
  /** Misspelt, a number, or of another form; most frequent first. */
  readonly odd: ColumnProfile['values']
  /** The words are more than could be some other pair of words, as good and bad can be: no header has to say what they are. */
  readonly isPlain: boolean
}

/** Cells that must be words of the scale, and the largest share of the cells that may be none; one always may. */
const LEAST_KNOWN = 4
const MOST_ODD = 0.1
/**
 * The largest share that may be numbers where there are words for more than the two ends of the scale. With words for the
 * ends alone more numbers are the points between them.
 */
const MOST_NUMBERS = 0.5
const MORE_THAN_ENDS = 3
/** Different values that may be none of it, and how long they are: longer ones are comments. */
const MOST_VALUES = 5
const LONGEST = 60
/** Different answers of a scale in words, all spellings counted. */
const MOST_ANSWERS = 40

/**
 * The words of a scale among which a few cells are misspelt, are numbers or say something else. Null where all are words
 * of one scale, and where too many are not.
 */
export function mostlyVerbal(values: ColumnProfile['values']): MostlyVerbal | null {
  const answers = values.filter(({ value }) => !isNonAnswer(value))
  if (answers.length === 0 || answers.length > MOST_ANSWERS) return null
  const words = wordsOfOneScale(answers)
  const odd = answers.filter(({ value }) => !words.has(value))
  const known = cellsOf(answers) - cellsOf(odd)
  if (odd.length === 0 || odd.length > MOST_VALUES || known < LEAST_KNOWN) return null
  const isPlain = new Set([...words].map(foldText)).size >= MORE_THAN_ENDS
  if (!areFew(odd, answers, isPlain)) return null
  return odd.every(({ value }) => value.length <= LONGEST) ? { words: [...words], odd, isPlain } : null
}

function areFew(
  odd: ColumnProfile['values'],
  answers: ColumnProfile['values'],
  isMoreThanEnds: boolean,
): boolean {
  const all = cellsOf(answers)
  const atMost = (share: number): number => Math.max(1, share * all)
  if (cellsOf(odd) <= atMost(MOST_ODD)) return true
  const misspelt = odd.filter(({ value }) => parseScore(value) === null)
  return isMoreThanEnds && cellsOf(misspelt) <= atMost(MOST_ODD) && cellsOf(odd) <= MOST_NUMBERS * all
}

function cellsOf(values: ColumnProfile['values']): number {
  return values.reduce((sum, { n }) => sum + n, 0)
}
