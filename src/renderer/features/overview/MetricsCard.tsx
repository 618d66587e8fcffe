import type { Overall } from '#core/statistics/figures.ts'
import type { Scale } from '#core/survey/scale.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { MethodLink } from '../methods/index.ts'
import { metricRows, type MetricRow } from './metric-rows.ts'

interface MetricsCardProps {
  readonly overall: Overall
  readonly scale: Scale
}

/**
 * The same answers by every definition in use for the scale: two figures with one name are often two definitions. One of
 * them is chosen as the project's headline.
 */
export function MetricsCard({ overall, scale }: MetricsCardProps) {
  const { words } = useServices()
  const say = 'screens:analysis.overview.metrics'
  const columns: readonly Column<MetricRow>[] = [
    {
      key: 'name',
      header: words.t(`${say}.name`),
      render: row => <HeadlineChoice row={row} />,
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
    <Card
      title={words.t(`${say}.title`)}
      note={words.t(`${say}.note`)}
      hint={<MethodLink anchor="headline" about={words.t(`${say}.title`)} />}
    >
      <DataTable
        caption={words.t(`${say}.caption`)}
        columns={columns}
        rows={metricRows(overall, scale, words)}
        rowKey={row => row.key}
      />
    </Card>
  )
}

/** The name of a metric, which chooses it as the headline. */
function HeadlineChoice({ row }: { readonly row: MetricRow }) {
  const { words } = useServices()
  const { changeHeadline } = useProject()
  return (
    <label className="overview-metric-choice">
      <input
        type="radio"
        name="headline-metric"
        checked={row.isHeadline}
        onChange={() => changeHeadline(row.key)}
      />
      <span>
        {row.name}
        {row.isHeadline && (
          <span className="overview-tag">{words.t('screens:analysis.overview.metrics.headline')}</span>
        )}
      </span>
    </label>
  )
}
