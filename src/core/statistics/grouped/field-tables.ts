import type { JobContext } from '../../job-context.ts'
import type { ThemeRun } from '../../themes/theme.ts'
import type { Thresholds } from '../base-size.ts'
import type { GroupBreakdown, GroupField } from '../figures.ts'
import { suppressBreakdown } from '../suppress-groups.ts'
import { breakDown, type GroupedResponses } from './break-down.ts'
import { crossTable, cutCrossTable, type CrossLimits, type CrossTable } from './cross-table.ts'
import type { FieldChoice } from './field-choice.ts'
import { groupFieldsOf, groupingOf } from './grouping.ts'
import { suppressCrossTable } from './suppress-cross-table.ts'

/** Figures by one field, or by two crossed. */
export type FieldTable =
  | { readonly kind: 'one'; readonly breakdown: GroupBreakdown }
  | { readonly kind: 'crossed'; readonly crossed: CrossTable }

/** Fields that are broken down by wherever the file has them, beside weekday, topic and agent. */
export const STANDING_FIELDS = ['hour', 'channel', 'language'] as const satisfies readonly GroupField[]
export type StandingField = (typeof STANDING_FIELDS)[number]

/** The breakdowns of a report or a result file beside those by weekday, topic and agent. */
export interface FieldTables {
  /** By those of {@link STANDING_FIELDS} that have values, in their order. */
  readonly standing: readonly GroupBreakdown[]
  /** Hour by weekday; null where no response has a time of day. */
  readonly week: CrossTable | null
  /** What was asked for, in that order. */
  readonly chosen: readonly FieldTable[]
}

/** What of a crossed table is worth printing. */
export const TABLES_ON_PAPER: CrossLimits = { rows: 60, columns: 24 }

/** Rows and cells to give at the most; the rest is counted as omitted. */
export interface TableLimits {
  readonly rows: number
  readonly crossed: CrossLimits
}

/**
 * Counts all tables of fields; nothing is hidden yet. At most three passes over the responses a table.
 *
 * @param run - Null where no choice is by theme.
 */
export async function countFields(
  counted: GroupedResponses,
  run: ThemeRun | null,
  choices: readonly FieldChoice[],
  limits: TableLimits,
  context: JobContext,
): Promise<FieldTables> {
  const { dataset } = counted
  const fields = groupFieldsOf(dataset, run !== null)
  const standing: GroupBreakdown[] = []
  for (const field of STANDING_FIELDS.filter(each => fields.includes(each))) {
    standing.push(breakDown(counted, groupingOf(dataset, field, run), limits.rows))
    await context.pause()
  }
  const hasHours = fields.includes('hour')
  const week = hasHours ? tableOf(counted, run, { by: 'hour', across: 'weekday' }, limits) : null
  const chosen: FieldTable[] = []
  for (const choice of choices) {
    await context.pause()
    chosen.push(tableOf(counted, run, choice, limits))
  }
  return { standing, week: week?.kind === 'crossed' ? week.crossed : null, chosen }
}

/** One table, nothing hidden yet. */
export function tableOf(
  counted: GroupedResponses,
  run: ThemeRun | null,
  { by, across }: FieldChoice,
  limits: TableLimits,
): FieldTable {
  const { dataset } = counted
  const rows = groupingOf(dataset, by, run)
  if (across === null) return { kind: 'one', breakdown: breakDown(counted, rows, limits.rows) }
  return {
    kind: 'crossed',
    crossed: crossTable(counted, rows, groupingOf(dataset, across, run), limits.crossed),
  }
}

/** A table without groups that are too small to be shown. */
export function suppressTable(table: FieldTable, thresholds: Thresholds): FieldTable {
  return table.kind === 'one'
    ? { kind: 'one', breakdown: suppressBreakdown(table.breakdown, thresholds) }
    : { kind: 'crossed', crossed: suppressCrossTable(table.crossed, thresholds) }
}

/**
 * The tables as a report prints them: crossed ones no larger than `limits`, what is beyond counted as omitted, and nothing of
 * groups that are too small to be shown.
 *
 * @param fields - With all of their figures.
 */
export function fieldsInReport(
  { standing, week, chosen }: FieldTables,
  thresholds: Thresholds,
  limits: CrossLimits,
): FieldTables {
  return {
    standing: standing.map(each => suppressBreakdown(each, thresholds)),
    week: week === null ? null : suppressCrossTable(week, thresholds),
    chosen: chosen.map(each =>
      suppressTable(
        each.kind === 'one' ? each : { kind: 'crossed', crossed: cutCrossTable(each.crossed, limits) },
        thresholds,
      ),
    ),
  }
}
