import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeTicket } from '#drawing/turn-queue.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
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
