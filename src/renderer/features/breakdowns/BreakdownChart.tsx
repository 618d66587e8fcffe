import type { GroupBreakdown, Overall } from '#core/statistics/figures.ts'
import { LowShareBars } from '#drawing/LowShareBars.tsx'
import { nameFieldInText } from '#words/field-name.ts'
import { formatCount, formatPercent } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject, useThresholds } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { MethodLink } from '../methods/index.ts'
import { breakdownBars } from './breakdown-bars.ts'

/** Bars of the chart; the table has them all. */
const CHART_ROWS = 30

/** As high as the table of the seven weekdays beside it. */
const WEEKDAYS_HEIGHT_PX = 236

interface BreakdownChartProps {
  readonly breakdown: GroupBreakdown
  readonly overall: Overall
  /** Values that the signal colour marks. */
  readonly apart: readonly string[]
}

/** Low share of each value with its interval; clicking a bar narrows to it, clicking it again restores. */
export function BreakdownChart({ breakdown, overall, apart }: BreakdownChartProps) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const thresholds = useThresholds()
  const { field } = breakdown
  const say = 'screens:analysis.breakdowns'
  const bars = breakdownBars(breakdown, apart, thresholds, words)
  const labels = new Map(breakdown.rows.map(row => [row.key, row.label]))
  const chosen = selection.filters.find(filter => filter.field === field)?.values ?? []
  return (
    // A part that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="breakdown-chart" role="region" aria-label={words.t(`${say}.bars`)} tabIndex={0}>
      <Card
        title={words.t(`${say}.chart`)}
        hint={<MethodLink anchor="low-share" about={words.t(`${say}.chart`)} />}
        note={words.t(`${say}.chartNote`, { share: formatPercent(overall.low.share, overall.n) })}
      >
        <LowShareBars
          rows={bars}
          direction={field === 'weekday' ? 'vertical' : 'horizontal'}
          verticalHeightPx={WEEKDAYS_HEIGHT_PX}
          limit={CHART_ROWS}
          moreText={() =>
            words.t(`${say}.firstOf`, {
              shown: formatCount(CHART_ROWS),
              total: formatCount(bars.length + breakdown.omitted.values),
            })
          }
          ariaLabel={words.t(`${say}.spoken`, {
            field: nameFieldInText(words, field),
            bars: bars
              .slice(0, CHART_ROWS)
              .map(bar => `${bar.spoken}: ${bar.valueText}`)
              .join(', '),
          })}
          selectedKeys={chosen.filter(value => value !== null)}
          onPick={key => toggleFilter(field, key, labels.get(key))}
        />
      </Card>
    </div>
  )
}
