import type { CodedColumn } from '../survey/dataset.ts'
import type { GroupTotals } from './group-totals.ts'

/**
 * Totals by code (group 0 without a value, then one for each code) as totals by name: what a cell with k names holds goes
 * to each of them with weight 1/k, so that the sum over the names stays the number of responses. The same totals where
 * no cell has several names. Costs by the number of codes, whatever the number of responses.
 */
export function shareAmongNames(
  byCode: GroupTotals,
  column: Pick<CodedColumn, 'values'> & { readonly several?: CodedColumn['several'] | undefined },
): GroupTotals {
  const { values, several } = column
  if (several === undefined) return byCode
  const groups = values.length + 1
  const byName = {
    n: Float64Array.from(byCode.n.subarray(0, groups)),
    low: Float64Array.from(byCode.low.subarray(0, groups)),
    sum: byCode.sum.slice(0, groups),
    sumOfSquares: byCode.sumOfSquares.slice(0, groups),
    squaredWeights: Float64Array.from((byCode.squaredWeights ?? byCode.n).subarray(0, groups)),
    ...(byCode.counted !== undefined && {
      counted: { n: byCode.counted.n.slice(0, groups), low: byCode.counted.low.slice(0, groups) },
    }),
  }
  for (const [number, names] of several.entries()) {
    const from = groups + number
    const weight = 1 / names.length
    for (const name of names) {
      byName.n[name + 1]! += weight * byCode.n[from]!
      byName.low[name + 1]! += weight * byCode.low[from]!
      byName.sum[name + 1]! += weight * byCode.sum[from]!
      byName.sumOfSquares[name + 1]! += weight * byCode.sumOfSquares[from]!
      byName.squaredWeights[name + 1]! += weight * weight * (byCode.squaredWeights ?? byCode.n)[from]!
      if (byName.counted === undefined || byCode.counted === undefined) continue
      byName.counted.n[name + 1]! += weight * byCode.counted.n[from]!
      byName.counted.low[name + 1]! += weight * byCode.counted.low[from]!
    }
  }
  return byName
}
