import type { Scale } from '../../survey/scale.ts'
import type { ImportWarning } from '../mapping.ts'
import { areSorted, changeOf, extremes, type Change, type PlacedScore } from './change-place.ts'
import { directionOf, outerScores, type EndTones } from './check-direction.ts'
import { isTurnedMix } from './turned-mix.ts'

/** A score with what its comment says: 1 praise, -1 complaint, 0 nothing of either. */
export interface TonedScore extends PlacedScore {
  readonly tone: -1 | 0 | 1
}

type CheckedScale = Pick<Scale, 'min' | 'max'>

/** Two-sided 1 in 100,000, for each part: the cut is where the parts differ most. */
const Z = 4.4172

/**
 * Notice a column whose good end changes on the way: before some row complaints stand at one end of the scale, after it
 * at the other; or, where comments say nothing, high and low scores change places at one blow. A service that gets worse
 * changes the scores and not what they mean, so comments that go on as before speak against it.
 *
 * @param placed - Scores in file order.
 */
export function directionChange(
  column: string,
  scale: CheckedScale,
  placed: readonly TonedScore[],
): ImportWarning | null {
  return changeOf(placed, inOrder => {
    if (areSorted(inOrder.map(({ score }) => score))) return null
    return byTone(column, scale, inOrder) ?? byMix(column, scale, inOrder)
  })
}

function byTone(column: string, scale: CheckedScale, scores: readonly TonedScore[]): Change | null {
  const sides = scores.map(score => sideOf(score, scale))
  for (const cut of extremes(sides)) {
    const before = directionOf(...tonesOf(scores.slice(0, cut), scale), Z)
    const after = directionOf(...tonesOf(scores.slice(cut), scale), Z)
    if (before === 'open' || after === 'open' || before === after) continue
    const [first, then] = before === 'high-is-good' ? [scale.max, scale.min] : [scale.min, scale.max]
    return {
      code: 'undecided-direction-change',
      cut,
      values: { column, min: scale.min, max: scale.max, before: first, after: then },
    }
  }
  return null
}

function byMix(column: string, scale: CheckedScale, scores: readonly TonedScore[]): Change | null {
  const middle = scores.reduce((sum, { score }) => sum + score, 0) / Math.max(1, scores.length)
  for (const cut of extremes(scores.map(({ score }) => score - middle))) {
    const [before, after] = [scores.slice(0, cut), scores.slice(cut)]
    const plain = (part: readonly TonedScore[]): readonly number[] => part.map(({ score }) => score)
    if (!isTurnedMix(plain(before), plain(after), scale)) continue
    const directions = [before, after].map(part => directionOf(...tonesOf(part, scale)))
    if (directions[0] !== 'open' && directions[0] === directions[1]) continue
    return { code: 'undecided-score-turn', cut, values: { column, min: scale.min, max: scale.max } }
  }
  return null
}

/** 1 for a score that says with its comment that high is good, -1 for one that says the contrary. */
function sideOf({ score, tone }: TonedScore, scale: CheckedScale): number {
  const [low, high] = outerScores(scale)
  return score <= low ? -tone : score >= high ? tone : 0
}

function tonesOf(scores: readonly TonedScore[], scale: CheckedScale): [low: EndTones, high: EndTones] {
  const [low, high] = outerScores(scale)
  const count = (isOf: (score: number) => boolean): EndTones => {
    const tones = scores.filter(({ score }) => isOf(score)).map(({ tone }) => tone)
    return {
      praise: tones.filter(tone => tone > 0).length,
      complaint: tones.filter(tone => tone < 0).length,
    }
  }
  return [count(score => score <= low), count(score => score >= high)]
}
