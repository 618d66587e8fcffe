import { headerWords } from '../survey/header-words.ts'
import { questionText } from '../survey/question-text.ts'
import type { ColumnMapping, ColumnProfile, ImportWarning } from './mapping.ts'

/**
 * The columns of comments that answer different questions; none where there is one question. Headers that differ by a
 * number alone (`Comment 1`, `Comment 2`) are one question, as is a column without a name beside one that has one.
 */
export function commentQuestions<Column extends Pick<ColumnProfile, 'header' | 'title'>>(
  columns: readonly Column[],
  mapping: Pick<ColumnMapping, 'comment'>,
): readonly Column[] {
  const found = mapping.comment.map(index => columns[index]!)
  const keys = new Set(found.map(column => keyOf(questionText(column))).filter(key => key !== ''))
  return keys.size > 1 ? found : []
}

/** Comments on different questions are read as one text, and nobody said so: the count is that of the columns. */
export function commentWarnings(
  columns: readonly ColumnProfile[],
  mapping: Pick<ColumnMapping, 'comment'>,
): readonly ImportWarning[] {
  const found = commentQuestions(columns, mapping)
  if (found.length === 0) return []
  const names = found.map(({ header }) => `“${header}”`).join(', ')
  const values = { columns: names, option: '--map comment=Column' }
  return [{ code: 'joined-comments', count: found.length, values }]
}

function keyOf(text: string): string {
  return headerWords(text)
    .filter(word => !/^\d+$/.test(word))
    .join(' ')
}
