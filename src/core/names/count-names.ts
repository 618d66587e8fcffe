import { codesIn, type CodedColumn } from '../survey/dataset.ts'
import type { CountedName } from './name-proposal.ts'

/**
 * The names of a column with the responses that have each, alone or among others in a cell; in the order of the column.
 * One pass over the codes.
 */
export function countNames(column: CodedColumn): readonly CountedName[] {
  const { values, codes, several = [] } = column
  const byCode = new Uint32Array(codesIn(column) + 1)
  for (let i = 0; i < codes.length; i++) byCode[codes[i]! + 1]! += 1
  const counts = values.map((name, code) => ({ name, n: byCode[code + 1]! }))
  for (const [number, names] of several.entries())
    for (const code of names) counts[code]!.n += byCode[values.length + number + 1]!
  return counts.filter(({ n }) => n > 0)
}
