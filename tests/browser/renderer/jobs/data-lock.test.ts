import { expect, test } from 'vitest'
import { acquireDataLock } from '#renderer/jobs/data-lock.ts'

test('one window holds the data, a second is refused until the first lets go', async () => {
  const first = await acquireDataLock()
  if (first.state !== 'holds') throw new Error('The lock was taken before the test')
  const second = await acquireDataLock(navigator.locks, 50)
  if (second.state !== 'refused') throw new Error('Two windows hold the data')
  let isFree = false
  void second.whenFree.then(() => (isFree = true))
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(isFree).toBe(false)
  first.release()
  const held = await second.whenFree
  expect(held.state).toBe('holds')
  const third = await acquireDataLock(navigator.locks, 50)
  if (third.state !== 'refused') throw new Error('Two windows hold the data')
  held.release()
  const last = await third.whenFree
  last.release()
})

test('a window that is loaded again waits for its former self', async () => {
  const former = await acquireDataLock()
  if (former.state !== 'holds') throw new Error('A test before has kept the lock')
  setTimeout(former.release, 100)
  const next = await acquireDataLock()
  if (next.state !== 'holds') throw new Error('It did not wait')
  next.release()
})
