import { isFreshdeskCode } from '../survey/numeric-scales.ts'
import type { Scale } from '../survey/scale.ts'
import { evenScale, unevenScale, type BoundedScale } from './intervals/bounded-mean.ts'

/**
 * The answers that a scale allows, for the interval of its mean: the whole numbers from end to end, halves too where a
 * score has one, else any number; Freshdesk's seven codes. Scores beyond the ends widen it rather than break the interval.
 */
export function answerScale(scale: Scale, scoreValues: Float64Array): BoundedScale {
  if (scale.kind === 'none') return evenScale(0, 1, 2)
  const min = Math.min(scale.min, scoreValues[0] ?? scale.min)
  const max = Math.max(scale.max, scoreValues.at(-1) ?? scale.max)
  if (scale.kind === 'freshdesk' && scoreValues.every(isFreshdeskCode)) return freshdeskScale()
  const step = [1, 0.5].find(each =>
    [min, max, ...scoreValues].every(value => Number.isInteger(value / each)),
  )
  return evenScale(min, max, step === undefined ? Infinity : (max - min) / step + 1)
}

function freshdeskScale(): BoundedScale {
  const whole = Array.from({ length: 207 }, (_, index) => index - 103)
  return unevenScale(whole.filter(isFreshdeskCode))
}
