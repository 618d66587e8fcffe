import { firstDayOfMonth } from '../survey/calendar-day.ts'
import { HOURS, NO_DAY, WEEKDAYS, type CodedColumn, type Dataset } from '../survey/dataset.ts'
import { NO_VALUE } from '../survey/response-chunk.ts'
import type { ThemeRun } from '../themes/theme.ts'
import {
  columnName,
  isColumnField,
  type ColumnField,
  type Filter,
  type FixedField,
  type Selection,
} from './selection.ts'

/**
 * Which responses are in play: 1 for each that passes every filter, else 0. A filter passes the responses that have one of
 * its values, one of several in a cell included; a value that no response has passes none. About 2 ms a filter for a million responses.
 *
 * @param run - Themes of the dataset; null where none were sought: then every response is in no theme.
 */
export function selectRows(dataset: Dataset, selection: Selection, run: ThemeRun | null): Uint8Array {
  const mask = new Uint8Array(dataset.size).fill(1)
  for (const filter of selection.filters) applyFilter(mask, dataset, filter, run)
  return mask
}

function applyFilter(mask: Uint8Array, dataset: Dataset, filter: Filter, run: ThemeRun | null): void {
  const { field } = filter
  if (isColumnField(field)) keepValues(mask, otherColumn(dataset, field), filter)
  else applyFixed(mask, dataset, { ...filter, field }, run)
}

function applyFixed(
  mask: Uint8Array,
  dataset: Dataset,
  filter: Filter & { readonly field: FixedField },
  run: ThemeRun | null,
): void {
  switch (filter.field) {
    case 'weekday':
      keepCodes(mask, dataset.weekday, 0, passTable([...WEEKDAYS, null], filter))
      break
    case 'hour':
      keepCodes(mask, dataset.hour, 0, passTable([...HOURS, null], filter))
      break
    case 'score':
      keepCodes(mask, dataset.scoreCode, 0, passTable(Array.from(dataset.scoreValues, String), filter))
      break
    case 'month':
      keepDays(mask, dataset.day, filter)
      break
    case 'theme':
      keepThemes(mask, filter, run)
      break
    case 'topic':
    case 'agent':
    case 'channel':
    case 'language':
      keepValues(mask, dataset.fields[filter.field], filter)
      break
  }
}

/** A column that no import has is empty for every response. */
function otherColumn({ others, size }: Dataset, field: ColumnField): CodedColumn {
  const name = columnName(field)
  const found = others.find(other => other.name === name)
  return found?.column ?? { values: [], codes: new Int32Array(size).fill(NO_VALUE) }
}

function keepValues(mask: Uint8Array, { codes, values, several = [] }: CodedColumn, filter: Filter): void {
  const passes = passTable([null, ...values], filter)
  const withCells = new Uint8Array(passes.length + several.length)
  withCells.set(passes)
  for (const [number, names] of several.entries())
    withCells[passes.length + number] = names.some(name => passes[name + 1] === 1) ? 1 : 0
  keepCodes(mask, codes, 1, withCells)
}

function keepThemes(mask: Uint8Array, filter: Filter, run: ThemeRun | null): void {
  if (run !== null) {
    const wanted = new Set(filter.values)
    const passes = run.themes.map(
      ({ id, parent = null }) => wanted.has(id) || (parent !== null && wanted.has(parent)),
    )
    keepCodes(
      mask,
      run.mainTheme,
      1,
      Uint8Array.from([wanted.has(null), ...passes], pass => (pass ? 1 : 0)),
    )
  } else if (!filter.values.includes(null)) {
    mask.fill(0)
  }
}

/** 1 for each name that the filter passes. */
function passTable(names: readonly (string | null)[], { values }: Filter): Uint8Array {
  const wanted = new Set(values)
  return Uint8Array.from(names, name => (wanted.has(name) ? 1 : 0))
}

/** @param shift - What is added to a code to find its place in the table. */
function keepCodes(
  mask: Uint8Array,
  codes: Uint8Array | Uint16Array | Int16Array | Int32Array,
  shift: number,
  passes: Uint8Array,
): void {
  for (let i = 0; i < mask.length; i++) mask[i]! &= passes[codes[i]! + shift]!
}

function keepDays(mask: Uint8Array, days: Int32Array, { values }: Filter): void {
  const spans = values.flatMap(value => (value === null ? [] : monthSpan(value)))
  const first = spans.reduce((least, span) => Math.min(least, span.first), Infinity)
  const passes = new Uint8Array(spans.reduce((most, span) => Math.max(most, span.end - first), 0))
  for (const span of spans) passes.fill(1, span.first - first, span.end - first)
  const nonePasses = values.includes(null) ? 1 : 0
  for (let i = 0; i < mask.length; i++) {
    const day = days[i]!
    mask[i]! &= day === NO_DAY ? nonePasses : (passes[day - first] ?? 0)
  }
}

interface DaySpan {
  readonly first: number
  /** The day after the last. */
  readonly end: number
}

/** The days of a month `2025-03`; none for a text that is no month of the years 0 to 9999. */
function monthSpan(month: string): readonly DaySpan[] {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month)
  if (match === null) return []
  const monthNumber = (Number(match[1]) - 1970) * 12 + Number(match[2]) - 1
  return [{ first: firstDayOfMonth(monthNumber), end: firstDayOfMonth(monthNumber + 1) }]
}
