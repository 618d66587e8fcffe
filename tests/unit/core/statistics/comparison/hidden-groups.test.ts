import { describe, expect, it, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { compareSides } from '#core/statistics/comparison/compare-sides.ts'
import { hiddenGroupsOfSides } from '#core/statistics/comparison/hidden-groups.ts'
import type { Scale } from '#core/survey/scale.ts'
import { makeDataset } from '../../../../helpers/make-dataset.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

const PRIVATE = { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 }
const CES: Scale = {
  kind: 'ces7',
  min: 1,
  max: 7,
  lowIsGood: false,
  low: { op: '<=', value: 3 },
  labels: null,
}

test.each([
  ['nothing small', [9, 5, 0], [5, 0, 7], ''],
  ['two small ones reach it together', [3, 2, 40], [9, 9, 9], '01'],
  ['one alone takes the next smallest of its side', [3, 20, 10], [50, 6, 60], '02'],
  ['of equals the one further down', [3, 20, 20], [50, 6, 60], '02'],
  ['the other side may ask for more', [3, 30, 9], [0, 4, 8], '012'],
  ['a group that a side has not got is not small there', [0, 40], [40, 40], ''],
  ['all, where nothing is left', [3, 0], [9, 9], '0'],
])('%s', (_, first, second, expected) => {
  const cells = {
    groups: first.map((__, index) => [String(index)]),
    parts: [],
    group: Int32Array.from(first, (__, index) => index),
    part: new Int32Array(first.length),
    scoreCode: new Int32Array(first.length),
    first: Float64Array.from(first),
    second: Float64Array.from(second),
  }
  const hidden = hiddenGroupsOfSides(cells, PRIVATE)
  expect(hidden.flatMap((isHidden, index) => (isHidden ? [index] : [])).join('')).toBe(expected)
})

/** So many responses of a topic in January and in February; every third is low. */
const WORK: readonly (readonly [topic: string, january: number, february: number])[] = [
  ['Bills', 40, 50],
  ['Post', 30, 20],
  ['Stamps', 8, 10],
  ['Parcels', 3, 12],
]

const RESPONSES = WORK.flatMap(([topic, ...months]) =>
  months.flatMap((n, month) =>
    Array.from({ length: n }, (_, index) => ({
      score: index % 3 === 0 ? 2 : 6,
      topic,
      date: `2025-0${month + 1}-${String((index % 28) + 1).padStart(2, '0')}`,
    })),
  ),
)

function compare(thresholds: typeof PRIVATE, second = { from: '2025-02-01', to: '2025-02-28' }) {
  return compareSides(
    {
      dataset: makeDataset(RESPONSES),
      mask: null,
      scale: CES,
      run: null,
      choice: { kind: 'periods', first: { from: '2025-01-01', to: '2025-01-31' }, second },
      groupBy: ['topic'],
      measures: ['low-share'],
      thresholds,
    },
    quietContext(),
  )
}

describe('two sides with a privacy threshold', () => {
  it('sum up small groups with those that would give them away, and change nothing else', async () => {
    const [all, some] = [await compare(DEFAULT_THRESHOLDS), await compare(PRIVATE)]
    const [whole] = all.decompositions
    const [shown] = some.decompositions
    expect(shown!.groups).toEqual(
      whole!.groups.filter(({ key: [topic] }) => topic === 'Bills' || topic === 'Post'),
    )
    const gone = whole!.groups.filter(({ key: [topic] }) => topic === 'Parcels' || topic === 'Stamps')
    const sum = (side: 'mix' | 'rate') => gone.reduce((total, each) => total + each[side].value, 0)
    expect(shown!.omitted).toEqual({
      groups: 2,
      mix: expect.closeTo(sum('mix'), 12),
      rate: expect.closeTo(sum('rate'), 12),
      hidden: 2,
    })
    expect(some.notes).toEqual([...all.notes, 'hidden-groups'])
    expect({ ...some, notes: all.notes, decompositions: [] }).toEqual({ ...all, decompositions: [] })
  })

  it('have no figures at all where one side is below it', async () => {
    const found = await compare({ ...PRIVATE, hiddenBelow: 20 }, { from: '2025-02-20', to: '2025-02-28' })
    const none = { low: null, mean: null, meanInterval: null, nps: null, npsInterval: null }
    expect(found.second.n).toBeGreaterThan(0)
    expect(found).toMatchObject({
      first: { n: 81, ...none },
      second: { n: RESPONSES.filter(({ date }) => date >= '2025-02-20').length, ...none },
      differences: [],
      decompositions: [],
      notes: ['hidden-side'],
    })
  })
})
