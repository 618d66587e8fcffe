import type { JobContext } from '../../job-context.ts'
import { chiSquareAbove } from '../distributions/tail-chances.ts'
import type { Interval } from '../figures.ts'
import type { AgentComparison } from './compare-agents.ts'
import { funnelLimits, type FunnelLimits } from './funnel-limits.ts'
import { shrinkShares, type NoisyShare } from './shrink-shares.ts'
import { standardisedShare } from './standardised-share.ts'

/** An agent's low share as it were with the work of all, 0..1. */
export interface AdjustedShare {
  /** Responses that it stands on: those in strata that others worked in, too. */
  readonly n: number
  readonly share: number
  /** Drawn towards the overall share by as much as chance explains: the one figure that agents may be ordered by. */
  readonly shrunken: number
  /** Limits of 95 and of 99.8 % for so many responses of average work; for one agent, and no verdict. */
  readonly inner: Interval
  readonly outer: Interval
}

/** What the funnel plot is drawn from: adjusted shares by responses between limits of what is to be expected. */
export interface AgentFunnel {
  /** Low share of all agents' comparable work, 0..1. */
  readonly overall: number
  /** Agents with an adjusted share. */
  readonly agents: number
  /** Cochran's Q of the agents who were not named: about one less than they are where nobody differs. */
  readonly q: number
  /** Variance between these agents beyond chance. */
  readonly betweenVariance: number
  /** The limits have that variance added: agents differ by more than chance everywhere, or something is not adjusted for. */
  readonly isWidened: boolean
  /** The curves, by growing n. */
  readonly limits: readonly FunnelLimits[]
}

export interface FunnelOfAgents {
  readonly funnel: AgentFunnel
  /** By code of the agent; without those who have no comparable work. */
  readonly adjusted: ReadonlyMap<number, AdjustedShare>
}

/** Places of the curves; between them they are straight. */
const CURVE_PLACES = 80
/** Q is far above what chance gives from this chance on. */
const FAR_ABOVE = 0.001

/**
 * Adjusted and shrunken shares of all agents, and the limits of their funnel (reference: metrics 5.11 and 5.12). Whether
 * agents differ everywhere is told by those who were not named: one bad agent does not widen the funnel for all. Null
 * without two agents who can be compared.
 */
export async function agentFunnel(
  compared: readonly AgentComparison[],
  context: JobContext,
): Promise<FunnelOfAgents | null> {
  const overall = overallShare(compared)
  if (overall === null) return null
  const noisy = compared.flatMap(each => noisyShare(each, overall))
  if (noisy.length < 2) return null
  await context.pause()
  const { shares } = shrinkShares(noisy, overall)
  const spread = spreadOf(
    noisy.filter(({ isNamed }) => !isNamed),
    overall,
  )
  await context.pause()
  const limitsAt = rememberedLimits(overall, spread.isWidened ? spread.betweenVariance : 0)
  const adjusted = new Map<number, AdjustedShare>()
  for (const [index, { agent, n, share }] of noisy.entries()) {
    const { inner, outer } = limitsAt(n)
    adjusted.set(agent, { n, share, shrunken: shares[index]!.shrunken, inner, outer })
    await context.pause()
  }
  const limits: FunnelLimits[] = []
  for (const place of curvePlaces(noisy.reduce((most, { n }) => Math.max(most, n), 0))) {
    limits.push(limitsAt(place))
    await context.pause()
  }
  return { funnel: { overall, agents: noisy.length, ...spread, limits }, adjusted }
}

interface NoisyAgent extends NoisyShare {
  readonly agent: number
  readonly n: number
  readonly isNamed: boolean
}

function overallShare(compared: readonly AgentComparison[]): number | null {
  let [n, low] = [0, 0]
  for (const { standardised } of compared) {
    n += standardised?.n ?? 0
    low += standardised?.observed ?? 0
  }
  return n === 0 ? null : low / n
}

function noisyShare({ agent, verdict, standardised }: AgentComparison, overall: number): NoisyAgent[] {
  if (standardised === null || verdict === 'not-comparable') return []
  const { n } = standardised
  const adjusted = standardisedShare(standardised, n, overall)
  if (adjusted === null || adjusted.variance === 0) return []
  const { share, variance } = adjusted
  return [{ agent, n, share, variance, isNamed: verdict === 'worse' || verdict === 'better' }]
}

function spreadOf(
  agents: readonly NoisyAgent[],
  overall: number,
): Pick<AgentFunnel, 'q' | 'betweenVariance' | 'isWidened'> {
  if (agents.length < 2) return { q: 0, betweenVariance: 0, isWidened: false }
  const { q, betweenVariance } = shrinkShares(agents, overall)
  const isWidened = betweenVariance > 0 && chiSquareAbove(q, agents.length - 1) < FAR_ABOVE
  return { q, betweenVariance, isWidened }
}

/** Agents of one size have the same limits. */
function rememberedLimits(overall: number, betweenVariance: number): (n: number) => FunnelLimits {
  const known = new Map<number, FunnelLimits>()
  return n => {
    let limits = known.get(n)
    if (limits === undefined)
      known.set(n, (limits = widened(funnelLimits(overall, n), overall, betweenVariance)))
    return limits
  }
}

/**
 * The exact limits with a variance between agents added: each lies further from the overall share by the root of what the
 * variance of a share grows by (Spiegelhalter's additive model on exact limits).
 */
function widened(limits: FunnelLimits, overall: number, betweenVariance: number): FunnelLimits {
  if (betweenVariance === 0) return limits
  const { n, inner, outer } = limits
  const growth = Math.sqrt(1 + (betweenVariance * n) / (overall * (1 - overall)))
  const wider = ([lower, upper]: Interval): Interval => [
    Math.max(0, overall - (overall - lower) * growth),
    Math.min(1, overall + (upper - overall) * growth),
  ]
  return { n, inner: wider(inner), outer: wider(outer) }
}

/** Closer together where the curves are steep: by the square of equal steps. */
function curvePlaces(most: number): readonly number[] {
  const places = Array.from({ length: CURVE_PLACES }, (_, index) =>
    Math.max(1, Math.round(most * ((index + 1) / CURVE_PLACES) ** 2)),
  )
  return [...new Set(places)]
}
