import { baseLevel, type Thresholds } from '../statistics/base-size.ts'
import {
  effectiveSize,
  type BreakdownRow,
  type GroupBreakdown,
  type GroupField,
  type LowFigures,
  type ScoreFigures,
} from '../statistics/figures.ts'
import type { CrossSide, CrossTable } from '../statistics/grouped/cross-table.ts'
import type { FieldTable, FieldTables, StandingField } from '../statistics/grouped/field-tables.ts'
import { hiddenInTable } from '../statistics/grouped/suppress-cross-table.ts'
import { hiddenGroups, hiddenReason, orderNamed } from '../statistics/suppress-groups.ts'
import type {
  ResultCell,
  ResultGroup,
  ResultNamedGroup,
  ResultRow,
  ResultTable,
} from './result-group-format.ts'

/** The rows of a breakdown without its hidden groups, which stand among the thresholds. */
export function resultRows({ rows }: GroupBreakdown, thresholds: Thresholds): readonly ResultRow[] {
  return rows.map(row => ({ key: row.key, ...figuresOf(row), base: baseLevel(row, thresholds) }))
}

/** The breakdowns by hour, channel and language, empty for what the files have not got. */
export function resultStanding(
  standing: FieldTables['standing'],
  thresholds: Thresholds,
): Readonly<Record<StandingField, readonly ResultRow[]>> {
  const rows = (field: StandingField): readonly ResultRow[] => {
    const found = standing.find(each => each.field === field)
    return found === undefined ? [] : resultRows(found, thresholds)
  }
  return { hour: rows('hour'), channel: rows('channel'), language: rows('language') }
}

/** The tables that `--by` asked for. */
export function resultTables({ chosen }: FieldTables, thresholds: Thresholds): readonly ResultTable[] {
  return chosen.map(table => resultTable(table, thresholds))
}

function resultTable(table: FieldTable, thresholds: Thresholds): ResultTable {
  if (table.kind === 'crossed') return crossedTable(table.crossed, thresholds)
  const { field, withoutValue, omitted } = table.breakdown
  return {
    by: field,
    across: null,
    rows: named(rowsOf(table.breakdown, thresholds), table.breakdown.rows),
    columns: [],
    cells: [],
    withoutValue,
    omitted: { rows: omitted, columns: { values: 0, responses: 0 } },
  }
}

function crossedTable(table: CrossTable, thresholds: Thresholds): ResultTable {
  const { by, across, cells, withoutValue } = table
  const hidden = hiddenInTable(table, thresholds)
  return {
    by: by.field,
    across: across.field,
    rows: named(sideOf(by, hidden.rows, thresholds), by.values),
    columns: named(sideOf(across, hidden.columns, thresholds), across.values),
    cells: cells.flatMap((row, y) =>
      row.flatMap((cell, x): ResultCell[] => {
        if (cell === null || cell.n <= 0) return []
        const [rowKey, columnKey] = [by.values[y]!.key, across.values[x]!.key]
        return [{ row: rowKey, column: columnKey, ...groupOf(cell, hidden.cells[y]![x]!, thresholds) }]
      }),
    ),
    withoutValue,
    omitted: { rows: by.omitted, columns: across.omitted },
  }
}

function rowsOf({ field, rows }: GroupBreakdown, thresholds: Thresholds): readonly ResultGroup[] {
  return inOrder(field, rows, hiddenGroups(rows, thresholds), row => row, thresholds)
}

function sideOf(
  { field, values }: CrossSide,
  hidden: readonly boolean[],
  thresholds: Thresholds,
): readonly ResultGroup[] {
  return inOrder(field, values, hidden, ({ figures }) => figures!, thresholds)
}

function inOrder<T extends Pick<BreakdownRow, 'key' | 'label'>>(
  field: GroupField,
  groups: readonly T[],
  hidden: readonly boolean[],
  figures: (group: T) => ScoreFigures,
  thresholds: Thresholds,
): readonly ResultGroup[] {
  return orderNamed(field, groups, hidden).map(at => ({
    key: groups[at]!.key,
    ...groupOf(figures(groups[at]!), hidden[at]!, thresholds),
  }))
}

function named(
  groups: readonly ResultGroup[],
  values: readonly Pick<BreakdownRow, 'key' | 'label'>[],
): readonly ResultNamedGroup[] {
  const labels = new Map(values.map(({ key, label }) => [key, label ?? null]))
  return groups.map(group => ({ ...group, label: labels.get(group.key) ?? null }))
}

function groupOf(figures: ScoreFigures, isHidden: boolean, thresholds: Thresholds): Omit<ResultGroup, 'key'> {
  if (!isHidden) return { ...figuresOf(figures), base: baseLevel(figures, thresholds), hidden: null }
  return {
    n: null,
    mean: null,
    meanInterval: null,
    low: { n: null, share: null, interval: null },
    nEffective: null,
    base: 'hidden',
    hidden: hiddenReason(figures, thresholds),
  }
}

function figuresOf(figures: ScoreFigures): Omit<ResultRow, 'key' | 'base'> {
  const { n, mean, meanInterval, low } = figures
  return { n, mean, meanInterval, low: resultLow(low), nEffective: effectiveSize(figures) }
}

/** Low figures with their keys in the order of the file. */
export function resultLow({ n, share, interval }: LowFigures): LowFigures {
  return { n, share, interval }
}
