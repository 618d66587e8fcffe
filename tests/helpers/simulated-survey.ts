import { seededRandom, type Random } from '#core/seeded-random.ts'
import { NO_HOUR, type CodedColumn, type Dataset } from '#core/survey/dataset.ts'
import type { RequesterCodes } from '#core/statistics/clusters/requester-codes.ts'
import type { Scale } from '#core/survey/scale.ts'
import { weekdayOf } from '#core/survey/calendar-day.ts'

/** Low is 1 of 1 and 2. */
export const SIMULATED_SCALE: Scale = {
  kind: 'custom',
  min: 1,
  max: 2,
  lowIsGood: false,
  low: { op: '<=', value: 1 },
  labels: null,
}

/** A survey whose truth is known. Scores are 1 (low) and 2. */
export interface SimulatedTruth {
  readonly responses: number
  readonly agents: number
  readonly topics?: number
  /** Days over which the responses are spread, from a Monday. */
  readonly days?: number
  /** Chance that a response is low, by what it is about. */
  readonly lowShare: (response: { agent: number; topic: number; weekday: number }) => number
  /** The agent of a response; any as likely as another when absent. */
  readonly agentOf?: (random: Random, topic: number) => number
  /** Requesters who answer several times in a row, each time on the same agent; absent: everybody answers once. */
  readonly requesters?: RepeatingRequesters
}

export interface RepeatingRequesters {
  readonly answers: number
  /** Correlation of two answers of one requester, 0..1. */
  readonly correlation: number
}

/** Who gave each response of a survey in which everybody answers so often. */
export function simulatedRequesters(size: number, { answers }: RepeatingRequesters): RequesterCodes {
  return {
    codes: Int32Array.from({ length: size }, (_, i) => Math.floor(i / answers)),
    count: Math.ceil(size / answers),
  }
}

const FIRST_MONDAY = 20_001 - weekdayOf(20_001)

/** One survey of this truth; the seed decides which. */
export function simulatedSurvey(truth: SimulatedTruth, seed: number): Dataset {
  const { responses: size, agents, topics = 4, days = 182, lowShare } = truth
  const random = seededRandom(seed)
  const pick = (n: number): number => Math.floor(random() * n)
  const columns = { agent: new Int32Array(size), topic: new Int32Array(size), day: new Int32Array(size) }
  const weekday = new Uint8Array(size)
  const scoreCode = new Uint16Array(size)
  const { answers = 1, correlation = 0 } = truth.requesters ?? {}
  let [agent, mood] = [0, 0]
  for (let i = 0; i < size; i++) {
    const topic = pick(topics)
    if (i % answers === 0) {
      agent = truth.agentOf?.(random, topic) ?? pick(agents)
      mood = random()
    }
    const day = FIRST_MONDAY + pick(days)
    columns.agent[i] = agent
    columns.topic[i] = topic
    columns.day[i] = day
    weekday[i] = weekdayOf(day)
    // Two answers go by the same mood as often as the correlation says.
    const luck = answers > 1 && random() < Math.sqrt(correlation) ? mood : random()
    scoreCode[i] = luck < lowShare({ agent, topic, weekday: weekday[i]! }) ? 0 : 1
  }
  const named = (name: string, n: number, codes: Int32Array): CodedColumn => ({
    values: Array.from({ length: n }, (_, code) => `${name} ${code}`),
    codes,
  })
  const none: CodedColumn = { values: [], codes: new Int32Array(size).fill(-1) }
  return {
    size,
    scoreValues: Float64Array.of(1, 2),
    scoreCode,
    day: columns.day,
    weekday,
    hour: new Uint8Array(size).fill(NO_HOUR),
    fields: {
      agent: named('agent', agents, columns.agent),
      topic: named('topic', topics, columns.topic),
      channel: none,
      language: none,
    },
    others: [],
    measures: [],
    rowNumber: Uint32Array.from({ length: size }, (_, i) => i + 1),
    imports: [{ importId: 'simulated', start: 0 }],
  }
}
