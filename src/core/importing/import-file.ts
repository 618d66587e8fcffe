import { AppError } from '../errors.ts'
import type { JobContext } from '../job-context.ts'
import { questionText } from '../survey/question-text.ts'
import type { ImportDictionaries } from '../survey/response-chunk.ts'
import type { ByteSource } from './byte-source.ts'
import { toCsvRecord } from './reading/csv-record.ts'
import type { ImportSink } from './import-sink.ts'
import { roleReader, type RoleReader } from './joined-cells.ts'
import { LostDates } from './dates/lost-dates.ts'
import type { ImportOutcome, ImportPlan, RejectReason, RejectedRow } from './mapping.ts'
import { ResponseBuilder } from './response-builder.ts'
import { rowSieve, type RowSieve } from './row-sieve.ts'
import { ScoreCodes } from './score-codes.ts'
import { readTable } from './reading/read-table.ts'
import type { ColumnName } from './reading/header-rows.ts'
import { isBlank, isBlankLine, type RowBlock } from './reading/table-reader.ts'
import { hasExtraCells, tableNames } from './reading/table-surveyor.ts'

export interface FinishedImport {
  readonly outcome: ImportOutcome
  readonly dictionaries: ImportDictionaries
}

/**
 * Turn the rows of a file into responses, chunk by chunk, and say of every other row why it is none:
 * `rows === responses + rejected.total`, always. Memory does not grow with the file but for the dictionaries.
 * What the sink was given before a failure or cancel is for the caller to discard.
 *
 * @throws AppError `import/no-score-column` for a plan without one, `import/no-responses`,
 * `import/too-many-score-values`, `import/empty-file`, those of the reader, and what source and sink throw.
 */
export async function importFile(
  source: ByteSource,
  plan: ImportPlan,
  sink: ImportSink,
  context: JobContext,
): Promise<FinishedImport> {
  const run = new ImportRun(source.name, plan, sink)
  for await (const block of readTable({ source, reading: plan.reading })) {
    await run.add(block)
    const fraction = Math.min(1, block.bytesRead / Math.max(1, source.sizeBytes))
    context.report({ stage: 'importing', fraction, done: run.rows })
    await context.pause()
  }
  return run.finish()
}

class ImportRun {
  /** Data rows so far. */
  rows = 0
  readonly #fileName: string
  readonly #plan: ImportPlan
  readonly #sink: ImportSink
  readonly #score: RoleReader
  readonly #sieve: RowSieve | null
  readonly #lostDates: LostDates
  readonly #builder: ResponseBuilder
  readonly #headerRows: (readonly string[])[] = []
  readonly #byReason = new Map<RejectReason, number>()
  #width = -1
  #scores: ScoreCodes | null = null
  #responses = 0
  #rejected: RejectedRow[] = []

  constructor(fileName: string, plan: ImportPlan, sink: ImportSink) {
    const score = roleReader('score', plan.mapping.score)
    if (score === null) throw new AppError('import/no-score-column', { file: fileName })
    this.#fileName = fileName
    this.#plan = plan
    this.#sink = sink
    this.#score = score
    this.#sieve = rowSieve(plan.rowFilters ?? [])
    const lostDates = new LostDates(plan.dateOrder)
    this.#lostDates = lostDates
    this.#builder = new ResponseBuilder(plan, cell => lostDates.add(cell))
  }

  async add(block: RowBlock): Promise<void> {
    const { rows, columns, unreadable } = block
    if (columns !== undefined && this.#width === -1)
      this.#setNames((this.#plan.reading.columns ?? columns).map(header => ({ header })))
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!
      if (columns === undefined && (isBlankLine(row) || this.#takeHeader(row))) continue
      this.rows += 1
      const code = unreadable?.has(index) === true ? 'unreadable' : this.#judge(row)
      if (typeof code === 'string') this.#reject(code, row, block.lineOf(index))
      else {
        this.#builder.add(row, this.rows, code)
        this.#responses += 1
        if (this.#builder.isFull) await this.#passOn()
      }
    }
    await this.#passOnRejected()
  }

  async finish(): Promise<FinishedImport> {
    if (this.#width === -1) throw new AppError('import/empty-file', { file: this.#fileName })
    if (this.rows === 0) throw new AppError('import/header-only', { file: this.#fileName })
    if (this.#responses === 0)
      throw new AppError('import/no-responses', { file: this.#fileName, rows: this.rows })
    await this.#passOn()
    return {
      outcome: {
        rows: this.rows,
        responses: this.#responses,
        rejected: { total: this.rows - this.#responses, byReason: Object.fromEntries(this.#byReason) },
        withoutDate: this.#lostDates.total,
        warnings: this.#plan.mapping.date.length === 0 ? [] : this.#lostDates.warnings(),
      },
      dictionaries: { scores: this.#scores?.scores ?? [], fields: this.#builder.dictionaries() },
    }
  }

  /** True while the rows are headers; the last of them, or the first row of a file without, tells the columns. */
  #takeHeader(row: readonly string[]): boolean {
    if (this.#width !== -1) return false
    const { headerRows } = this.#plan.reading
    this.#headerRows.push(row)
    if (this.#headerRows.length < headerRows) return true
    this.#setNames(tableNames(this.#headerRows, this.#plan.reading))
    return headerRows > 0
  }

  #setNames(names: readonly ColumnName[]): void {
    this.#width = names.length
    const name = names[this.#plan.mapping.score[0]!]
    const column = name === undefined ? '' : questionText(name)
    this.#scores = new ScoreCodes(this.#plan.scale, { file: this.#fileName, column })
  }

  /** The code of the row's score, or why the row is no response. */
  #judge(row: readonly string[]): number | RejectReason {
    if (row.length > this.#width && hasExtraCells(row, this.#width)) return 'too-many-cells'
    const reason = this.#sieve === null ? null : this.#sieve(row)
    if (reason !== null) return row.every(isBlank) ? 'empty' : reason
    const code = this.#scores!.codeOf(this.#score(row))
    return code === 'no-score' && row.every(isBlank) ? 'empty' : code
  }

  #reject(reason: RejectReason, row: readonly string[], line: number): void {
    this.#byReason.set(reason, (this.#byReason.get(reason) ?? 0) + 1)
    this.#rejected.push({ row: this.rows, line, reason, raw: toCsvRecord(row) })
  }

  async #passOn(): Promise<void> {
    const chunk = this.#builder.take()
    if (chunk !== null) await this.#sink.chunk(chunk)
  }

  async #passOnRejected(): Promise<void> {
    if (this.#rejected.length === 0) return
    const rows = this.#rejected
    this.#rejected = []
    await this.#sink.rejected(rows)
  }
}
