import type { MixedAnswers } from '../../survey/mixed-answers.ts'
import { isNonAnswer } from '../../survey/non-answers.ts'
import { parseScore } from '../../survey/parse-score.ts'
import type { ColumnProfile, ImportWarning } from '../mapping.ts'
import { isBlank } from '../reading/table-reader.ts'
import type { SampledRow } from './row-sampler.ts'

/** Words that a warning names. */
const WORDS_NAMED = 5

/**
 * The warning of a column that holds a scale in words and one in numbers: with which row the second begins, near enough,
 * and whether the words are read on the scale of the numbers. The count is that of the words.
 */
export function wordsAndNumbers(
  column: Pick<ColumnProfile, 'index' | 'header'>,
  { scale, words, numbers }: MixedAnswers,
  sample: readonly SampledRow[],
): ImportWarning {
  return {
    code: scale.labels === null ? 'undecided-words-beside-numbers' : 'undecided-words-and-numbers',
    count: cellsOf(words),
    values: {
      column: column.header,
      words: words
        .slice(0, WORDS_NAMED)
        .map(({ value }) => value.trim())
        .join(', '),
      numbers: cellsOf(numbers),
      min: scale.min,
      max: scale.max,
      best: scale.labels?.[0]?.[0] ?? scale.max,
      row: rowOfChange(column.index, sample),
      option: `--scale custom:${scale.min}:${scale.max}`,
    },
  }
}

/** The first row of the sample that is answered in the other way than the first one. */
function rowOfChange(column: number, sample: readonly SampledRow[]): number {
  const answers = sample
    .map(({ row, cells }) => ({ row, cell: cells[column] ?? '' }))
    .filter(({ cell }) => !isBlank(cell) && !isNonAnswer(cell))
    .map(({ row, cell }) => ({ row, isNumber: parseScore(cell) !== null }))
  return answers.find(({ isNumber }) => isNumber !== answers[0]!.isNumber)?.row ?? 1
}

function cellsOf(values: ColumnProfile['values']): number {
  return values.reduce((sum, { n }) => sum + n, 0)
}
