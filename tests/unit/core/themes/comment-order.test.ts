import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orderComments } from '#core/themes/comment-order.ts'
import { hashText } from '#core/themes/mixing.ts'
import { quietContext } from './run-themes.ts'

async function orderTexts(texts: readonly string[]): Promise<{ texts: string[]; keys: number[] }> {
  const [first, second, pair] = [
    new Uint32Array(texts.length),
    new Uint32Array(texts.length),
    new Uint32Array(2),
  ]
  texts.forEach((text, i) => {
    hashText(text, pair)
    first[i] = pair[0]!
    second[i] = pair[1]!
  })
  const { order, keys } = await orderComments(first, second, quietContext())
  expect([...order].sort((a, b) => a - b)).toEqual(texts.map((_, i) => i))
  return { texts: Array.from(order, i => texts[i]!), keys: [...keys] }
}

it('depends on the texts alone, not on the order of rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 }), async texts => {
      const ordered = await orderTexts(texts)
      expect(ordered.keys).toEqual([...ordered.keys].sort((a, b) => a - b))
      expect(await orderTexts([...texts].reverse())).toEqual(ordered)
      expect(await orderTexts([...texts].sort())).toEqual(ordered)
    }),
  )
})

it('gives equal texts different keys', async () => {
  const { keys } = await orderTexts(Array.from({ length: 1_000 }, () => 'same'))
  expect(new Set(keys).size).toBe(1_000)
})
