import fc from 'fast-check'
import { expect, it } from 'vitest'
import { averageLinkage, createPairDistances, cutTree, pairAt } from '#core/themes/linkage.ts'
import { quietContext } from './run-themes.ts'

type HeightFor = (share: number) => number

/**
 * Average linkage as it is defined: join the two groups with the least mean distance, again and again; each item then is
 * in the largest group that was joined below its height.
 */
function naiveCut(size: number, distance: (i: number, j: number) => number, heightFor: HeightFor): number[] {
  let groups = Array.from({ length: size }, (_, i) => [i])
  const kept = [...groups]
  const mean = (a: number[], b: number[]): number =>
    a.reduce((sum, i) => sum + b.reduce((inner, j) => inner + distance(i, j), 0), 0) / (a.length * b.length)
  while (groups.length > 1) {
    let best: { a: number; b: number; mean: number } | null = null
    for (let a = 0; a < groups.length; a++)
      for (let b = a + 1; b < groups.length; b++) {
        const candidate = mean(groups[a]!, groups[b]!)
        if (best === null || candidate < best.mean) best = { a, b, mean: candidate }
      }
    const { a, b } = best!
    const joined = [...groups[a]!, ...groups[b]!]
    groups = [...groups.filter((_, g) => g !== a && g !== b), joined]
    if (best!.mean < heightFor(joined.length / size)) kept.push(joined)
  }
  const largest = Array.from({ length: size }, (_, i) => kept.findLast(group => group.includes(i))!)
  const firsts = [...new Set(largest.map(group => Math.min(...group)))].sort((a, b) => a - b)
  return largest.map(group => firsts.indexOf(Math.min(...group)))
}

const cuts: readonly { readonly name: string; readonly fall: number }[] = [
  { name: 'at one height', fall: 0 },
  { name: 'lower for larger groups', fall: 0.6 },
]
for (const { name, fall } of cuts)
  it(`finds the groups that joining the two nearest again and again finds, cut ${name}`, async () => {
    const points = fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(points, fc.integer({ min: 1, max: 600_000 }), async (places, height) => {
        const heightFor: HeightFor = share => height * (1 - fall * share)
        const distances = createPairDistances(places.length)
        for (let i = 0; i < places.length; i++)
          for (let j = i + 1; j < places.length; j++)
            distances.values[pairAt(places.length, i, j)] = Math.abs(places[i]! - places[j]!)
        const merges = await averageLinkage(distances, quietContext())
        expect(merges.length).toBe(places.length - 1)
        const isNear = merges.some(({ distance }) =>
          places.some((_, at) => Math.abs(distance - heightFor((at + 1) / places.length)) < 1),
        )
        fc.pre(!isNear)
        const expected = naiveCut(places.length, (i, j) => Math.abs(places[i]! - places[j]!), heightFor)
        expect([...cutTree(places.length, merges, heightFor)]).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

it('takes no item and one item', async () => {
  expect(await averageLinkage(createPairDistances(0), quietContext())).toEqual([])
  expect([...cutTree(1, await averageLinkage(createPairDistances(1), quietContext()), () => 1)]).toEqual([0])
})

it('undoes what lies above a join that is undone, though fewer items than that join holds would pass', async () => {
  const distances = createPairDistances(5)
  const groupOf = [0, 0, 1, 1, 2]
  for (let i = 0; i < 5; i++)
    for (let j = i + 1; j < 5; j++)
      distances.values[pairAt(5, i, j)] = groupOf[i] === groupOf[j] ? 1 : j === 4 ? 10.5 : 10
  const merges = await averageLinkage(distances, quietContext())
  expect([...cutTree(5, merges, share => 15 - 7 * share)]).toEqual(groupOf)
})
