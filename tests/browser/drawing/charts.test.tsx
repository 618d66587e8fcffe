import { StrictMode, type ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Chart } from 'chart.js'
import { CHART_THEMES } from '#drawing/chart-theme.ts'
import type { DistributionBar } from '#drawing/distribution-bars.ts'
import { DistributionChart } from '#drawing/DistributionChart.tsx'
import type { LowShareRow } from '#drawing/low-share-rows.ts'
import { funnelLimits } from '#core/statistics/agents/funnel-limits.ts'
import { FunnelChart } from '#drawing/FunnelChart.tsx'
import type { FunnelDot } from '#drawing/funnel-marks.ts'
import { LowShareBars } from '#drawing/LowShareBars.tsx'
import { Sparkline } from '#drawing/Sparkline.tsx'
import type { TrendMark } from '#drawing/trend-mark.ts'
import { TrendChart } from '#drawing/TrendChart.tsx'
import '#drawing/tokens.css'

const WIDTH = 400

afterEach(() => {
  delete document.documentElement.dataset['theme']
})

/** The chart in a box of fixed width, as in a card. */
async function draw(
  chart: ReactNode,
): Promise<{ canvas: HTMLCanvasElement; chart: Chart; text: () => string }> {
  const screen = await render(
    <StrictMode>
      <div style={{ width: WIDTH }}>{chart}</div>
    </StrictMode>,
  )
  const canvas = screen.container.querySelector('canvas')!
  return { canvas, chart: Chart.getChart(canvas)!, text: () => screen.container.textContent }
}

function row(key: string, share: number | null, more: Partial<LowShareRow> = {}): LowShareRow {
  return {
    key,
    label: key,
    share,
    interval: share === null ? null : [Math.max(0, share - 0.05), Math.min(1, share + 0.05)],
    valueText: share === null ? '–' : `${Math.round(share * 100)}%`,
    baseText: '412',
    isSmall: false,
    isApart: false,
    tooltip: () => ['412 responses'],
    ...more,
  }
}

const bar = (score: number, n: number): DistributionBar => ({
  key: String(score),
  label: String(score),
  n,
  isLow: score <= 3,
  valueText: String(n),
  tooltip: () => [],
})

const point = (index: number, value: number | null, more: Partial<TrendMark> = {}): TrendMark => ({
  key: String(index),
  label: `M${index}`,
  value,
  interval: value === null ? null : [value - 0.05, value + 0.05],
  valueText: String(value),
  n: value === null ? 0 : 40,
  place: value === null ? 'empty' : 'inside',
  limits: null,
  tooltip: () => [],
  ...more,
})

/** The colour under the middle of a bar, read from the canvas itself. */
function colourInBar(chart: Chart, index: number): string {
  const { x, y, base } = chart.getDatasetMeta(0).data[index]!.getProps(['x', 'y', 'base'], true) as Record<
    'x' | 'y' | 'base',
    number
  >
  const isHorizontal = chart.options.indexAxis === 'y'
  // A quarter of the way from the base, where no whisker is.
  const at = isHorizontal ? [base + (x - base) / 4, y] : [x, base + (y - base) / 4]
  return colourAt(chart, at[0]!, at[1]!)
}

/** The colour at a place of the chart, in CSS pixels. */
function colourAt(chart: Chart, x: number, y: number): string {
  const ratio = chart.currentDevicePixelRatio
  const [red, green, blue] = chart.ctx.getImageData(x * ratio, y * ratio, 1, 1).data
  return `#${[red, green, blue].map(channel => channel!.toString(16).padStart(2, '0')).join('')}`
}

async function settled(chart: Chart): Promise<void> {
  await vi.waitFor(() =>
    expect(chart.isPointInArea({ x: chart.chartArea.left + 1, y: chart.chartArea.top + 1 })).toBe(true),
  )
  await new Promise(resolve => setTimeout(resolve, 250))
}

describe('bars of low shares', () => {
  const rows = [
    row('Delivery', 0.34, { isApart: true }),
    row('Billing', 0.2),
    row('Other', 0.3, { isSmall: true }),
  ]

  it.each(['light', 'dark'] as const)(
    'show in the %s theme what stands apart and what is small',
    async theme => {
      document.documentElement.dataset['theme'] = theme
      const { chart } = await draw(
        <LowShareBars rows={rows} direction="horizontal" ariaLabel="Low share by topic" />,
      )
      await settled(chart)
      const { signal, mark, markPale } = CHART_THEMES[theme]
      expect([0, 1, 2].map(index => colourInBar(chart, index))).toEqual([signal, mark, markPale])
    },
  )

  it('follow a change of the theme while they are on the screen', async () => {
    document.documentElement.dataset['theme'] = 'light'
    const { chart } = await draw(<LowShareBars rows={rows} direction="vertical" ariaLabel="Low share" />)
    await settled(chart)
    document.documentElement.dataset['theme'] = 'dark'
    await vi.waitFor(() => expect(colourInBar(chart, 1)).toBe(CHART_THEMES.dark.mark))
  })

  it('begin at zero and say what they show', async () => {
    const { canvas, chart } = await draw(
      <LowShareBars rows={rows} direction="vertical" ariaLabel="Low share by topic: a" />,
    )
    expect(chart.scales['y']!.min).toBe(0)
    expect(canvas.getAttribute('role')).toBe('img')
    expect(canvas.getAttribute('aria-label')).toBe('Low share by topic: a')
  })

  it.each([
    ['on the bar', 200],
    ['on the name left of it', 10],
    ['on the value right of it', WIDTH - 5],
  ])('pick a key by a click %s', async (_place, x) => {
    const onPick = vi.fn()
    const { canvas, chart } = await draw(
      <LowShareBars rows={rows} direction="horizontal" ariaLabel="Low share" onPick={onPick} />,
    )
    await settled(chart)
    const { y } = chart.getDatasetMeta(0).data[1]!
    await userEvent.click(canvas, { position: { x, y } })
    expect(onPick.mock.calls).toEqual([['Billing']])
  })

  it('pick with the newest handler and rows after a change', async () => {
    const first = vi.fn()
    const second = vi.fn()
    const screen = await render(
      <div style={{ width: WIDTH }}>
        <LowShareBars rows={rows} direction="horizontal" ariaLabel="a" onPick={first} />
      </div>,
    )
    const others = rows.map(each => ({ ...each, key: `new ${each.key}` }))
    await screen.rerender(
      <div style={{ width: WIDTH }}>
        <LowShareBars rows={others} direction="horizontal" ariaLabel="a" onPick={second} />
      </div>,
    )
    const canvas = screen.container.querySelector('canvas')!
    const chart = Chart.getChart(canvas)!
    await settled(chart)
    await userEvent.click(canvas, { position: { x: 200, y: chart.getDatasetMeta(0).data[0]!.y } })
    expect([first.mock.calls, second.mock.calls]).toEqual([[], [['new Delivery']]])
  })

  it('outline what is selected', async () => {
    const { chart } = await draw(
      <LowShareBars rows={rows} direction="vertical" ariaLabel="a" selectedKeys={['Billing']} />,
    )
    const widths = chart.getDatasetMeta(0).data.map(element => element.options['borderWidth'] as number)
    expect(widths).toEqual([0, 2, 0])
  })

  it('draw the first of many and say how many are left out', async () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      row(`Agent ${index} ${'long name '.repeat(20)}`, 0.2),
    )
    const { chart, text } = await draw(
      <LowShareBars
        rows={many}
        direction="horizontal"
        ariaLabel="a"
        moreText={hidden => `${hidden} not drawn`}
      />,
    )
    expect(chart.data.labels).toHaveLength(30)
    expect(text()).toBe('4970 not drawn')
    expect(chart.chartArea.width).toBeGreaterThan(WIDTH / 3)
  })

  it.each([
    ['nothing', []],
    ['one empty group', [row('a', null)]],
    ['one group of zero', [row('a', 0)]],
    ['one group of all', [row('a', 1)]],
  ])('bear %s', async (_name, few) => {
    const { chart } = await draw(<LowShareBars rows={few} direction="vertical" ariaLabel="a" />)
    await settled(chart)
    expect(Number.isFinite(chart.scales['y']!.max)).toBe(true)
    expect(chart.scales['y']!.max).toBeGreaterThan(0)
  })
})

describe('a distribution', () => {
  it('shows low scores in the signal colour', async () => {
    document.documentElement.dataset['theme'] = 'light'
    const bars = [1, 2, 3, 4, 5].map(score => bar(score, score * 10))
    const { chart } = await draw(<DistributionChart bars={bars} formatCount={String} ariaLabel="Scores" />)
    await settled(chart)
    const { signal, mark } = CHART_THEMES.light
    expect([0, 2, 3].map(index => colourInBar(chart, index))).toEqual([signal, signal, mark])
  })

  it('joins thousands of scores, says so, and then has nothing to pick', async () => {
    const onPick = vi.fn()
    const bars = Array.from({ length: 5000 }, (_, index) => bar(index, 3))
    const { canvas, chart, text } = await draw(
      <DistributionChart
        bars={bars}
        formatCount={String}
        ariaLabel="a"
        joinedText="joined"
        onPick={onPick}
      />,
    )
    await settled(chart)
    await userEvent.click(canvas, { position: { x: 200, y: 150 } })
    expect(chart.data.labels!.length).toBeLessThanOrEqual(60)
    expect(text()).toBe('joined')
    expect(onPick).not.toHaveBeenCalled()
  })

  it('bears no bars and only zeros', async () => {
    for (const bars of [[], [bar(1, 0), bar(2, 0)]]) {
      const { chart } = await draw(<DistributionChart bars={bars} formatCount={String} ariaLabel="a" />)
      expect(chart.scales['y']!.min).toBe(0)
    }
  })
})

describe('a trend', () => {
  it('leaves a gap where a period is empty, and draws partial periods hollow', async () => {
    const points = [point(0, 0.2, { place: 'partial' }), point(1, 0.3), point(2, null), point(3, 0.4)]
    const { chart } = await draw(
      <TrendChart
        points={points}
        tone="signal"
        axis={{ min: 0 }}
        formatAxis={String}
        formatCount={String}
        ariaLabel="a"
      />,
    )
    await settled(chart)
    const { theme } = {
      theme: CHART_THEMES[window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'],
    }
    const elements = chart.getDatasetMeta(0).data
    expect(elements.map(element => (element as unknown as { skip: boolean }).skip)).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect(elements[0]!.options['backgroundColor']).toBe(theme.surface)
    expect(chart.scales['y']!.min).toBe(0)
    expect(chart.scales['y']!.max).toBeGreaterThanOrEqual(0.45)
  })

  it.each([
    ['no periods', []],
    ['one period', [point(0, 0.2)]],
    ['only empty periods', [point(0, null), point(1, null)]],
    ['5,000 periods', Array.from({ length: 5000 }, (_, index) => point(index, (index % 9) / 10))],
  ])('bears %s', async (_name, points) => {
    const { chart } = await draw(
      <TrendChart points={points} tone="neutral" formatAxis={String} formatCount={String} ariaLabel="a" />,
    )
    await settled(chart)
    const { min, max } = chart.scales['y']!
    expect(Number.isFinite(min) && Number.isFinite(max) && min < max).toBe(true)
  })

  it('draws limits, levels and responses, and marks what lies outside or stands on few', async () => {
    const limits = [0.1, 0.3] as const
    const points = [
      point(0, 0.2, { limits }),
      point(1, 0.4, { limits, place: 'outside' }),
      point(2, 0.9, { place: 'small', n: 4 }),
    ]
    const levels = [
      { from: -0.5, to: 0.5, value: 0.2, text: '20%' },
      { from: 0.5, to: 2.5, value: 0.35, text: '35%' },
    ]
    const { chart } = await draw(
      <TrendChart
        points={points}
        tone="signal"
        centre={0.2}
        levels={levels}
        axis={{ min: 0 }}
        formatAxis={String}
        formatCount={String}
        ariaLabel="a"
      />,
    )
    await settled(chart)
    const theme = CHART_THEMES[window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light']
    const styles = chart.getDatasetMeta(0).data.map(element => element.options['pointStyle'] as unknown)
    expect(styles).toEqual(['circle', 'rectRot', 'circle'])
    expect(chart.getDatasetMeta(0).data[2]!.options['backgroundColor']).toBe(theme.markPale)
    expect(chart.data.datasets[1]!.data).toEqual([40, 40, 4])
    // The bars stand below the figure, not in it.
    expect(chart.scales['count']!.top).toBeGreaterThanOrEqual(chart.scales['y']!.bottom)
    const { left, width } = chart.scales['x']!
    const at = (place: number, value: number): string =>
      colourAt(chart, left + ((place + 0.5) / 3) * width, chart.scales['y']!.getPixelForValue(value))
    expect(at(-0.3, 0.13)).toBe(theme.band)
    expect(at(-0.3, 0.45)).not.toBe(theme.band)
    expect(at(2.2, 0.25)).not.toBe(theme.band)
    expect(at(-0.2, 0.2)).toBe(theme.ink)
    expect(at(1.6, 0.35)).toBe(theme.ink)
  })

  it('picks the period under the pointer', async () => {
    const onPick = vi.fn()
    const { canvas, chart } = await draw(
      <TrendChart
        points={[point(0, 0.2), point(1, 0.3)]}
        tone="signal"
        formatAxis={String}
        formatCount={String}
        ariaLabel="a"
        onPick={onPick}
      />,
    )
    await settled(chart)
    await userEvent.click(canvas, { position: { x: chart.scales['x']!.right - 4, y: 40 } })
    expect(onPick.mock.calls).toEqual([['1']])
  })
})

describe('a funnel', () => {
  const funnel = { overall: 0.2, limits: [5, 40, 160].map(n => funnelLimits(0.2, n)) }
  const texts = {
    ...{ n: 'n', share: 'share', inner: '95%', outer: '99.8%' },
    ...{ formatShare: String, formatCount: String },
  }
  const dot = (n: number, share: number, more: Partial<FunnelDot> = {}): FunnelDot => ({
    ...{ n, share, name: null, verdict: 'not-distinguishable', tooltip: () => ['x'] },
    ...more,
  })

  it('colours and names by what can be said, not by where a dot lies', async () => {
    const dots = [
      // Outside of every line, and not named.
      dot(100, 0.6),
      dot(20, 0.2, { verdict: 'too-few' }),
      dot(120, 0.35, { verdict: 'worse', name: 'Sofia' }),
      dot(150, 0.08, { verdict: 'better', name: 'Noor' }),
    ]
    const { chart } = await draw(<FunnelChart funnel={funnel} dots={dots} texts={texts} ariaLabel="a" />)
    const theme = CHART_THEMES[window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light']
    const colours = chart.getDatasetMeta(0).data.map(each => each.options['backgroundColor'] as unknown)
    expect(colours).toEqual([theme.mark, theme.markPale, theme.signal, theme.accent])
    expect(chart.scales['y']!.max).toBeGreaterThanOrEqual(0.6)
  })

  it.each([
    ['nobody', []],
    ['one agent', [dot(30, 0.2)]],
    ['two agents', [dot(30, 0), dot(40, 0.4)]],
  ])('bears %s', async (_name, dots) => {
    const { chart } = await draw(<FunnelChart funnel={funnel} dots={dots} texts={texts} ariaLabel="a" />)
    const { min, max } = chart.scales['y']!
    expect(Number.isFinite(max) && min < max).toBe(true)
  })

  it('draws 5,000 agents in few strokes, those who are named as marks', async () => {
    const crowd = Array.from({ length: 4999 }, (_, index) => dot(5 + (index % 150), (index % 40) / 100))
    const dots = [...crowd, dot(120, 0.35, { verdict: 'worse', name: 'Sofia' })]
    const { chart } = await draw(<FunnelChart funnel={funnel} dots={dots} texts={texts} ariaLabel="a" />)
    expect(chart.getDatasetMeta(0).data).toHaveLength(1)
    const fill = vi.spyOn(chart.ctx, 'fill')
    const stroke = vi.spyOn(chart.ctx, 'stroke')
    chart.draw()
    expect(fill.mock.calls.length + stroke.mock.calls.length).toBeLessThan(60)
    const theme = CHART_THEMES[window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light']
    const { x, y } = chart.scales
    expect(colourAt(chart, x!.getPixelForValue(55), y!.getPixelForValue(0.1))).toBe(theme.mark)
  })
})

describe('on paper', () => {
  const print = { widthPx: 300, heightPx: 120 }

  it.each([
    [
      'bars',
      <LowShareBars key="a" rows={[row('a', 0.2)]} direction="vertical" ariaLabel="a" print={print} />,
    ],
    [
      'a distribution',
      <DistributionChart key="b" bars={[bar(1, 2)]} formatCount={String} ariaLabel="a" print={print} />,
    ],
    [
      'a trend',
      <TrendChart
        key="c"
        points={[point(0, 0.2)]}
        tone="signal"
        formatAxis={String}
        formatCount={String}
        ariaLabel="a"
        print={print}
      />,
    ],
    [
      'a funnel',
      <FunnelChart
        key="e"
        funnel={{ overall: 0.2, limits: [] }}
        dots={[]}
        texts={{ n: '', share: '', inner: '', outer: '', formatShare: String, formatCount: String }}
        ariaLabel="a"
        print={print}
      />,
    ],
    ['a spark line', <Sparkline key="d" values={[1, 2, 3]} tone="signal" ariaLabel="a" print={print} />],
  ])('%s are drawings of a fixed size, in light colours, complete at once', async (_name, chartElement) => {
    document.documentElement.dataset['theme'] = 'dark'
    const screen = await render(
      <StrictMode>
        <div style={{ width: WIDTH }}>{chartElement}</div>
      </StrictMode>,
    )
    const drawings = screen.container.querySelectorAll('[role=img] > svg')
    expect(drawings).toHaveLength(1)
    const { width, height } = drawings[0]!.getBoundingClientRect()
    expect([width, height]).toEqual([300, 120])
    expect(screen.container.querySelector('canvas')).toBeNull()
    const used = new Set(
      [...drawings[0]!.querySelectorAll('*')].flatMap(element =>
        ['fill', 'stroke'].map(name => element.getAttribute(name) ?? 'none'),
      ),
    )
    used.delete('none')
    expect(used.size).toBeGreaterThan(0)
    const inks = new Set(Object.values(CHART_THEMES.print).flat().map(String))
    for (const colour of used) expect(inks).toContain(colour)
  })

  it.each([
    [
      'a trend of whole periods',
      <TrendChart
        key="a"
        points={[point(0, 0.2), point(1, 0.3), point(2, 0.25)]}
        tone="signal"
        formatAxis={String}
        formatCount={String}
        ariaLabel="a"
        print={print}
      />,
    ],
    ['a spark line', <Sparkline key="b" values={[1, 2, 3]} tone="signal" ariaLabel="a" print={print} />],
  ])('%s has its line, and no frame in its colour', async (_name, chartElement) => {
    const screen = await render(chartElement)
    const { signal } = CHART_THEMES.print
    const paths = [...screen.container.querySelectorAll(`path[stroke="${signal}"]`)]
    const lines = paths.map(path => path.getAttribute('d')!).filter(d => !d.includes('A'))
    expect(lines).toHaveLength(1)
    expect(lines[0]!.replaceAll(/[\d. -]/g, '')).toMatch(/^M[LC]{2,}$/)
  })
})

describe('a spark line', () => {
  it.each([
    ['nothing', []],
    ['one month', [3]],
    ['zeros', [0, 0]],
    ['5,000 months', Array.from({ length: 5000 }, (_, index) => index % 5)],
  ])('bears %s', async (_name, values) => {
    const { chart } = await draw(<Sparkline values={values} tone="neutral" ariaLabel="By month" />)
    expect(chart.scales['y']!.min).toBe(0)
    expect(chart.scales['y']!.max).toBeGreaterThan(0)
  })
})
