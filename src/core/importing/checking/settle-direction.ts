import type { Scale } from '../../survey/scale.ts'
import { scaleOption, turned } from '../../survey/scales.ts'
import type { DirectionCheck, ImportWarning, ScoreCandidate } from '../mapping.ts'
import { checkDirection, type ScoredComment } from './check-direction.ts'
import type { Polarity } from './polarity.ts'

/**
 * Which end of a numeric scale is good: by its header, unless the words of the comments say otherwise. It is a question,
 * and warned of, where the words turn the scale around, and where a header alone (or the name of a known survey) makes
 * the smallest number the best; not where it is a question already that the direction changes on the way. A format that vouches for its codes keeps them; the contradiction is said.
 */
export function settleDirection(
  candidate: ScoreCandidate,
  header: string,
  pairs: readonly ScoredComment[],
  { toneOf, isTurning }: { readonly toneOf: (comment: string) => Polarity; readonly isTurning: boolean },
): ScoreCandidate {
  const direction = checkDirection(candidate.scale, pairs, toneOf)
  // What the comments of two directions say together says nothing.
  return settledBy(candidate, header, isTurning ? { ...direction, words: 'open' } : direction)
}

/** The same by what a check of the comments said; the candidate's scale is that of its header. */
export function settledBy(
  candidate: ScoreCandidate,
  header: string,
  direction: DirectionCheck,
): ScoreCandidate {
  const { scale, isVouched } = candidate
  const { words } = direction
  const isContradicted = words !== 'open' && (words === 'low-is-good') !== scale.lowIsGood
  const isTurned = isContradicted && !isVouched
  const settled = isTurned ? turned(scale) : scale
  const other = isTurned ? scale : turned(scale)
  const isQuestion = isContradicted || (scale.lowIsGood && !isVouched)
  const evidence =
    words === 'open' ? [] : [{ code: `direction-${words}`, values: directionValues(direction) }]
  return {
    ...candidate,
    scale: settled,
    evidence: [...candidate.evidence, ...evidence],
    direction: { ...direction, ...(isTurned && { isTurned }) },
    warnings: isQuestion
      ? [...candidate.warnings, undecidedDirection(header, [settled, other], direction)]
      : candidate.warnings,
  }
}

function undecidedDirection(
  column: string,
  [settled, other]: readonly [settled: Scale, other: Scale],
  direction: DirectionCheck,
): ImportWarning {
  const { min, max, lowIsGood } = settled
  return {
    code: 'undecided-direction',
    count: 1,
    values: {
      column,
      best: lowIsGood ? min : max,
      worst: lowIsGood ? max : min,
      ...directionValues(direction),
      option: `--scale ${scaleOption(settled)}`,
      otherwise: `--scale ${scaleOption(other)}`,
    },
  }
}

function directionValues({
  ends: [low, high],
}: Pick<DirectionCheck, 'ends'>): Readonly<Record<string, string | number>> {
  const list = (words: typeof low.words): string => words.map(({ word }) => word).join(', ')
  return {
    lowFrom: low.from,
    lowTo: low.to,
    lowComplaint: low.complaint,
    lowPolar: low.complaint + low.praise,
    lowWords: list(low.words),
    highFrom: high.from,
    highTo: high.to,
    highComplaint: high.complaint,
    highPolar: high.complaint + high.praise,
    highWords: list(high.words),
  }
}
