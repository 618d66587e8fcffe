import { effectiveSize, type BreakdownRow, type Interval } from '#core/statistics/figures.ts'
import { COMPARABLE_BASE } from '#core/statistics/thresholds.ts'

/** One bar of a {@link LowShareBars} chart, with ready texts. */
export interface LowShareRow {
  readonly key: string
  readonly label: string
  /** 0..1; null where there is nothing to draw. */
  readonly share: number | null
  readonly interval: Interval | null
  readonly valueText: string
  /** The number of responses; '' leaves it out. */
  readonly baseText: string
  /** Stands on few responses: pale, and its whisker does not stretch the axis. */
  readonly isSmall: boolean
  /** Stands apart from the rest: signal colour, bold value. */
  readonly isApart: boolean
  /** Lines of the tooltip under the name, put into words only when it is shown: most never are. */
  readonly tooltip: () => readonly string[]
}

/** How the texts of a row are made; the sentences belong to the shell. */
export interface LowShareTexts {
  readonly label: (key: string, row: BreakdownRow) => string
  readonly percent: (share: number | null, base: number) => string
  readonly count: (n: number) => string
  readonly tooltip: (row: BreakdownRow) => readonly string[]
}

/** Rows of a breakdown as bars; `apart` are the keys that stand apart from the rest. */
export function toLowShareRows(
  rows: readonly BreakdownRow[],
  apart: readonly string[],
  texts: LowShareTexts,
  smallBelow: number = COMPARABLE_BASE,
): LowShareRow[] {
  const apartKeys = new Set(apart)
  return rows.map(row => ({
    key: row.key,
    label: texts.label(row.key, row),
    share: row.low.share,
    interval: row.low.interval,
    valueText: texts.percent(row.low.share, row.n),
    baseText: texts.count(row.n),
    isSmall: Math.min(row.n, effectiveSize(row)) < smallBelow,
    isApart: apartKeys.has(row.key),
    tooltip: () => texts.tooltip(row),
  }))
}

/**
 * Where the axis of a chart of shares ends: above 0, at most 1. Intervals of small groups may stretch over half the axis;
 * they are cut rather than let the others shrink, but no bar is ever cut.
 */
export function shareAxisEnd(rows: readonly LowShareRow[]): number {
  const solid = rows.filter(row => !row.isSmall)
  const measured = solid.length > 0 ? solid : rows
  const uppers = measured.map(row => row.interval?.[1] ?? row.share ?? 0)
  const shares = rows.map(row => row.share ?? 0)
  const largest = Math.max(0, ...uppers, ...shares)
  return largest > 0 ? Math.min(1, largest * 1.04) : 1
}
