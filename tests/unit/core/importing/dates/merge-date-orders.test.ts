import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guessDateOrder } from '../../../../helpers/guess-date-order.ts'
import { mergeDateOrders } from '#core/importing/dates/merge-date-orders.ts'

const CELLS = [
  '2026-01-02',
  '3 May 2026',
  '01/02/2026',
  '05/05/2026',
  '13/02/2026',
  '02/13/2026 10:00',
  '70-12-31',
  '2026-01-02 10:00 IST',
  '14/02/2026 10:00 CST',
  '1767225600',
  '46200',
  '1980-01-01',
  'n/a',
  'later',
]

it('several files are guessed as one column of all their cells, unless they contradict each other', () => {
  const file = fc.array(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 6 })
  let contradictions = 0
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), files => {
      const guesses = files.map(guessDateOrder)
      const deciding = guesses.filter(({ examples, order }) => examples !== undefined && order !== null)
      const isContradiction = new Set(deciding.map(({ order }) => order)).size > 1
      contradictions += Number(isContradiction)
      const whole = guessDateOrder(files.flat())
      expect(mergeDateOrders(guesses)).toEqual(isContradiction ? { ...whole, order: null } : whole)
    }),
    { numRuns: 3000 },
  )
  expect(contradictions).toBeGreaterThan(50)
})

it('no files give no guess', () => {
  expect(mergeDateOrders([])).toBeNull()
})
