import { AppError } from '../errors.ts'
import type { JobContext } from '../job-context.ts'
import { binaryKind } from './reading/binary-kind.ts'
import type { ByteSource } from './byte-source.ts'
import { createDecoder } from './reading/decoded-text.ts'
import { encodingOfHead, namedEncoding, type EncodingGuess } from './reading/detect-encoding.ts'
import { describeTable } from './describe-table.ts'
import type { FileInspection, ReadingOptions, RowFilter } from './mapping.ts'
import { surveyOneMetric, type MetricSurvey } from './metrics/survey-metric.ts'
import { chooseLegacyReading, type LegacyReading } from './reading/legacy-reading.ts'
import { kindByName, misnamedWarning } from './reading/misnamed-text.ts'
import { otherDelimiterWarnings } from './reading/other-delimiter.ts'
import { readHead } from './reading/read-head.ts'
import { readTable } from './reading/read-table.ts'
import { settleSheet, settleTable, type SettledTable } from './reading/settle-table.ts'
import { createReadingNotes } from './reading/table-reader.ts'
import type { TextRepair } from './reading/text-repairs.ts'
import { TableSurveyor, type TableSurvey } from './reading/table-surveyor.ts'

/**
 * Recognise everything about a file: how its bytes are read, which column is what, on which scale, in which date
 * order. Reads the whole file once, in memory that does not grow with a file of text; twice more when it turns out not to
 * be UTF-8, and once more each when a quotation mark is never closed, when apostrophes guard its cells, when rows
 * sum up others and when several metrics share the score column: then the columns are described by the rows of one.
 *
 * @throws AppError `import/empty-file`, `import/header-only`, `import/binary-file`, `import/old-workbook`,
 * `import/misnamed-text`, `import/unknown-encoding`, `import/unknown-metric`, `import/no-metrics`, those of the reader of its kind ({@link readTable}), and what the source throws.
 */
export async function inspectFile(
  source: ByteSource,
  options: ReadingOptions,
  context: JobContext,
): Promise<FileInspection> {
  const kind = kindByName(source.name)
  if (kind === null) return inspectBytes(source, options, context)
  const isText = binaryKind(await readHead(source)) === null
  try {
    const inspection = await inspectBytes(source, options, context)
    return isText ? { ...inspection, warnings: [misnamedWarning(kind), ...inspection.warnings] } : inspection
  } catch (error) {
    throw isText && isNoTable(error)
      ? new AppError('import/misnamed-text', { file: source.name, kind })
      : error
  }
}

async function inspectBytes(
  source: ByteSource,
  options: ReadingOptions,
  context: JobContext,
): Promise<FileInspection> {
  const progress = neverFalling(context)
  // A workbook and a JSON file are read whole before their first row: who waits for that must see that it has begun.
  progress.report({ stage: 'reading', fraction: 0 })
  const head = await readHead(source)
  if (head.length === 0) throw new AppError('import/empty-file', { file: source.name })
  const kind = binaryKind(head)
  if (kind === 'XLSX') return inspectWorkbook()
  if (kind !== null) throw binaryFile(source.name, kind)

  const first = options.encoding === undefined ? encodingOfHead(head) : namedEncoding(options.encoding)
  const isChecked = first.evidence.code === 'encoding-utf8'
  try {
    return await inspectText(first, isChecked)
  } catch (error) {
    if (!isChecked || !(error instanceof TypeError)) throw error
    return await inspectText(await chooseLegacyReading(source, progress), false)
  }

  /** A quotation mark that is never closed would swallow the rest: then none reaches beyond its line. */
  async function inspectText(guess: EncodingChoice, isStrict: boolean): Promise<FileInspection> {
    try {
      return await inspectAs(guess, isStrict, options)
    } catch (error) {
      if (options.quotes !== undefined || !isUnclosed(error)) throw error
      const line = Number(error.details['line'])
      const inspection = await inspectAs(guess, isStrict, { ...options, quotes: 'none' })
      const unclosed = { code: 'unclosed-quote', count: 1, values: { line, option: '--quotes double' } }
      return { ...inspection, warnings: [unclosed, ...inspection.warnings] }
    }
  }

  async function inspectAs(
    guess: EncodingChoice,
    isStrict: boolean,
    settled: ReadingOptions,
  ): Promise<FileInspection> {
    const text = createDecoder(guess.encoding).decode(head, { stream: true })
    const beginning = { text, isWhole: head.length >= source.sizeBytes, name: source.name }
    const table = settleTable(beginning, settled)
    const { encoding } = guess
    const survey = await surveyMetric({
      ...table,
      encoding,
      isStrict,
      settled,
      repairs: settled.repairs ?? guess.repairs ?? [],
    })
    if (settled.repairs === undefined && isGuardedTable(survey)) {
      const repairs = [...(guess.repairs ?? []), 'apostrophes'] as const
      return inspectAs(guess, isStrict, { ...settled, repairs })
    }
    const inspection = describeTable(source, survey, [
      guess.evidence,
      ...table.evidence,
      survey.header.evidence,
    ])
    const doubts = otherDelimiterWarnings(beginning, table, inspection.columns.length)
    return { ...inspection, warnings: [...doubts, ...(guess.warnings ?? []), ...inspection.warnings] }
  }

  async function inspectWorkbook(): Promise<FileInspection> {
    const table = await settleSheet(source, options)
    const survey = await surveyMetric({
      ...table,
      encoding: 'utf-8',
      isStrict: false,
      settled: options,
      repairs: [],
    })
    const inspection = describeTable(source, survey, [...table.evidence, survey.header.evidence])
    return { ...inspection, sheets: table.sheets }
  }

  async function surveyMetric(how: SurveyOptions): Promise<MetricSurvey> {
    const again = (rowFilters: readonly RowFilter[]): Promise<TableSurvey> =>
      surveyTable(source, { ...how, settled: { ...how.settled, rowFilters } }, progress)
    const first = await surveyTable(source, how, progress)
    const { summaries, rowFilters } = first
    const survey = summaries.length === 0 ? first : await again([...rowFilters, ...summaries])
    return surveyOneMetric(source.name, survey, how.settled.metric, again)
  }
}

function isUnclosed(error: unknown): error is AppError {
  return (
    error instanceof AppError &&
    (error.code === 'import/unclosed-quote' || error.code === 'import/record-too-long')
  )
}

/** Cells with an added apostrophe that are no accident, in a file where no formula goes without. */
const GUARDED_CELLS = 2

function isGuardedTable({ notes }: TableSurvey): boolean {
  return (notes.found.counts.get('apostrophes') ?? 0) >= GUARDED_CELLS && notes.bareFormulas === 0
}

/** An encoding, and what was found where it took the whole file to choose it. */
type EncodingChoice = EncodingGuess & Partial<Pick<LegacyReading, 'repairs' | 'warnings'>>

/** A second pass begins where the first got to, as far as anybody watching can tell. */
function neverFalling(context: JobContext): JobContext {
  let highest = 0
  return {
    signal: context.signal,
    pause: () => context.pause(),
    report: progress => {
      highest = Math.max(highest, progress.fraction)
      context.report({ ...progress, fraction: highest })
    },
  }
}

interface SurveyOptions extends SettledTable {
  readonly encoding: string
  readonly isStrict: boolean
  readonly settled: ReadingOptions
  readonly repairs: readonly TextRepair[]
}

async function surveyTable(
  source: ByteSource,
  options: SurveyOptions,
  context: JobContext,
): Promise<TableSurvey> {
  const notes = createReadingNotes()
  const surveyor = new TableSurveyor(options.settled.headerRows, options.settled.rowFilters)
  const { kind, encoding, delimiter, sheet, repairs, isStrict } = options
  const { quotes } = options.settled
  const reading = {
    kind,
    encoding,
    delimiter,
    ...(sheet !== undefined && { sheet }),
    ...(repairs.length > 0 && { repairs }),
    ...(quotes !== undefined && { quotes }),
  }
  for await (const block of readTable({ source, reading, isStrict, notes })) {
    surveyor.add(block)
    const fraction = Math.min(1, block.bytesRead / Math.max(1, source.sizeBytes))
    context.report({ stage: 'recognising', fraction, done: surveyor.rows })
    await context.pause()
  }
  return { ...surveyor.finish(reading), notes }
}

function isNoTable(error: unknown): boolean {
  return error instanceof AppError && error.code === 'import/header-only'
}

/** What to do about a file of bytes depends on what wrote it. */
function binaryFile(file: string, kind: string): AppError {
  return new AppError(kind === 'XLS' ? 'import/old-workbook' : 'import/binary-file', { file, kind })
}
