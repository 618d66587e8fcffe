import { exp } from '../../portable-math.ts'
import type { Random } from '../../seeded-random.ts'
import type { Draw } from './hypergeometric.ts'
import { logChoose } from './log-gamma.ts'

/**
 * One draw of how many are low, by inversion from the likeliest count to both sides: the cost grows with the standard
 * deviation. One number is taken from `random`.
 */
export function drawHypergeometric({ size, low, drawn }: Draw, random: Random): number {
  const least = Math.max(0, drawn + low - size)
  const most = Math.min(drawn, low)
  if (least === most) {
    random()
    return least
  }
  const mode = Math.min(most, Math.max(least, Math.floor(((drawn + 1) * (low + 1)) / (size + 2))))
  const peak = exp(logChoose(low, mode) + logChoose(size - low, drawn - mode) - logChoose(size, drawn))
  let left = random() - peak
  if (left < 0) return mode
  let [up, down] = [mode, mode]
  let [chanceUp, chanceDown] = [peak, peak]
  while (up < most || down > least) {
    if (up < most) {
      chanceUp *= ((low - up) * (drawn - up)) / ((up + 1) * (size - low - drawn + up + 1))
      up++
      left -= chanceUp
      if (left < 0) return up
    }
    if (down > least) {
      chanceDown *= (down * (size - low - drawn + down)) / ((low - down + 1) * (drawn - down + 1))
      down--
      left -= chanceDown
      if (left < 0) return down
    }
    // Both sides have become too rare to matter: what is left is rounding.
    if (chanceUp < 1e-18 && chanceDown < 1e-18) return mode
  }
  return mode
}
