import type { Thresholds } from '#core/statistics/base-size.ts'
import type { AgentFairness, Findings } from '#core/statistics/findings/finding.ts'
import { FALSE_ALARMS } from '#core/statistics/thresholds.ts'
import type { Words } from './create-words.ts'
import { formatCount, formatPercent, formatPercentRange, formatShareDifference } from './format.ts'
import { thresholdValues } from './threshold-sentences.ts'

/** How many agents lie where in a funnel. */
export interface FunnelCounts {
  readonly inner: number
  readonly outer: number
  /** Agents that are drawn, and the comparable responses that this takes. */
  readonly drawn: number
  readonly least: number
}

/** How a funnel plot is to be read, and what it does not say. Empty without a funnel. */
export function funnelLegend(
  words: Words,
  { funnel, agents }: Findings,
  thresholds: Thresholds,
  { inner, outer, drawn, least }: FunnelCounts,
): readonly string[] {
  if (funnel === undefined) return []
  const left = agents.filter(({ adjusted }) => adjusted !== undefined).length - drawn
  return [
    words.t('agents:funnel.dots', { overall: formatPercent(funnel.overall, responsesOf(agents)) }),
    words.t('agents:funnel.lines', {
      inner: formatCount(inner),
      outer: formatCount(outer),
      agents: formatCount(drawn),
    }),
    namingSentence(words, agents, thresholds),
    ...(funnel.isWidened ? [words.t('agents:funnel.widened')] : []),
    ...(left > 0
      ? [words.t('agents:funnel.left', { count: left, n: formatCount(left), least: formatCount(least) })]
      : []),
  ]
}

function namingSentence(words: Words, agents: readonly AgentFairness[], thresholds: Thresholds): string {
  const tested = agents.filter(({ adjustedPValue }) => adjustedPValue !== null).length
  if (tested === 0) return words.t('agents:funnel.untested')
  const named = agents.filter(isNamed).length
  return words.t(named === 0 ? 'agents:funnel.nobody' : 'agents:funnel.named', {
    ...thresholdValues(thresholds),
    count: named,
    n: formatCount(named),
    agents: formatCount(tested),
    chance: smallChance(FALSE_ALARMS / tested),
  })
}

/** A funnel in one sentence, for those who do not see it: who is named. */
export function spokenFunnel(words: Words, { funnel, agents }: Findings): string {
  const named = agents.filter(isNamed).map(({ key }) => key)
  return words.t('agents:funnel.spoken', {
    agents: formatCount(funnel?.agents ?? 0),
    overall: formatPercent(funnel?.overall ?? null, responsesOf(agents)),
    named: named.length === 0 ? words.t('agents:funnel.spokenNobody') : named.join(', '),
  })
}

/** The lines of an agent's tooltip, the name first. */
export function agentLines(words: Words, { key, adjusted }: AgentFairness): readonly string[] {
  if (adjusted === undefined) return [key]
  const { n, share, shrunken, inner, outer } = adjusted
  return [
    key,
    words.t('agents:tooltip.n', { n: formatCount(n) }),
    words.t('agents:tooltip.share', { share: formatPercent(share, n), shrunken: formatPercent(shrunken, n) }),
    words.t('agents:tooltip.limits', {
      inner: formatPercentRange(inner, n),
      outer: formatPercentRange(outer, n),
    }),
  ]
}

/** The difference to colleagues in points with its interval; '–' without comparable work. */
export function agentDifference({ colleagues, comparable }: AgentFairness): string {
  if (colleagues === null) return '–'
  const points = (share: number): string => formatShareDifference(share, comparable)
  const [lower, upper] = colleagues.interval
  return `${points(colleagues.difference)} (${points(lower)} to ${points(upper)})`
}

/** What the estimates of agents are, and whether they show any difference. */
export function estimateNote(words: Words, agents: readonly AgentFairness[]): string {
  const estimates = agents.flatMap(({ adjusted }) => (adjusted === undefined ? [] : [adjusted.shrunken]))
  const [first] = estimates
  const isFlat = first !== undefined && estimates.every(each => Math.abs(each - first) < 1e-9)
  return isFlat ? words.t('agents:noSpread') : words.t('agents:estimate')
}

function isNamed({ verdict }: AgentFairness): boolean {
  return verdict === 'worse' || verdict === 'better'
}

function responsesOf(agents: readonly AgentFairness[]): number {
  return agents.reduce((sum, { adjusted }) => sum + (adjusted?.n ?? 0), 0)
}

/** Two digits, without the zero before the point: `.0042`. */
function smallChance(chance: number): string {
  const decimals = Math.max(2, 1 - Math.floor(Math.log10(chance)))
  return chance.toFixed(decimals).replace(/^0/, '')
}

/** What stands at the axes and lines of a funnel. */
export function funnelTexts(words: Words) {
  return {
    n: words.t('agents:funnel.n'),
    share: words.t('agents:funnel.share'),
    inner: words.t('agents:funnel.inner'),
    outer: words.t('agents:funnel.outer'),
    formatShare: (share: number) => formatPercent(share, 0),
    formatCount,
  }
}
