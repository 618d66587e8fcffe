/** What measures a text: a canvas context, or a stand-in of a test. */
export interface TextMeasure {
  measureText(text: string): { readonly width: number }
}

/**
 * The longest beginning of a text that fits into a width, with an ellipsis where something was cut; '' when not even
 * the ellipsis fits. Whole code points only. Cost: O(log length) measurements.
 */
export function fitText(measure: TextMeasure, text: string, widthPx: number): string {
  if (measure.measureText(text).width <= widthPx) return text
  // Nobody reads a name of more than that on a chart, and measuring is slow.
  const points = Array.from(text.slice(0, 400))
  let fits = 0
  let tooLong = points.length
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (measure.measureText(withEllipsis(points, middle)).width <= widthPx) fits = middle
    else tooLong = middle
  }
  if (fits > 0) return withEllipsis(points, fits)
  return measure.measureText('…').width <= widthPx ? '…' : ''
}

function withEllipsis(points: readonly string[], length: number): string {
  return `${points.slice(0, length).join('').trimEnd()}…`
}
