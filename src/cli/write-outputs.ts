import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fillReportPage } from '#contracts/report-page-data.ts'
import { AppError } from '#core/errors.ts'
import { buildReport } from '#core/report/build-report.ts'
import { assignmentsCsv, reasonsCsv, rejectsCsv } from '#core/report/csv-files.ts'
import type { Report } from '#core/report/report.ts'
import { fieldsInReport, TABLES_ON_PAPER } from '#core/statistics/grouped/field-tables.ts'
import { buildResultFile, serialiseResultFile } from '#core/report/result-file.ts'
import type { ResultDriver, ResultFile } from '#core/report/result-format.ts'
import { type DriversOverview, isEffortDriver } from '#core/themes/drivers/driver.ts'
import { comparisonSentence, sideName } from '#words/comparison-sentences.ts'
import type { Words } from '#words/create-words.ts'
import { findingSentence } from '#words/finding-sentences.ts'
import { groupTestsSentence } from '#words/group-test-sentences.ts'
import { metricDefinition, metricTool } from '#words/metric-sentences.ts'
import { warningSentence } from '#words/warning-sentence.ts'
import type { Analysis } from './analyse-files.ts'
import { saveCodebook } from './codebook-files.ts'
import { findPrinters, printPdf } from './print-pdf.ts'
import type { ReportRequest } from './usage.ts'
import { writePieces, writeResult, writeText, writeWhole } from './write-file.ts'

export interface OutputSettings {
  readonly root: string
  readonly version: string
  readonly words: Words
  /** Says where a file went. */
  readonly say: (text: string) => void
}

/** Write everything that was asked for, data first, so that a missing browser costs only the PDF. */
export async function writeOutputs(
  request: ReportRequest,
  analysis: Analysis,
  settings: OutputSettings,
): Promise<void> {
  if (request.json !== null) await writeResult(request.json, resultText(analysis, settings))
  const { dataset, ids, scale, run, mask, explain } = analysis
  const kept = { dataset, files: analysis.files.map(file => file.source.file), ids, scale, run, mask }
  if (request.assignments !== null) await writePieces(request.assignments, assignmentsCsv(kept))
  if (request.reasons !== null && explain !== null)
    await writePieces(request.reasons, reasonsCsv({ ...kept, explain }))
  if (request.rejects !== null)
    await writePieces(
      request.rejects,
      rejectsCsv(
        analysis.files.map(file => ({ file: file.source.file, rows: file.rejected })),
        reason => settings.words.t(`importing:reject.${reason}`),
      ),
    )
  if (request.saveCodebook !== null && analysis.codebook !== null)
    await saveCodebook(request.saveCodebook, analysis.codebook)
  const { json, assignments, rejects, reasons, saveCodebook: book } = request
  for (const path of [json, assignments, rejects, reasons, book])
    if (path !== null && path !== '-') settings.say(path)
  if (request.outputs.length > 0) await writeReports(request.outputs, reportOf(analysis, settings), settings)
}

function resultText(analysis: Analysis, { version, words }: OutputSettings): string {
  const { files, scale, timezone, summary, themes, merges, drivers, codebookDifferences } = analysis
  const warnings = analysis.warnings.map(warning => ({
    code: warning.code,
    count: warning.count,
    message: warningSentence(words, warning),
  }))
  const sources = files.map(file => file.source)
  const { columns } = sources[0]!
  const dateOrder = sources[0]!.dateOrder as 'dmy' | 'mdy' | 'ymd' | null
  return serialiseResultFile(
    buildResultFile({
      version,
      sources,
      columns,
      scale,
      dateOrder,
      timezone,
      warnings,
      summary,
      themes,
      merges,
      findings: analysis.findings,
      thresholds: analysis.thresholds,
      openHours: analysis.openHours,
      fields: analysis.fields,
      groupTests: analysis.groupTests,
      groupTestsSentence: tests => groupTestsSentence(words, tests),
      rates: analysis.rates,
      selection: analysis.selection,
      drivers: drivers === null ? null : resultDrivers(drivers, words),
      codebook: codebookDifferences,
      comparison: analysis.comparison,
      comparisonWords: {
        sentence: comparison => comparisonSentence(words, comparison, 'low-share'),
        sideName: (choice, side) => sideName(words, choice, side),
      },
      pseudonyms: pseudonymsIn(analysis),
      columnPseudonyms: columnPseudonymsIn(analysis),
      definitionOf: metric => metricDefinition(words, metric),
      toolOf: metric => metricTool(words, metric.key, scale.kind),
      sentenceOf: finding => findingSentence(words, finding),
    }),
  )
}

function columnPseudonymsIn({
  shown: { columnPseudonyms = [] },
}: Analysis): ResultFile['columnPseudonyms'] | null {
  const listed = columnPseudonyms.flatMap(({ column, pseudonyms }) =>
    Array.from(pseudonyms, ([key, pseudonym]) => ({ column, key, pseudonym })),
  )
  return listed.length === 0 ? null : listed
}

function pseudonymsIn({ shown: { pseudonyms } }: Analysis): ResultFile['pseudonyms'] | null {
  if (pseudonyms === undefined || pseudonyms.size === 0) return null
  return Array.from(pseudonyms, ([key, pseudonym]) => ({ key, pseudonym }))
}

function resultDrivers({ drivers }: DriversOverview, words: Words): ResultDriver[] {
  return drivers.map(({ id, low, rest }) => ({
    id,
    group: isEffortDriver(id) ? 'effort' : 'service',
    label: words.t(`drivers:name.${id}`),
    low: { n: low.n, share: low.share },
    rest: { n: rest.n, share: rest.share },
  }))
}

function reportOf(analysis: Analysis, { version, words }: OutputSettings): Report {
  const { shown } = analysis
  return buildReport({
    version,
    language: 'en',
    title: words.t('cli:reportTitle', { file: titleOf(shown.sources[0]!.file) }),
    madeOn: null,
    isSample: false,
    selection: shown.selection,
    scale: analysis.scale,
    timezone: analysis.timezone,
    thresholds: analysis.thresholds,
    statedHours: analysis.openHours,
    summary: shown.summary,
    themes: shown.themes,
    findings: shown.findings,
    sources: shown.sources,
    ...(shown.rates !== null && { responseRates: shown.rates }),
    fields: fieldsInReport(shown.fields, analysis.thresholds, TABLES_ON_PAPER),
    groupTests: shown.groupTests,
    ...(shown.comparison !== null && { comparison: shown.comparison }),
    ...(shown.merges.length > 0 && { merges: shown.merges }),
    ...(shown.privacy !== undefined && { privacy: shown.privacy }),
  })
}

async function writeReports(
  outputs: ReportRequest['outputs'],
  report: Report,
  settings: OutputSettings,
): Promise<void> {
  const template = await readFile(join(settings.root, 'out/report-page/report.html'), 'utf8')
  const html = fillReportPage(template, report)
  for (const { path, kind } of outputs) {
    if (kind === 'html') await writeText(path, html)
    else await writePdf(path, html, settings.root)
    settings.say(path)
  }
}

/** Where nothing can print, the page itself is written beside and named in the error. */
async function writePdf(path: string, html: string, root: string): Promise<void> {
  try {
    await writeWhole(path, unfinished => printPdf(html, unfinished, findPrinters(root)))
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'report/no-browser') throw error
    const instead = `${path.slice(0, -extname(path).length)}.html`
    await writeText(instead, html)
    throw new AppError('report/no-browser', { file: instead })
  }
}

/** The file's name as a title: without its ending, blanks for underscores and hyphens between words. */
function titleOf(file: string): string {
  return basename(file, extname(file))
    .replace(/[_\s]+|(?<=\p{L})-(?=\p{L})/gu, ' ')
    .trim()
}
