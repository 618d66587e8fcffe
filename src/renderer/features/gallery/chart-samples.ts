import type { DistributionBar } from '#drawing/distribution-bars.ts'
import type { LowShareRow } from '#drawing/low-share-rows.ts'
import type { TrendMark } from '#drawing/trend-mark.ts'
import { formatCount, formatPercent } from '#words/format.ts'

const COUNTS = [112, 140, 196, 240, 310, 420, 428]

/** A scale of 1 to 7 of which 1 to 3 are low. */
export const SAMPLE_BARS: readonly DistributionBar[] = COUNTS.map((n, index) => ({
  key: String(index + 1),
  label: String(index + 1),
  n,
  isLow: index < 3,
  valueText: formatCount(n),
  tooltip: () => [],
}))

/** Half a year, the last month not whole. */
export const SAMPLE_TREND: readonly TrendMark[] = [0.21, 0.23, 0.22, 0.26, 0.27, 0.31].map(
  (value, index, all) => ({
    key: `2025-0${index + 1}`,
    label: `2025-0${index + 1}`,
    value,
    interval: [value - 0.04, value + 0.04],
    valueText: formatPercent(value, 300),
    n: 300 + 20 * index,
    place: index === all.length - 1 ? 'partial' : 'inside',
    limits: null,
    tooltip: () => [],
  }),
)

/** One bar that stands apart, one on few responses. */
export const SAMPLE_SHARES: readonly LowShareRow[] = [
  { label: 'Delivery', share: 0.31, n: 412, isApart: true },
  { label: 'Billing', share: 0.22, n: 508, isApart: false },
  { label: 'Setup', share: 0.4, n: 5, isApart: false },
].map(({ label, share, n, isApart }) => ({
  key: label,
  label,
  share,
  interval: [share - 0.06, share + 0.06],
  valueText: formatPercent(share, n),
  baseText: formatCount(n),
  isSmall: n < 10,
  isApart,
  tooltip: () => [],
}))
