import { firstDayOfMonth } from '../survey/calendar-day.ts'
import { daySlots } from '../statistics/day-slots.ts'
import { HOURS, WEEKDAYS, type CodedColumn, type Dataset } from '../survey/dataset.ts'
import type { ThemeRun } from '../themes/theme.ts'
import { columnName, isColumnField, type ColumnField, type Filter } from './selection.ts'

/**
 * What a filter asks of each response, by the code that the response has in a column. Place of a code in `passes`: its
 * distance from the floor where it lies above it, else 0.
 */
export interface RowTest {
  readonly codes: Uint8Array | Uint16Array | Int16Array | Int32Array
  readonly floor: number
  /** 1 for each place that the filter passes, else 0. */
  readonly passes: Uint8Array
}

/**
 * The test that a filter is. True or false where it passes all responses or none, because no response has a value in the
 * field: a column that no import has, or themes that were not sought.
 *
 * @param run - Themes of the dataset; null where none were sought: then every response is in no theme.
 */
export function rowTest(dataset: Dataset, filter: Filter, run: ThemeRun | null): RowTest | boolean {
  const { field } = filter
  if (isColumnField(field)) return columnTest(dataset, field, filter)
  switch (field) {
    case 'weekday':
      return { codes: dataset.weekday, floor: 0, passes: passTable([...WEEKDAYS, null], filter) }
    case 'hour':
      return { codes: dataset.hour, floor: 0, passes: passTable([...HOURS, null], filter) }
    case 'score':
      return {
        codes: dataset.scoreCode,
        floor: 0,
        passes: passTable(Array.from(dataset.scoreValues, String), filter),
      }
    case 'month':
      return monthTest(dataset, filter)
    case 'theme':
      return run === null ? filter.values.includes(null) : themeTest(run, filter)
    case 'topic':
    case 'agent':
    case 'channel':
    case 'language':
      return valueTest(dataset.fields[field], filter)
  }
}

/** A column that no import has is empty for every response. */
function columnTest({ others }: Dataset, field: ColumnField, filter: Filter): RowTest | boolean {
  const name = columnName(field)
  const found = others.find(other => other.name === name)
  return found === undefined ? filter.values.includes(null) : valueTest(found.column, filter)
}

function valueTest({ codes, values, several = [] }: CodedColumn, filter: Filter): RowTest {
  const ofNames = passTable([null, ...values], filter)
  const passes = new Uint8Array(ofNames.length + several.length)
  passes.set(ofNames)
  for (const [number, names] of several.entries())
    passes[ofNames.length + number] = names.some(name => ofNames[name + 1] === 1) ? 1 : 0
  return { codes, floor: -1, passes }
}

function themeTest(run: ThemeRun, { values }: Filter): RowTest {
  const wanted = new Set(values)
  const ofThemes = run.themes.map(
    ({ id, parent = null }) => wanted.has(id) || (parent !== null && wanted.has(parent)),
  )
  const passes = Uint8Array.from([wanted.has(null), ...ofThemes], pass => (pass ? 1 : 0))
  return { codes: run.mainTheme, floor: -1, passes }
}

/** 1 for each name that the filter passes. */
function passTable(names: readonly (string | null)[], { values }: Filter): Uint8Array {
  const wanted = new Set(values)
  return Uint8Array.from(names, name => (wanted.has(name) ? 1 : 0))
}

function monthTest(dataset: Dataset, { values }: Filter): RowTest {
  const slots = daySlots(dataset)
  const spans = values.flatMap(value => (value === null ? [] : monthSpan(value)))
  const passes = new Uint8Array(slots.count)
  passes[0] = values.includes(null) ? 1 : 0
  for (let slot = 1; slot < slots.count; slot++) {
    const day = slots.dayOf(slot)
    passes[slot] = spans.some(({ first, end }) => day >= first && day < end) ? 1 : 0
  }
  return { codes: slots.column, floor: slots.floor, passes }
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
