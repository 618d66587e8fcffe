import { funnelLimits } from '#core/statistics/agents/funnel-limits.ts'
import type { AgentFairness, Findings } from '#core/statistics/findings/finding.ts'
import { shareDifferenceInterval } from '#core/statistics/intervals/share-difference.ts'

const OVERALL = 0.25

/** What was looked at where nothing differs. */
export const NO_FINDINGS: Findings = { findings: [], agents: [], isExploratory: false, unseen: [] }

/** A person who stands apart, the weekend, a topic that is better, a change; and all agents beside their colleagues. */
export function sampleFindings(
  agents: readonly (readonly [name: string, n: number, low: number])[],
): Findings {
  const fair = agents.map(([key, n, share], agent) => fairness(key, agent, n, share))
  const worse = fair.filter(({ verdict }) => verdict === 'worse')
  const between = { otherN: 1694, pValue: 0.0004, notes: [] }
  return {
    findings: [
      ...worse.map(({ key, colleagues }) => ({
        ...{
          code: 'agent-low-share' as const,
          key,
          n: colleagues!.n,
          low: colleagues!.low,
          share: colleagues!.share,
        },
        ...{
          otherShare: colleagues!.expectedShare,
          difference: colleagues!.difference,
          interval: colleagues!.interval,
        },
        ...{ otherN: null, pValue: 0.00002, notes: [] },
      })),
      {
        ...{
          code: 'weekday-weekend',
          key: 'weekend',
          n: 373,
          low: 150,
          share: 0.402,
          otherShare: 0.205,
          ...between,
        },
        ...{ difference: 0.197, interval: [0.145, 0.251], notes: ['few-dates'] },
      },
      {
        ...{
          code: 'topic-low-share',
          key: 'Setup',
          n: 305,
          low: 37,
          share: 0.12,
          otherShare: 0.26,
          ...between,
        },
        ...{ difference: -0.14, interval: [-0.18, -0.09], pValue: 0.012 },
      },
      {
        ...{
          code: 'trend-change',
          key: '2026-03-01',
          n: 911,
          low: 255,
          share: 0.28,
          otherShare: 0.21,
          ...between,
        },
        ...{ difference: 0.07, interval: [0.03, 0.11], pValue: 0.0041 },
      },
    ],
    agents: fair,
    funnel: {
      ...{ overall: OVERALL, agents: fair.length, q: fair.length - 1, betweenVariance: 0, isWidened: false },
      limits: [1, 5, 20, 60, 120, 240].map(n => funnelLimits(OVERALL, n)),
    },
    isExploratory: true,
    unseen: [],
  }
}

function fairness(key: string, agent: number, n: number, share: number): AgentFairness {
  const low = Math.round(n * share)
  const others = { count: 400, n: 1600 }
  const colleagues = {
    ...{ n, low, share: low / n, expectedShare: 0.25, difference: low / n - 0.25 },
    interval: shareDifferenceInterval({ count: low, n }, others)!,
  }
  const verdict = n < 30 ? 'too-few' : share > 0.35 ? 'worse' : 'not-distinguishable'
  return {
    key,
    agent,
    n,
    comparable: n,
    verdict,
    colleagues,
    test: null,
    adjustedPValue: verdict === 'too-few' ? null : verdict === 'worse' ? 0.00002 : 1,
    standardised: null,
    // Drawn half of the way to the overall share.
    adjusted: { share: low / n, shrunken: (low / n + OVERALL) / 2, ...funnelLimits(OVERALL, n) },
  }
}
