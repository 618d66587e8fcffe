import type { ChartData, ChartOptions, Point } from 'chart.js'
import type { AgentFunnel } from '#core/statistics/agents/agent-funnel.ts'
import { ChartBox, type ChartProps } from './ChartBox.tsx'
import { commonOptions, tooltipOptions } from './chart-options.ts'
import { CHART_FONT_FAMILY, CHART_TEXT_PX, CHART_THEMES, type ChartTheme } from './chart-theme.ts'
import type { FunnelDot, FunnelMarks } from './funnel-marks.ts'
import { funnelLines } from './plugins/funnel-lines.ts'
import { funnelNames } from './plugins/funnel-names.ts'
import { useChartTheme } from './use-chart-theme.ts'

const HEIGHT_PX = 340
const DOT_PX = 3.5
const NAMED_DOT_PX = 5
/** More unnamed dots than this are drawn at once and have no tooltip. */
const MOST_MARKS = 300
/** Room for the names of the limits right of the chart. */
const LIMIT_NAMES_PX = 36
/** Limits of agents with fewer responses than this do not stretch the axis. */
const AXIS_FROM_N = 30
const PLUGINS = [funnelLines, funnelNames]

interface FunnelChartProps extends ChartProps {
  readonly funnel: Pick<AgentFunnel, 'overall' | 'limits'>
  /** As `funnelDots` makes them. */
  readonly dots: readonly FunnelDot[]
  readonly texts: {
    /** What stands at the axes, and at the two pairs of limits. */
    readonly n: string
    readonly share: string
    readonly inner: string
    readonly outer: string
    readonly formatShare: (share: number) => string
    readonly formatCount: (n: number) => string
  }
}

/** Adjusted low shares by responses between the limits of what is to be expected; colour and name are for who is named only. */
export function FunnelChart(props: FunnelChartProps) {
  const { ariaLabel, print, dots } = props
  const screenTheme = useChartTheme()
  const theme = CHART_THEMES[print === undefined ? screenTheme : 'print']
  const named = dots.filter(({ name }) => name !== null)
  const others = dots.filter(({ name }) => name === null)
  const isCrowd = others.length > MOST_MARKS
  const marked = isCrowd ? named : [...others, ...named]
  return (
    <ChartBox<'line', Point[]>
      type="line"
      ariaLabel={ariaLabel}
      print={print}
      heightPx={HEIGHT_PX}
      data={toData(props, theme, { marked, named, crowd: isCrowd ? others : [] })}
      options={toOptions(props, theme, marked)}
      plugins={PLUGINS}
    />
  )
}

interface SortedDots {
  /** Marks of the chart, with tooltips. */
  readonly marked: readonly FunnelDot[]
  readonly named: readonly FunnelDot[]
  readonly crowd: readonly FunnelDot[]
}

function toData(
  { funnel, texts }: FunnelChartProps,
  theme: ChartTheme,
  { marked, named, crowd }: SortedDots,
): ChartData<'line', Point[], string> {
  const funnelMarks: FunnelMarks = {
    ...{ theme, funnel, crowd, named },
    limitTexts: { inner: texts.inner, outer: texts.outer },
  }
  const dataset = {
    label: 'funnel',
    showLine: false,
    clip: false as const,
    data: marked.map(({ n, share }) => ({ x: n, y: share })),
    pointRadius: marked.map(({ name }) => (name === null ? DOT_PX : NAMED_DOT_PX)),
    pointStyle: marked.map(({ name }) => (name === null ? 'circle' : 'rectRot')),
    pointHitRadius: 6,
    pointBackgroundColor: marked.map(dot => colourOf(dot, theme)),
    pointBorderColor: marked.map(({ name }) => (name === null ? theme.surface : theme.ink)),
    pointBorderWidth: 1,
    funnelMarks,
  }
  return { datasets: [dataset] }
}

/** By what can be said of the agent, never by where the dot lies. */
function colourOf({ verdict }: FunnelDot, theme: ChartTheme): string {
  if (verdict === 'worse') return theme.signal
  if (verdict === 'better') return theme.accent
  return verdict === 'too-few' ? theme.markPale : theme.mark
}

function toOptions(
  { print, dots, funnel, texts }: FunnelChartProps,
  theme: ChartTheme,
  marked: readonly FunnelDot[],
): ChartOptions<'line'> {
  const font = { family: CHART_FONT_FAMILY, size: CHART_TEXT_PX.axis }
  const axis = (text: string, format: (value: number) => string) => ({
    type: 'linear' as const,
    min: 0,
    border: { color: theme.line },
    grid: { color: theme.line, lineWidth: 0.5, drawTicks: false },
    title: { display: true, text, color: theme.inkFaint, font },
    ticks: {
      color: theme.inkFaint,
      font,
      padding: 6,
      maxTicksLimit: 6,
      callback: (value: unknown) => format(Number(value)),
    },
  })
  return {
    ...commonOptions(theme, print ?? null),
    interaction: { mode: 'nearest', intersect: true },
    layout: { padding: { top: 8, right: LIMIT_NAMES_PX } },
    scales: {
      x: axis(texts.n, texts.formatCount),
      y: { ...axis(texts.share, texts.formatShare), max: shareEnd(dots, funnel) },
    },
    plugins: {
      tooltip: tooltipOptions(
        theme,
        index => marked[index]?.tooltip()[0] ?? '',
        index => marked[index]?.tooltip().slice(1) ?? [],
      ),
    },
  }
}

/** The axis takes in every dot, and the limits of agents who could be named. */
function shareEnd(dots: readonly FunnelDot[], { limits, overall }: FunnelChartProps['funnel']): number {
  const ends = [overall, ...dots.map(({ share }) => share)]
  for (const { n, outer } of limits) if (n >= AXIS_FROM_N) ends.push(outer[1])
  const largest = ends.reduce((a, b) => Math.max(a, b))
  // A share of all times observed over expected may exceed 1; the axis ends on a whole tenth.
  return Math.ceil(largest * 1.04 * 10) / 10
}
