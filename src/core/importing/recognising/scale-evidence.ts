import type { Scale } from '../../survey/scale.ts'
import type { ColumnProfile, Evidence } from '../mapping.ts'

/** What speaks for the scale of a score column. */
export function scaleEvidence(column: Pick<ColumnProfile, 'distinct'>, scale: Scale): Evidence {
  if (scale.labels !== null)
    return { code: 'scale-words', values: { points: scale.max, best: scale.labels[0]![0] } }
  const values = { min: scale.min, max: scale.max, distinct: column.distinct }
  return { code: scale.lowIsGood ? 'scale-numbers-low-is-good' : 'scale-numbers', values }
}
