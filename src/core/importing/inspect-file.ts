import { AppError } from '../errors.ts'
import type { JobContext } from '../job-context.ts'
import { binaryKind } from './reading/binary-kind.ts'
import type { ByteSource } from './byte-source.ts'
import { dateOrderOf } from './dates/date-order.ts'
import { createDecoder } from './reading/decoded-text.ts'
import { encodingOfHead, namedEncoding, type EncodingGuess } from './reading/detect-encoding.ts'
import { formatNamed } from './formats/all-formats.ts'
import { inspectionWarnings, weightWarnings, zoneWarnings } from './inspection-warnings.ts'
import type { ColumnFacts } from './recognising/column-profiler.ts'
import type { ColumnProfile, FileInspection, ReadingOptions } from './mapping.ts'
import { chooseLegacyReading, type LegacyReading } from './reading/legacy-reading.ts'
import { recogniseRoles } from './recognising/recognise-roles.ts'
import { readHead } from './reading/read-head.ts'
import { readTable } from './reading/read-table.ts'
import { settleSheet, settleTable, type SettledTable } from './reading/settle-table.ts'
import { createReadingNotes } from './reading/table-reader.ts'
import type { TextRepair } from './reading/text-repairs.ts'
import { TableSurveyor, type TableSurvey } from './reading/table-surveyor.ts'
import { checkCandidates } from './checking/check-candidates.ts'
import { headerZone } from './dates/header-zone.ts'

/**
 * Recognise everything about a file: how its bytes are read, which column is what, on which scale, in which date
 * order. Reads the whole file once, in memory that does not grow with a file of text; twice more when it turns out not to
 * be UTF-8, and once more each when a quotation mark is never closed and when apostrophes guard its cells.
 *
 * @throws AppError `import/empty-file`, `import/header-only`, `import/binary-file`, `import/old-workbook`,
 * `import/unknown-encoding`, those of the reader of its kind ({@link readTable}), and what the source throws.
 */
export async function inspectFile(
  source: ByteSource,
  options: ReadingOptions,
  context: JobContext,
): Promise<FileInspection> {
  const progress = neverFalling(context)
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
    const table = settleTable({ text, isWhole: head.length >= source.sizeBytes, name: source.name }, settled)
    const { encoding } = guess
    const survey = await surveyTable(
      source,
      {
        ...table,
        encoding,
        isStrict,
        settled,
        repairs: settled.repairs ?? guess.repairs ?? [],
      },
      progress,
    )
    if (settled.repairs === undefined && isGuardedTable(survey)) {
      const repairs = [...(guess.repairs ?? []), 'apostrophes'] as const
      return inspectAs(guess, isStrict, { ...settled, repairs })
    }
    const inspection = describe(source, survey, [guess.evidence, ...table.evidence, survey.header.evidence])
    return { ...inspection, warnings: [...(guess.warnings ?? []), ...inspection.warnings] }
  }

  async function inspectWorkbook(): Promise<FileInspection> {
    const table = await settleSheet(source, options)
    const survey = await surveyTable(
      source,
      { ...table, encoding: 'utf-8', isStrict: false, settled: options, repairs: [] },
      progress,
    )
    const inspection = describe(source, survey, [...table.evidence, survey.header.evidence])
    return { ...inspection, sheets: table.sheets }
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

function describe(
  source: ByteSource,
  survey: TableSurvey,
  readingEvidence: FileInspection['readingEvidence'],
): FileInspection {
  const { columns, rows, unusable } = survey
  if (rows === 0) throw new AppError('import/header-only', { file: source.name })
  const setAside = Object.values(unusable).reduce((sum, n) => sum + n, 0)
  const recognised = recogniseRoles(columns, rows - setAside, formatNamed(survey.reading.recognisedAs))
  const candidates = checkCandidates(recognised.scoreCandidates, recognised.mapping, columns, survey.sample)
  const score = candidates.find(({ column }) => column === recognised.mapping.score[0])
  const dateOrder = dateOrderOf(columns, recognised.mapping)
  const dateColumn = recognised.mapping.date[0]
  return {
    file: { name: source.name, sizeBytes: source.sizeBytes },
    reading: survey.reading,
    readingEvidence,
    columns: columns.map(toProfile),
    rows,
    roles: recognised.roles,
    mapping: recognised.mapping,
    scale: score?.scale ?? null,
    scaleEvidence: score?.evidence ?? [],
    scoreCandidates: candidates,
    dateOrder,
    timezone:
      (dateColumn === undefined ? null : headerZone(columns[dateColumn]!.header).timezone) ??
      survey.header.timezone ??
      null,
    warnings: [
      ...inspectionWarnings(survey, dateOrder),
      ...zoneWarnings(columns, recognised.mapping, dateOrder),
      ...recognised.warnings,
      ...(score?.warnings ?? []),
      ...weightWarnings(columns, recognised.mapping),
    ],
    ...(setAside > 0 ? { unusable } : {}),
    ...(survey.rowFilters.length > 0 ? { rowFilters: survey.rowFilters } : {}),
    ...(survey.putAside.length > 0 ? { putAside: survey.putAside } : {}),
  }
}

/** The profile without what only the recogniser wants. */
function toProfile(facts: ColumnFacts): ColumnProfile {
  const { index, header, title, filled, distinct, distinctIsExact, values, samples, meanLength } = facts
  const { dates, severalNames } = facts
  return {
    index,
    header,
    ...(title === undefined ? {} : { title }),
    filled,
    distinct,
    distinctIsExact,
    values,
    samples,
    meanLength,
    ...(dates === undefined ? {} : { dates }),
    ...(severalNames === undefined ? {} : { severalNames }),
  }
}

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

/** What to do about a file of bytes depends on what wrote it. */
function binaryFile(file: string, kind: string): AppError {
  return new AppError(kind === 'XLS' ? 'import/old-workbook' : 'import/binary-file', { file, kind })
}
