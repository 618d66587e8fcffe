import type { BaseLevel } from '../statistics/base-size.ts'
import type { GroupBreakdown, GroupField, Interval, LowFigures } from '../statistics/figures.ts'
import type { HiddenReason } from '../statistics/suppress-groups.ts'

/** Figures of one value of a field; n and low.n are sums of weights where cells with several names count 1/k to each. */
export interface ResultRow {
  readonly key: string
  readonly n: number
  readonly mean: number | null
  readonly meanInterval: Interval | null
  readonly low: LowFigures
  /** The size that the intervals stand on: n, but for unequal weights. */
  readonly nEffective: number
  /** How far it may be read. */
  readonly base: BaseLevel
}

/** The same of a group that may be hidden: then all of its figures are null. */
export interface ResultGroup {
  readonly key: string
  readonly n: number | null
  readonly mean: number | null
  readonly meanInterval: Interval | null
  readonly low: {
    readonly n: number | null
    readonly share: number | null
    readonly interval: Interval | null
  }
  readonly nEffective: number | null
  readonly base: BaseLevel
  /** Why it is hidden; null: it is not. */
  readonly hidden: HiddenReason | null
}

/** A group with what it is called where its key does not say it, the label of a theme; else null. */
export interface ResultNamedGroup extends ResultGroup {
  readonly label: string | null
}

/** A cell of a crossed table, by the keys of its row and its column. */
export interface ResultCell extends Omit<ResultGroup, 'key'> {
  readonly row: string
  readonly column: string
}

/** Figures by one field or by two crossed. */
export interface ResultTable {
  readonly by: GroupField
  /** Null: one field; `columns` and `cells` are empty. */
  readonly across: GroupField | null
  readonly rows: readonly ResultNamedGroup[]
  readonly columns: readonly ResultNamedGroup[]
  /** Cells with a response, row by row. */
  readonly cells: readonly ResultCell[]
  /** Responses without a value in the field, or in one of both. */
  readonly withoutValue: number
  /** Values beyond the limits of a crossed table, and their responses. */
  readonly omitted: {
    readonly rows: GroupBreakdown['omitted']
    readonly columns: GroupBreakdown['omitted']
  }
}
