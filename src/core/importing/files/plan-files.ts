import { AppError, toWireError } from '../../errors.ts'
import { dateOrderOf } from '../dates/date-order.ts'
import {
  COLUMN_ROLES,
  columnsOf,
  type ColumnMapping,
  type FileInspection,
  type ImportPlan,
  type KeptColumn,
  type RenamedColumn,
  type RowFilter,
} from '../mapping.ts'
import { ratingOrderOf, type RatingPlan } from '../identity/ticket-ratings.ts'
import { filterKey } from '../put-aside.ts'
import { metricFilter, metricNamed, unknownMetric } from '../metrics/metric-column.ts'
import type { LeftOutFile } from './open-archive.ts'
import { fileColumns } from './file-columns.ts'
import { columnKeys } from './same-columns.ts'

/**
 * What was settled for several files at once; the columns are those of the merged inspection. Of the rows that the files
 * put aside, the filters are those that stay; absent: all.
 */
export type SharedPlan = Pick<
  ImportPlan,
  | 'mapping'
  | 'scale'
  | 'dateOrder'
  | 'timezone'
  | 'ratings'
  | 'ratingDate'
  | 'ratingDateOrder'
  | 'ticketColumn'
  | 'credit'
  | 'rowFilters'
  | 'metric'
  | 'kept'
>

/** The plan of one file among several. */
export interface FilePlan {
  readonly plan: ImportPlan
  /** Mapped columns that this file has not. */
  readonly missing: readonly string[]
  /** Its columns that stand in for those of other names. */
  readonly renamed: readonly RenamedColumn[]
}

/**
 * How one of several files is read under their shared plan: columns by name, with its own reading, rows put aside and, where nobody
 * chose another than what was recognised, its own date order. A file without the column of the score that is not the
 * same survey under other names ({@link fileColumns}) gives no plan but the reason.
 */
export function planFile(
  merged: FileInspection,
  file: FileInspection,
  shared: SharedPlan,
): FilePlan | LeftOutFile {
  const { mapping, missing, renamed } = fileColumns(merged, file, shared)
  const score = missing.find(({ role }) => role === 'score')
  if (score !== undefined && mapping.score.length === 0) {
    const details = { file: file.file.name, column: score.header }
    return { file: file.file.name, error: toWireError(new AppError('import/other-columns', details)) }
  }
  const filter = metricFilters(file, shared.metric?.name)
  if (filter === null) {
    const error = unknownMetric(file.file.name, shared.metric?.name ?? '', file.metrics)
    return { file: file.file.name, error: toWireError(error) }
  }
  const own = dateOrderOf(file.columns, mapping).order
  const isChosen = shared.dateOrder !== dateOrderOf(merged.columns, shared.mapping).order
  const dateOrder = isChosen ? shared.dateOrder : (own ?? shared.dateOrder)
  return {
    plan: {
      reading: file.reading,
      mapping,
      scale: shared.scale,
      dateOrder,
      timezone: shared.timezone,
      ...ratingsIn(merged, file, shared),
      ...ticketColumnIn(merged, file, shared),
      ...(shared.credit !== undefined && { credit: shared.credit }),
      ...((file.rowFilters !== undefined || filter.length > 0) && {
        rowFilters: [...filtersThatStay(merged, file, shared), ...filter],
      }),
      ...(shared.metric !== undefined && { metric: shared.metric }),
      ...(shared.kept !== undefined && { kept: keptInFile(merged, file, shared.kept, mapping) }),
    },
    missing: [...new Set(missing.map(({ header }) => header))],
    renamed,
  }
}

/**
 * Which ratings count, by the column of this file that dates them; all where it has none. Where nobody chose another order
 * than what was recognised of all files, its own goes first.
 */
function ratingsIn(
  merged: FileInspection,
  file: FileInspection,
  { ratings, ratingDate, ratingDateOrder }: SharedPlan,
): RatingPlan {
  if (ratings === undefined) return {}
  if (ratingDate === undefined) return { ratings }
  const own = columnKeys(file.columns).indexOf(columnKeys(merged.columns)[ratingDate] ?? '')
  if (own === -1) return {}
  const settled = ratingDateOrder === undefined ? {} : { ratingDateOrder }
  const isChosen = ratingDateOrder !== ratingOrderOf(merged.columns[ratingDate]!).ratingDateOrder
  const order = isChosen ? {} : ratingOrderOf(file.columns[own]!)
  return { ratings, ratingDate: own, ...settled, ...order }
}

/** The column of ticket ids; nothing where this file lacks it: then none of its responses finds a ticket. */
function ticketColumnIn(
  merged: FileInspection,
  file: FileInspection,
  { ticketColumn }: SharedPlan,
): Pick<ImportPlan, 'ticketColumn'> {
  if (ticketColumn === undefined) return {}
  const own = columnKeys(file.columns).indexOf(columnKeys(merged.columns)[ticketColumn] ?? '')
  return own === -1 ? {} : { ticketColumn: own }
}

/** The kept columns that this file has and does not read for a role. */
function keptInFile(
  merged: FileInspection,
  file: FileInspection,
  kept: readonly KeptColumn[],
  mapping: ColumnMapping,
): readonly KeptColumn[] {
  const used = new Set(COLUMN_ROLES.flatMap(role => columnsOf(mapping, role)))
  const names = columnKeys(merged.columns)
  const places = new Map(columnKeys(file.columns).map((key, index) => [key, index]))
  return kept.flatMap(column => {
    const place = places.get(names[column.column]!)
    return place === undefined || used.has(place) ? [] : [{ ...column, column: place }]
  })
}

function filtersThatStay(
  merged: FileInspection,
  file: FileInspection,
  { rowFilters: settled }: SharedPlan,
): readonly RowFilter[] {
  const own = (file.rowFilters ?? []).filter(filter => !isOfMetric(filter))
  if (settled === undefined) return own
  const names = columnKeys(merged.columns)
  const ownNames = columnKeys(file.columns)
  const keyOf = (name: string | undefined, filter: RowFilter): string =>
    `${name ?? ''} ${filterKey({ ...filter, column: 0 })}`
  // What put nothing aside in any file is not on offer: it cannot have been switched off.
  const offered = new Set((merged.putAside ?? []).map(({ filter }) => keyOf(names[filter.column], filter)))
  const kept = new Set(settled.map(filter => keyOf(names[filter.column], filter)))
  return own.filter(filter => {
    const key = keyOf(ownNames[filter.column], filter)
    return kept.has(key) || !offered.has(key)
  })
}

/** What puts the rows of other metrics aside; null where the file has no metric of this name. */
function metricFilters(
  { rowFilters = [], metrics }: FileInspection,
  name: string | undefined,
): readonly RowFilter[] | null {
  if (metrics === undefined || name === undefined) return rowFilters.filter(isOfMetric)
  const chosen = metricNamed(metrics.metrics, name)
  if (chosen === undefined) return null
  const filter = metricFilter({ ...metrics, chosen: chosen.name })
  return filter === null ? [] : [filter]
}

function isOfMetric({ reason }: RowFilter): boolean {
  return reason === 'other-metric'
}
