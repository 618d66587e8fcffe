import { expect, test } from 'vitest'
import fc from 'fast-check'
import { countInPlay, maskOfRows } from '#core/selection/in-play.ts'
import { listRows } from '#core/selection/list-rows.ts'
import { selectRows } from '#core/selection/select-rows.ts'
import { columnField, type Filter, type FilterField } from '#core/selection/selection.ts'
import { summarise } from '#core/statistics/summarise.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import { defaultScale } from '#core/survey/scales.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { makeDataset, type PlainResponse } from '../../../helpers/make-dataset.ts'

const SCALE = defaultScale('stars5')

const optional = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.constantFrom(...values, undefined)

const response: fc.Arbitrary<PlainResponse> = fc.record({
  score: fc.constantFrom(1, 2, 3, 4, 4.5, 5),
  date: optional('2025-02-28', '2025-03-03', '2025-03-31', '2025-04-20'),
  topic: optional('a', 'b; c', 'c', 'a; b; c'),
  agent: optional('x; y', 'x', 'y'),
  channel: optional('phone', 'mail'),
  language: optional('en', 'de'),
  others: fc.record({ Region: fc.constantFrom('North', 'South', '') }),
})

/** Sums of tenths hang on the order in which they are added. */
const weight = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined })

const anyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(response, weight), { maxLength: 40 }))
  .map(([isWeighted, given]) =>
    makeDataset(
      given.map(([each, tenths = 10]) => ({ ...each, ...(isWeighted && { weight: tenths / 10 }) })),
      { topic: { way: 'each', separator: ';' }, agent: { way: 'each', separator: ';' } },
    ),
  )

const VALUES: readonly (readonly [FilterField, readonly string[]])[] = [
  ['weekday', ['monday', 'friday', 'sunday']],
  ['topic', ['a', 'b', 'c']],
  ['agent', ['x', 'y']],
  ['channel', ['phone', 'mail']],
  ['language', ['en', 'de']],
  ['score', ['1', '2', '3', '4.5', '5']],
  ['theme', ['t1', 't2']],
  ['month', ['2025-02', '2025-03', '2025-04']],
  ['hour', ['00', '12']],
  [columnField('Region'), ['North', 'South']],
  [columnField('a column that no file has'), []],
]

const anyFilter: fc.Arbitrary<Filter> = fc.constantFrom(...VALUES).chain(([field, values]) =>
  fc.record({
    field: fc.constant(field),
    values: fc.uniqueArray(fc.constantFrom(...values, null, 'nobody has this'), { maxLength: 6 }),
  }),
)

function themesOf({ size }: Dataset): ThemeRun {
  const theme = (id: string) => ({ id, label: id, keywords: [], markedStems: [] })
  return {
    themes: [theme('t1'), { ...theme('t2'), parent: 't1' }],
    mainTheme: Int16Array.from({ length: size }, (_, index) => (index % 3) - 1),
    secondTheme: new Int16Array(size).fill(-1),
    status: new Uint8Array(size),
    learnedFrom: size,
  }
}

test('lists hold the responses that a mask marks, and all figures of them are the same to the last digit', () => {
  fc.assert(
    fc.property(
      anyDataset,
      fc.boolean(),
      // Several selections of one dataset: columns stay sorted from one to the next, the least used give way.
      fc.array(fc.array(anyFilter, { maxLength: 3 }), { minLength: 1, maxLength: 9 }),
      (dataset, hasThemes, selections) => {
        const run = hasThemes ? themesOf(dataset) : null
        for (const filters of selections) {
          const mask = selectRows(dataset, { filters }, run)
          const listed = listRows(dataset, { filters }, run)
          expect(maskOfRows(listed, dataset.size)).toEqual(mask)
          expect(countInPlay(listed, dataset.size)).toBe(countInPlay(mask, dataset.size))
          expect(summarise(dataset, listed, SCALE)).toEqual(summarise(dataset, mask, SCALE))
        }
      },
    ),
    { numRuns: 100 },
  )
})
