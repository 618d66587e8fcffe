import type { JobContext } from '../job-context.ts'
import { log } from '../portable-math.ts'
import { COMPARABLE_BASE } from './thresholds.ts'
import { seededRandom, type Random } from '../seeded-random.ts'
import { drawHypergeometric } from './distributions/draw-hypergeometric.ts'

/** Responses of a period, and those of them that are low. */
export interface PeriodCount {
  readonly n: number
  readonly low: number
}

/** The low share changed after period `after` (index, from 0). */
export interface ChangePoint {
  readonly after: number
  /** Twice the gain in log likelihood of splitting there. */
  readonly gain: number
  readonly pValue: number
}

/** Where the low share of a series is likeliest to have changed; see {@link likeliestChange}. */
export interface LikeliestChange extends ChangePoint {
  /** Gain of splitting after each period; null where a side is too small. */
  readonly gains: readonly (number | null)[]
}

const DRAWS = 9_999
/** A change is believed up to this chance: a series is looked at in all its places. */
const BELIEVED = 0.01
const LEAST_PERIODS = 3
const ROUNDING = 1e-9
const SEED = 1

/**
 * The periods after which the low share changed, in order: the likeliest place by permutation, then again on both sides of
 * it (binary segmentation; reference: metrics 5.15). Partial periods must be left out by the caller.
 */
export async function changePoints(
  periods: readonly PeriodCount[],
  context: JobContext,
): Promise<readonly ChangePoint[]> {
  const found = await likeliestChange(periods, context)
  if (found === null || found.pValue > BELIEVED) return []
  const { after, gain, pValue } = found
  const before = await changePoints(periods.slice(0, after + 1), context)
  const since = await changePoints(periods.slice(after + 1), context)
  return [
    ...before,
    { after, gain, pValue },
    ...since.map(each => ({ ...each, after: each.after + after + 1 })),
  ]
}

/**
 * The likeliest place of a change with the chance that responses dealt to the periods at random split as well somewhere.
 * Seeded; stops drawing as soon as {@link BELIEVED} cannot be reached any more. Null where no split leaves three periods and
 * thirty responses on both sides.
 */
export async function likeliestChange(
  periods: readonly PeriodCount[],
  context: JobContext,
): Promise<LikeliestChange | null> {
  const sizes = periods.map(({ n }) => n)
  const gains = gainsOf(
    sizes,
    periods.map(({ low }) => low),
  )
  const best = largest(gains)
  if (best === null) return null
  const random = seededRandom(SEED)
  let asGood = 1
  let draws = 0
  // So many splits as good and the chance is above what is believed, whatever else is drawn.
  while (draws < DRAWS && asGood <= BELIEVED * (DRAWS + 1)) {
    draws++
    const dealt = largest(gainsOf(sizes, dealtLow(periods, random)))
    if (dealt!.gain >= best.gain - ROUNDING) asGood++
    await context.pause()
  }
  return { ...best, pValue: asGood / (draws + 1), gains }
}

function largest(
  gains: readonly (number | null)[],
): { readonly after: number; readonly gain: number } | null {
  let best: { after: number; gain: number } | null = null
  for (const [after, gain] of gains.entries()) {
    if (gain !== null && (best === null || gain > best.gain)) best = { after, gain }
  }
  return best
}

function gainsOf(sizes: readonly number[], low: readonly number[]): readonly (number | null)[] {
  const n = sumOf(sizes)
  const all = sumOf(low)
  const whole = logLikelihood(all, n)
  let [nBefore, lowBefore] = [0, 0]
  return sizes.map((size, index) => {
    nBefore += size
    lowBefore += low[index]!
    const periodsAfter = sizes.length - index - 1
    if (index + 1 < LEAST_PERIODS || periodsAfter < LEAST_PERIODS) return null
    if (nBefore < COMPARABLE_BASE || n - nBefore < COMPARABLE_BASE) return null
    return 2 * (logLikelihood(lowBefore, nBefore) + logLikelihood(all - lowBefore, n - nBefore) - whole)
  })
}

function logLikelihood(low: number, n: number): number {
  return (low === 0 ? 0 : low * log(low / n)) + (low === n ? 0 : (n - low) * log(1 - low / n))
}

/** The low scores dealt anew to the periods, each keeping its size. */
function dealtLow(periods: readonly PeriodCount[], random: Random): readonly number[] {
  let size = sumOf(periods.map(({ n }) => n))
  let low = sumOf(periods.map(each => each.low))
  return periods.map(({ n }) => {
    const dealt = drawHypergeometric({ size, low, drawn: n }, random)
    size -= n
    low -= dealt
    return dealt
  })
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
