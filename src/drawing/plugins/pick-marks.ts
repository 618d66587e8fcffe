import type { Chart, ChartEvent, Plugin } from 'chart.js'

/** What a click on a chart does; it travels on the dataset, like the marks. */
export interface Picking {
  readonly axis: 'x' | 'y'
  /** One a mark, in the order of the axis. */
  readonly keys: readonly string[]
  /** Undefined: nothing looks clickable. */
  readonly onPick: ((key: string) => void) | undefined
}

/**
 * Makes the marks of a category axis clickable over the whole depth of the chart, names and values included. The click
 * handler of Chart.js itself hears only of clicks between the axes.
 */
export const pickMarks: Plugin = {
  id: 'lowdownPickMarks',
  afterEvent(chart, { event }) {
    const picking = pickingOf(chart)
    if (picking?.onPick === undefined) return
    const key = event.type === 'mouseout' ? null : keyAt(event, chart, picking)
    chart.canvas.style.cursor = key === null ? '' : 'pointer'
    if (event.type === 'click' && key !== null) picking.onPick(key)
  },
}

function pickingOf(chart: Chart): Picking | undefined {
  return (chart.data.datasets[0] as { readonly picking?: Picking } | undefined)?.picking
}

function keyAt(event: ChartEvent, chart: Chart, { axis, keys }: Picking): string | null {
  const position = event[axis]
  const scale = chart.scales[axis]
  if (position === null || scale === undefined) return null
  const [first, last] = axis === 'x' ? [scale.left, scale.right] : [scale.top, scale.bottom]
  if (position < first || position > last) return null
  return keys[scale.getValueForPixel(position) ?? -1] ?? null
}
