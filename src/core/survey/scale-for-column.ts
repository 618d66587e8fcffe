import type { ColumnProfile } from '../importing/mapping.ts'
import { labelledNumbers, withoutNumber } from './labelled-numbers.ts'
import { mostlyVerbal } from './mostly-verbal.ts'
import { isNonAnswer } from './non-answers.ts'
import { asksForEase } from './numeric-scales.ts'
import { scaleOfNumbers } from './scale-of-numbers.ts'
import { parseScore } from './parse-score.ts'
import { questionText } from './question-text.ts'
import type { Scale, ScaleKind } from './scale.ts'
import { asksForTheBad } from './reversed-question.ts'
import { defaultScale, scaleOf, turned, withLabels, type ScaleOption } from './scales.ts'
import { findVerbalScale, isOfStatements, kindOfVerbalScale } from './verbal-scales.ts'

/**
 * The scale of a score column, from its header and the values of the whole file; null where they fit none.
 *
 * @param option - A kind or range that somebody settled: then only the words of the column are still looked for, and
 * the result is never null. Words count n (best) to 1; a scale with words has `lowIsGood` only where they say how far a
 * statement of something bad is true.
 */
export function scaleForColumn(profile: ColumnProfile, option: ScaleKind | ScaleOption): Scale
export function scaleForColumn(profile: ColumnProfile, option?: ScaleKind | ScaleOption): Scale | null
export function scaleForColumn(profile: ColumnProfile, option?: ScaleKind | ScaleOption): Scale | null {
  const answers = profile.values.map(({ value }) => value).filter(value => !isNonAnswer(value))
  const numbers = answers.map(parseScore)
  const question = {
    header: questionText(profile),
    ...(option !== undefined && { points: pointsOf(option) }),
  }
  const verbal = numbers.every(number => number === null)
    ? (verbalScale(answers, question) ?? mostlyVerbalScale(profile, question))
    : (reversedWords(answers, numbers, question) ?? mostlyVerbalScale(profile, question))
  if (option !== undefined) return labelledNumbers(settledScale(verbal, option, numbers), answers)
  if (verbal !== null) return verbal
  if (answers.length === 0 || numbers.includes(null)) return null
  return scaleOfNumbers(profile, answers)
}

/** A scale of words that has no middle, as it would be with one. */
export interface MiddleChoice {
  readonly withMiddle: Scale
  /** What its middle would be called. */
  readonly middle: string
}

/** What the words of a column would be on a scale with a middle; null unless their scale has none and could have one. */
export function scaleWithMiddle(profile: ColumnProfile): MiddleChoice | null {
  const answers = profile.values.map(({ value }) => value).filter(value => !isNonAnswer(value))
  const words =
    answers.every(answer => parseScore(answer) === null) && findVerbalScale(answers) !== null
      ? answers
      : (mostlyVerbal(profile.values)?.words ?? [])
  const found = findVerbalScale(words)
  if (found === null || found.missingMiddle === null) return null
  const withMiddle = verbalScale(words, { header: questionText(profile), points: found.points + 1 })!
  return { withMiddle, middle: found.missingMiddle }
}

/** How many points a settled scale has: that of a kind, or of a range in whole steps. */
function pointsOf(option: ScaleKind | ScaleOption): number {
  const { min, max } = typeof option === 'string' ? defaultScale(option) : option
  return max - min + 1
}

function settledScale(
  verbal: Scale | null,
  option: ScaleKind | ScaleOption,
  numbers: readonly (number | null)[],
): Scale {
  const usual = typeof option === 'string' ? defaultScale(option) : scaleOf(option)
  if (verbal === null) {
    // Two points are written 0 and 1 by most tools, 1 and 2 by some.
    return usual.min === 0 && usual.max === 1 && numbers.includes(2) && !numbers.includes(0)
      ? scaleOf({ ...usual, min: 1, max: 2 })
      : usual
  }
  // Only a range that was named turns words around: of a kind they say themselves what is best.
  const lowIsGood = usual.kind === 'custom' && usual.lowIsGood
  const scale = scaleOf({ kind: usual.kind, min: verbal.min, max: verbal.max, lowIsGood })
  return verbal.labels === null ? scale : { ...withLabels(scale, verbal.labels), isWordsOnly: true }
}

/**
 * Answers such as "1 - Very satisfied" and "5 - Very dissatisfied", whose words run against their numbers: the words say
 * what is best, so they are the scale. Null where words and numbers run the same way.
 */
function reversedWords(
  answers: readonly string[],
  numbers: readonly (number | null)[],
  question: Question,
): Scale | null {
  if (numbers.includes(null)) return null
  const words = answers.map(withoutNumber)
  if (words.some(word => !/\p{L}/u.test(word))) return null
  const scale = verbalScale(words, question)
  if (scale === null) return null
  const scoreOf = new Map(scale.labels)
  const order = answers.map(
    (answer, index) => [numbers[index]!, scoreOf.get(words[index]!)!, answer] as const,
  )
  order.sort(([a], [b]) => a - b)
  const isReversed = order.every(([, score], index) => index === 0 || score < order[index - 1]![1])
  return isReversed
    ? withLabels(
        scale,
        order.map(([, score, answer]) => [answer, score] as const),
      )
    : null
}

/** Misspelt cells, and numbers that strayed among the words, are not on it. */
function mostlyVerbalScale(profile: ColumnProfile, question: Question): Scale | null {
  const found = mostlyVerbal(profile.values)
  return found === null ? null : verbalScale(found.words, question)
}

/** What is asked, and on how many points where that is known. */
interface Question {
  readonly header: string
  readonly points?: number
}

function verbalScale(answers: readonly string[], { header, points }: Question): Scale | null {
  const found = findVerbalScale(answers, points)
  if (found === null) return null
  const kind = kindOfVerbalScale(found.topic, found.points, asksForEase(header))
  const range = scaleOf({ kind, min: 1, max: found.points, lowIsGood: false })
  const scale: Scale = { ...range, labels: found.labels, isWordsOnly: true }
  return isOfStatements(found.topic) && asksForTheBad(header) ? turned(scale) : scale
}
