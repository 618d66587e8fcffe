/** What the simulation of naming takes from the product, and the surveys whose truth is known. */
import type { JobContext } from '#core/job-context.ts'
import { compareAgents } from '#core/statistics/agents/compare-agents.ts'
import { workCells } from '#core/statistics/agents/work-cells.ts'
import { findAmongRequesters } from '#core/statistics/findings/find-among-requesters.ts'
import { rowsByRequester } from '#core/statistics/clusters/rows-by-requester.ts'
import { repeatedAnswers } from '#core/statistics/findings/repeated-answers.ts'
import {
  SIMULATED_SCALE,
  simulatedRequesters,
  simulatedSurvey,
  type SimulatedTruth,
} from '../tests/helpers/simulated-survey.ts'

const CONTEXT: JobContext = {
  signal: new AbortController().signal,
  report: () => undefined,
  pause: () => Promise.resolve(),
}

const RESPONSES = 6_000
/** Half of the agents do most of the work, and each kind of work has agents of its own that do more of it. */
const uneven =
  (agents: number): NonNullable<SimulatedTruth['agentOf']> =>
  (random, topic) =>
    Math.floor((random() ** 2 * agents + (topic * agents) / 8) % agents)
const byTopic: SimulatedTruth['lowShare'] = ({ topic }) => 0.1 + 0.12 * topic

/** Surveys in which no agent differs. */
export const WITHOUT_DIFFERENCES: Readonly<Record<string, SimulatedTruth>> = {
  '12 agents, low .2': { responses: RESPONSES, agents: 12, lowShare: () => 0.2 },
  '12, topics differ, uneven': {
    responses: RESPONSES,
    agents: 12,
    lowShare: byTopic,
    agentOf: uneven(12),
  },
  '50, topics differ, uneven': {
    responses: RESPONSES,
    agents: 50,
    lowShare: byTopic,
    agentOf: uneven(50),
  },
  '50, low .05, uneven': {
    responses: RESPONSES,
    agents: 50,
    lowShare: () => 0.05,
    agentOf: uneven(50),
  },
  '200, low .2': { responses: RESPONSES, agents: 200, lowShare: () => 0.2 },
  '200, low .05, uneven': {
    responses: RESPONSES,
    agents: 200,
    lowShare: () => 0.05,
    agentOf: uneven(200),
  },
  '12, three answers a requester, correlation .1': {
    responses: RESPONSES,
    agents: 12,
    lowShare: byTopic,
    requesters: { answers: 3, correlation: 0.1 },
  },
  '12, three answers a requester, correlation .3': {
    responses: RESPONSES,
    agents: 12,
    lowShare: byTopic,
    requesters: { answers: 3, correlation: 0.3 },
  },
}

/** Whether any agent is named in the survey of a seed. */
export async function namesAnybody(truth: SimulatedTruth, seed: number): Promise<boolean> {
  return (await namedAgents(truth, seed)).length > 0
}

async function namedAgents(truth: SimulatedTruth, seed: number): Promise<readonly number[]> {
  const dataset = simulatedSurvey(truth, seed)
  const { requesters } = truth
  const repeated =
    requesters === undefined
      ? null
      : await repeatedAnswers(
          dataset,
          await rowsByRequester(null, simulatedRequesters(dataset.size, requesters), CONTEXT),
          CONTEXT,
        )
  const mask = repeated === null ? null : repeated.map(isRepeated => 1 - isRepeated)
  const cells = await workCells({ dataset, mask, isLow: Uint8Array.of(1, 0) }, CONTEXT)
  const compared = await compareAgents(cells, CONTEXT)
  return compared
    .filter(({ verdict }) => verdict === 'worse' || verdict === 'better')
    .map(({ agent }) => agent)
}

const WORSE = 3
const HARD_TOPIC_ONLY = 5

/** Agent 3 has 1.9 times the low share, agent 5 gets the hard topic only, weekends are half as bad again. */
function planted(responses: number, agents: number): SimulatedTruth {
  return {
    responses,
    agents,
    lowShare: ({ agent, topic, weekday }) =>
      Math.min(0.95, (topic === 0 ? 0.35 : 0.17) * (weekday >= 5 ? 1.5 : 1) * (agent === WORSE ? 1.9 : 1)),
    agentOf: (random, topic) => {
      const agent = Math.floor(random() * agents)
      return agent === HARD_TOPIC_ONLY && topic !== 0 ? HARD_TOPIC_ONLY + 1 : agent
    },
  }
}

/** Surveys with a planted truth, by what they are: 500 and 150 responses an agent. */
export const PLANTED: Readonly<Record<string, SimulatedTruth>> = {
  '12 agents of 500 responses': planted(6_000, 12),
  '40 agents of 150 responses': planted(6_000, 40),
}

export interface PlantedOutcome {
  readonly namesWorse: boolean
  readonly namesHardTopic: boolean
  readonly namesOther: boolean
}

/** Who is named in the survey of a seed. */
export async function plantedOutcome(truth: SimulatedTruth, seed: number): Promise<PlantedOutcome> {
  const named = await namedAgents(truth, seed)
  return {
    namesWorse: named.includes(WORSE),
    namesHardTopic: named.includes(HARD_TOPIC_ONLY),
    namesOther: named.some(agent => agent !== WORSE && agent !== HARD_TOPIC_ONLY),
  }
}

/** Whether it is found that weekends are worse. */
export async function findsWeekend(truth: SimulatedTruth, seed: number): Promise<boolean> {
  const dataset = simulatedSurvey(truth, seed)
  const { findings } = await findAmongRequesters(
    { dataset, mask: null, requesters: null, scale: SIMULATED_SCALE },
    CONTEXT,
  )
  return findings.some(({ code, difference }) => code === 'weekday-weekend' && difference > 0)
}
