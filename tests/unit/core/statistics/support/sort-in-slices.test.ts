import { expect, test } from 'vitest'
import { seededRandom } from '#core/seeded-random.ts'
import { sortInSlices } from '#core/statistics/support/sort-in-slices.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

test.each([0, 1, 5, 65_536, 65_537, 131_072, 200_001, 400_000])(
  '%i numbers are sorted as by one sort',
  async n => {
    const random = seededRandom(n)
    const values = Float64Array.from({ length: n }, () => Math.floor(random() * 50_000) / 8)
    expect(await sortInSlices(values.slice(), quietContext())).toEqual(values.slice().sort())
  },
)

test('a cancel is heard before all is sorted', async () => {
  const stop = new Error('cancelled')
  let pauses = 0
  const context = {
    ...quietContext(),
    pause: () => (++pauses > 3 ? Promise.reject(stop) : Promise.resolve()),
  }
  await expect(sortInSlices(new Float64Array(1_000_000), context)).rejects.toBe(stop)
})
