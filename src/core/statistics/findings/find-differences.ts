import type { JobContext } from '../../job-context.ts'
import { weekdayOf } from '../../survey/calendar-day.ts'
import type { Dataset } from '../../survey/dataset.ts'
import type { Scale } from '../../survey/scale.ts'
import { agentFunnel, type AgentFunnel } from '../agents/agent-funnel.ts'
import { compareAgents } from '../agents/compare-agents.ts'
import { workCells } from '../agents/work-cells.ts'
import { answerScale } from '../answer-scale.ts'
import { countInTurn, type ResponseCounts } from '../count-responses.ts'
import { coveredStretch } from '../covered-stretch.ts'
import { daySlots } from '../day-slots.ts'
import { scoreParts } from '../group-totals.ts'
import { figuresReader } from '../score-figures.ts'
import { NAMING_RULES, type NamingRules } from '../thresholds.ts'
import { occupiedDays, trendOf, type OccupiedDay } from '../trend.ts'
import { agentFindings } from './agent-findings.ts'
import type { AgentFairness, Findings, UnseenPart } from './finding.ts'
import { topicFindings, type TopicTotal } from './topic-findings.ts'
import { courseOf, type DatedTotal } from './trend-findings.ts'
import type { DayTotal } from './kinds-of-day.ts'
import { topicsByWeekday } from './topic-by-weekday.ts'
import { weekdayFindings } from './weekday-findings.ts'
import { inReadingOrder } from './with-themes.ts'

const BLOCK_ROWS = 65_536

export interface FindDifferencesInput {
  readonly dataset: Dataset
  /** 1 for a response in play, else 0; null for all. */
  readonly mask: Uint8Array | null
  /**
   * 1 for a response by a requester who had answered on the same agent before, see `repeatedAnswers`; null where nothing
   * tells requesters apart. These are left out where agents are compared.
   */
  readonly repeated: Uint8Array | null
  readonly scale: Scale
  /** When a group or a person is spoken of. Absent: from 30 responses and three points on. */
  readonly rules?: NamingRules
}

/**
 * What the data can carry about weekdays, topics, agents, the course of time, and topics on a weekday: the differences in
 * the low share that are unlikely to be chance and large enough to matter, those first that are surely the largest. Some
 * 0.5 s for a million responses.
 */
export async function findDifferences(input: FindDifferencesInput, context: JobContext): Promise<Findings> {
  const { dataset, mask, scale, rules = NAMING_RULES } = input
  const days = daySlots(dataset)
  const parts = scoreParts(dataset.scoreValues, scale.low, answerScale(scale, dataset.scoreValues).min)
  const counts = await countInTurn({ dataset, days }, mask, parts, context)
  await context.pause()
  const unseen = unseenParts(counts, dataset, parts.isLow, rules)
  const isExploratory = mask !== null
  if (unseen.includes('no-low-scores') || unseen.includes('too-few-responses'))
    return { findings: [], agents: [], isExploratory, unseen }
  const { agents, funnel } = await fairAgents(input, parts.isLow, context)
  await context.pause()
  const occupied = occupiedDays(counts.day, days)
  const byDay = dayTotals(counts, occupied)
  // Shares only: no mean is asked for.
  const figuresOf = figuresReader(null)
  const covered = coveredStretch(dataset)
  const trend = trendOf({ days: occupied, totals: counts.day, figuresOf, covered })
  const course = await courseOf(trend, byDay, context, rules)
  const found = [
    ...agentFindings(agents, dataset.fields.topic.values),
    ...(await weekdayFindings(byDay, context, rules)),
    ...topicFindings(topicTotals(counts, dataset), rules),
    ...course.changes.slice(-1),
    ...(await topicsByWeekday({ dataset, mask, isLow: parts.isLow }, rules, context)),
  ]
  const isNowhereComparable = agents.length > 0 && agents.every(({ verdict }) => verdict === 'not-comparable')
  return {
    findings: inReadingOrder(found),
    agents,
    ...(funnel !== null && { funnel }),
    isExploratory,
    unseen: isNowhereComparable ? [...unseen, 'agents-not-comparable'] : unseen,
    course,
  }
}

async function fairAgents(
  { dataset, mask, repeated, rules }: FindDifferencesInput,
  isLow: Uint8Array,
  context: JobContext,
): Promise<{ readonly agents: readonly AgentFairness[]; readonly funnel: AgentFunnel | null }> {
  const { values } = dataset.fields.agent
  if (values.length === 0) return { agents: [], funnel: null }
  const saidOnce = await once(mask, repeated, context)
  const cells = await workCells({ dataset, mask: saidOnce, isLow }, context)
  const compared = await compareAgents(cells, context, rules)
  const found = await agentFunnel(compared, context)
  const agents = compared.map(each => {
    const adjusted = found?.adjusted.get(each.agent)
    return { ...each, key: values[each.agent]!, ...(adjusted !== undefined && { adjusted }) }
  })
  return { agents, funnel: found?.funnel ?? null }
}

/** In play, and not said before. */
async function once(
  mask: Uint8Array | null,
  repeated: Uint8Array | null,
  context: JobContext,
): Promise<Uint8Array | null> {
  if (repeated === null) return mask
  const counted = mask?.slice() ?? new Uint8Array(repeated.length).fill(1)
  for (let i = 0; i < counted.length; i++) {
    if (i % BLOCK_ROWS === 0) await context.pause()
    counted[i]! &= 1 - repeated[i]!
  }
  return counted
}

function dayTotals(
  { day: totals }: ResponseCounts,
  occupied: readonly OccupiedDay[],
): readonly (DayTotal & DatedTotal)[] {
  return occupied.map(({ day, group, n }) => ({ day, weekday: weekdayOf(day), n, low: totals.low[group]! }))
}

/** Responses with one topic; those with several belong to none alone. */
function topicTotals(counts: ResponseCounts, { fields }: Dataset): readonly TopicTotal[] {
  return fields.topic.values
    .map((key, code) => ({ key, n: counts.topic.n[code + 1]!, low: counts.topic.low[code + 1]! }))
    .filter(({ n }) => n > 0)
}

function unseenParts(
  counts: ResponseCounts,
  { fields }: Dataset,
  isLow: Uint8Array,
  { leastResponses }: NamingRules,
): readonly UnseenPart[] {
  const all = counts.scores.reduce((sum, n) => sum + n, 0)
  const allLow = counts.scores.reduce((sum, n, code) => sum + n * isLow[code]!, 0)
  const unseen: UnseenPart[] = []
  if (all < leastResponses) unseen.push('too-few-responses')
  if (allLow === 0) unseen.push('no-low-scores')
  if (fields.agent.values.length === 0) unseen.push('no-agents')
  if (fields.topic.values.length === 0) unseen.push('no-topics')
  if (counts.day.n[0] === all) unseen.push('no-dates')
  return unseen
}
