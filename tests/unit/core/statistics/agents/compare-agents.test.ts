import { describe, expect, it } from 'vitest'
import { compareAgents, type AgentComparison } from '#core/statistics/agents/compare-agents.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'
import { workOf } from '../../../../helpers/work-of.ts'

const compare = (cells: Parameters<typeof workOf>[0]): Promise<readonly AgentComparison[]> =>
  compareAgents(workOf(cells), quietContext())

describe('the example of the reference (metrics 5.10)', async () => {
  const [p, q, r, s] = await compare([
    [
      [40, 30],
      [60, 20],
    ],
    [
      [120, 54],
      [0, 0],
    ],
    [
      [50, 22],
      [50, 9],
    ],
    [
      [60, 27],
      [40, 7],
    ],
  ])

  it.each([
    [p!, 50, 34.1037, 15.1588],
    [q!, 54, 59.1111, 16.725],
    [r!, 31, 36.6296, 16.3416],
    [s!, 34, 39.1556, 17.0938],
  ])('against all: %#', ({ standardised }, observed, expected, variance) => {
    expect(standardised!.observed).toBe(observed)
    expect(standardised!.expected).toBeCloseTo(expected, 4)
    expect(standardised!.variance).toBeCloseTo(variance, 4)
  })

  it.each([
    [p!, 4.0829, 4.732e-5],
    [q!, -1.2498, 0.213858],
    [r!, -1.3926, 0.165365],
    [s!, -1.247, 0.214362],
  ])('its z, and its chance where that is exact: %#', ({ standardised }, z, chance) => {
    expect(standardised!.z).toBeCloseTo(z, 4)
    if (Math.abs(z) > 1.6) expect(standardised!.pValue / chance).toBeCloseTo(1, 3)
  })

  it('names the one who differs, with the difference to colleagues', () => {
    expect(p!.verdict).toBe('worse')
    expect(p!.colleagues!.expectedShare).toBeCloseTo(0.285797, 6)
    expect(p!.colleagues!.difference).toBeCloseTo(0.2142, 4)
    expect(p!.colleagues!.interval[0]).toBeCloseTo(0.1026, 4)
    expect(p!.colleagues!.interval[1]).toBeCloseTo(0.3229, 4)
    expect(p!.test!.pValue / 4.732e-5).toBeCloseTo(1, 3)
    // Naming takes the count that was seen whole: the corrected chance is that one, four times.
    expect(p!.adjustedPValue).toBe(4 * p!.test!.wholePValue)
    expect(p!.test!.wholePValue).toBeGreaterThan(p!.test!.pValue)
  })

  it('compares the others without the one named', () => {
    expect([q!, r!, s!].map(each => each.verdict)).toEqual(Array(3).fill('not-distinguishable'))
    expect(q!.test!.z).toBeCloseTo(0.0691, 4)
    expect(q!.colleagues!.difference).toBeCloseTo(0.0045, 4)
    expect(q!.colleagues!.interval[0]).toBeCloseTo(-0.1223, 4)
    expect(q!.colleagues!.interval[1]).toBeCloseTo(0.1309, 4)
    expect(r!.test!.z).toBeCloseTo(-0.0777, 3)
    expect(s!.test!.z).toBeCloseTo(0.0051, 3)
  })
})

describe('nobody is named', () => {
  it.each<[why: string, cells: Parameters<typeof workOf>[0], verdict: AgentComparison['verdict']]>([
    ['on 29 responses', [[[29, 8]], [[400, 40]], [[400, 44]]], 'too-few'],
    [
      'for work that nobody else does',
      [
        [
          [0, 0],
          [90, 80],
        ],
        [
          [400, 40],
          [0, 0],
        ],
      ],
      'not-comparable',
    ],
    [
      'where colleagues did under half of the work',
      [
        [
          [40, 4],
          [60, 55],
        ],
        [
          [400, 40],
          [0, 0],
        ],
      ],
      'not-comparable',
    ],
    [
      'for a difference under three points',
      [[[100_000, 12_000]], [[100_000, 10_000]]],
      'not-distinguishable',
    ],
    ['for what chance gives', [[[30, 9]], [[400, 80]]], 'not-distinguishable'],
    ['where there is no low score', [[[300, 0]], [[400, 0]]], 'not-distinguishable'],
    ['where all are low', [[[300, 300]], [[400, 400]]], 'not-distinguishable'],
  ])('%s', async (_why, cells, verdict) => {
    const compared = await compare(cells)
    expect(compared[0]!.verdict).toBe(verdict)
    expect(compared.filter(each => each.verdict === 'worse' || each.verdict === 'better')).toEqual([])
    expect(JSON.stringify(compared)).not.toMatch(/NaN|Infinity/)
  })

  it('of one agent, or of none', async () => {
    expect((await compare([[[90, 30]]])).map(each => each.verdict)).toEqual(['not-comparable'])
    expect(await compare([[]])).toEqual([])
  })
})

it('of two, one is named, and the other is said to be no more than the colleague', async () => {
  const [first, second] = await compare([[[200, 20]], [[200, 90]]])
  expect([first!.verdict, second!.verdict]).toEqual(['better', 'not-distinguishable'])
  expect(second!.colleagues!.difference).toBeCloseTo(0.35, 12)
})

it('the better one is named, too', async () => {
  const [first] = await compare([[[200, 10]], [[200, 60]], [[200, 58]], [[200, 62]]])
  expect(first!.verdict).toBe('better')
})

it('who is named changes no one who is not: a bad agent makes no colleague look good', async () => {
  const alike = Array.from({ length: 5 }, (): [number, number][] => [[300, 60]])
  const compared = await compare([[[600, 300]], ...alike])
  expect(compared.map(each => each.verdict)).toEqual([
    'worse',
    ...Array<string>(5).fill('not-distinguishable'),
  ])
})
