import { expect, it } from 'vitest'
import { findAmongRequesters } from '#core/statistics/findings/find-among-requesters.ts'
import {
  PLANTED_IN_THEMES,
  themeFindings,
  WITHOUT_THEME_DIFFERENCES,
} from '../../../../helpers/theme-truths.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'
import {
  SIMULATED_SCALE,
  simulatedRequesters,
  simulatedSurvey,
  type SimulatedTruth,
} from '../../../../helpers/simulated-survey.ts'

/** How often, of so many surveys, each kind of finding is made. */
async function shares(truth: SimulatedTruth, runs: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (let seed = 1; seed <= runs; seed++) {
    const dataset = simulatedSurvey(truth, seed)
    const requesters =
      truth.requesters === undefined ? null : simulatedRequesters(dataset.size, truth.requesters)
    const { findings } = await findAmongRequesters(
      { dataset, mask: null, requesters, scale: SIMULATED_SCALE },
      quietContext(),
    )
    const said = new Set(
      findings.map(({ code, key }) => (code === 'agent-low-share' ? `${code} ${key}` : code)),
    )
    if (findings.some(({ code }) => code === 'agent-low-share')) said.add('any agent')
    for (const each of said) counts[each] = (counts[each] ?? 0) + 1 / runs
  }
  return counts
}

/** Four standard errors of a share of .05 in so many runs. */
const above = (runs: number): number => 0.05 + 4 * Math.sqrt((0.05 * 0.95) / runs)

// A short form: so few surveys only show a procedure that is badly wrong.
it.each<[string, SimulatedTruth]>([
  ['12 agents of equal work', { responses: 3000, agents: 12, lowShare: () => 0.2 }],
  [
    'topics that differ, uneven agents',
    {
      responses: 3000,
      agents: 12,
      lowShare: ({ topic }) => 0.1 + 0.12 * topic,
      agentOf: (random, topic) => Math.floor(random() ** 2 * (topic + 1) * 3),
    },
  ],
  [
    'three answers a requester',
    {
      responses: 3000,
      agents: 12,
      lowShare: () => 0.2,
      requesters: { answers: 3, correlation: 0.3 },
    },
  ],
  [
    '60 agents, few low',
    { responses: 3000, agents: 60, lowShare: () => 0.05, agentOf: random => Math.floor(random() ** 2 * 60) },
  ],
])('with no differences between agents hardly any survey names one: %s', async (_what, truth) => {
  const runs = 40
  const said = await shares(truth, runs)
  expect(said['any agent'] ?? 0).toBeLessThanOrEqual(above(runs))
})

it('nothing differs: hardly any survey says anything of weekdays or of a change', async () => {
  const runs = 40
  const said = await shares({ responses: 3000, agents: 6, lowShare: () => 0.2 }, runs)
  const weekdays = (said['weekday-low-share'] ?? 0) + (said['weekday-weekend'] ?? 0)
  expect(weekdays).toBeLessThanOrEqual(above(runs))
  expect(said['trend-change'] ?? 0).toBeLessThanOrEqual(above(runs))
})

it('planted truth is found in nearly every survey, and nobody else is named', async () => {
  const runs = 40
  const said = await shares(
    {
      responses: 6000,
      agents: 12,
      lowShare: ({ agent, topic, weekday }) =>
        Math.min(0.95, (topic === 0 ? 0.35 : 0.17) * (weekday >= 5 ? 1.5 : 1) * (agent === 3 ? 1.9 : 1)),
      agentOf: (random, topic) => {
        const agent = Math.floor(random() * 12)
        return agent === 5 && topic !== 0 ? 6 : agent
      },
    },
    runs,
  )
  expect(said['agent-low-share agent 3']).toBeGreaterThanOrEqual(0.95)
  expect(said['weekday-weekend']).toBeGreaterThanOrEqual(0.95)
  const others = Object.entries(said).filter(
    ([code]) => code.startsWith('agent-') && code !== 'agent-low-share agent 3',
  )
  expect(others.reduce((sum, [, share]) => sum + share, 0)).toBeLessThanOrEqual(above(runs))
}, 90_000)

it.each(Object.entries(WITHOUT_THEME_DIFFERENCES))(
  'no theme differs: hardly any survey says anything of themes or crossings: %s',
  async (_what, truth) => {
    const runs = 10
    const counts = new Map<string, number>()
    for (let seed = 1; seed <= runs; seed++) {
      const survey = { ...truth.survey, responses: truth.survey.responses / 2 }
      const found = await themeFindings({ ...truth, survey }, seed)
      for (const code of new Set(found.map(each => each.code))) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
    expect(Math.max(0, ...counts.values()) / runs).toBeLessThanOrEqual(above(runs))
  },
)

it.each(Object.entries(PLANTED_IN_THEMES))('%s is found in nearly every survey', async (_what, truth) => {
  const runs = 3
  let found = 0
  for (let seed = 1; seed <= runs; seed++)
    if ((await themeFindings(truth, seed)).some(each => truth.find(each))) found++
  expect(found).toBeGreaterThanOrEqual(runs - 1)
})
