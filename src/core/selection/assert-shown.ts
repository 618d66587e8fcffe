import { AppError } from '../errors.ts'
import type { Thresholds } from '../statistics/base-size.ts'
import { withheldSelection } from '../statistics/suppress-groups.ts'

/**
 * Refuses a selection whose figures, alone or beside those of all responses, would tell of fewer responses than may be
 * shown.
 *
 * @param mask - 1 for a response in play, else 0.
 * @throws AppError `selection/few-selected`, `selection/few-left-out`
 */
export function assertShown(mask: Uint8Array, thresholds: Thresholds): void {
  if (thresholds.hiddenBelow <= 0) return
  const selected = mask.reduce((sum, each) => sum + each, 0)
  const why = withheldSelection({ selected, total: mask.length }, thresholds)
  if (why !== null) throw new AppError(`selection/${why}`, { below: thresholds.hiddenBelow })
}
