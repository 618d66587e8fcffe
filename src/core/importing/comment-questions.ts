import { headerWords } from '../survey/header-words.ts'
import { questionText } from '../survey/question-text.ts'
import {
  columnsOf,
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnProfile,
  type ColumnRole,
  type ImportWarning,
} from './mapping.ts'
import { columnWeight, isMachineMade } from './recognising/role-words.ts'

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

/**
 * Comments on different questions that are read as one text, or are not read at all, and nobody said so: the count is that
 * of the columns.
 */
export function commentWarnings(
  columns: readonly ColumnProfile[],
  mapping: ColumnMapping,
  known: ReadonlySet<string> = new Set(),
): readonly ImportWarning[] {
  const warning = (code: string, found: readonly ColumnProfile[]): ImportWarning => {
    const names = found.map(({ header, index }) => (header.trim() === '' ? `#${index + 1}` : `“${header}”`))
    return {
      code,
      count: found.length,
      values: { columns: names.join(', '), option: '--map comment=Column' },
    }
  }
  return [
    warning('joined-comments', commentQuestions(columns, mapping)),
    warning('other-comments', otherComments(columns, mapping, known)),
  ].filter(({ count }) => count > 0)
}

function keyOf(text: string): string {
  return headerWords(text)
    .filter(word => !/^\d+$/.test(word))
    .join(' ')
}

/** Share of the cells of a column that read like sentences from which it is text. */
const SENTENCES = 0.4
/** Words, and Chinese characters, of the shortest sentence. */
const SENTENCE_WORDS = 3
const SENTENCE_CHARACTERS = 6
/** Different cells that are looked at. */
const MOST_CELLS = 200
/** Share of different cells from which a column is free text rather than a choice. */
const DIFFERENT = 0.3

/** Roles whose names in a header say that its texts are no comments. */
const OTHER_ROLES: readonly ColumnRole[] = ['agent', 'topic', 'id', 'channel', 'language', 'requester']

/**
 * Columns that seem to hold comments, too, but have no role: by their cells, most of which are sentences, whatever their
 * header asks. Too little to take them for comments, enough to name them.
 *
 * @param known - Names of columns of which is known what becomes of them: of several files one has them in the place of
 * others, or only such have them that are left out.
 */
export function otherComments(
  columns: readonly ColumnProfile[],
  mapping: ColumnMapping,
  known: ReadonlySet<string> = new Set(),
): readonly ColumnProfile[] {
  const used = new Set(COLUMN_ROLES.flatMap(role => columnsOf(mapping, role)))
  const isOnly = mapping.comment.length === 0
  return columns.filter(
    column => !used.has(column.index) && !known.has(column.header) && readsLikeComments(column, isOnly),
  )
}

/** @param isOnly - No column holds comments so far: then one that is named so counts, however few different answers it has. */
function readsLikeComments(column: ColumnProfile, isOnly: boolean): boolean {
  const { header, dates, severalNames, filled, distinct, distinctIsExact, values, samples } = column
  if (filled === 0 || dates !== undefined || severalNames !== undefined) return false
  const isFew = distinctIsExact && distinct < DIFFERENT * filled
  if (isFew && !isOnly) return false
  const cells = values.length > 0 ? values.slice(0, MOST_CELLS).map(({ value }) => value) : samples
  if (cells.filter(isSentence).length < SENTENCES * cells.length) return false
  // The dearest comes last: thousands of columns have names.
  if (isMachineMade(header)) return false
  const isNamed = columnWeight(column, 'comment') >= 8
  if (isFew) return isNamed
  return isNamed || !OTHER_ROLES.some(role => columnWeight(column, role) >= 8)
}

/** Names of people, streets and goods are written with capitals. */
function isSentence(cell: string): boolean {
  if ((cell.match(/\p{Script=Han}/gu)?.length ?? 0) >= SENTENCE_CHARACTERS) return true
  // Links and paths are full of words.
  if (!/\S\s+\S/.test(cell)) return false
  const words = cell.match(/[\p{L}’']+/gu) ?? []
  const small = words.filter(word => /^\p{Ll}/u.test(word))
  return words.length >= SENTENCE_WORDS && 2 * small.length >= words.length
}
