import type { GroupField } from '#core/statistics/figures.ts'
import type { FieldTable } from '#core/statistics/grouped/field-tables.ts'

/** Figures by one field or by two, and by what else there is to break down. */
export interface BrokenDown {
  /** The figures that were asked for; `across` null where one field was. */
  readonly by: GroupField
  readonly across: GroupField | null
  readonly table: FieldTable
  /** All fields of the project that have values. */
  readonly fields: readonly GroupField[]
  /** Headers of the columns from which the dates come, each once. */
  readonly dates: readonly string[]
}
