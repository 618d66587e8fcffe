import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { testGroups } from '#core/statistics/group-tests/test-groups.ts'
import { FALSE_ALARMS } from '#core/statistics/thresholds.ts'
import { quietContext } from '../tests/helpers/memory-source.ts'
import { SIMULATED_SCALE, simulatedSurvey, type SimulatedTruth } from '../tests/helpers/simulated-survey.ts'

/** A survey, and the field of which it is asked whether its values differ. */
interface AskedTruth {
  readonly field: 'topic' | 'weekday'
  readonly survey: SimulatedTruth
}

function asked(field: AskedTruth['field'], topics: number, low: number, responses = 6_000): AskedTruth {
  return { field, survey: { responses, agents: 1, topics, lowShare: () => low } }
}

/** Surveys in which no value differs. */
export const ALIKE: Readonly<Record<string, AskedTruth>> = {
  '12 topics, low .2': asked('topic', 12, 0.2),
  '12 topics, low .02, 600 responses (drawn tables)': asked('topic', 12, 0.02, 600),
  '2 topics, low .02, 200 responses (Fisher)': asked('topic', 2, 0.02, 200),
  '100 topics, low .03 (drawn tables)': asked('topic', 100, 0.03),
  'weekdays, low .2': asked('weekday', 4, 0.2),
  'weekdays, low .05, 600 responses': asked('weekday', 4, 0.05, 600),
}

function oneApart(responses: number): AskedTruth {
  const lowShare: SimulatedTruth['lowShare'] = ({ topic }) => (topic === 0 ? 0.3 : 0.2)
  return { field: 'topic', survey: { responses, agents: 1, topics: 12, lowShare } }
}

/** Surveys in which one of twelve topics has 30 % low scores, the others 20 %. */
export const ONE_APART: Readonly<Record<string, AskedTruth>> = {
  '1,200 responses': oneApart(1_200),
  '3,000 responses': oneApart(3_000),
  '6,000 responses': oneApart(6_000),
}

/** Whether one survey of this truth says that the values differ in their low share. */
export async function saysTheyDiffer({ field, survey }: AskedTruth, seed: number): Promise<boolean> {
  const counted = { dataset: simulatedSurvey(survey, seed), mask: null, scale: SIMULATED_SCALE }
  const tests = await testGroups(counted, field, DEFAULT_THRESHOLDS, quietContext())
  return tests?.low != null && tests.low.pValue <= FALSE_ALARMS
}
