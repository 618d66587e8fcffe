import { inBlocks } from '../../in-blocks.ts'
import type { JobContext } from '../../job-context.ts'
import { FALSE_ALARMS, NAMING_RULES, type NamingRules } from '../thresholds.ts'
import { againstColleagues, type AgainstColleagues } from './colleagues.ts'
import { stratifiedTest, type StratifiedTest } from './stratified-test.ts'
import { whereItLies, type PlacedWork, type PlaceOfDifference } from './where-it-lies.ts'
import type { WorkCells } from './work-cells.ts'

/** What a comparison with colleagues can say of an agent. */
export type AgentVerdict =
  /** More, or fewer, low scores than colleagues had at equal work: unlikely to be chance, and large enough to matter. */
  | 'worse'
  | 'better'
  | 'not-distinguishable'
  /** Fewer comparable responses than {@link NamingRules.leastResponses}. */
  | 'too-few'
  /** Colleagues did less than half of this work. */
  | 'not-comparable'

export interface AgentComparison {
  /** Code of the agent in the dataset. */
  readonly agent: number
  /** Responses with this agent alone, and those of them in strata that colleagues worked in, too. */
  readonly n: number
  readonly comparable: number
  readonly verdict: AgentVerdict
  /** Null where there is no comparable work. */
  readonly colleagues: AgainstColleagues | null
  /** Null where the agent is not tested: too few, or not comparable. */
  readonly test: StratifiedTest | null
  /** The chance corrected by Holm's steps for all who were tested; null where the agent was not. */
  readonly adjustedPValue: number | null
  /** Against the reference of all agents, the agent included, for the standardised ratio; null without comparable work. */
  readonly standardised: StratifiedTest | null
  /** Where the difference lies; only of those who were named, and only where it lies somewhere. */
  readonly places?: readonly PlaceOfDifference[]
}

/** Share of the work that colleagues must have done, too. */
const COMPARABLE_SHARE = 0.5

/**
 * Compares every agent with colleagues at equal work, and names those who differ: Holm's steps, one family for all people,
 * in which whoever is named is taken out of the others' reference before the rest is tested again; without that one bad
 * agent makes colleagues look good (reference: metrics 5.10). Only agents with comparable work and enough responses are in
 * the family: nobody else can be named.
 *
 * @returns By code of the agent; agents without a response are left out. A round costs by cells, and there are as many
 * rounds as agents are named, and one more.
 */
export async function compareAgents(
  cells: WorkCells,
  context: JobContext,
  rules: NamingRules = NAMING_RULES,
): Promise<readonly AgentComparison[]> {
  const reference = await referenceOf(cells, context)
  const standardised = await standardisedTests(cells, reference, context)
  const named: AgentComparison[] = []
  let round: readonly AgentComparison[] = []
  let family: number | null = null
  let floor = 0
  for (;;) {
    round = await compareAll(cells, reference, { rules, standardised, named, before: round }, context)
    const tested = round
      .filter(isTested)
      .sort((a, b) => a.test.wholePValue - b.test.wholePValue || a.agent - b.agent)
    family ??= tested.length
    const left = family - named.length
    const next = tested.find(each => isNamed(each, left, rules))
    if (next === undefined) {
      const adjusted = adjustedChances(tested, left, floor)
      const others = round.map(each => ({ ...each, adjustedPValue: adjusted.get(each.agent) ?? null }))
      return [...named, ...others].sort((a, b) => a.agent - b.agent)
    }
    floor = Math.max(floor, Math.min(1, next.test.wholePValue * left))
    const verdict = next.colleagues.difference > 0 ? 'worse' : 'better'
    const places = whereItLies(comparableWork(cells, next.agent, reference), rules)
    named.push({ ...next, verdict, adjustedPValue: floor, ...(places.length > 0 && { places }) })
    removeFrom(reference, cells, next.agent)
  }
}

/** Responses and low ones of all agents in each stratum, but of those who were named. */
interface Reference {
  readonly n: Float64Array
  readonly low: Float64Array
}

interface TestedAgent extends AgentComparison {
  readonly colleagues: AgainstColleagues
  readonly test: StratifiedTest
}

function isTested(comparison: AgentComparison): comparison is TestedAgent {
  return comparison.test !== null
}

function isNamed({ test, colleagues }: TestedAgent, left: number, { leastDifference }: NamingRules): boolean {
  return test.wholePValue * left <= FALSE_ALARMS && Math.abs(colleagues.difference) >= leastDifference
}

function adjustedChances(tested: readonly TestedAgent[], left: number, floor: number): Map<number, number> {
  let highest = floor
  return new Map(
    tested.map(({ agent, test }, rank) => {
      highest = Math.max(highest, Math.min(1, test.wholePValue * (left - rank)))
      return [agent, highest]
    }),
  )
}

interface RoundOptions {
  readonly rules: NamingRules
  readonly standardised: readonly (StratifiedTest | null)[]
  readonly named: readonly AgentComparison[]
  /** The comparisons of the round before. */
  readonly before: readonly AgentComparison[]
}

async function compareAll(
  cells: WorkCells,
  reference: Reference,
  { rules, standardised, named, before }: RoundOptions,
  context: JobContext,
): Promise<readonly AgentComparison[]> {
  const done = new Set(named.map(({ agent }) => agent))
  const known = new Map(before.map(each => [each.agent, each]))
  const comparisons: AgentComparison[] = []
  for (let agent = 0; agent < standardised.length; agent++) {
    if (done.has(agent) || cells.start[agent] === cells.start[agent + 1]) continue
    const n = responsesOf(cells, agent)
    const work = comparableWork(cells, agent, reference)
    const colleagues = againstColleagues(work)
    const comparable = colleagues?.n ?? 0
    const verdict = verdictBySize(n, comparable, rules)
    const earlier = known.get(agent)
    // Whose only colleagues were named keeps what was said beside them, and is tested no more.
    if (verdict === 'not-comparable' && earlier?.verdict === 'not-distinguishable') {
      comparisons.push({ ...earlier, test: null })
      continue
    }
    comparisons.push({
      agent,
      n,
      comparable,
      verdict,
      colleagues,
      test: verdict === 'not-distinguishable' ? await stratifiedTest(work, context) : null,
      adjustedPValue: null,
      standardised: standardised[agent]!,
    })
    await context.pause()
  }
  return comparisons
}

function verdictBySize(n: number, comparable: number, { leastResponses }: NamingRules): AgentVerdict {
  if (comparable < COMPARABLE_SHARE * n) return 'not-comparable'
  return comparable < leastResponses ? 'too-few' : 'not-distinguishable'
}

function responsesOf({ start, n }: WorkCells, agent: number): number {
  return n.subarray(start[agent], start[agent + 1]).reduce((sum, each) => sum + each, 0)
}

/** The agent's work in the strata that others in the reference worked in, too. */
function comparableWork(cells: WorkCells, agent: number, reference: Reference): readonly PlacedWork[] {
  const work: PlacedWork[] = []
  for (let cell = cells.start[agent]!; cell < cells.start[agent + 1]!; cell++) {
    const stratum = cells.stratum[cell]!
    const [referenceN, referenceLow] = [reference.n[stratum]!, reference.low[stratum]!]
    const [n, low] = [cells.n[cell]!, cells.low[cell]!]
    if (referenceN <= n) continue
    const [topic, weekday] = [cells.topicOf[stratum]!, cells.weekdayOf[stratum]!]
    work.push({ n, low, referenceN, referenceLow, topic, weekday })
  }
  return work
}

async function standardisedTests(
  cells: WorkCells,
  reference: Reference,
  context: JobContext,
): Promise<readonly (StratifiedTest | null)[]> {
  const tests: (StratifiedTest | null)[] = []
  for (let agent = 0; agent < cells.start.length - 1; agent++) {
    const work = comparableWork(cells, agent, reference)
    tests.push(work.length === 0 ? null : await stratifiedTest(work, context))
    await context.pause()
  }
  return tests
}

async function referenceOf(cells: WorkCells, context: JobContext): Promise<Reference> {
  const reference = { n: new Float64Array(cells.strata), low: new Float64Array(cells.strata) }
  await inBlocks(cells.stratum.length, context, (from, to) => {
    for (let cell = from; cell < to; cell++) {
      const stratum = cells.stratum[cell]!
      reference.n[stratum]! += cells.n[cell]!
      reference.low[stratum]! += cells.low[cell]!
    }
  })
  return reference
}

function removeFrom(reference: Reference, cells: WorkCells, agent: number): void {
  for (let cell = cells.start[agent]!; cell < cells.start[agent + 1]!; cell++) {
    const stratum = cells.stratum[cell]!
    reference.n[stratum]! -= cells.n[cell]!
    reference.low[stratum]! -= cells.low[cell]!
  }
}
