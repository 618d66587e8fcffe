import { expect, test } from 'vitest'
import { createDriverKeeper } from '#engine/driver-keeper.ts'
import type { Comments } from '#engine/response-data.ts'
import { quietContext } from '../../helpers/memory-source.ts'

function commentsThatCount(): { readonly comments: Comments; readonly reads: () => number } {
  const texts = ['I waited an hour on the phone', 'The room was clean and quiet', 'Charged twice, no refund']
  let reads = 0
  const text = (index: number): string => {
    reads++
    return texts[index]!
  }
  return { comments: { texts: { text }, present: new Uint8Array(texts.length).fill(1) }, reads: () => reads }
}

test('comments are read once, however often and whoever asks, and other comments anew', async () => {
  const keeper = createDriverKeeper()
  const { comments, reads } = commentsThatCount()
  const [first, second] = await Promise.all([
    keeper.named(comments, quietContext()),
    keeper.named(comments, quietContext()),
  ])
  const once = reads()
  expect(once).toBeGreaterThan(0)
  expect(second).toBe(first)
  expect(await keeper.named(comments, quietContext())).toBe(first)
  expect(reads()).toBe(once)
  const others = commentsThatCount()
  expect(await keeper.named(others.comments, quietContext())).toEqual(first)
  expect(others.reads()).toBe(once)
})

test('a cancelled job leaves nothing half read behind', async () => {
  const keeper = createDriverKeeper()
  const { comments } = commentsThatCount()
  const stopped = new AbortController()
  const cancelled = keeper.named(comments, { ...quietContext(), signal: stopped.signal })
  stopped.abort()
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' })
  expect((await keeper.named(comments, quietContext())).named).toHaveLength(3)
})
