import type { RejectedRow, RejectReason } from '../importing/mapping.ts'
import type { Dataset, TextReader } from '../survey/dataset.ts'
import { isLowScore, type Scale } from '../survey/scale.ts'
import type { CommentExplanation, WeighedWord } from '../themes/explanation.ts'
import { THEME_UNASSIGNED, type ThemeRun } from '../themes/theme.ts'

/**
 * All of them are working files: texts stand in them exactly as in the input, also where one begins with `=` or `@`. Read
 * them as data; a spreadsheet that opens them by a double click may take such a cell for a formula.
 */
const LINE_END = '\r\n'

export interface AssignmentsInput {
  readonly dataset: Dataset
  /** Base name of the file of each import, parallel to `dataset.imports`. */
  readonly files: readonly string[]
  /** Ids as they stand in the files. */
  readonly ids: TextReader
  readonly scale: Pick<Scale, 'kind' | 'low'>
  /** Null: no theme was sought. */
  readonly run: ThemeRun | null
  /** 1 for each response to be written; null or absent: all. */
  readonly mask?: Uint8Array | null
}

/**
 * Lines, each with its end (CR LF), of the CSV file `file,row,responseId,score,low,themeIds`: one for each response kept,
 * in the order of the files; without a score in the file (`none`) the score is blank. Made one by one, so that the caller may write and pause between them.
 */
export function* assignmentsCsv(input: AssignmentsInput): Generator<string, void, undefined> {
  const { dataset, files, ids, scale, run, mask = null } = input
  yield csvLine(['file', 'row', 'responseId', 'score', 'low', 'themeIds'])
  for (const [k, { start }] of dataset.imports.entries()) {
    const end = dataset.imports[k + 1]?.start ?? dataset.size
    for (let i = start; i < end; i++) {
      if (mask !== null && mask[i] === 0) continue
      const score = dataset.scoreValues[dataset.scoreCode[i]!]!
      const isLow = isLowScore(score, scale.low)
      const row = String(dataset.rowNumber[i]!)
      const shown = scale.kind === 'none' ? '' : String(score)
      yield csvLine([files[k]!, row, ids.text(i), shown, String(isLow), themeIds(run, i)])
    }
  }
}

export type ReasonsInput = Omit<AssignmentsInput, 'scale' | 'run'> & {
  readonly run: ThemeRun
  readonly explain: (index: number) => CommentExplanation
}

/**
 * Lines, each with its end, of the CSV file that says why each comment is where it is: one for each response kept whose
 * comment has words. `placedBy` is `words`, `codebook`, or `edit` with its number from 1; `rule` is the one that matched.
 * Words stand with their parts, heaviest first: `on hold 0.62; queue 0.38`.
 */
export function* reasonsCsv(input: ReasonsInput): Generator<string, void, undefined> {
  const { dataset, files, ids, run, explain, mask = null } = input
  yield csvLine([
    ...['file', 'row', 'responseId', 'themeId', 'placedBy', 'rule', 'words'],
    ...['secondThemeId', 'secondWords'],
  ])
  for (const [k, { start }] of dataset.imports.entries()) {
    const end = dataset.imports[k + 1]?.start ?? dataset.size
    for (let i = start; i < end; i++) {
      if (mask?.[i] === 0 || run.status[i]! < THEME_UNASSIGNED) continue
      const { theme, placedBy, words, second } = explain(i)
      const by = placedBy.kind === 'edit' ? `edit ${placedBy.position + 1}` : placedBy.kind
      const rule = placedBy.kind === 'words' ? '' : (placedBy.rule ?? '')
      yield csvLine([
        ...[files[k]!, String(dataset.rowNumber[i]!), ids.text(i)],
        ...[theme ?? '', by, rule, wordList(words)],
        ...[second?.theme ?? '', wordList(second?.words ?? [])],
      ])
    }
  }
}

function wordList(words: readonly WeighedWord[]): string {
  return words.map(({ text, share }) => `${text} ${share.toFixed(2)}`).join('; ')
}

/**
 * Lines, each with its end, of the CSV file `file,row,line,reason,raw,explanation`: one for each rejected row, in file order.
 *
 * @param explain - The reason in words.
 */
export function* rejectsCsv(
  files: Iterable<{ readonly file: string; readonly rows: Iterable<RejectedRow> }>,
  explain: (reason: RejectReason) => string,
): Generator<string, void, undefined> {
  yield csvLine(['file', 'row', 'line', 'reason', 'raw', 'explanation'])
  for (const { file, rows } of files) {
    for (const { row, line, reason, raw } of rows) {
      yield csvLine([file, String(row), String(line), reason, raw, explain(reason)])
    }
  }
}

/** Main theme first, then the second. */
function themeIds(run: ThemeRun | null, index: number): string {
  if (run === null) return ''
  const main = run.themes[run.mainTheme[index]!]
  if (main === undefined) return ''
  const second = run.themes[run.secondTheme[index]!]
  return second === undefined ? main.id : `${main.id} ${second.id}`
}

/** RFC 4180: a cell with a comma, a quotation mark or a line break is quoted, quotation marks are doubled. */
function csvLine(cells: readonly string[]): string {
  return cells.map(quoted).join(',') + LINE_END
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
