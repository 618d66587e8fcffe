import type { Overall } from '#core/statistics/figures.ts'
import { useServices } from '../../app/app-services.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { metricRows, type MetricRow } from './metric-rows.ts'

/** The same answers by every definition in use for the scale: two figures with one name are often two definitions. */
export function MetricsCard({ overall }: { readonly overall: Overall }) {
  const { words } = useServices()
  const say = 'screens:analysis.overview.metrics'
  const columns: readonly Column<MetricRow>[] = [
    {
      key: 'name',
      header: words.t(`${say}.name`),
      render: row => (
        <span className={row.isHeadline ? 'overview-headline-metric' : ''}>
          {row.name}
          {row.isHeadline && <span className="overview-tag">{words.t(`${say}.headline`)}</span>}
        </span>
      ),
    },
    { key: 'value', header: words.t(`${say}.value`), align: 'right', render: row => row.value },
    { key: 'interval', header: words.t(`${say}.interval`), align: 'right', render: row => row.interval },
    { key: 'definition', header: words.t(`${say}.definition`), render: row => row.definition },
    {
      key: 'tool',
      header: words.t(`${say}.tool`),
      render: row => <span className="overview-tool">{row.tool}</span>,
    },
  ]
  return (
    <Card title={words.t(`${say}.title`)} note={words.t(`${say}.note`)}>
      <DataTable
        caption={words.t(`${say}.caption`)}
        columns={columns}
        rows={metricRows(overall, words)}
        rowKey={row => row.key}
      />
    </Card>
  )
}
