import type { MixedAnswers } from '../../survey/mixed-answers.ts'
import { isNonAnswer } from '../../survey/non-answers.ts'
import { parseScore } from '../../survey/parse-score.ts'
import type { ColumnProfile, ImportWarning } from '../mapping.ts'
import { isBlank } from '../reading/table-reader.ts'
import { extremes } from './change-place.ts'
import type { SampledRow } from './row-sampler.ts'

/** Words that a warning names. */
const WORDS_NAMED = 5

/**
 * The warning of a column that holds a scale in words and one in numbers: with which row the second begins, near enough,
 * and whether the words are read on the scale of the numbers. Where the sample shows no such row the code has the ending
 * `-unplaced`. The count is that of the words.
 */
export function wordsAndNumbers(
  column: Pick<ColumnProfile, 'index' | 'header'>,
  { scale, words, numbers }: MixedAnswers,
  sample: readonly SampledRow[],
): ImportWarning {
  const code = scale.labels === null ? 'undecided-words-beside-numbers' : 'undecided-words-and-numbers'
  const row = rowOfChange(column.index, sample)
  return {
    code: row === null ? `${code}-unplaced` : code,
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
      ...(row !== null && { row }),
    },
  }
}

/** Share of the rarer kind that may stand among the other for a row to be named: each side is of one kind to 90 % then. */
const MOST_ASTRAY = 0.1

/** The first row of the sample behind which the one kind follows the other; null where they stand among each other. */
function rowOfChange(column: number, sample: readonly SampledRow[]): number | null {
  const answers = sample
    .map(({ row, cells }) => ({ row, cell: cells[column] ?? '' }))
    .filter(({ cell }) => !isBlank(cell) && !isNonAnswer(cell))
    .map(({ row, cell }) => ({ row, kind: parseScore(cell) === null ? -1 : 1 }))
  const kinds = answers.map(({ kind }) => kind)
  const rarer = (kinds.length - Math.abs(sumOf(kinds))) / 2
  const cut = extremes(kinds).find(place => {
    const apart = Math.abs(sumOf(kinds.slice(0, place)) - sumOf(kinds.slice(place)))
    return (kinds.length - apart) / 2 <= MOST_ASTRAY * rarer
  })
  return cut === undefined ? null : answers[cut]!.row
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function cellsOf(values: ColumnProfile['values']): number {
  return values.reduce((sum, { n }) => sum + n, 0)
}
