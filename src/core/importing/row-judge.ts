import { AppError } from '../errors.ts'
import { questionText } from '../survey/question-text.ts'
import { roleReader, type RoleReader } from './joined-cells.ts'
import type { ImportPlan, RejectReason } from './mapping.ts'
import type { ColumnName } from './reading/header-rows.ts'
import { isBlank, isBlankLine, type RowBlock } from './reading/table-reader.ts'
import { hasExtraCells, tableNames } from './reading/table-surveyor.ts'
import { rowSieve, wholeRowTest, type RowSieve } from './row-sieve.ts'
import { ScoreCodes } from './score-codes.ts'

/** Tells of each row of one file whether it gives a response. Give it every block and row in order, headers among them. */
export class RowJudge {
  readonly #fileName: string
  readonly #plan: ImportPlan
  readonly #score: RoleReader
  readonly #sieve: RowSieve | null
  readonly #isDoubtful: ReturnType<typeof wholeRowTest>
  readonly #headerRows: (readonly string[])[] = []
  /** Columns of the table; -1 until {@link hasBegun}. */
  width = -1
  #scores: ScoreCodes | null = null
  #unreadable: RowBlock['unreadable']
  /** Each row names its columns in the file: there are no headers. */
  #namesColumns = false

  /** @throws AppError `import/no-score-column` for a plan without one. */
  constructor(fileName: string, plan: ImportPlan) {
    const score = scoreReaderOf(plan)
    if (score === null) throw new AppError('import/no-score-column', { file: fileName, columns: '' })
    this.#fileName = fileName
    this.#plan = plan
    this.#score = score
    this.#sieve = rowSieve(plan.rowFilters ?? [])
    this.#isDoubtful = wholeRowTest(plan.rowFilters ?? [])
  }

  /** False until the headers were seen, or the first row of a file without any. */
  get hasBegun(): boolean {
    return this.width !== -1
  }

  /** The scores so far, in the order of their codes. */
  get scores(): readonly number[] {
    return this.#scores?.scores ?? []
  }

  /** Before the rows of a block. */
  enter({ columns, unreadable }: Pick<RowBlock, 'columns' | 'unreadable'>): void {
    this.#unreadable = unreadable
    this.#namesColumns = columns !== undefined
    if (columns !== undefined && !this.hasBegun)
      this.#setNames((this.#plan.reading.columns ?? columns).map(header => ({ header })))
  }

  /** True where a row of the mapped columns alone is not enough to {@link judge} it. */
  needsAllCells(row: readonly string[]): boolean {
    return this.#isDoubtful !== null && this.#isDoubtful(row)
  }

  /** True for a blank line and for the rows of headers; all others are data rows. */
  isNoData(row: readonly string[]): boolean {
    return !this.#namesColumns && (isBlankLine(row) || this.#takeHeader(row))
  }

  /**
   * The code of the score of a data row, row `index` of its block, or why the row is no response.
   * @throws AppError `import/too-many-score-values`
   */
  judge(row: readonly string[], index: number): number | RejectReason {
    if (this.#unreadable?.has(index) === true) return 'unreadable'
    if (row.length > this.width && hasExtraCells(row, this.width)) return 'too-many-cells'
    const reason = this.#sieve === null ? null : this.#sieve(row)
    if (reason !== null) return row.every(isBlank) ? 'empty' : reason
    const code = this.#scores!.codeOf(this.#score(row))
    if (code !== 'no-score') return code
    if (row.every(isBlank)) return 'empty'
    return this.#plan.scale.kind === 'none' ? 'non-answer' : code
  }

  /** True while the rows are headers; the last of them, or the first row of a file without, tells the columns. */
  #takeHeader(row: readonly string[]): boolean {
    if (this.width !== -1) return false
    const { headerRows } = this.#plan.reading
    this.#headerRows.push(row)
    if (this.#headerRows.length < headerRows) return true
    this.#setNames(tableNames(this.#headerRows, this.#plan.reading))
    return headerRows > 0
  }

  #setNames(names: readonly ColumnName[]): void {
    this.width = names.length
    const name = names[this.#plan.mapping.score[0]!]
    const column = name === undefined ? '' : questionText(name)
    this.#scores = new ScoreCodes(this.#plan.scale, { file: this.#fileName, column })
  }
}

/**
 * Reads the score of a row; without a score (`none`) a comment counts as the one score there is. Null for a plan that has
 * neither the column of the one nor of the other.
 */
function scoreReaderOf({ mapping, scale }: ImportPlan): RoleReader | null {
  if (scale.kind !== 'none') return roleReader('score', mapping.score)
  const comment = roleReader('comment', mapping.comment)
  return comment === null ? null : row => (isBlank(comment(row)) ? '' : String(scale.min))
}
