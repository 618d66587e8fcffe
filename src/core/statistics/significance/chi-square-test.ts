import { chiSquareAbove } from '../distributions/tail-chances.ts'

/** Counts, row by row; all rows of one length. */
export type CountTable = readonly (readonly number[])[]

/** How far a table of counts is from what its margins alone would give. */
export interface ChiSquareResult {
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  readonly pValue: number
  /** Cramér's V, 0 (independent) .. 1. */
  readonly cramersV: number
  /** Adjusted standardised residual of each cell: a normal deviate where rows and columns are independent. */
  readonly residuals: readonly (readonly number[])[]
  /** The smallest count that the margins give a cell: under 5 the p-value is not to be trusted. */
  readonly smallestExpected: number
}

/**
 * Pearson's chi-square of independence (reference: metrics 5.1). Rows and columns without a count are left out; null where
 * fewer than two of either are left. No continuity correction.
 */
export function chiSquareTest(table: CountTable): ChiSquareResult | null {
  const rows = table.map(sumOf)
  const columns = columnSums(table)
  const n = sumOf(rows)
  const filledRows = rows.filter(sum => sum > 0).length
  const filledColumns = columns.filter(sum => sum > 0).length
  if (filledRows < 2 || filledColumns < 2) return null
  let chiSquare = 0
  let smallestExpected = Infinity
  const residuals = table.map((row, i) =>
    row.map((count, j) => {
      const expected = (rows[i]! * columns[j]!) / n
      if (expected === 0) return 0
      smallestExpected = Math.min(smallestExpected, expected)
      chiSquare += (count - expected) ** 2 / expected
      return (count - expected) / Math.sqrt(expected * (1 - rows[i]! / n) * (1 - columns[j]! / n))
    }),
  )
  const degreesOfFreedom = (filledRows - 1) * (filledColumns - 1)
  return {
    chiSquare,
    degreesOfFreedom,
    pValue: chiSquareAbove(chiSquare, degreesOfFreedom),
    cramersV: Math.sqrt(chiSquare / (n * (Math.min(filledRows, filledColumns) - 1))),
    residuals,
    smallestExpected,
  }
}

/** How far counts are from the shares that they were expected to have. */
export type GoodnessOfFit = Pick<
  ChiSquareResult,
  'chiSquare' | 'degreesOfFreedom' | 'pValue' | 'smallestExpected'
>

/**
 * Chi-square of goodness of fit: counts against the shares that `exposure` gives them, e.g. the open hours of each weekday
 * (reference: metrics 5.14). Null with fewer than two entries of some exposure; entries of none are left out.
 */
export function goodnessOfFit(counts: readonly number[], exposure: readonly number[]): GoodnessOfFit | null {
  const open = counts
    .map((count, index) => ({ count, exposure: exposure[index]! }))
    .filter(e => e.exposure > 0)
  const total = sumOf(open.map(each => each.exposure))
  const n = sumOf(open.map(each => each.count))
  if (open.length < 2 || n === 0) return null
  const expected = open.map(each => (n * each.exposure) / total)
  const chiSquare = sumOf(open.map(({ count }, index) => (count - expected[index]!) ** 2 / expected[index]!))
  const degreesOfFreedom = open.length - 1
  return {
    chiSquare,
    degreesOfFreedom,
    pValue: chiSquareAbove(chiSquare, degreesOfFreedom),
    smallestExpected: Math.min(...expected),
  }
}

/** Sums of the columns of a table. */
function columnSums(table: CountTable): number[] {
  return (table[0] ?? []).map((_, j) => sumOf(table.map(row => row[j]!)))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
