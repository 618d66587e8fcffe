import type { Chart } from 'chart.js'
import { USUAL_HIDDEN_BELOW, type Thresholds } from '#core/statistics/base-size.ts'
import type { AgentFunnel } from '#core/statistics/agents/agent-funnel.ts'
import type { AgentVerdict } from '#core/statistics/agents/compare-agents.ts'
import type { AgentFairness } from '#core/statistics/findings/finding.ts'
import type { ChartTheme } from './chart-theme.ts'

/** One agent of a funnel plot, with ready texts. */
export interface FunnelDot {
  /** Responses, and the adjusted low share, 0..1. */
  readonly n: number
  readonly share: number
  /** The name where the agent is named; null for all others, wherever they lie. */
  readonly name: string | null
  readonly verdict: AgentVerdict
  /** Lines of the tooltip, the name first, put into words only when it is shown. */
  readonly tooltip: () => readonly string[]
}

/** Responses that a dot needs: as many as where groups are hidden, and never fewer than would show single answers. */
function leastDrawn({ hiddenBelow }: Thresholds): number {
  return Math.max(USUAL_HIDDEN_BELOW, hiddenBelow)
}

/**
 * The agents of a funnel as dots, those who are named last so that they lie on top. Agents with fewer comparable responses
 * than {@link leastDrawn} are left out.
 */
export function funnelDots(
  agents: readonly AgentFairness[],
  thresholds: Thresholds,
  tooltip: (agent: AgentFairness) => readonly string[],
): readonly FunnelDot[] {
  const dots = agents.flatMap((agent): FunnelDot[] => {
    const { adjusted, verdict, key } = agent
    if (adjusted === undefined || adjusted.n < leastDrawn(thresholds)) return []
    const { n, share } = adjusted
    return [{ n, share, name: isNamed(verdict) ? key : null, verdict, tooltip: () => tooltip(agent) }]
  })
  return [...dots.filter(({ name }) => name === null), ...dots.filter(({ name }) => name !== null)]
}

/** How many dots there are, and how many lie outside of the inner and of the outer limits, named or not. */
export function countOutside(
  agents: readonly AgentFairness[],
  thresholds: Thresholds,
): {
  readonly inner: number
  readonly outer: number
  readonly drawn: number
  /** Responses that a dot needs. */
  readonly least: number
} {
  const least = leastDrawn(thresholds)
  const drawn = agents.flatMap(({ adjusted }) =>
    adjusted === undefined || adjusted.n < least ? [] : [adjusted],
  )
  const beyond = (share: number, [lower, upper]: readonly [number, number]): boolean =>
    share < lower || share > upper
  return {
    inner: drawn.filter(({ share, inner }) => beyond(share, inner)).length,
    outer: drawn.filter(({ share, outer }) => beyond(share, outer)).length,
    drawn: drawn.length,
    least,
  }
}

function isNamed(verdict: AgentVerdict): boolean {
  return verdict === 'worse' || verdict === 'better'
}

/** What our plugins draw on a funnel; it travels on the dataset. */
export interface FunnelMarks {
  readonly theme: ChartTheme
  readonly funnel: Pick<AgentFunnel, 'overall' | 'limits'>
  /** Dots that are too many to be marks of the chart: drawn as they are, without tooltips. */
  readonly crowd: readonly FunnelDot[]
  readonly named: readonly FunnelDot[]
  readonly limitTexts: { readonly inner: string; readonly outer: string }
}

/** The first dataset with its marks; undefined for another chart. */
export function funnelMarksOf(chart: Chart): FunnelMarks | undefined {
  return (chart.data.datasets[0] as { readonly funnelMarks?: FunnelMarks } | undefined)?.funnelMarks
}
