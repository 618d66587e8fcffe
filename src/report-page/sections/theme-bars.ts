import { readThresholds } from '#core/statistics/base-size.ts'
import { standingApart } from '#core/statistics/headline.ts'
import { themeBreakdown, themeOverall } from '#core/statistics/theme-breakdown.ts'
import type { ThemeFigures } from '#core/themes/theme.ts'
import { toLowShareRows, type LowShareRow, type LowShareTexts } from '#drawing/low-share-rows.ts'
import { formatCount, formatPercent } from '#words/format.ts'
import { barTexts } from './figure-marks.ts'
import type { SectionProps } from './section-props.ts'

/** Topics drawn beside a theme. */
const TOPICS_SHOWN = 6

/** Share of each weekday's responses that are low and about the theme; empty without dates. */
export function weekdayBars(theme: ThemeFigures, { report, words }: SectionProps): LowShareRow[] {
  const breakdown = themeBreakdown(theme, report.summary, 'weekday')
  if (breakdown.rows.every(row => row.n === 0)) return []
  const thresholds = readThresholds(report.thresholds)
  const apart = standingApart(breakdown, themeOverall(theme, report.summary.overall), thresholds)
  return toLowShareRows(
    breakdown.rows,
    apart.map(row => row.key),
    onOneBase(
      report.summary.overall.n,
      key => words.t(`common:weekdayShort.${key}`),
      () => '',
    ),
    thresholds.lowBaseBelow,
  )
}

/** The same share for the topics with most comments of the theme; empty without topics. */
export function topicBars(theme: ThemeFigures, { report }: SectionProps): LowShareRow[] {
  const breakdown = themeBreakdown(theme, report.summary, 'topic')
  const thresholds = readThresholds(report.thresholds)
  const apart = standingApart(breakdown, themeOverall(theme, report.summary.overall), thresholds)
  // A stable sort keeps the order of the breakdown, most responses first, where counts are equal.
  const rows = breakdown.rows.toSorted((a, b) => b.low.n - a.low.n).slice(0, TOPICS_SHOWN)
  return toLowShareRows(
    rows,
    apart.map(row => row.key),
    onOneBase(report.summary.overall.n, key => key, formatCount),
    thresholds.lowBaseBelow,
  )
}

/** Bars of one theme are compared with each other: decimals that come and go from bar to bar would hinder that. */
function onOneBase(
  base: number,
  label: (key: string) => string,
  count: (n: number) => string,
): LowShareTexts {
  return { ...barTexts(label, count), percent: share => formatPercent(share, base) }
}
