import { expect, test } from 'vitest'
import { createDriverKeeper } from '#engine/driver-keeper.ts'
import type { CommentTexts } from '#engine/comment-texts.ts'
import { quietContext } from '../../helpers/memory-source.ts'

function commentsThatCount() {
  const texts = ['I waited an hour on the phone', 'The room was clean and quiet', 'Charged twice, no refund']
  let reads = 0
  const text = (index: number): string => {
    reads++
    return texts[index]!
  }
  const all: CommentTexts['all'] = () => Promise.resolve({ text })
  const comments: CommentTexts = {
    all,
    low: (_, context) => all(context),
    some: (_, __, context) => all(context),
  }
  return { data: { comments, dataset: { size: texts.length } }, reads: () => reads }
}

test('comments are read once, however often and whoever asks, and other comments anew', async () => {
  const keeper = createDriverKeeper()
  const { data, reads } = commentsThatCount()
  const [first, second] = await Promise.all([
    keeper.named(data, quietContext()),
    keeper.named(data, quietContext()),
  ])
  const once = reads()
  expect(once).toBeGreaterThan(0)
  expect(second).toBe(first)
  expect(await keeper.named(data, quietContext())).toBe(first)
  expect(reads()).toBe(once)
  const others = commentsThatCount()
  expect(await keeper.named(others.data, quietContext())).toEqual(first)
  expect(others.reads()).toBe(once)
})

test('a cancelled job leaves nothing half read behind', async () => {
  const keeper = createDriverKeeper()
  const { data } = commentsThatCount()
  const stopped = new AbortController()
  const cancelled = keeper.named(data, { ...quietContext(), signal: stopped.signal })
  stopped.abort()
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' })
  expect((await keeper.named(data, quietContext())).named).toHaveLength(3)
})
