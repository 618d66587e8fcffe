import type { ColumnProfile } from '../importing/mapping.ts'
import { isNonAnswer } from './non-answers.ts'
import { parseScore } from './parse-score.ts'
import { wordsOfOneScale } from './verbal-scales.ts'

/** Answers of one scale in words, and the few beside them that are none of it. */
export interface MostlyVerbal {
  readonly words: readonly string[]
  /** Misspelt, or of another form; most frequent first. */
  readonly odd: ColumnProfile['values']
}

/** Cells that must be words of the scale, and the largest share of the cells that may be none; one always may. */
const LEAST_KNOWN = 4
const MOST_ODD = 0.1
/** Different values that may be none of it, and how long they are: longer ones are comments. */
const MOST_VALUES = 5
const LONGEST = 60
/** Different answers of a scale in words, all spellings counted. */
const MOST_ANSWERS = 40

/**
 * The words of a scale among which a few cells are misspelt or say something else. Null where all are words of one scale,
 * where too many are not, or where some are numbers.
 */
export function mostlyVerbal(values: ColumnProfile['values']): MostlyVerbal | null {
  const answers = values.filter(({ value }) => !isNonAnswer(value))
  if (answers.length === 0 || answers.length > MOST_ANSWERS) return null
  if (answers.some(({ value }) => parseScore(value) !== null)) return null
  const words = wordsOfOneScale(answers)
  const odd = answers.filter(({ value }) => !words.has(value))
  const known = cellsOf(answers) - cellsOf(odd)
  if (odd.length === 0 || odd.length > MOST_VALUES || known < LEAST_KNOWN) return null
  if (cellsOf(odd) > Math.max(1, MOST_ODD * cellsOf(answers))) return null
  return odd.every(({ value }) => value.length <= LONGEST) ? { words: [...words], odd } : null
}

function cellsOf(values: ColumnProfile['values']): number {
  return values.reduce((sum, { n }) => sum + n, 0)
}
