import { columnField, columnName, isColumnField, type ColumnField } from '../../selection/selection.ts'
import { firstDayOfMonth, isoMonth, monthNumberOf } from '../../survey/calendar-day.ts'
import { HOURS, NO_DAY, WEEKDAYS, type CodedColumn, type Dataset } from '../../survey/dataset.ts'
import type { ThemeRun } from '../../themes/theme.ts'
import { daySlots } from '../day-slots.ts'
import type { GroupField } from '../figures.ts'

/** The groups that the responses of a dataset fall into by one field. */
export interface Grouping {
  readonly field: GroupField
  /** The value of each group as a filter takes it; responses without a value are in none. */
  readonly keys: readonly string[]
  /** What to call a group where its key does not say it; absent: by its key. */
  readonly labels?: readonly string[]
  /** One a response: the place of its key, beyond the keys that of an entry of `several`, -1 for none. */
  readonly codes: Int8Array | Int16Array | Int32Array
  /** The keys of responses with several values, as in `CodedColumn`. */
  readonly several?: readonly (readonly number[])[]
  /** True where the groups have an order of their own and all of them are shown: weekdays, hours, months. */
  readonly isOrdered: boolean
}

const CODED = ['topic', 'agent', 'channel', 'language'] as const

/**
 * The groups by one field. Themes are top themes: what lies in a sub-theme belongs to its parent. Months run from the
 * first to the last that has a response. One pass over the responses for weekday, hour, month and theme, none for columns.
 *
 * @param run - Null where no themes were sought: then there are no groups by theme.
 */
export function groupingOf(dataset: Dataset, field: GroupField, run: ThemeRun | null): Grouping {
  if (isColumnField(field)) return columnGrouping(dataset, field)
  switch (field) {
    case 'weekday':
      return { field, keys: WEEKDAYS, codes: codesBelow(dataset.weekday, WEEKDAYS.length), isOrdered: true }
    case 'hour':
      return { field, keys: HOURS, codes: codesBelow(dataset.hour, HOURS.length), isOrdered: true }
    case 'month':
      return monthGrouping(dataset)
    case 'theme':
      return themeGrouping(dataset, run)
    case 'agent':
    case 'topic':
    case 'channel':
    case 'language':
      return codedGrouping(field, dataset.fields[field])
  }
}

/** The fields that have values in a dataset: those of every file first, then its other columns in their order. */
export function groupFieldsOf(dataset: Dataset, hasThemes: boolean): readonly GroupField[] {
  const hasDates = daySlots(dataset).count > 1
  return [
    ...(hasDates ? (['weekday'] as const) : []),
    ...(hasHours(dataset) ? (['hour'] as const) : []),
    ...CODED.filter(field => dataset.fields[field].values.length > 0),
    ...(hasThemes ? (['theme'] as const) : []),
    ...(hasDates ? (['month'] as const) : []),
    ...dataset.others.filter(({ column }) => column.values.length > 0).map(({ name }) => columnField(name)),
  ]
}

/** Whether any response has a time of day. Stops at the first. */
function hasHours({ hour }: Pick<Dataset, 'hour'>): boolean {
  return hour.some(each => each < HOURS.length)
}

function codedGrouping(field: GroupField, { values, codes, several }: CodedColumn): Grouping {
  return { field, keys: values, codes, ...(several !== undefined && { several }), isOrdered: false }
}

function columnGrouping({ others, size }: Dataset, field: ColumnField): Grouping {
  const name = columnName(field)
  const column = others.find(other => other.name === name)?.column
  return column === undefined ? noGroups(field, size) : codedGrouping(field, column)
}

function noGroups(field: GroupField, size: number): Grouping {
  return { field, keys: [], codes: new Int8Array(size).fill(-1), isOrdered: false }
}

/** The same codes; from `none` on they stand for none. */
function codesBelow(codes: Uint8Array, none: number): Int8Array {
  const own = new Int8Array(codes.length)
  for (let i = 0; i < codes.length; i++) own[i] = codes[i]! < none ? codes[i]! : -1
  return own
}

function monthGrouping(dataset: Dataset): Grouping {
  const { day } = dataset
  const slots = daySlots(dataset)
  const months = Array.from({ length: slots.count - 1 }, (_, slot) => monthNumberOf(slots.dayOf(slot + 1)))
  const first = months[0] ?? 0
  const length = months.length === 0 ? 0 : months.at(-1)! - first + 1
  const codes = new Int32Array(day.length)
  for (let i = 0; i < day.length; i++) {
    codes[i] = day[i] === NO_DAY ? -1 : months[slots.column[i]! - slots.floor - 1]! - first
  }
  const keys = Array.from({ length }, (_, month) => isoMonth(firstDayOfMonth(first + month)))
  return { field: 'month', keys, codes, isOrdered: true }
}

function themeGrouping({ size }: Dataset, run: ThemeRun | null): Grouping {
  if (run === null) return noGroups('theme', size)
  const top = run.themes.filter(({ parent = null }) => parent === null)
  const places = new Map(top.map(({ id }, place) => [id, place]))
  const placeOf = run.themes.map(({ id, parent }) => places.get(parent ?? id) ?? -1)
  const codes = new Int16Array(size)
  for (let i = 0; i < size; i++) {
    const theme = run.mainTheme[i]!
    codes[i] = theme < 0 ? -1 : placeOf[theme]!
  }
  const keys = top.map(({ id }) => id)
  return { field: 'theme', keys, labels: top.map(({ label }) => label), codes, isOrdered: false }
}
