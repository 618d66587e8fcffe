import { isLowScore, type Scale } from '../../survey/scale.ts'
import { scoreBands } from '../score-bands.ts'
import type { ComparedMeasure } from './comparison.ts'

/** The measures that a scale has, low share first. */
export function measuresOf({ kind, min, max }: Scale): readonly ComparedMeasure[] {
  if (kind === 'none') return ['low-share']
  return kind === 'nps' && min === 0 && max === 10 ? ['low-share', 'mean', 'nps'] : ['low-share', 'mean']
}

/** What a response with each score adds to a measure: 0 or 1, the score, or -100, 0 or 100 points. */
export function measureValues(measure: ComparedMeasure, scale: Scale, scores: Float64Array): Float64Array {
  if (measure === 'mean') return scores
  if (measure === 'low-share') return scores.map(score => (isLowScore(score, scale.low) ? 1 : 0))
  const { promoters, detractors } = scoreBands(scale)
  const isIn = (score: number, band: { from: number; to: number }): boolean =>
    score >= band.from && score <= band.to
  return scores.map(score => (isIn(score, promoters) ? 100 : isIn(score, detractors) ? -100 : 0))
}
