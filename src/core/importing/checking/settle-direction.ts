import { withoutNumber } from '../../survey/labelled-numbers.ts'
import { nameOfScore, type Scale } from '../../survey/scale.ts'
import { scaleOption, turned } from '../../survey/scales.ts'
import { findVerbalScale, isOfStatements } from '../../survey/verbal-scales.ts'
import type { DirectionCheck, ImportWarning, ScoreCandidate } from '../mapping.ts'
import { checkDirection, type ScoredComment } from './check-direction.ts'
import type { Polarity } from './polarity.ts'

/**
 * Which end of a scale is good: by its header, unless the words of the comments say otherwise. It is a question,
 * and warned of, where the words turn the scale around, and where a header alone (or the name of a known survey) makes
 * the smallest number the best; not where it is a question already that the direction changes on the way. A format that
 * vouches for its codes keeps them, and so do words that say themselves what is good; the contradiction is said. Words that
 * say how far a statement is true ("Strongly agree") are turned as numbers are.
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
  const isTurned = isContradicted && !isVouched && !areWordsPlain(scale)
  const settled = isTurned ? turned(scale) : scale
  const other = isTurned ? scale : turned(scale)
  const isQuestion = isContradicted || (scale.lowIsGood && !isVouched)
  // Ends of one score each are no ranges.
  const kind = direction.ends.every(({ from, to }) => from === to) ? '-points' : ''
  const evidence =
    words === 'open' ? [] : [{ code: `direction-${words}${kind}`, values: directionValues(scale, direction) }]
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
      best: nameOfScore(settled, lowIsGood ? min : max),
      worst: nameOfScore(settled, lowIsGood ? max : min),
      ...directionValues(settled, direction),
      option: `--scale ${scaleOption(settled)}`,
      otherwise: `--scale ${scaleOption(other)}`,
    },
  }
}

/** True for "Very satisfied" and the like: whatever the comments say, it is the good end. */
function areWordsPlain({ labels }: Scale): boolean {
  if (labels === null) return false
  const found = findVerbalScale(labels.map(([label]) => withoutNumber(label)))
  return found !== null && !isOfStatements(found.topic)
}

function directionValues(
  scale: Scale,
  { ends: [low, high] }: Pick<DirectionCheck, 'ends'>,
): Readonly<Record<string, string | number>> {
  const list = (words: typeof low.words): string => words.map(({ word }) => word).join(', ')
  return {
    lowFrom: nameOfScore(scale, low.from),
    lowTo: nameOfScore(scale, low.to),
    lowComplaint: low.complaint,
    lowPolar: low.complaint + low.praise,
    lowWords: list(low.words),
    highFrom: nameOfScore(scale, high.from),
    highTo: nameOfScore(scale, high.to),
    highComplaint: high.complaint,
    highPolar: high.complaint + high.praise,
    highWords: list(high.words),
  }
}
