import { REJECT_REASONS, type ColumnRole, type DateOrder, type RejectCounts } from '../importing/mapping.ts'
import type { ThemeDifference } from '../themes/codebook/diff-codebooks.ts'
import type { NameMerge } from '../names/name-decisions.ts'
import { effectiveSize, type Metric, type Summary } from '../statistics/figures.ts'
import type { Thresholds } from '../statistics/base-size.ts'
import { compareOpenHours, type OpenHours } from '../statistics/open-hours.ts'
import type { FieldTables } from '../statistics/grouped/field-tables.ts'
import type { GroupTests } from '../statistics/group-tests/group-tests.ts'
import { suppressBreakdown } from '../statistics/suppress-groups.ts'
import type { Comparison } from '../statistics/comparison/comparison.ts'
import type { AgentFairness, Finding, Findings } from '../statistics/findings/finding.ts'
import { EVERYTHING, type Selection } from '../selection/selection.ts'
import type { CreditedField } from '../survey/name-credit.ts'
import type { Scale } from '../survey/scale.ts'
import type { ThemesOverview } from '../themes/theme.ts'
import { writeOrderedJson } from './ordered-json.ts'
import { resultFinding } from './result-finding.ts'
import { resultGroupTests } from './result-group-tests.ts'
import { resultTrend } from './result-trend.ts'
import { resultTickets } from './result-tickets.ts'
import { resultRepeats, resultSupport } from './result-support.ts'
import { resultComparison, type ComparisonWords } from './result-comparison.ts'
import { resultTheme } from './result-theme.ts'
import { resultOpenHours } from './result-open-hours.ts'
import { resultThresholds } from './result-thresholds.ts'
import { resultLow, resultRows, resultStanding, resultTables } from './result-fields.ts'
import type { GroupRates } from '../importing/offered/group-rates.ts'
import { resultOffered } from './result-offered.ts'
import type { ReportSource } from './report.ts'
import type {
  MappedColumn,
  NamedCounts,
  ResultAgent,
  ResultCredit,
  ResultDriver,
  ResultFile,
  ResultFunnel,
  ResultInput,
  ResultMapping,
  ResultOverall,
  ResultWarning,
} from './result-format.ts'

/** What a headless run knows at its end. */
export interface ResultFileInput {
  /** Version of the product. */
  readonly version: string
  /** One entry a file, in the order of the call. */
  readonly sources: readonly ReportSource[]
  /** Header of each mapped column, by role, as in {@link ReportSource}; the files of one run share one mapping. */
  readonly columns: ReportSource['columns']
  readonly scale: Scale
  readonly dateOrder: DateOrder | null
  readonly timezone: string
  /** In the order in which they are to be written. */
  readonly warnings: readonly ResultWarning[]
  /** Figures of the responses that count, no row limit. */
  readonly summary: Summary
  readonly themes: ThemesOverview
  /** With the label of each driver; null or absent: not asked for. */
  readonly drivers?: readonly ResultDriver[] | null
  /** Against a codebook that was applied; null or absent: none was. */
  readonly codebook?: readonly ThemeDifference[] | null
  readonly findings: Findings
  /** Hidden groups have no rows in `summary`, and none of the other figures. */
  readonly thresholds: Thresholds
  /** Null or absent: nobody stated them. */
  readonly openHours?: OpenHours | null
  /** By other fields than weekday, topic and agent, nothing hidden yet. */
  readonly fields: FieldTables
  /** Whether the values of fields differ as a whole; absent: it was not tested. */
  readonly groupTests?: readonly GroupTests[]
  /** How many of the surveys of each group were answered; null or absent: no file tells. */
  readonly rates?: GroupRates | null
  /** The responses that count; absent: all. */
  readonly selection?: Selection
  /** Null or absent: not asked for. */
  readonly comparison?: Comparison | null
  /** Who is who in the report; null or absent: it names everybody, or there is none. */
  readonly pseudonyms?: ResultFile['pseudonyms'] | null
  readonly columnPseudonyms?: ResultFile['columnPseudonyms'] | null
  /** The names that were merged. */
  readonly merges: readonly NameMerge[]
  /** The sentence that defines a metric, e.g. `words/metric-sentences.ts`. */
  readonly definitionOf: (metric: Metric) => string
  /** Whose dashboard shows a metric, e.g. `words/metric-sentences.ts`. */
  readonly toolOf: (metric: Metric) => string
  /** The sentence of a finding, e.g. `words/finding-sentences.ts`. */
  readonly sentenceOf: (finding: Finding) => string
  /** The sentence of the tests of a field, e.g. `words/group-test-sentences.ts`. */
  readonly groupTestsSentence?: (tests: GroupTests) => string
  /** Sentence and names of a comparison, e.g. `words/comparison-sentences.ts`. */
  readonly comparisonWords?: ComparisonWords
}

/** The result of a run in the shape of the file; numbers unrounded. */
export function buildResultFile(input: ResultFileInput): ResultFile {
  const { summary, themes, thresholds, fields } = input
  const standing = fields.standing.map(breakdown => suppressBreakdown(breakdown, thresholds))
  return {
    format: 'lowdown-result/1',
    generator: { name: 'lowdown', version: input.version },
    inputs: input.sources.map(resultInput),
    mapping: resultMapping(input),
    overall: resultOverall(input),
    breakdowns: {
      weekday: resultRows(summary.breakdowns.weekday, thresholds),
      topic: resultRows(summary.breakdowns.topic, thresholds),
      agent: resultRows(summary.breakdowns.agent, thresholds),
      ...resultStanding(standing, thresholds),
    },
    themes: themes.themes.map(theme => resultTheme(theme, summary)),
    unassigned: { n: themes.unassigned.n, share: themes.unassigned.share },
    withoutWords: { n: themes.withoutWords.n },
    junk: { n: themes.junk.n },
    findings: input.findings.findings.map(finding => resultFinding(finding, input.sentenceOf)),
    offered: resultOffered(input.sources, input.rates ?? null, summary),
    ...(themes.languages !== undefined && {
      languages: themes.languages.map(({ code, n, share }) => ({ code, n, share })),
    }),
    agents: resultAgents(input.findings.agents),
    ...(input.drivers != null && { drivers: input.drivers }),
    ...(input.codebook != null && { codebook: input.codebook }),
    trend: resultTrend(summary.trend, input.findings.course),
    funnel: resultFunnel(input.findings),
    ...(input.comparison != null &&
      input.comparisonWords !== undefined && {
        comparison: resultComparison(input.comparison, input.comparisonWords),
      }),
    ...(input.pseudonyms != null && { pseudonyms: input.pseudonyms }),
    ...(input.columnPseudonyms != null && { columnPseudonyms: input.columnPseudonyms }),
    ...(input.findings.support !== undefined && { support: resultSupport(input.findings.support) }),
    ...(input.findings.repeats !== undefined && { repeatContacts: resultRepeats(input.findings.repeats) }),
    ...(input.selection !== undefined &&
      input.selection.filters.length > 0 && { selection: resultSelection(input.selection, input) }),
    thresholds: resultThresholds(thresholds, summary, standing),
    ...(fields.chosen.length > 0 && { by: resultTables(fields, thresholds) }),
    ...(input.openHours != null && {
      openHours: resultOpenHours(compareOpenHours(summary, input.openHours, input.selection ?? EVERYTHING)),
    }),
    ...(input.groupTests !== undefined && { groupTests: resultTests(input) }),
  }
}

/** The file's text: JSON, two blanks of indent, a line feed at the end. Same result, same bytes. */
export function serialiseResultFile(file: ResultFile): string {
  return writeOrderedJson(file)
}

function resultTests({ groupTests = [], groupTestsSentence = () => '' }: ResultFileInput) {
  return groupTests.map(tests => resultGroupTests(tests, groupTestsSentence))
}

function resultSelection(
  { filters }: Selection,
  { summary, findings }: ResultFileInput,
): NonNullable<ResultFile['selection']> {
  return {
    filters: filters.map(({ field, values }) => ({ field, values })),
    n: summary.selected,
    of: summary.total,
    isExploratory: findings.isExploratory,
  }
}

function resultInput(source: ReportSource): ResultInput {
  return {
    file: source.file,
    sha256: source.sha256,
    bytes: source.bytes,
    kind: source.reading.kind,
    encoding: source.reading.encoding,
    delimiter: source.reading.delimiter,
    headerRows: source.reading.headerRows,
    recognisedAs: source.reading.recognisedAs,
    rows: source.rows,
    responses: source.responses,
    rejected: { total: source.rejected.total, byReason: countsByReason(source.rejected.byReason) },
    repairs: source.reading.repairs ?? [],
    sheet: source.reading.sheet ?? null,
    ...(source.tickets !== undefined && { tickets: resultTickets(source.tickets) }),
  }
}

function countsByReason(counts: RejectCounts): NamedCounts {
  const named = new Map<string, number>()
  for (const reason of REJECT_REASONS) {
    const n = counts[reason] ?? 0
    if (n > 0) named.set(reason, n)
  }
  return named
}

function resultMapping(input: ResultFileInput): ResultMapping {
  const { columns, scale } = input
  return {
    score: mappedColumn(columns, 'score'),
    comment: mappedColumn(columns, 'comment'),
    date: mappedColumn(columns, 'date'),
    agent: mappedColumn(columns, 'agent'),
    topic: mappedColumn(columns, 'topic'),
    id: mappedColumn(columns, 'id'),
    scale: {
      kind: scale.kind,
      min: scale.min,
      max: scale.max,
      lowIsGood: scale.lowIsGood,
      low: { op: scale.low.op, value: scale.low.value },
      labels: scale.labels === null ? null : new Map(scale.labels),
    },
    dateOrder: input.dateOrder,
    timezone: input.timezone,
    warnings: input.warnings.map(({ code, count, message }) => ({ code, count, message })),
    credit: { agent: resultCredit(input, 'agent'), topic: resultCredit(input, 'topic') },
    merges: input.merges.map(({ field, shown, from }) => ({ field, shown, from })),
    metric: resultMetric(input.sources),
    weight: mappedColumn(columns, 'weight'),
    channel: mappedColumn(columns, 'channel'),
    language: mappedColumn(columns, 'language'),
    requester: mappedColumn(columns, 'requester'),
    sent: mappedColumn(columns, 'sent'),
  }
}

/** The files of one run share it, too. */
function resultCredit({ sources }: ResultFileInput, field: CreditedField): ResultCredit | null {
  const credit = sources.find(source => source.credit?.[field] !== undefined)?.credit?.[field]
  return credit === undefined ? null : { way: credit.way, separator: credit.separator }
}

/** The files of one run are read for the same metric. */
function resultMetric(sources: readonly ReportSource[]): ResultMapping['metric'] {
  const metric = sources.find(source => source.metric !== undefined)?.metric
  return metric === undefined ? null : { column: metric.header, value: metric.name }
}

function mappedColumn(columns: ReportSource['columns'], role: ColumnRole): MappedColumn {
  const headers = columns[role] ?? []
  return headers.length > 1 ? headers : (headers[0] ?? null)
}

function resultOverall({ summary, definitionOf, toolOf }: ResultFileInput): ResultOverall {
  const { n, mean, meanInterval, distribution, low, metrics } = summary.overall
  return {
    n,
    mean,
    meanInterval,
    distribution: distribution.map(point => ({
      score: point.score,
      n: point.n,
      share: point.share ?? point.n / n,
    })),
    low: resultLow(low),
    metrics: metrics.map(metric => ({
      key: metric.key,
      value: metric.value,
      interval: metric.interval,
      unit: metric.unit,
      definition: definitionOf(metric),
      tool: toolOf(metric),
    })),
    nEffective: effectiveSize(summary.overall),
    isWeighted: summary.overall.isWeighted ?? false,
    requesters: summary.overall.clusters?.requesters ?? null,
  }
}

function resultAgents(agents: readonly AgentFairness[]): readonly ResultAgent[] {
  return agents
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .map(({ key, n, comparable, verdict, colleagues, adjustedPValue, adjusted }) => ({
      key,
      n,
      comparable,
      verdict,
      share: colleagues?.share ?? null,
      expectedShare: colleagues?.expectedShare ?? null,
      difference: colleagues?.difference ?? null,
      interval: colleagues?.interval ?? null,
      pValue: adjustedPValue,
      adjustedShare: adjusted?.share ?? null,
      shrunkenShare: adjusted?.shrunken ?? null,
      limits95: adjusted?.inner ?? null,
      limits998: adjusted?.outer ?? null,
    }))
}

function resultFunnel({ funnel }: Findings): ResultFunnel | null {
  if (funnel === undefined) return null
  const { overall, agents, q, betweenVariance, isWidened } = funnel
  return { overall, agents, q, betweenVariance, method: isWidened ? 'widened' : 'exact' }
}
