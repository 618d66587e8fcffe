import { describe, expect, it, test } from 'vitest'
import { agentFunnel, type FunnelOfAgents } from '#core/statistics/agents/agent-funnel.ts'
import { compareAgents } from '#core/statistics/agents/compare-agents.ts'
import { funnelLimits } from '#core/statistics/agents/funnel-limits.ts'
import { seededRandom } from '#core/seeded-random.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'
import { workOf } from '../../../../helpers/work-of.ts'

async function funnelOf(cells: Parameters<typeof workOf>[0]): Promise<FunnelOfAgents | null> {
  return agentFunnel(await compareAgents(workOf(cells), quietContext()), quietContext())
}

/** The same work for all: so many responses and low ones each. */
function alike(counts: readonly (readonly [n: number, low: number])[]): Promise<FunnelOfAgents | null> {
  return funnelOf(counts.map(count => [count]))
}

describe('the three agents of the reference (metrics 5.11)', async () => {
  const found = (await funnelOf([
    [
      [40, 18],
      [10, 1],
    ],
    [
      [10, 5],
      [60, 6],
    ],
    [
      [30, 15],
      [50, 9],
    ],
  ]))!

  it('stand at the overall share times observed over expected', () => {
    expect(found.funnel).toMatchObject({ overall: 0.27, agents: 3, isWidened: false, betweenVariance: 0 })
    const shares = [0, 1, 2].map(agent => found.adjusted.get(agent)!)
    expect(shares.map(({ n }) => n)).toEqual([50, 70, 80])
    for (const [index, ratio] of [0.9344, 0.8627, 1.1474].entries())
      expect(shares[index]!.share).toBeCloseTo(0.27 * ratio, 4)
  })

  it('have the exact limits for their number of responses, and are one where chance explains them', () => {
    for (const { n, shrunken, inner, outer } of found.adjusted.values()) {
      expect({ n, inner, outer }).toEqual(funnelLimits(0.27, n))
      expect(shrunken).toBeCloseTo(0.27, 12)
    }
  })

  it('and curves that reach as far as they do, ascending, without a gap', () => {
    const { limits } = found.funnel
    const places = limits.map(({ n }) => n)
    expect(places[0]).toBe(1)
    expect(places.at(-1)).toBe(80)
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
    expect(limits.at(-1)).toEqual(funnelLimits(0.27, 80))
  })
})

describe('agents who differ', () => {
  it('everywhere: the limits are widened by what lies between them', async () => {
    const counts = Array.from({ length: 30 }, (_, i) => [4000, 4000 * (0.2 + (i % 3) * 0.02)] as const)
    const { funnel, adjusted } = (await alike(counts))!
    expect(funnel.isWidened).toBe(true)
    const exact = funnelLimits(funnel.overall, 4000)
    const growth = Math.sqrt(1 + (funnel.betweenVariance * 4000) / (funnel.overall * (1 - funnel.overall)))
    for (const { inner, outer, share } of adjusted.values()) {
      expect(inner[0]).toBeCloseTo(funnel.overall - (funnel.overall - exact.inner[0]) * growth, 12)
      expect(outer[1]).toBeCloseTo(funnel.overall + (exact.outer[1] - funnel.overall) * growth, 12)
      expect(share > outer[0] && share < outer[1]).toBe(true)
    }
  })

  it('alone: one bad agent widens nothing for the others, and is drawn together least where sure', async () => {
    const counts = [
      [600, 270],
      ...Array.from({ length: 11 }, (_, i) => [500, 120 + (i % 3)] as const),
    ] as const
    const { funnel, adjusted } = (await alike(counts))!
    expect(funnel.isWidened).toBe(false)
    const bad = adjusted.get(0)!
    expect(bad.share).toBeGreaterThan(bad.outer[1])
    expect(bad.shrunken).toBeLessThan(bad.share)
    expect(bad.shrunken).toBeGreaterThan(0.4)
  })
})

test.each<[string, readonly (readonly [number, number])[]]>([
  ['one agent', [[50, 10]]],
  [
    'nobody low',
    [
      [50, 0],
      [50, 0],
    ],
  ],
  [
    'everybody low',
    [
      [50, 50],
      [50, 50],
    ],
  ],
])('%s: there is no funnel', async (_what, counts) => {
  expect(await alike(counts)).toBeNull()
})

test('nobody at all: there is no funnel either', async () => {
  expect(await agentFunnel([], quietContext())).toBeNull()
})

test('two agents have one', async () => {
  const { funnel, adjusted } = (await alike([
    [40, 10],
    [60, 12],
  ]))!
  expect(funnel).toMatchObject({ agents: 2, overall: 0.22, isWidened: false })
  expect([...adjusted.values()].every(({ shrunken }) => Number.isFinite(shrunken))).toBe(true)
})

test('5,000 agents: no NaN, every limit within 0 and 1, each around the overall share', async () => {
  const random = seededRandom(5)
  const counts = Array.from({ length: 5000 }, () => {
    const n = 1 + Math.floor(random() * 60)
    return [n, Math.floor(random() * (n + 1) * 0.4)] as const
  })
  const { funnel, adjusted } = (await alike(counts))!
  expect(adjusted.size).toBe(5000)
  for (const { inner, outer, share, shrunken } of adjusted.values()) {
    expect(outer[0] <= inner[0] && inner[1] <= outer[1]).toBe(true)
    expect(outer[0] >= 0 && outer[1] <= 1 && inner[0] <= funnel.overall && inner[1] >= funnel.overall).toBe(
      true,
    )
    expect(Number.isFinite(share) && Number.isFinite(shrunken)).toBe(true)
  }
})

test('where nobody differs one agent in twenty lies outside of the inner limits', async () => {
  const random = seededRandom(11)
  let [outside, agents] = [0, 0]
  for (let survey = 0; survey < 60; survey++) {
    const counts = Array.from({ length: 20 }, () => {
      let low = 0
      for (let i = 0; i < 200; i++) if (random() < 0.2) low++
      return [200, low] as const
    })
    const { adjusted } = (await alike(counts))!
    for (const { share, inner } of adjusted.values()) if (share < inner[0] || share > inner[1]) outside++
    agents += adjusted.size
  }
  expect(outside / agents).toBeGreaterThan(0.02)
  expect(outside / agents).toBeLessThan(0.08)
})
