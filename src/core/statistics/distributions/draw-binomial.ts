import { exp, log, log1p } from '../../portable-math.ts'
import type { Random } from '../../seeded-random.ts'
import { logChoose } from './log-gamma.ts'

/** Beyond this nothing can be told apart by a number that is drawn. */
const NEGLIGIBLE = 1e-18

/**
 * One draw of how many of `trials` succeed, by inversion from the likeliest count to both sides: the cost grows with the
 * standard deviation. One number is taken from `random`, whatever the outcome.
 *
 * @param chance - Of each trial, 0..1.
 */
export function drawBinomial(trials: number, chance: number, random: Random): number {
  const drawn = random()
  if (trials === 0 || chance <= 0) return 0
  if (chance >= 1) return trials
  const odds = chance / (1 - chance)
  const mode = Math.min(trials, Math.floor((trials + 1) * chance))
  const peak = exp(logChoose(trials, mode) + mode * log(chance) + (trials - mode) * log1p(-chance))
  let left = drawn - peak
  if (left < 0) return mode
  let [up, down] = [mode, mode]
  let [chanceUp, chanceDown] = [peak, peak]
  while (chanceUp > NEGLIGIBLE || chanceDown > NEGLIGIBLE) {
    chanceUp *= ((trials - up) / (up + 1)) * odds
    up++
    left -= chanceUp
    if (left < 0) return up
    chanceDown *= down / ((trials - down + 1) * odds)
    down--
    left -= chanceDown
    if (left < 0) return down
  }
  return mode
}
