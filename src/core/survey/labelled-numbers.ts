import { isNonAnswer } from './non-answers.ts'
import { parseScore } from './parse-score.ts'
import type { Scale } from './scale.ts'
import { findVerbalScale } from './verbal-scales.ts'

/** The words of an answer such as "1 - Very satisfied". */
export function withoutNumber(answer: string): string {
  return answer.replace(/^[\s\d]+[-–—:.=)(\s]*|[\s)]+$/g, '')
}

/**
 * A scale of numbers with the words that stand beside them in its column, as when a form was changed from words to
 * numbers: where they are a scale with as many points and the highest number is best. Else the scale as it is.
 *
 * @param answers - The different cells of the column.
 */
export function labelledNumbers(scale: Scale, answers: readonly string[]): Scale {
  const { min, max, lowIsGood } = scale
  const words = answers.filter(answer => !isNonAnswer(answer) && parseScore(answer) === null)
  if (lowIsGood || words.length === 0 || words.length === answers.length) return scale
  const found = findVerbalScale(words)
  if (found?.points !== max - min + 1) return scale
  return { ...scale, labels: found.labels.map(([label, score]) => [label, score + min - 1] as const) }
}
