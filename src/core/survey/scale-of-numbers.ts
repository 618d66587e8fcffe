import type { ColumnProfile } from '../importing/mapping.ts'
import { isFriendsAndFamilyTest } from './friends-and-family.ts'
import { numericKind } from './numeric-scales.ts'
import { readScore } from './parse-score.ts'
import { questionText } from './question-text.ts'
import type { Scale } from './scale.ts'
import { defaultScale, scaleOf, turned } from './scales.ts'
import { isSchoolMark, statedDirection } from './stated-direction.ts'
import { commonTop } from './stated-tops.ts'

/** The scale of numbers, with the top that its cells state where they do. */
export function scaleOfNumbers(profile: ColumnProfile, answers: readonly string[]): Scale | null {
  const header = questionText(profile)
  const top = commonTop(profile.values)
  const scores = answers.map(answer => readScore(answer)!)
  if (top === null) {
    const plain = scores.filter(({ outOf }) => outOf === null).map(({ value }) => value)
    return plain.length === 0 ? null : numericScale(header, plain)
  }
  const own = scores.filter(({ value, outOf }) => (outOf ?? top) === top && value <= top)
  const numbers = own.map(({ value }) => value)
  if (numbers.length === 0 || numbers.some(number => number < 0)) return null
  const isOfStars = answers.some(answer => /[★⭐🌟]/u.test(answer))
  // Only of five stars there is a usual scale.
  return isOfStars && top !== 5 ? customUpTo(top, header, numbers) : scaleUpTo(top, header, numbers)
}

/** The scale of numbers whose cells state its top. */
function scaleUpTo(top: number, header: string, numbers: readonly number[]): Scale {
  const usual = top > 10 ? null : numericScale(header, [...numbers, top])
  return usual?.max === top ? usual : customUpTo(top, header, numbers)
}

/** It begins at 1, or at 0 where it is long or somebody answered less than 1. */
function customUpTo(top: number, header: string, numbers: readonly number[]): Scale {
  const min = top > 10 || numbers.some(number => number < 1) ? 0 : 1
  const plain = scaleOf({ kind: 'custom', min: Math.min(min, top - 1), max: top, lowIsGood: false })
  return withDirection(plain, header)!
}

function numericScale(header: string, numbers: readonly number[]): Scale | null {
  if (isFriendsAndFamilyTest(header) && numbers.every(n => Number.isInteger(n) && n >= 1 && n <= 7)) {
    return scaleOf({ kind: 'custom', min: 1, max: 5, lowIsGood: true })
  }
  if (isSchoolMark(header) && numbers.every(n => n >= 1 && n <= 6)) {
    return scaleOf({ kind: 'custom', min: 1, max: 6, lowIsGood: true })
  }
  const stated = statedEnds(header)
  const [least, most] = stated ?? [-Infinity, Infinity]
  // Ends that the header names count as seen: few answers seldom reach both.
  const isKept = stated !== null && numbers.every(n => n >= least && n <= most)
  const kind = numericKind(header, isKept ? [...numbers, ...stated] : numbers)
  const usual = withDirection(kind === null ? null : defaultScale(kind), header)
  if (!isKept || (usual?.min === least && usual.max === most)) return usual
  return withDirection(scaleOf({ kind: 'custom', min: least, max: most, lowIsGood: false }), header)
}

/** The range in a header such as "Score (0-10)"; null where it names none. */
function statedEnds(header: string): readonly [min: number, max: number] | null {
  const found = /[([]\s*([01])\s*(?:-|–|—|to|\.\.)\s*(3|4|5|6|7|10)\s*[)\]]/i.exec(header)
  return found === null ? null : [Number(found[1]), Number(found[2])]
}

/** The direction that a header states goes before the usual one of a kind. */
function withDirection(scale: Scale | null, header: string): Scale | null {
  const stated = statedDirection(header)
  if (scale === null || stated === null || (stated === 'low-is-good') === scale.lowIsGood) return scale
  return turned(scale)
}
