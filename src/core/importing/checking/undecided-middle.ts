import { scaleWithMiddle } from '../../survey/scale-for-column.ts'
import type { Scale } from '../../survey/scale.ts'
import { scaleOption, turned } from '../../survey/scales.ts'
import type { ColumnProfile, ImportWarning } from '../mapping.ts'

/** Answers after which it is no chance any more that nobody chose the middle: one in ten does, and fewer hardly ever. */
const ENOUGH = 50

/**
 * The question about words of four or six points that would fit a scale with a middle, too: where the answers are few, it
 * may be that nobody chose it. Which scores are low is the same either way. Null elsewhere. The count is that of the answers.
 */
export function undecidedMiddle(column: ColumnProfile, scale: Scale): ImportWarning | null {
  if (scale.labels === null || column.filled >= ENOUGH) return null
  const choice = scaleWithMiddle(column)
  if (choice === null || choice.withMiddle.max !== scale.max + 1) return null
  const { middle, withMiddle } = choice
  const other = withMiddle.lowIsGood === scale.lowIsGood ? withMiddle : turned(withMiddle)
  return {
    code: 'undecided-middle',
    count: column.filled,
    values: {
      column: column.header,
      middle,
      points: scale.max,
      more: withMiddle.max,
      option: `--scale ${scaleOption(scale)}`,
      otherwise: `--scale ${scaleOption(other)}`,
    },
  }
}
