import type { Chart, ChartEvent, ChartOptions } from 'chart.js'

/**
 * Options that make the marks of a category axis clickable over the whole depth of the chart, names included.
 * Empty without `onPick`: then nothing looks clickable.
 */
export function pickOptions(
  axis: 'x' | 'y',
  keys: readonly string[],
  onPick: ((key: string) => void) | undefined,
): Pick<ChartOptions, 'onClick' | 'onHover'> {
  if (onPick === undefined) return {}
  return {
    onClick: (event, _elements, chart) => {
      const key = keyAt(event, chart, axis, keys)
      if (key !== null) onPick(key)
    },
    onHover: (event, _elements, chart) => {
      chart.canvas.style.cursor = keyAt(event, chart, axis, keys) === null ? '' : 'pointer'
    },
  }
}

function keyAt(event: ChartEvent, chart: Chart, axis: 'x' | 'y', keys: readonly string[]): string | null {
  const position = event[axis]
  const scale = chart.scales[axis]
  if (position === null || scale === undefined) return null
  const [first, last] = axis === 'x' ? [scale.left, scale.right] : [scale.top, scale.bottom]
  if (position < first || position > last) return null
  return keys[scale.getValueForPixel(position) ?? -1] ?? null
}
