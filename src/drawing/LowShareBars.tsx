import type { ChartData, ChartOptions } from 'chart.js'
import type { BarMarks } from './bar-marks.ts'
import { ChartBox, type ChartProps } from './ChartBox.tsx'
import { commonOptions, tooltipOptions, type PrintSize } from './chart-options.ts'
import { CHART_FONT_FAMILY, CHART_TEXT_PX, CHART_THEMES, type ChartTheme } from './chart-theme.ts'
import { shareAxisEnd, type LowShareRow } from './low-share-rows.ts'
import { intervalWhiskers } from './plugins/interval-whiskers.ts'
import { pickMarks, type Picking } from './plugins/pick-marks.ts'
import { reserveNameColumns, rowNames } from './plugins/row-names.ts'
import { valueLabels } from './plugins/value-labels.ts'
import { useChartTheme } from './use-chart-theme.ts'

/** Rows that are drawn when the caller names no limit; the table holds them all. */
const ROW_LIMIT = 30
const ROW_PX = 22
const VERTICAL_PX = 170
const PLUGINS = [intervalWhiskers, valueLabels, rowNames, pickMarks]

interface LowShareBarsProps extends ChartProps {
  readonly rows: readonly LowShareRow[]
  /** Vertical for a handful of short names (weekdays), else horizontal. */
  readonly direction: 'vertical' | 'horizontal'
  /** Width of the value column right of horizontal bars; the default fits `100.0%`. */
  readonly valueColumnPx?: number
  readonly limit?: number
  /** Height of vertical bars on the screen. */
  readonly verticalHeightPx?: number
  /** Said below the chart when not all rows are drawn. */
  readonly moreText?: (hidden: number) => string
  readonly selectedKeys?: readonly string[]
  readonly onPick?: (key: string) => void
}

/** Height in pixels of a horizontal chart of so many rows. */
export function horizontalBarsHeight(rows: number): number {
  return Math.max(1, rows) * ROW_PX + 4
}

/** Low share of each group as bars from zero, with interval, value and base. Clicking a bar or its name picks its key. */
export function LowShareBars(props: LowShareBarsProps) {
  const {
    rows,
    direction,
    limit = ROW_LIMIT,
    moreText,
    ariaLabel,
    print,
    verticalHeightPx = VERTICAL_PX,
  } = props
  const theme = CHART_THEMES[useThemeName(print)]
  const shown = rows.slice(0, limit)
  const hidden = rows.length - shown.length
  const marks = toMarks(shown, props, theme)
  return (
    <>
      <ChartBox
        type="bar"
        ariaLabel={ariaLabel}
        print={print}
        heightPx={direction === 'vertical' ? verticalHeightPx : horizontalBarsHeight(shown.length)}
        data={toData(shown, props, marks)}
        options={toOptions(shown, props, theme)}
        plugins={PLUGINS}
      />
      {hidden > 0 && moreText !== undefined ? <p className="chart-note">{moreText(hidden)}</p> : null}
    </>
  )
}

function useThemeName(print: PrintSize | undefined) {
  const screen = useChartTheme()
  return print === undefined ? screen : 'print'
}

function toMarks(
  rows: readonly LowShareRow[],
  { direction, selectedKeys = [] }: LowShareBarsProps,
  theme: ChartTheme,
): BarMarks {
  return {
    theme,
    direction,
    intervals: rows.map(row => row.interval),
    values: rows.map(row => row.valueText),
    names: rows.map(row => row.label),
    bases: rows.map(row => row.baseText),
    strong: rows.map(row => row.isApart || selectedKeys.includes(row.key)),
  }
}

function toData(
  rows: readonly LowShareRow[],
  { selectedKeys = [], onPick }: LowShareBarsProps,
  marks: BarMarks,
): ChartData<'bar', (number | null)[], string> {
  const { theme, direction } = marks
  const picking: Picking = {
    axis: direction === 'vertical' ? 'x' : 'y',
    keys: rows.map(row => row.key),
    onPick,
  }
  const dataset = {
    label: 'low-share',
    data: rows.map(row => row.share),
    backgroundColor: rows.map(row => barColour(row, theme)),
    borderColor: theme.accent,
    borderWidth: rows.map(row => (selectedKeys.includes(row.key) ? 2 : 0)),
    borderSkipped: false,
    borderRadius: 2,
    barPercentage: direction === 'vertical' ? 0.78 : 0.5,
    categoryPercentage: 0.92,
    maxBarThickness: 44,
    minBarLength: 1,
    marks,
    picking,
  }
  return { labels: rows.map(row => row.label), datasets: [dataset] }
}

function barColour(row: LowShareRow, theme: ChartTheme): string {
  if (row.isApart) return row.isSmall ? theme.signalPale : theme.signal
  return row.isSmall ? theme.markPale : theme.mark
}

function toOptions(
  rows: readonly LowShareRow[],
  { direction, print, valueColumnPx = 44 }: LowShareBarsProps,
  theme: ChartTheme,
): ChartOptions<'bar'> {
  const isVertical = direction === 'vertical'
  const shareAxis = { display: false, min: 0, max: shareAxisEnd(rows), beginAtZero: true }
  return {
    ...commonOptions(theme, print ?? null),
    indexAxis: isVertical ? 'x' : 'y',
    interaction: { mode: 'index', axis: isVertical ? 'x' : 'y', intersect: false },
    layout: { padding: isVertical ? { top: 18 } : { right: valueColumnPx } },
    scales: isVertical
      ? { x: dayAxis(rows, theme), y: shareAxis }
      : {
          x: shareAxis,
          y: {
            grid: { display: false },
            border: { display: false },
            ticks: { display: false },
            afterFit: reserveNameColumns,
          },
        },
    plugins: {
      tooltip: tooltipOptions(
        theme,
        index => rows[index]?.label ?? '',
        index => rows[index]?.tooltip() ?? [],
      ),
    },
  }
}

/** Names under vertical bars, with the base in a second line where there is one. */
function dayAxis(rows: readonly LowShareRow[], theme: ChartTheme) {
  return {
    grid: { display: false },
    border: { color: theme.line },
    ticks: {
      color: theme.inkFaint,
      autoSkip: false,
      maxRotation: 0,
      padding: 2,
      font: { family: CHART_FONT_FAMILY, size: CHART_TEXT_PX.axis },
      callback: (_value: unknown, index: number) => {
        const row = rows[index]
        if (row === undefined) return ''
        return row.baseText === '' ? row.label : [row.label, row.baseText]
      },
    },
  }
}
