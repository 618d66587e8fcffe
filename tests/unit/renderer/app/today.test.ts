import { expect, test } from 'vitest'
import { todayIn } from '#renderer/app/today.ts'

const LATE = new Date('2026-03-01T23:30:00Z')

test.each([
  ['UTC', '2026-03-01'],
  ['Pacific/Auckland', '2026-03-02'],
  ['America/Los_Angeles', '2026-03-01'],
  ['Nowhere/Unknown', '2026-03-01'],
])('the day in %s is %s', (timezone, day) => {
  expect(todayIn(timezone, LATE)).toBe(day)
})
