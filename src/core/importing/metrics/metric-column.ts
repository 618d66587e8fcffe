import { AppError } from '../../errors.ts'
import { foldText } from '../../survey/fold-text.ts'
import { headerWords } from '../../survey/header-words.ts'
import type { SampledRow } from '../checking/row-sampler.ts'
import type { ExportFormat } from '../formats/export-format.ts'
import { columnsWith } from '../formats/format-columns.ts'
import type {
  ColumnProfile,
  Evidence,
  FileInspection,
  ImportPlan,
  MetricColumn,
  RowFilter,
  RowMetric,
} from '../mapping.ts'
import { isBlank } from '../reading/table-reader.ts'
import { metricSubject } from './metric-names.ts'
import { splitsByRange } from './metric-ranges.ts'

/** Different values from which a column names no metrics. */
const MOST_METRICS = 20
/** Share of a column's cells that must name a metric. */
const NAMED = 0.95

/** Headers of columns that tell surveys and questions apart; only there ranges alone are looked at. */
const ASKS =
  /^(surveys?|questions?|metrics?|measure|kpi|questionnaire|enquete|enquête|vraag|vragenlijst|umfrage|frage|fragebogen|encuesta|pregunta|ankieta|pytanie|问卷|问题|調查|调查)$/

/** What is looked at to find the column that names metrics. */
export interface MetricSearch {
  readonly file: string
  readonly columns: readonly ColumnProfile[]
  readonly format: ExportFormat | null
  /** The column that is recognised as the score among all rows; undefined where none is. Asked for where it matters. */
  readonly score: () => number | undefined
  readonly sample: readonly SampledRow[]
  /** The metric that somebody named. */
  readonly wanted: string | undefined
}

/**
 * The column that says of each row which question its score answers; null where there is none, or where each question
 * has a column of scores of its own. By the recognised format or its tags, by names of metrics (several), by ranges of
 * scores that differ by value. The metric with most rows is chosen unless one was named.
 *
 * @throws AppError `import/no-metrics`, `import/unknown-metric` where one was named that is not there.
 */
export function findMetricColumn(search: MetricSearch): MetricColumn | null {
  const { file, columns, wanted } = search
  const found =
    byFormat(search) ??
    byTags(search) ??
    firstOf(columns, byWords) ??
    firstOf(columns, c => byRanges(c, search))
  const used = found !== null && isShared(found, search) ? found : null
  if (wanted === undefined)
    return used === null ? null : { ...used, chosen: used.metrics[0]!.name, isSettled: false }
  if (used === null) throw new AppError('import/no-metrics', { file, metric: wanted })
  const chosen = metricNamed(used.metrics, wanted)
  if (chosen === undefined) throw unknownMetric(file, wanted, used)
  const evidence = { code: 'metric-given', values: { metric: chosen.name } }
  return { ...used, chosen: chosen.name, isSettled: true, evidence: [...used.evidence, evidence] }
}

/** Why a file cannot be read for a metric: its rows answer other questions. */
export function unknownMetric(
  file: string,
  metric: string,
  present: Pick<MetricColumn, 'header' | 'metrics'> | undefined,
): AppError {
  const { header: column, metrics } = present ?? { header: '', metrics: [] }
  return new AppError('import/unknown-metric', { file, metric, column, metrics: listMetrics(metrics) })
}

/** The names of metrics for a sentence. */
export function listMetrics(metrics: readonly RowMetric[]): string {
  return metrics.map(({ name }) => `“${name}”`).join(', ')
}

/** The metric of this name, whatever its case and blanks. */
export function metricNamed(metrics: readonly RowMetric[], name: string): RowMetric | undefined {
  const wanted = foldText(name)
  return metrics.find(metric => foldText(metric.name) === wanted || metric.values.includes(wanted))
}

/** Of several metrics in one file or over several the name of the one with most rows; null where there is one at most. */
export function commonestMetric(files: readonly Pick<FileInspection, 'metrics'>[]): string | null {
  const metrics = mergeMetrics(files.flatMap(({ metrics }) => metrics ?? []))?.metrics ?? []
  return metrics.length < 2 ? null : metrics[0]!.name
}

/** The metrics of several files as those of the first, with rows added up; undefined for none. */
export function mergeMetrics(columns: readonly MetricColumn[]): MetricColumn | undefined {
  const [first] = columns
  if (first === undefined) return undefined
  const merged: RowMetric[] = []
  for (const metric of columns.flatMap(({ metrics }) => metrics)) {
    const at = merged.findIndex(({ name }) => foldText(name) === foldText(metric.name))
    const known = merged[at]
    if (known === undefined) merged.push(metric)
    else {
      const values = [...new Set([...known.values, ...metric.values])]
      merged[at] = { name: known.name, values, rows: known.rows + metric.rows }
    }
  }
  return { ...first, metrics: merged.sort(byRows) }
}

function byRows(a: RowMetric, b: RowMetric): number {
  return b.rows - a.rows || (a.name < b.name ? -1 : 1)
}

/** Puts the rows of all other metrics aside; null where there are none. */
export function metricFilter({ column, metrics, chosen }: MetricColumn): RowFilter | null {
  const { values } = metrics.find(({ name }) => name === chosen)!
  return metrics.length < 2 ? null : { column, values, keeps: true, reason: 'other-metric' }
}

/** What a plan says of the metric that is taken; nothing where no other is put aside. */
export function metricOf({ metrics }: Pick<FileInspection, 'metrics'>): Pick<ImportPlan, 'metric'> {
  if (metrics === undefined || metrics.metrics.length < 2) return {}
  return { metric: { header: metrics.header, name: metrics.chosen } }
}

type Found = Omit<MetricColumn, 'chosen' | 'isSettled'>

function byFormat({ columns, format }: MetricSearch): Found | null {
  const header = format?.scale?.metric?.header
  const column = header === undefined ? undefined : columnsWith(columns, header)[0]
  if (column === undefined) return null
  const code = 'metric-format'
  return foundIn(column, foldText, { code, values: { header: column.header, format: format!.title } })
}

/** Tags such as `nr_ces_5_of_7` name metric and length beside the score. */
function byTags({ columns, format }: MetricSearch): Found | null {
  const tag = format?.scale?.tag
  if (tag === undefined) return null
  const nameOf = (cell: string): string | null => {
    const groups = tag.exec(cell)?.groups
    return groups === undefined ? null : `${groups['metric'] ?? ''} ${groups['max'] ?? ''}`.trim()
  }
  const column = columns.find(
    ({ values }) => values.length > 0 && values.every(({ value }) => nameOf(value) !== null),
  )
  if (column === undefined) return null
  return foundIn(column, nameOf, { code: 'metric-tags', values: { header: column.header } })
}

/** Values that are names or questions of several metrics; under a header that announces it, of one. */
function byWords(column: ColumnProfile): Found | null {
  const { values, filled } = column
  if (values.length === 0 || values.length > MOST_METRICS) return null
  const named = values
    .map(({ value, n }) => ({ subject: metricSubject(value), n }))
    .filter(({ subject }) => subject !== null)
  const cells = named.reduce((sum, { n }) => sum + n, 0)
  const subjects = new Set(named.map(({ subject }) => subject)).size
  if (subjects === 0 || cells < NAMED * filled) return null
  if (subjects === 1 && (values.length > 1 || !asksByHeader(column))) return null
  return foundIn(column, foldText, { code: 'metric-words', values: { header: column.header } })
}

function asksByHeader({ header }: ColumnProfile): boolean {
  return headerWords(header).some(word => ASKS.test(word))
}

function byRanges(column: ColumnProfile, { score, sample }: MetricSearch): Found | null {
  const isCandidate =
    column.dates === undefined &&
    column.values.length >= 2 &&
    column.values.length <= MOST_METRICS &&
    asksByHeader(column)
  const scores = isCandidate ? score() : undefined
  if (scores === undefined || scores === column.index || !splitsByRange(column.index, scores, sample))
    return null
  return foundIn(column, foldText, { code: 'metric-ranges', values: { header: column.header } })
}

function firstOf(
  columns: readonly ColumnProfile[],
  find: (column: ColumnProfile) => Found | null,
): Found | null {
  for (const column of columns) {
    const found = find(column)
    if (found !== null) return found
  }
  return null
}

/**
 * The metrics of a column, the one with most rows first.
 *
 * @param keyOf - What cells of one metric have in common; null for a cell that names none.
 */
function foundIn(
  column: ColumnProfile,
  keyOf: (cell: string) => string | null,
  evidence: Evidence,
): Found | null {
  const metrics = new Map<string, { name: string; values: Set<string>; rows: number }>()
  // The most frequent spelling comes first.
  for (const { value, n } of column.values) {
    const key = keyOf(value)
    if (key === null || key === '') continue
    const isTag = key !== foldText(value)
    const known = metrics.get(key) ?? { name: isTag ? key : value.trim(), values: new Set(), rows: 0 }
    known.values.add(foldText(value))
    known.rows += n
    metrics.set(key, known)
  }
  if (metrics.size === 0) return null
  return {
    column: column.index,
    header: column.header,
    metrics: [...metrics.values()]
      .map(({ name, values, rows }) => ({ name, values: [...values], rows }))
      .sort(byRows),
    evidence: [evidence],
  }
}

/** False where the score column is filled for one metric only: then each has a column of its own. */
function isShared({ column, metrics }: Found, { score, sample }: MetricSearch): boolean {
  const scores = metrics.length === 1 ? undefined : score()
  if (scores === undefined) return true
  const scored = sample.filter(({ cells }) => !isBlank(cells[scores] ?? ''))
  const present = new Set(scored.map(({ cells }) => foldText(cells[column] ?? '')))
  return metrics.filter(({ values }) => values.some(value => present.has(value))).length > 1
}
