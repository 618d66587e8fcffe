import { exp } from '../../portable-math.ts'
import { logChoose } from './log-gamma.ts'

/** Responses of which some are low, and how many of them are drawn without looking. */
export interface Draw {
  readonly size: number
  readonly low: number
  readonly drawn: number
}

/** Chances of whole numbers in a row: `chances[i]` is that of `first + i`; what lies beyond has none. */
export interface CountDistribution {
  readonly first: number
  readonly chances: Float64Array
}

/** What is rarer than this share of the likeliest count is taken as impossible: it changes no digit of a p-value. */
const NEGLIGIBLE = 1e-30

/**
 * How many of the drawn are low: the hypergeometric distribution, summing to 1. Worked out from the likeliest count to
 * both sides, until nothing worth counting is left: the cost grows with the standard deviation, not with the size.
 */
export function hypergeometric({ size, low, drawn }: Draw): CountDistribution {
  const least = Math.max(0, drawn + low - size)
  const most = Math.min(drawn, low)
  const mode = Math.min(most, Math.max(least, Math.floor(((drawn + 1) * (low + 1)) / (size + 2))))
  const peak = exp(logChoose(low, mode) + logChoose(size - low, drawn - mode) - logChoose(size, drawn))
  const smallest = peak * NEGLIGIBLE
  const below: number[] = []
  for (let k = mode, chance = peak; k > least && chance > smallest; k--) {
    chance *= (k * (size - low - drawn + k)) / ((low - k + 1) * (drawn - k + 1))
    below.push(chance)
  }
  const chances = [...below.reverse(), peak]
  const first = mode - below.length
  for (let k = mode, chance = peak; k < most && chance > smallest; k++) {
    chance *= ((low - k) * (drawn - k)) / ((k + 1) * (size - low - drawn + k + 1))
    chances.push(chance)
  }
  return normalised({ first, chances: Float64Array.from(chances) })
}

/** The sum of two independent counts; its tails are cut as {@link hypergeometric} cuts them. */
export function convolved(one: CountDistribution, other: CountDistribution): CountDistribution {
  const [long, short] = one.chances.length >= other.chances.length ? [one, other] : [other, one]
  const sums = new Float64Array(long.chances.length + short.chances.length - 1)
  for (const [j, weight] of short.chances.entries()) {
    for (let i = 0; i < long.chances.length; i++) sums[i + j]! += weight * long.chances[i]!
  }
  return trimmed({ first: one.first + other.first, chances: sums })
}

function trimmed({ first, chances }: CountDistribution): CountDistribution {
  const smallest = chances.reduce((most, chance) => Math.max(most, chance), 0) * NEGLIGIBLE
  let start = 0
  let end = chances.length
  while (chances[start]! < smallest) start++
  while (chances[end - 1]! < smallest) end--
  return { first: first + start, chances: chances.subarray(start, end) }
}

function normalised({ first, chances }: CountDistribution): CountDistribution {
  const total = chances.reduce((sum, chance) => sum + chance, 0)
  return { first, chances: chances.map(chance => chance / total) }
}
