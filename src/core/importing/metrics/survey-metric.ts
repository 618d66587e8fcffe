import { formatNamed } from '../formats/all-formats.ts'
import type { MetricColumn, RowFilter } from '../mapping.ts'
import type { TableSurvey } from '../reading/table-surveyor.ts'
import { recogniseRoles, type RecognisedRoles } from '../recognising/recognise-roles.ts'
import { findMetricColumn, metricFilter } from './metric-column.ts'

/** What a pass over a table gave, by the rows of one metric where several share the score column. */
export type MetricSurvey = TableSurvey & { readonly metrics: MetricColumn | null }

/**
 * Where several metrics share the score column, the table by the rows of one of them: its scale, its direction and its
 * counts are its own. Costs another pass over the file then, and nothing else.
 *
 * @param wanted - The metric that somebody named.
 * @param surveyAgain - Describes the table without the rows that these filters put aside.
 * @throws AppError `import/no-metrics`, `import/unknown-metric`
 */
export async function surveyOneMetric(
  file: string,
  survey: TableSurvey,
  wanted: string | undefined,
  surveyAgain: (filters: readonly RowFilter[]) => Promise<TableSurvey>,
): Promise<MetricSurvey> {
  const { columns, sample, rowFilters } = survey
  const format = formatNamed(survey.reading.recognisedAs)
  let roles: RecognisedRoles | undefined
  const score = (): number | undefined =>
    (roles ??= recogniseRoles(columns, survey.rows, format)).mapping.score[0]
  const metrics = findMetricColumn({ file, columns, format, score, sample, wanted })
  const filter = metrics === null ? null : metricFilter(metrics)
  if (filter === null) return { ...survey, metrics }
  return { ...(await surveyAgain([...rowFilters, filter])), metrics }
}
