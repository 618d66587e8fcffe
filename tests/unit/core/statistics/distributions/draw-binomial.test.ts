import { expect, it } from 'vitest'
import { exp, log } from '#core/portable-math.ts'
import { seededRandom } from '#core/seeded-random.ts'
import { drawBinomial } from '#core/statistics/distributions/draw-binomial.ts'
import { chiSquareAbove } from '#core/statistics/distributions/tail-chances.ts'

const DRAWS = 20_000

/** Chances of 0 .. trials by the recurrence, from nothing but the definition. */
function chancesOf(trials: number, chance: number): number[] {
  const chances = [exp(trials * log(1 - chance))]
  for (let k = 0; k < trials; k++)
    chances.push((chances[k]! * (trials - k) * chance) / ((k + 1) * (1 - chance)))
  return chances
}

it.each([
  { trials: 1, chance: 0.3 },
  { trials: 12, chance: 0.05 },
  { trials: 12, chance: 0.95 },
  { trials: 50, chance: 0.5 },
  { trials: 400, chance: 0.02 },
])('follows the binomial distribution of $trials trials at $chance', ({ trials, chance }) => {
  const random = seededRandom(3)
  const counts = new Array<number>(trials + 1).fill(0)
  for (let draw = 0; draw < DRAWS; draw++) counts[drawBinomial(trials, chance, random)]! += 1
  let [chiSquare, cells, restExpected, restSeen] = [0, 0, 0, 0]
  for (const [k, each] of chancesOf(trials, chance).entries()) {
    const expected = each * DRAWS
    if (expected < 5) {
      restExpected += expected
      restSeen += counts[k]!
    } else {
      chiSquare += (counts[k]! - expected) ** 2 / expected
      cells++
    }
  }
  if (restExpected > 0) chiSquare += (restSeen - restExpected) ** 2 / Math.max(1, restExpected)
  expect(chiSquareAbove(chiSquare, cells)).toBeGreaterThan(0.001)
})

it('has the mean and the spread of very many trials', () => {
  const random = seededRandom(5)
  let [sum, squares] = [0, 0]
  for (let draw = 0; draw < 2_000; draw++) {
    const deviation = drawBinomial(1_000_000, 0.3, random) - 300_000
    sum += deviation
    squares += deviation * deviation
  }
  // Standard deviation of one draw: 458.26; of the mean of 2,000: 10.2.
  expect(Math.abs(sum / 2_000)).toBeLessThan(40)
  expect(Math.sqrt(squares / 2_000)).toBeGreaterThan(430)
  expect(Math.sqrt(squares / 2_000)).toBeLessThan(490)
})

it('takes one number from the generator, whatever is drawn', () => {
  for (const [trials, chance, drawn] of [
    [0, 0.5, 0],
    [9, 0, 0],
    [9, 1, 9],
  ] as const) {
    const random = seededRandom(1)
    expect(drawBinomial(trials, chance, random)).toBe(drawn)
    const other = seededRandom(1)
    other()
    expect(random()).toBe(other())
  }
})
