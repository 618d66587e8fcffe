import type { Scale } from '../../survey/scale.ts'
import { isNonAnswer } from '../../survey/non-answers.ts'
import { scaleOption } from '../../survey/scales.ts'
import { isOffTop, statedTops } from '../../survey/stated-tops.ts'
import type { ColumnProfile, ImportWarning } from '../mapping.ts'

/** Warnings of a score column whose numbers may not mean the same in every row: a person has to say what they mean. */
export const SCALE_QUESTIONS = [
  'undecided-scale',
  'undecided-scale-tops',
  'undecided-scale-change',
  'undecided-scale-change-in-time',
  'undecided-direction-change',
  'undecided-direction-change-in-time',
  'undecided-score-turn',
  'undecided-score-turn-in-time',
  'undecided-scale-between-files',
  'undecided-direction-between-files',
  'undecided-words-and-numbers',
  'undecided-words-and-numbers-unplaced',
  'undecided-words-beside-numbers',
  'undecided-words-beside-numbers-unplaced',
] as const
export type ScaleQuestion = (typeof SCALE_QUESTIONS)[number]

/** True for a warning that says what only `--scale`, or a person, can settle about what the numbers mean. */
export function isScaleQuestion(code: string): code is ScaleQuestion {
  return (SCALE_QUESTIONS as readonly string[]).includes(code)
}

/**
 * The warnings of a column that is read on `scale`: each question about it names the option that keeps that very scale.
 * That a sample of the rows shows a shorter one must not cut off the rest.
 */
export function withScaleOption(warnings: readonly ImportWarning[], scale: Scale): readonly ImportWarning[] {
  const option = `--scale ${scaleOption(scale)}`
  return warnings.map(warning =>
    isScaleQuestion(warning.code) ? { ...warning, values: { ...warning.values, option } } : warning,
  )
}

/**
 * The question about a column whose cells state different tops (`3/5` and `7/10`): only those of the scale are read. Null
 * where all fit. The count is that of the cells that give no score for it.
 */
export function undecidedTops(
  { header, values }: Pick<ColumnProfile, 'header' | 'values'>,
  { min, max, labels }: Scale,
): ImportWarning | null {
  const tops = statedTops(values)
  const isStated = tops.some(({ top }) => top !== null)
  const lost = isStated && labels === null ? values.filter(({ value }) => isOffScale(value, max)) : []
  if (lost.length === 0) return null
  return {
    code: 'undecided-scale-tops',
    count: lost.reduce((sum, { n }) => sum + n, 0),
    values: {
      column: header,
      min,
      max,
      tops: tops.flatMap(({ top, cells }) => (top === null ? [] : [`${top} (${cells})`])).join(', '),
      cells: lost
        .slice(0, CELLS_NAMED)
        .map(({ value }) => value.trim())
        .join(', '),
    },
  }
}

function isOffScale(value: string, max: number): boolean {
  return !isNonAnswer(value) && isOffTop(value, max)
}

/** Cells that a warning names. */
const CELLS_NAMED = 5

/** The warning of values that may mean "no answer"; the count is that of their cells. */
export function undecidedCodes(column: string, codes: ColumnProfile['values']): ImportWarning {
  return {
    code: 'undecided-non-answers',
    count: codes.reduce((sum, { n }) => sum + n, 0),
    values: {
      column,
      codes: codes.map(({ value }) => value.trim()).join(', '),
      option: codes.map(({ value }) => `--non-answer "${value.trim()}"`).join(' '),
    },
  }
}
