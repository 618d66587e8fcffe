import { expect, test } from 'vitest'
import { Chain } from '#core/themes/chains.ts'
import { CHAIN_GROUPS } from '#core/themes/group-counts.ts'
import { mix } from '#core/themes/mixing.ts'

const SIZE = 60
const VOCABULARY = 200
const SETTINGS = { alpha: 0.1, beta: 0.25, sweeps: 6, vocabulary: VOCABULARY }
const SALT = 5

/** Comments of 0 to 120 words, so that some are weighed in several goes. */
const comments = Array.from({ length: SIZE }, (_, d) => {
  const length = d % 7 === 0 ? (d * 2) % 121 : d % 12
  return [...new Set(Array.from({ length }, (_, i) => mix(d * 1_000 + i) % VOCABULARY))]
})
const keys = Uint32Array.from({ length: SIZE }, (_, d) => mix(d + 77))

/** The same chain by logarithms, every weight counted anew from the groups of the other comments. */
function drawPlainly(): number[] {
  const salt = mix(SALT + 1)
  const groups = comments.map((_, d) => mix(keys[d]! ^ salt) % CHAIN_GROUPS)
  for (let sweep = 0; sweep < SETTINGS.sweeps; sweep++)
    for (const [d, words] of comments.entries()) {
      const logs = Array.from({ length: CHAIN_GROUPS }, (_, k) => {
        const others = comments.filter((_, other) => other !== d && groups[other] === k)
        const total = others.flat().length + VOCABULARY * SETTINGS.beta
        const holding = (word: number): number => others.filter(other => other.includes(word)).length
        return words.reduce(
          (sum, word, i) => sum + Math.log((holding(word) + SETTINGS.beta) / (total + i)),
          Math.log(others.length + SETTINGS.alpha),
        )
      })
      const largest = Math.max(...logs)
      const weights = logs.map(each => Math.exp(each - largest))
      const chance = mix(keys[d]! ^ mix(salt ^ Math.imul(sweep + 1, 0x9e37_79b1))) / 2 ** 32
      let rest = chance * weights.reduce((sum, weight) => sum + weight, 0)
      const drawn = weights.findIndex(weight => (rest -= weight) < 0)
      groups[d] = sweep < SETTINGS.sweeps - 2 ? drawn : weights.indexOf(Math.max(...weights))
    }
  return groups
}

test('a chain draws what the formula of the mixture says, for short comments and long ones', () => {
  const offsets = new Uint32Array(SIZE + 1)
  comments.forEach((words, d) => (offsets[d + 1] = offsets[d]! + words.length))
  const chain = new Chain(
    { size: SIZE, words: Int32Array.from(comments.flat()), offsets },
    keys,
    SETTINGS,
    SALT,
  )
  for (let sweep = 0; sweep < SETTINGS.sweeps; sweep++) {
    chain.sweep(sweep, 0, 25)
    chain.sweep(sweep, 25, SIZE)
  }
  expect([...chain.groups]).toEqual(drawPlainly())
})
