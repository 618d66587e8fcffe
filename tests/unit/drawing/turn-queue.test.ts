import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeTicket } from '#drawing/turn-queue.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, 16))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a turn comes after the frame that shows the one before, and without frames all the same', () => {
  const begun: string[] = []
  const first = takeTicket(() => begun.push('first'))
  vi.advanceTimersByTime(15)
  expect(begun).toEqual([])
  vi.advanceTimersByTime(2)
  expect(begun).toEqual(['first'])
  first.giveBack()
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const unseen = takeTicket(() => begun.push('unseen'))
  vi.advanceTimersByTime(99)
  expect(begun).toEqual(['first'])
  vi.advanceTimersByTime(1)
  expect(begun).toEqual(['first', 'unseen'])
  unseen.giveBack()
})

test('turns come one after another, and those who left have none', () => {
  const begun: string[] = []
  const first = takeTicket(() => begun.push('first'))
  const second = takeTicket(() => begun.push('second'))
  const third = takeTicket(() => begun.push('third'))
  expect(begun).toEqual([])
  vi.runAllTimers()
  expect(begun).toEqual(['first'])
  second.giveBack()
  first.giveBack()
  expect(begun).toEqual(['first'])
  vi.runAllTimers()
  expect(begun).toEqual(['first', 'third'])
  first.giveBack()
  third.giveBack()
  const last = takeTicket(() => begun.push('last'))
  vi.runAllTimers()
  expect(begun).toEqual(['first', 'third', 'last'])
  last.giveBack()
})
