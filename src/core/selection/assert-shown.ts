import { AppError } from '../errors.ts'
import type { Thresholds } from '../statistics/base-size.ts'
import { withheldSelection } from '../statistics/suppress-groups.ts'
import { countInPlay, type InPlay } from './in-play.ts'

/**
 * Refuses a selection whose figures, alone or beside those of all responses, would tell of fewer responses than may be
 * shown.
 *
 * @param total - All responses.
 * @throws AppError `selection/few-selected`, `selection/few-left-out`
 */
export function assertShown(inPlay: InPlay, total: number, thresholds: Thresholds): void {
  if (thresholds.hiddenBelow <= 0) return
  const selected = countInPlay(inPlay, total)
  const why = withheldSelection({ selected, total }, thresholds)
  if (why !== null) throw new AppError(`selection/${why}`, { below: thresholds.hiddenBelow })
}
