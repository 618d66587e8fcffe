import type { ColumnProfile } from '../importing/mapping.ts'
import { labelledNumbers } from './labelled-numbers.ts'
import { isNonAnswer } from './non-answers.ts'
import { isFreshdeskCode } from './numeric-scales.ts'
import { parseScore } from './parse-score.ts'
import type { Scale } from './scale.ts'
import { scaleForColumn } from './scale-for-column.ts'
import { findVerbalScale } from './verbal-scales.ts'

/** Answers in words and answers in numbers, in one column. */
export interface MixedAnswers {
  /** That of the numbers; with a label for each point where the words have as many. */
  readonly scale: Scale
  readonly words: ColumnProfile['values']
  readonly numbers: ColumnProfile['values']
}

/**
 * The words of a scale and the numbers of one in the same column, as when a form was changed. Null where there are not
 * both, where a word belongs to no scale, or where the numbers do not reach both ends of theirs: then the words may
 * stand for its ends.
 */
export function mixedAnswers(profile: ColumnProfile): MixedAnswers | null {
  const answers = profile.values.filter(({ value }) => !isNonAnswer(value))
  const words = answers.filter(({ value }) => parseScore(value) === null)
  const numbers = answers.filter(({ value }) => parseScore(value) !== null)
  if (words.length === 0 || numbers.length === 0) return null
  const verbal = findVerbalScale(words.map(({ value }) => value))
  const numeric = scaleForColumn({ ...profile, values: numbers })
  if (verbal === null || numeric === null || numeric.labels !== null) return null
  const scores = new Set(numbers.map(({ value }) => parseScore(value)!))
  if (!scores.has(numeric.min) || !scores.has(numeric.max) || [...scores].every(isFreshdeskCode)) return null
  const scale = labelledNumbers(
    numeric,
    answers.map(({ value }) => value),
  )
  return { scale, words, numbers }
}
