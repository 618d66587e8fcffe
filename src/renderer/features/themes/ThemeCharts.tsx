import { BREAKDOWN_FIELDS, type BreakdownField, type Summary } from '#core/statistics/figures.ts'
import type { ThemeFigures } from '#core/themes/theme.ts'
import { LowShareBars } from '#drawing/LowShareBars.tsx'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject, useThresholds } from '../../app/project-context.ts'
import { Card } from '../../ui/Card.tsx'
import { MethodLink } from '../methods/index.ts'
import { themeBars } from './theme-bars.ts'

/** Bars of the small charts; the breakdowns have them all. */
const SHOWN = 7

interface ThemeChartsProps {
  readonly theme: ThemeFigures
  readonly summary: Summary
}

/** Under which weekdays, topics and agents the theme is frequent; clicking a bar narrows to it. */
export function ThemeCharts({ theme, summary }: ThemeChartsProps) {
  const shown = BREAKDOWN_FIELDS.filter(field => summary.breakdowns[field].rows.some(row => row.n > 0))
  if (shown.length === 0) return null
  return (
    <div className="themes-charts">
      {shown.map(field => (
        <ThemeChart key={field} field={field} theme={theme} summary={summary} />
      ))}
    </div>
  )
}

function ThemeChart({ field, theme, summary }: ThemeChartsProps & { readonly field: BreakdownField }) {
  const { words } = useServices()
  const { selection, toggleFilter } = useProject()
  const say = 'screens:analysis.themes.by'
  const bars = themeBars(theme, summary, field, words, useThresholds())
  const chosen = selection.filters.find(filter => filter.field === field)?.values ?? []
  return (
    <Card
      title={words.t(`${say}.${field}`)}
      hint={<MethodLink anchor="where-a-theme-is-frequent" about={words.t(`${say}.${field}`)} />}
      note={words.t(`${say}.note`)}
    >
      <LowShareBars
        rows={bars}
        direction={field === 'weekday' ? 'vertical' : 'horizontal'}
        limit={SHOWN}
        moreText={hidden => words.t(`${say}.more`, { count: hidden, n: formatCount(hidden) })}
        ariaLabel={words.t(`${say}.spoken`, {
          title: words.t(`${say}.${field}`),
          bars: bars
            .slice(0, SHOWN)
            .map(bar => `${bar.label}: ${bar.valueText}`)
            .join(', '),
        })}
        selectedKeys={chosen.filter(value => value !== null)}
        onPick={key => toggleFilter(field, key)}
      />
    </Card>
  )
}
