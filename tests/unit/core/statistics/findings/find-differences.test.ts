import { describe, expect, it } from 'vitest'
import { findDifferences } from '#core/statistics/findings/find-differences.ts'
import type { Finding, Findings } from '#core/statistics/findings/finding.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import { makeDataset, type PlainResponse } from '../../../../helpers/make-dataset.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'
import {
  SIMULATED_SCALE,
  simulatedSurvey,
  type SimulatedTruth,
} from '../../../../helpers/simulated-survey.ts'

async function find(
  dataset: Dataset,
  mask: Uint8Array | null = null,
  repeated: Uint8Array | null = null,
): Promise<Findings> {
  return findDifferences({ dataset, mask, repeated, scale: SIMULATED_SCALE }, quietContext())
}

const named = ({ findings }: Findings): readonly string[] => findings.map(({ code, key }) => `${code} ${key}`)

describe('a survey with planted truth', async () => {
  /** Agent 3 is worse; agent 5 has the hard topic only; weekends are worse. */
  const truth: SimulatedTruth = {
    responses: 6000,
    agents: 12,
    lowShare: ({ agent, topic, weekday }) =>
      Math.min(0.95, (topic === 0 ? 0.38 : 0.18) * (weekday >= 5 ? 1.5 : 1) * (agent === 3 ? 1.9 : 1)),
    agentOf: (random, topic) => {
      const agent = Math.floor(random() * 12)
      return agent === 5 && topic !== 0 ? 6 : agent
    },
  }
  const found = await find(simulatedSurvey(truth, 11))

  it('names the agent who is worse, not the one with the hard work, and finds the weekend and the topic', () => {
    expect(named(found).toSorted()).toEqual(
      expect.arrayContaining([
        'agent-low-share agent 3',
        'topic-low-share topic 0',
        'weekday-weekend weekend',
      ]),
    )
    expect(named(found).filter(name => name.startsWith('agent-'))).toEqual(['agent-low-share agent 3'])
    expect(named(found)).not.toContain('weekday-low-share saturday')
  })

  it('gives each with its evidence', () => {
    const weekend = found.findings.find(({ code }) => code === 'weekday-weekend')!
    expect(weekend.difference).toBeCloseTo(weekend.share - weekend.otherShare, 12)
    expect(weekend.share).toBe(weekend.low / weekend.n)
    expect(weekend.n + weekend.otherN!).toBe(6000)
    expect(weekend.interval[0]).toBeGreaterThan(0.03)
    expect(weekend.notes).toEqual([])
    expect(found.agents).toHaveLength(12)
    expect(found.isExploratory).toBe(false)
  })

  it('puts what is surely the largest first', () => {
    const least = ({ interval: [lower, upper], difference }: Finding): number =>
      Math.max(0, difference > 0 ? lower : -upper)
    const order = found.findings.map(least)
    expect(order).toEqual(order.toSorted((a, b) => b - a))
  })

  it('says of a part that it is a first look', async () => {
    const dataset = simulatedSurvey(truth, 11)
    const part = await find(
      dataset,
      Uint8Array.from({ length: 6000 }, (_, i) => (i < 3000 ? 1 : 0)),
    )
    expect(part.isExploratory).toBe(true)
    expect(part.agents.reduce((sum, { n }) => sum + n, 0)).toBe(3000)
  })

  it('leaves second answers of a requester out where agents are compared, and nowhere else', async () => {
    const dataset = simulatedSurvey(truth, 11)
    const repeated = Uint8Array.from({ length: 6000 }, (_, i) => i % 2)
    const once = await find(dataset, null, repeated)
    expect(once.agents.reduce((sum, { n }) => sum + n, 0)).toBe(3000)
    const weekend = ({ findings }: Findings): Finding | undefined =>
      findings.find(({ code }) => code === 'weekday-weekend')
    expect(weekend(once)).toEqual(weekend(found))
  })
})

describe('where the difference of an agent lies', () => {
  const truth = (worse: (topic: number) => boolean): SimulatedTruth => ({
    responses: 12_000,
    agents: 8,
    lowShare: ({ agent, topic }) => (agent === 3 && worse(topic) ? 0.45 : 0.2),
  })

  it('is the topic that holds it, beside all other work', async () => {
    const dataset = simulatedSurvey(
      truth(topic => topic === 2),
      11,
    )
    const { findings, agents } = await find(dataset)
    const agent = findings.find(({ code }) => code === 'agent-low-share')!
    const [place] = agent.places!
    const own = Array.from({ length: dataset.size }, (_, i) => i).filter(
      i => dataset.fields.agent.codes[i] === 3,
    )
    const there = own.filter(i => dataset.fields.topic.codes[i] === 2)
    const low = there.filter(i => dataset.scoreCode[i] === 0)
    expect(agent.places).toHaveLength(1)
    expect(place).toMatchObject({
      field: 'topic',
      key: 'topic 2',
      n: there.length,
      share: low.length / there.length,
    })
    expect(place!.elsewhere.n).toBe(own.length - there.length)
    expect(place!.otherShare).toBeCloseTo(0.2, 1)
    expect(agents.filter(({ places }) => places !== undefined)).toHaveLength(1)
  })

  it('is nowhere in particular where all work is alike', async () => {
    const { findings } = await find(
      simulatedSurvey(
        truth(() => true),
        11,
      ),
    )
    expect(findings.find(({ code }) => code === 'agent-low-share')).not.toHaveProperty('places')
  })
})

describe('a low share that changed', async () => {
  const responses = Array.from({ length: 2400 }, (_, i): PlainResponse => {
    const month = Math.floor(i / 200)
    const date = `2025-${String(month + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`
    return { score: (i * 7) % 20 < (month < 7 ? 3 : 7) ? 1 : 2, date }
  })
  const found = await find(makeDataset(responses))

  it('is told from the first period on, against the time before', () => {
    const change = found.findings.find(({ code }) => code === 'trend-change')!
    expect(change).toMatchObject({ key: '2025-08-01', notes: [] })
    expect(change.share).toBeCloseTo(0.35, 12)
    expect(change.otherShare).toBeCloseTo(0.15, 12)
    expect(change.pValue).toBeLessThanOrEqual(0.01)
  })
})

describe('nothing to say', () => {
  it.each<[string, PlainResponse[], string[]]>([
    ['one response', [{ score: 1 }], ['too-few-responses', 'no-agents', 'no-topics', 'no-dates']],
    [
      'nobody is low',
      Array.from({ length: 50 }, () => ({ score: 2, agent: 'Ada', topic: 'Post', date: '2025-01-01' })),
      ['no-low-scores'],
    ],
    [
      'one agent, one topic, one day',
      Array.from({ length: 50 }, (_, i) => ({
        score: 1 + (i % 2),
        agent: 'Ada',
        topic: 'Post',
        date: '2025-01-01',
      })),
      ['agents-not-comparable'],
    ],
    ['no response', [], ['too-few-responses', 'no-low-scores', 'no-agents', 'no-topics', 'no-dates']],
  ])('%s: it says why', async (_what, responses, unseen) => {
    const found = await find(makeDataset(responses))
    expect(found.findings).toEqual([])
    expect(found.unseen).toEqual(unseen)
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/)
  })

  it('a topic a response, and agents without a group: no NaN, and quick', async () => {
    const responses = Array.from({ length: 5000 }, (_, i) => ({
      score: 1 + (i % 3 === 0 ? 0 : 1),
      topic: `topic ${i}`,
      agent: `agent ${i % 2500}`,
      date: '2030-01-01',
    }))
    const found = await find(makeDataset(responses))
    expect(found.findings).toEqual([])
    expect(found.agents).toHaveLength(2500)
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/)
  })
})

describe('days are the sample', () => {
  it('one bad Saturday with many answers is no finding about Saturdays', async () => {
    const responses = Array.from({ length: 84 * 20 }, (_, i): PlainResponse => {
      const day = Math.floor(i / 20)
      return { score: i % 20 < 2 + ((day * 3) % 5) ? 1 : 2, date: isoDay(day) }
    })
    const outage = Array.from({ length: 60 }, (): PlainResponse => ({ score: 1, date: isoDay(12) }))
    expect(named(await find(makeDataset([...responses, ...outage])))).toEqual([])
  })

  it('where there are too few dates responses are, and the finding says so', async () => {
    const responses = Array.from({ length: 14 * 30 }, (_, i): PlainResponse => {
      const day = i % 14
      return { score: i % 10 < (day % 7 >= 5 ? 6 : 2) ? 1 : 2, date: isoDay(day) }
    })
    const { findings } = await find(makeDataset(responses))
    const weekdays = findings.filter(({ code }) => code.startsWith('weekday-'))
    expect(weekdays.length).toBeGreaterThan(0)
    for (const { code, notes } of weekdays)
      if (code === 'weekday-low-share') expect(notes).toEqual(['few-dates'])
  })
})

/** Day 0 is Monday, 6 January 2025. */
function isoDay(day: number): string {
  return new Date(Date.UTC(2025, 0, 6 + day)).toISOString().slice(0, 10)
}
