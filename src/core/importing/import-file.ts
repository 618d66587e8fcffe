import { AppError } from '../errors.ts'
import type { JobContext } from '../job-context.ts'
import { partOfJob } from '../part-of-job.ts'
import type { ImportDictionaries } from '../survey/response-chunk.ts'
import type { ByteSource } from './byte-source.ts'
import { LostDates } from './dates/lost-dates.ts'
import { recordRaw, recordTexts, type ByteRecord } from './bytes/byte-record.ts'
import { MappedColumns } from './bytes/mapped-columns.ts'
import { isReadableAsBytes, readRecords, type RecordBlock } from './bytes/read-records.ts'
import type { RecordScanner } from './bytes/record-scanner.ts'
import { eachBlock } from './each-block.ts'
import { findLatestRatings } from './find-latest-ratings.ts'
import { DuplicateCheck } from './identity/duplicate-check.ts'
import type { Fingerprints } from './identity/fingerprints.ts'
import type { KnownResponses } from './identity/known-responses.ts'
import type { LatestRatings } from './identity/latest-ratings.ts'
import type { ImportSink } from './import-sink.ts'
import type { ImportOutcome, ImportPlan, RejectReason, RejectedRow } from './mapping.ts'
import { OfferedTally } from './offered/offered-tally.ts'
import { RAW_LIMIT, toCsvRecord } from './reading/csv-record.ts'
import { readTable } from './reading/read-table.ts'
import { detached, type RowBlock } from './reading/table-reader.ts'
import { ResponseBuilder } from './response-builder.ts'
import { RowJudge } from './row-judge.ts'
import { TicketJoin, type TicketsToJoin } from './tickets/ticket-join.ts'

export interface FinishedImport {
  readonly outcome: ImportOutcome
  readonly dictionaries: ImportDictionaries
  /** Of the responses, ascending; null where no earlier responses were given to compare with. */
  readonly fingerprints: Fingerprints | null
}

/** What a file is compared and joined with. */
export interface ImportCompany {
  /** The responses that are there already: equal rows are rejected as `duplicate`. Null or absent: there are none. */
  readonly known?: KnownResponses | null
  /**
   * What the file lacks is filled from its tickets, by the `ticketColumn` of the plan; whether a row is a response, and the same
   * as another, is settled before. Null or absent: there are none.
   */
  readonly tickets?: TicketsToJoin | null
}

/**
 * Turn the rows of a file into responses, chunk by chunk, and say of every other row why it is none:
 * `rows === responses + rejected.total`, always. Memory does not grow with the file but for the dictionaries and, where
 * only the last rating of a ticket counts, for the tickets; then the file is read twice.
 * What the sink was given before a failure or cancel is for the caller to discard.
 *
 * @throws AppError `import/no-score-column` for a plan without one, `import/no-responses` (not where all that would
 * have been responses are duplicates), `import/too-many-score-values`, `import/empty-file`, those of the reader, and
 * what source and sink throw.
 */
export async function importFile(
  source: ByteSource,
  plan: ImportPlan,
  sink: ImportSink,
  context: JobContext,
  { known = null, tickets = null }: ImportCompany = {},
): Promise<FinishedImport> {
  const latest =
    plan.ratings === 'last' ? await findLatestRatings(source, plan, partOfJob(context, 0, 0.4)) : null
  const run = new ImportRun(source.name, plan, sink, { known, latest, tickets })
  const rest = latest === null ? context : partOfJob(context, 0.4, 1)
  await eachBlock(source, readBlocks(source, plan), rest, async block => {
    await ('records' in block ? run.addRecords(block.records) : run.add(block))
    return run.rows
  })
  return run.finish()
}

function readBlocks(source: ByteSource, { reading }: ImportPlan): AsyncIterable<RowBlock | RecordBlock> {
  return isReadableAsBytes(reading) ? readRecords({ source, reading }) : readTable({ source, reading })
}

interface Comparison extends Required<ImportCompany> {
  readonly latest: LatestRatings | null
}

class ImportRun {
  /** Data rows so far. */
  rows = 0
  readonly #fileName: string
  readonly #plan: ImportPlan
  readonly #sink: ImportSink
  readonly #judge: RowJudge
  readonly #latest: LatestRatings | null
  readonly #check: DuplicateCheck | null
  readonly #lostDates: LostDates
  readonly #offered: OfferedTally
  readonly #builder: ResponseBuilder
  readonly #columns: MappedColumns
  readonly #tickets: TicketJoin | null
  /** They grow with the rows. */
  readonly #dictionaries: Omit<ImportDictionaries, 'scores'>
  readonly #byReason = new Map<RejectReason, number>()
  #responses = 0
  #rejected: RejectedRow[] = []

  constructor(fileName: string, plan: ImportPlan, sink: ImportSink, { known, latest, tickets }: Comparison) {
    this.#fileName = fileName
    this.#plan = plan
    this.#sink = sink
    this.#judge = new RowJudge(fileName, plan)
    this.#latest = latest
    this.#check = known === null ? null : new DuplicateCheck(known)
    this.#lostDates = new LostDates(plan.dateOrder)
    this.#offered = new OfferedTally(plan)
    this.#builder = new ResponseBuilder(plan)
    this.#columns = new MappedColumns(plan)
    this.#dictionaries = this.#builder.dictionaries()
    this.#tickets =
      tickets === null ? null : new TicketJoin(tickets, plan.ticketColumn ?? null, this.#dictionaries)
  }

  async add(block: RowBlock): Promise<void> {
    const { rows } = block
    this.#judge.enter(block)
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!
      if (this.#judge.isNoData(row)) continue
      this.rows += 1
      const reason = this.#take(row, index)
      if (reason !== null) this.#reject(reason, row, { line: block.lineOf(index), raw: rawOf(block, index) })
      else if (this.#builder.isFull) await this.#passOn()
    }
    await this.#passOnRejected()
  }

  /** Add what the scanner finds. */
  async addRecords(records: RecordScanner): Promise<void> {
    this.#judge.enter({})
    while (records.next()) {
      // A row that is short, long, or may be a blank line is looked at as a whole.
      const isPlain = records.cells === this.#judge.width && records.cells > 1
      const mapped = isPlain ? this.#columns.rowOf(records) : null
      const row = mapped === null || this.#judge.needsAllCells(mapped) ? recordTexts(records) : mapped
      if (this.#judge.isNoData(row)) continue
      this.rows += 1
      const reason = this.#take(row, 0, isPlain ? records : null)
      if (reason !== null) this.#rejectRecord(reason, records)
      else if (this.#builder.isFull) await this.#passOn()
    }
    await this.#passOnRejected()
  }

  async finish(): Promise<FinishedImport> {
    if (!this.#judge.hasBegun) throw new AppError('import/empty-file', { file: this.#fileName })
    if (this.rows === 0) throw new AppError('import/header-only', { file: this.#fileName })
    await this.#passOn()
    await this.#passOnRejected()
    if (this.#responses === 0 && !this.#byReason.has('duplicate'))
      throw new AppError('import/no-responses', { file: this.#fileName, rows: this.rows })
    const offered = this.#offered.counts(this.#responses)
    const tickets = this.#tickets?.counts()
    return {
      outcome: {
        rows: this.rows,
        responses: this.#responses,
        rejected: { total: this.rows - this.#responses, byReason: Object.fromEntries(this.#byReason) },
        withoutDate: this.#lostDates.total - (this.#tickets?.datesFilled ?? 0),
        warnings: [
          ...(this.#plan.mapping.date.length === 0 ? [] : this.#lostDates.warnings()),
          ...(this.#latest?.warnings() ?? []),
          ...this.#builder.warnings(),
          ...(this.#tickets?.warnings() ?? []),
        ],
        ...(offered !== null && { offered }),
        ...(tickets !== undefined && { tickets }),
      },
      dictionaries: {
        scores: this.#judge.scores,
        ...(this.#tickets?.dictionaries() ?? this.#dictionaries),
      },
      fingerprints: this.#check?.keptFingerprints() ?? null,
    }
  }

  /** Add the response of a row, or say why there is none. */
  #take(row: readonly string[], index: number, record: ByteRecord | null = null): RejectReason | null {
    const code = this.#judge.judge(row, index)
    if (typeof code === 'string') return code
    if (this.#latest?.isSuperseded(row) === true) return 'superseded'
    const lostDate = this.#builder.add(row, this.rows, code, record)
    if (
      this.#check?.isDuplicate(this.#builder, this.#judge.scores[code]!, this.#dictionaries.fields) === true
    ) {
      this.#builder.takeBack()
      return 'duplicate'
    }
    this.#responses += 1
    this.#tickets?.add(row)
    if (lostDate !== null) this.#lostDates.add(lostDate)
    return null
  }

  /** Whether a row is empty, only all its cells can tell. */
  #rejectRecord(reason: RejectReason, records: RecordScanner): void {
    const row = recordTexts(records)
    const verdict = this.#judge.judge(row, 0)
    const place = { line: records.line, raw: recordRaw(records, RAW_LIMIT) }
    this.#reject(typeof verdict === 'string' ? verdict : reason, row, place)
  }

  #reject(reason: RejectReason, row: readonly string[], place: Pick<RejectedRow, 'line' | 'raw'>): void {
    this.#offered.add(row, reason)
    this.#byReason.set(reason, (this.#byReason.get(reason) ?? 0) + 1)
    this.#rejected.push({ row: this.rows, line: place.line, reason, raw: place.raw })
  }

  async #passOn(): Promise<void> {
    const chunk = this.#builder.take()
    if (chunk !== null) await this.#sink.chunk(this.#tickets?.fill(chunk) ?? chunk)
  }

  async #passOnRejected(): Promise<void> {
    if (this.#rejected.length === 0) return
    const rows = this.#rejected
    this.#rejected = []
    await this.#sink.rejected(rows)
  }
}

/** The text of a row as it stands in the file, its cells where they have none; a copy that keeps no block alive. */
function rawOf(block: RowBlock, index: number): string {
  return block.rawOf === undefined
    ? toCsvRecord(block.rows[index]!)
    : detached(block.rawOf(index).slice(0, RAW_LIMIT))
}
