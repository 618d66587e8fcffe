import type { Random } from '../../seeded-random.ts'
import { chiSquareTest, columnSums, type CountTable } from './chi-square-test.ts'

const DRAWS = 9_999
/** Tables as far off as the one seen count as such, whatever the rounding. */
const ROUNDING = 1e-9

/**
 * The p-value of {@link chiSquareTest} where counts are too small for its formula: tables with the same margins are drawn
 * and those at least as far off are counted, the one seen among them, so that it is never 0 (Phipson and Smyth 2010;
 * reference: metrics 5.9). Costs some 10,000 times the number of responses: for small tables. Null where the test is.
 */
export function monteCarloChiSquare(table: CountTable, random: Random): number | null {
  const seen = chiSquareTest(table)
  if (seen === null) return null
  const columns = columnSums(table)
  const rowSums = table.map(row => row.reduce((sum, count) => sum + count, 0))
  const labels = columns.flatMap((count, column) => new Array<number>(count).fill(column))
  let asFar = 1
  for (let draw = 0; draw < DRAWS; draw++) {
    shuffle(labels, random)
    if (chiSquareTest(tabulate(labels, rowSums, columns.length))!.chiSquare >= seen.chiSquare - ROUNDING)
      asFar++
  }
  return asFar / (DRAWS + 1)
}

function tabulate(labels: readonly number[], rowSums: readonly number[], width: number): CountTable {
  let start = 0
  return rowSums.map(size => {
    const row = new Array<number>(width).fill(0)
    for (let i = start; i < start + size; i++) row[labels[i]!]! += 1
    start += size
    return row
  })
}

/** Fisher and Yates. */
function shuffle(labels: number[], random: Random): void {
  for (let last = labels.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = labels[last]!
    labels[last] = labels[other]!
    labels[other] = kept
  }
}
