import type { Dataset } from '#core/survey/dataset.ts'
import { isLowScore, type Scale } from '#core/survey/scale.ts'

/** 1 for each response whose score is low, else 0. */
export function lowMask(dataset: Dataset, scale: Scale): Uint8Array {
  const isLow = Uint8Array.from(dataset.scoreValues, score => (isLowScore(score, scale.low) ? 1 : 0))
  return Uint8Array.from(dataset.scoreCode, code => isLow[code]!)
}
