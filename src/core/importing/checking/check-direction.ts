import { shareDifferenceInterval } from '../../statistics/intervals/share-difference.ts'
import type { DirectionCheck, ScoreEnd } from '../mapping.ts'
import { polarityOf, type Polarity } from './polarity.ts'

/** A score with what was written beside it. */
export interface ScoredComment {
  readonly score: number
  readonly comment: string
}

/** Comments with a polarity that each end needs. */
const LEAST_COMMENTS = 8
/** How much more often, in points of a share, one end must complain than the other. */
const LEAST_DIFFERENCE = 0.15
/** Two-sided 1 in 1,000: thousands of files are opened, and a false alarm is a question too many. */
const Z = 3.2905
const WORDS_SHOWN = 5

/**
 * Which end of a numeric scale is the good one by the words of its comments: the share of complaints among comments with
 * a polarity, at the lowest and at the highest 40 % of the range, in whole steps. `open` unless the interval of the difference
 * (Newcombe, 99.9 %) leaves out zero, the difference is 15 points, and each end has 8 such comments.
 */
export function checkDirection(
  range: { readonly min: number; readonly max: number },
  pairs: readonly ScoredComment[],
  toneOf: (comment: string) => Polarity = polarityOf,
): DirectionCheck {
  const [upTo, from] = outerScores(range)
  const low = endOf(range.min, upTo, pairs, toneOf)
  const high = endOf(from, range.max, pairs, toneOf)
  return { words: directionOf(low, high), ends: [low, high] }
}

/** The highest score of the low end and the lowest of the high one. */
export function outerScores({
  min,
  max,
}: {
  readonly min: number
  readonly max: number
}): readonly [low: number, high: number] {
  const outer = Math.floor((4 * (max - min)) / 10)
  return [min + outer, max - outer]
}

function endOf(
  from: number,
  to: number,
  pairs: readonly ScoredComment[],
  toneOf: (comment: string) => Polarity,
): ScoreEnd {
  const counts = new Map<string, number>()
  let [comments, praise, complaint] = [0, 0, 0]
  for (const { score, comment } of pairs) {
    if (score < from || score > to || comment === '') continue
    comments += 1
    const { sign, words } = toneOf(comment)
    if (sign > 0) praise += 1
    else if (sign < 0) complaint += 1
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const words = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, WORDS_SHOWN)
    .map(([word, n]) => ({ word, n }))
  return { from, to, comments, praise, complaint, words }
}

/** Comments of one end that praise and that complain. */
export type EndTones = Pick<ScoreEnd, 'praise' | 'complaint'>

/** Which end is good by what is said at both; `z`: of the normal distribution, for how sure it has to be. */
export function directionOf(low: EndTones, high: EndTones, z = Z): DirectionCheck['words'] {
  const [lowBase, highBase] = [low.praise + low.complaint, high.praise + high.complaint]
  if (lowBase < LEAST_COMMENTS || highBase < LEAST_COMMENTS) return 'open'
  const lowShare = low.complaint / lowBase
  const highShare = high.complaint / highBase
  const difference = lowShare - highShare
  if (Math.abs(difference) < LEAST_DIFFERENCE) return 'open'
  const [below, above] = shareDifferenceInterval(
    { count: low.complaint, n: lowBase },
    { count: high.complaint, n: highBase },
    z,
  )!
  return below > 0 ? 'high-is-good' : above < 0 ? 'low-is-good' : 'open'
}
