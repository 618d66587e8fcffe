import type { TableLimits } from '#core/statistics/grouped/field-tables.ts'

/** Rows of a breakdown that are worth sending to a page; a column with more values is hardly one of topics or agents. */
export const BREAKDOWN_ROWS = 10_000

/** Rows and cells of tables by any field that are worth it. */
export const SCREEN_TABLES: TableLimits = { rows: BREAKDOWN_ROWS, crossed: { rows: 100, columns: 31 } }
