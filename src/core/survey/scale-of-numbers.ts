import type { ColumnProfile } from '../importing/mapping.ts'
import { isFriendsAndFamilyTest } from './friends-and-family.ts'
import { numericKind } from './numeric-scales.ts'
import { readScore } from './parse-score.ts'
import { questionText } from './question-text.ts'
import { asksForTheBad } from './reversed-question.ts'
import type { Scale } from './scale.ts'
import { defaultScale, scaleOf, turned } from './scales.ts'
import type { StatedRange } from './stated-ranges.ts'
import { isSchoolMark, statedScale, type StatedScale } from './stated-scale.ts'
import { commonTop } from './stated-tops.ts'

/** The longest of the usual scales. */
const MOST_USUAL = 10

/**
 * The scale of a column of numbers: by the top that its cells state, else by the ends that its header states, else by the
 * numbers; null where they fit none.
 *
 * @param answers - The different answers of the column, each of them a number.
 */
export function scaleOfNumbers(profile: ColumnProfile, answers: readonly string[]): Scale | null {
  const header = questionText(profile)
  const top = commonTop(profile.values)
  const numbers = answers
    .map(answer => readScore(answer)!)
    .filter(({ value, outOf }) => outOf === top || (outOf === null && value <= top!))
    .map(({ value }) => value)
  if (numbers.length === 0) return null
  const special = top === null ? specialScale(header, numbers) : null
  if (special !== null) return special
  const stated = statedScale(header)
  const range = top === null ? stated.range : upTo(top, stated.range)
  const isOfStars = answers.some(answer => /[★⭐🌟]/u.test(answer))
  const direction =
    stated.direction ??
    statedScale(namedAnswers(answers)).direction ??
    (asksForTheBad(header) ? 'low-is-good' : null)
  return directed(scaleWithin(range, header, numbers, isOfStars), direction)
}

/** Answers that are looked at for the words beside their numbers. */
const MOST_NAMED = 30

/** Those with words, as in "1 - Very easy", 2, 3, "4 - Very difficult". */
function namedAnswers(answers: readonly string[]): string {
  return answers
    .filter(answer => /\p{L}/u.test(answer))
    .slice(0, MOST_NAMED)
    .join('; ')
}

/** Scales that have the name of their header: the numbers beyond them are codes. */
function specialScale(header: string, numbers: readonly number[]): Scale | null {
  if (isFriendsAndFamilyTest(header) && numbers.every(n => Number.isInteger(n) && n >= 1 && n <= 7)) {
    return scaleOf({ kind: 'custom', min: 1, max: 5, lowIsGood: true })
  }
  if (isSchoolMark(header) && numbers.every(n => n >= 1 && n <= 6)) {
    return scaleOf({ kind: 'custom', min: 1, max: 6, lowIsGood: true })
  }
  return null
}

function upTo(top: number, stated: StatedRange | null): StatedRange {
  return stated?.max === top ? stated : { min: null, max: top }
}

/** Ends that are stated count as seen: few answers seldom reach both. Numbers beyond them show that they are none. */
function scaleWithin(
  range: StatedRange | null,
  header: string,
  numbers: readonly number[],
  isOfStars: boolean,
): Scale | null {
  const isKept = range !== null && numbers.every(n => n >= (range.min ?? 0) && n <= range.max)
  if (!isKept) return usualScale(header, numbers)
  const { min, max } = range
  const usual =
    max > MOST_USUAL || (isOfStars && max !== 5)
      ? null
      : usualScale(header, [...numbers, max, ...(min === null ? [] : [min])])
  if (usual?.max === max && (min ?? usual.min) === usual.min) return usual
  const least = max > MOST_USUAL || numbers.some(number => number < 1) ? 0 : 1
  return scaleOf({ kind: 'custom', min: min ?? Math.min(least, max - 1), max, lowIsGood: false })
}

function usualScale(header: string, numbers: readonly number[]): Scale | null {
  const kind = numericKind(header, numbers)
  if (kind !== 'custom') return kind === null ? null : defaultScale(kind)
  const min = numbers.some(number => number < 1) ? 0 : 1
  return scaleOf({ kind, min, max: MOST_USUAL, lowIsGood: false })
}

/** The direction that a header states goes before the usual one of a kind. */
function directed(scale: Scale | null, stated: StatedScale['direction']): Scale | null {
  if (scale === null || stated === null || (stated === 'low-is-good') === scale.lowIsGood) return scale
  return turned(scale)
}
