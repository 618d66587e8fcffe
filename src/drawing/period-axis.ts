import type { Chart } from 'chart.js'

/**
 * Where a place on the axis of periods lies, in pixels: period i reaches from i - ½ to i + ½. Null before there are periods.
 */
export function periodAxis(chart: Chart): ((place: number) => number) | null {
  const scale = chart.scales['x']
  const count = chart.data.labels?.length ?? 0
  if (scale === undefined || count === 0) return null
  const width = scale.width / count
  return place => scale.left + (place + 0.5) * width
}
