import { WEEKDAYS } from '../survey/dataset.ts'
import type { Breakdown } from './figures.ts'
import { responsesIn, type GroupTotals } from './group-totals.ts'
import type { FiguresReader } from './score-figures.ts'

/** All seven weekdays from Monday, whether or not a response fell on them. */
export function weekdayBreakdown(totals: GroupTotals, figuresOf: FiguresReader): Breakdown {
  return {
    field: 'weekday',
    rows: WEEKDAYS.map((key, weekday) => ({ key, ...figuresOf(totals, weekday) })),
    withoutValue: responsesIn(totals, WEEKDAYS.length),
    omitted: { values: 0, responses: 0 },
  }
}

/**
 * The values that responses in play have, most responses first, then by code unit.
 *
 * @param values - Names of the groups from 1; group 0 has none.
 * @param rowLimit - Rows to give at the most; the rest is counted as omitted.
 */
export function valueBreakdown(
  field: 'topic' | 'agent',
  values: readonly string[],
  totals: GroupTotals,
  figuresOf: FiguresReader,
  rowLimit: number,
): Breakdown {
  const groups = values.map((key, index) => ({ key, group: index + 1, n: responsesIn(totals, index + 1) }))
  const ranked = groups
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const omitted = ranked.slice(rowLimit)
  return {
    field,
    rows: ranked.slice(0, rowLimit).map(({ key, group }) => ({ key, ...figuresOf(totals, group) })),
    withoutValue: responsesIn(totals, 0),
    omitted: { values: omitted.length, responses: omitted.reduce((sum, { n }) => sum + n, 0) },
  }
}
