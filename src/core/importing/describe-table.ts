import { AppError } from '../errors.ts'
import type { ByteSource } from './byte-source.ts'
import { commentWarnings } from './comment-questions.ts'
import { checkCandidates } from './checking/check-candidates.ts'
import { dateOrderOf } from './dates/date-order.ts'
import { headerZone } from './dates/header-zone.ts'
import { formatNamed } from './formats/all-formats.ts'
import {
  inspectionWarnings,
  metricWarnings,
  summaryWarnings,
  unreadDateWarnings,
  weightWarnings,
  zoneWarnings,
} from './inspection-warnings.ts'
import type { ColumnProfile, FileInspection, MetricColumn, ScoreCandidate } from './mapping.ts'
import { metricSubject } from './metrics/metric-names.ts'
import type { MetricSurvey } from './metrics/survey-metric.ts'
import type { ColumnFacts } from './recognising/column-profiler.ts'
import { scaleForColumn } from '../survey/scale-for-column.ts'
import { withKeeping } from './recognising/keepable-columns.ts'
import { recogniseRoles } from './recognising/recognise-roles.ts'

/**
 * What is believed of a table that was looked through: roles, scales, dates, and what is open about them.
 *
 * @throws AppError `import/header-only`
 */
export function describeTable(
  source: Pick<ByteSource, 'name' | 'sizeBytes'>,
  survey: MetricSurvey,
  readingEvidence: FileInspection['readingEvidence'],
): FileInspection {
  const { columns, rows, unusable, metrics } = survey
  if (rows === 0) throw new AppError('import/header-only', { file: source.name })
  const setAside = Object.values(unusable).reduce((sum, n) => sum + n, 0)
  const recognised = recogniseRoles(columns, rows - setAside, formatNamed(survey.reading.recognisedAs))
  const named = recognised.scoreCandidates.map(candidate => scaledByMetric(candidate, columns, metrics))
  const dateOrder = dateOrderOf(columns, recognised.mapping)
  const candidates = checkCandidates(named, {
    mapping: recognised.mapping,
    columns,
    dateOrder: dateOrder.order,
    sample: survey.sample,
  })
  const score = candidates.find(({ column }) => column === recognised.mapping.score[0])
  const dateColumn = recognised.mapping.date[0]
  return {
    file: { name: source.name, sizeBytes: source.sizeBytes },
    reading: survey.reading,
    readingEvidence,
    columns: withKeeping(columns.map(toProfile)),
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
      ...summaryWarnings(survey.putAside),
      ...unreadDateWarnings(columns, recognised.mapping),
      ...zoneWarnings(columns, recognised.mapping, dateOrder),
      ...metricWarnings(metrics, unusable),
      ...recognised.warnings,
      ...(score?.warnings ?? []),
      ...weightWarnings(columns, recognised.mapping),
      ...commentWarnings(columns, recognised.mapping),
    ],
    ...(setAside > 0 ? { unusable } : {}),
    ...(survey.rowFilters.length > 0 ? { rowFilters: survey.rowFilters } : {}),
    ...(survey.putAside.length > 0 ? { putAside: survey.putAside } : {}),
    ...(metrics === null ? {} : { metrics }),
  }
}

/** The name of a metric says what its numbers mean, as the header of a column of its own would: few answers seldom reach 0. */
function scaledByMetric(
  candidate: ScoreCandidate,
  columns: readonly ColumnFacts[],
  metrics: MetricColumn | null,
): ScoreCandidate {
  const column = columns[candidate.column]!
  const isByWords = metrics?.evidence.some(({ code }) => code === 'metric-words') === true
  if (metrics === null || !isByWords || metricSubject(metrics.chosen) === null) return candidate
  if (candidate.isVouched || candidate.scale.labels !== null) return candidate
  const header = `${metrics.chosen} ${column.header}`
  return { ...candidate, scale: scaleForColumn({ ...column, header }) ?? candidate.scale }
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
