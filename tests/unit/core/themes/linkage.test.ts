import fc from 'fast-check'
import { expect, it } from 'vitest'
import { averageLinkage, createPairDistances, cutTree, pairAt } from '#core/themes/linkage.ts'
import { quietContext } from './run-themes.ts'

/** Average linkage as it is defined: join the two groups with the least mean distance, again and again. */
function naiveCut(size: number, distance: (i: number, j: number) => number, height: number): number[] {
  let groups = Array.from({ length: size }, (_, i) => [i])
  const mean = (a: number[], b: number[]): number =>
    a.reduce((sum, i) => sum + b.reduce((inner, j) => inner + distance(i, j), 0), 0) / (a.length * b.length)
  for (;;) {
    let best: { a: number; b: number; mean: number } | null = null
    for (let a = 0; a < groups.length; a++)
      for (let b = a + 1; b < groups.length; b++) {
        const candidate = mean(groups[a]!, groups[b]!)
        if (best === null || candidate < best.mean) best = { a, b, mean: candidate }
      }
    if (best === null || best.mean >= height) break
    const { a, b } = best
    groups = [...groups.filter((_, g) => g !== a && g !== b), [...groups[a]!, ...groups[b]!]]
  }
  groups.sort((a, b) => Math.min(...a) - Math.min(...b))
  return Array.from({ length: size }, (_, i) => groups.findIndex(group => group.includes(i)))
}

it('finds the groups that joining the two nearest again and again finds', async () => {
  const points = fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(points, fc.integer({ min: 1, max: 600_000 }), async (places, height) => {
      const distances = createPairDistances(places.length)
      for (let i = 0; i < places.length; i++)
        for (let j = i + 1; j < places.length; j++)
          distances.values[pairAt(places.length, i, j)] = Math.abs(places[i]! - places[j]!)
      const merges = await averageLinkage(distances, quietContext())
      expect(merges.length).toBe(places.length - 1)
      const expected = naiveCut(places.length, (i, j) => Math.abs(places[i]! - places[j]!), height)
      const nearHeight = merges.some(merge => Math.abs(merge.distance - height) < 1)
      fc.pre(!nearHeight)
      expect([...cutTree(places.length, merges, height)]).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

it('takes no item and one item', async () => {
  expect(await averageLinkage(createPairDistances(0), quietContext())).toEqual([])
  expect([...cutTree(1, await averageLinkage(createPairDistances(1), quietContext()), 1)]).toEqual([0])
})
