import { DateOrderCounter } from '#core/importing/dates/date-order.ts'
import type { DateOrderGuess } from '#core/importing/mapping.ts'

/** The order of a list of cells. */
export function guessDateOrder(cells: Iterable<string>): DateOrderGuess {
  const counter = new DateOrderCounter()
  for (const cell of cells) {
    if (cell.trim() !== '') counter.add(cell)
  }
  return counter.guess()
}
