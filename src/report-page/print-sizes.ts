import type { PrintSize } from '#drawing/chart-options.ts'

/** Width of the text on A4 with the margins of `report.css` (210 − 2 × 22 mm), in CSS pixels, rounded down. */
const TEXT_WIDTH_PX = 620
const GAP_PX = 20

/** A chart as wide as the text. */
export function fullWidth(heightPx: number): PrintSize {
  return { widthPx: TEXT_WIDTH_PX, heightPx }
}

/** One of two charts side by side. */
export function halfWidth(heightPx: number): PrintSize {
  return { widthPx: (TEXT_WIDTH_PX - GAP_PX) / 2, heightPx }
}
