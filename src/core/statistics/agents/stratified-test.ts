import type { JobContext } from '../../job-context.ts'
import { convolved, hypergeometric, type CountDistribution } from '../distributions/hypergeometric.ts'
import { normalTwoSided } from '../distributions/tail-chances.ts'

/** The work of one agent in a stratum, and that of the reference, the agent included. */
export interface StratumWork {
  readonly n: number
  readonly low: number
  readonly referenceN: number
  readonly referenceLow: number
}

/** Low scores of an agent against those that the strata give, and the chance of being as far off. */
export interface StratifiedTest {
  /** Responses in these strata. */
  readonly n: number
  /** Low scores seen, and expected with the agent in the reference, in the strata that others worked in too. */
  readonly observed: number
  readonly expected: number
  readonly variance: number
  /** Mantel-Haenszel score: (observed - expected) / root of the variance; 0 where there is nothing to compare. */
  readonly z: number
  /** Two-sided; exact mid-p beyond {@link SCREEN}, else by the normal form. */
  readonly pValue: number
  /**
   * The same with the count that was seen taken whole. People are named by it: of a dozen equal agents mid-p named one in
   * slightly more than 5 % of surveys (5.1 of 3,000 simulated, and 5.6 beside one who is truly worse), this never does.
   */
  readonly wholePValue: number
}

/** From this |z| on the exact chance is worked out: below, no one is named. */
const SCREEN = 1.6
const STRATA_A_PAUSE = 16

/**
 * Is this agent's number of low scores like that of the reference at equal work? Given the margins of a stratum the count
 * is hypergeometric; the strata are convolved (reference: metrics 5.10). Strata in which nobody else worked say nothing and
 * must be left out by the caller.
 */
export async function stratifiedTest(
  work: readonly StratumWork[],
  context: JobContext,
): Promise<StratifiedTest> {
  let [all, observed, expected, variance] = [0, 0, 0, 0]
  for (const { n, low, referenceN: size, referenceLow } of work) {
    all += n
    observed += low
    expected += (n * referenceLow) / size
    if (size > 1)
      variance += (n * (size - n) * referenceLow * (size - referenceLow)) / (size * size * (size - 1))
  }
  if (variance === 0) return { n: all, observed, expected, variance, z: 0, pValue: 1, wholePValue: 1 }
  const z = (observed - expected) / Math.sqrt(variance)
  if (Math.abs(z) <= SCREEN) {
    const pValue = normalTwoSided(z)
    return { n: all, observed, expected, variance, z, pValue, wholePValue: pValue }
  }
  const tails = tailsOf(await countsOfMany(work, context), observed)
  return {
    n: all,
    observed,
    expected,
    variance,
    z,
    pValue: twoSided(tails, 1 / 2),
    wholePValue: twoSided(tails, 1),
  }
}

/**
 * Two-sided mid-p of the number of low scores over all strata, exact. A chance too small for a number is given as the
 * smallest one.
 */
export function exactMidP(work: readonly StratumWork[], observed: number): number {
  return twoSided(exactTails(work, observed), 1 / 2)
}

/** The same with the count that was seen taken whole: never too small, whatever the counts. */
export function exactWholeP(work: readonly StratumWork[], observed: number): number {
  return twoSided(exactTails(work, observed), 1)
}

/** Chances of fewer low scores than were seen, of as many, and of more. */
interface Tails {
  readonly below: number
  readonly same: number
  readonly above: number
}

/** @param part - How much of the chance of the count that was seen is on each side. */
function twoSided({ below, same, above }: Tails, part: number): number {
  return Math.max(Number.MIN_VALUE, Math.min(1, 2 * (Math.min(above, below) + part * same)))
}

function exactTails(work: readonly StratumWork[], observed: number): Tails {
  return tailsOf(work.reduce(withStratum, NOTHING), observed)
}

const NOTHING: CountDistribution = { first: 0, chances: Float64Array.of(1) }

function withStratum(
  sum: CountDistribution,
  { n, referenceN, referenceLow }: StratumWork,
): CountDistribution {
  return convolved(sum, hypergeometric({ size: referenceN, low: referenceLow, drawn: n }))
}

/** An agent with hundreds of strata takes tens of milliseconds. */
async function countsOfMany(work: readonly StratumWork[], context: JobContext): Promise<CountDistribution> {
  let sum = NOTHING
  for (const [index, stratum] of work.entries()) {
    if (index % STRATA_A_PAUSE === 0) await context.pause()
    sum = withStratum(sum, stratum)
  }
  return sum
}

function tailsOf(sum: CountDistribution, observed: number): Tails {
  let [below, same, above] = [0, 0, 0]
  for (const [index, chance] of sum.chances.entries()) {
    const count = sum.first + index
    if (count < observed) below += chance
    else if (count > observed) above += chance
    else same = chance
  }
  return { below, same, above }
}
