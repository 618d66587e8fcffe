import type { Trend } from '#core/statistics/figures.ts'
import type { TrendMeasure } from '#drawing/trend-marks.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { usePresentFindings } from './findings-context.tsx'
import { trendRows, type TrendRow } from './trend-rows.ts'

/** The latest periods that are drawn as rows; more would make the page wait. */
const ROWS_SHOWN = 300
const SAY = 'screens:analysis.overview.trend'

interface TrendTableProps {
  readonly trend: Trend
  /** Whose limits and remarks are shown. */
  readonly measure: TrendMeasure
  readonly hasScores: boolean
}

/** The figures of the chart, a row for each period; a month narrows to it. */
export function TrendTable({ trend, measure, hasScores }: TrendTableProps) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const findings = usePresentFindings()
  const head = (key: string): string => words.t(`${SAY}.column.${key}`)
  const chosen = selection.filters.find(filter => filter.field === 'month')?.values ?? []
  const columns: readonly Column<TrendRow>[] = [
    { key: 'period', header: head('period'), render: row => row.period },
    { key: 'n', header: head('n'), align: 'right', render: row => row.n },
    { key: 'low', header: head('low'), align: 'right', render: row => row.low },
    ...(hasScores
      ? [{ key: 'mean', header: head('mean'), align: 'right' as const, render: (row: TrendRow) => row.mean }]
      : []),
    { key: 'limits', header: head('limits'), align: 'right', render: row => row.limits },
    { key: 'remark', header: head('remark'), render: row => row.remark },
  ]
  const rows = trendRows(trend, measure, findings?.course, words)
  return (
    <div className="trend-table">
      <DataTable<TrendRow>
        caption={words.t(`${SAY}.caption`)}
        columns={columns}
        rows={rows.slice(-ROWS_SHOWN)}
        rowKey={row => row.key}
        isPale={row => row.isPale}
        isSelected={row => chosen.includes(row.key)}
        {...(trend.unit === 'month' && { onRow: row => toggleFilter('month', row.key) })}
      />
      {rows.length > ROWS_SHOWN && (
        <p className="overview-advice">
          {words.t(`${SAY}.lastOf`, { shown: formatCount(ROWS_SHOWN), total: formatCount(rows.length) })}
        </p>
      )}
    </div>
  )
}
