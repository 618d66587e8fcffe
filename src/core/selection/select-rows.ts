import { firstDayOfMonth } from '../survey/calendar-day.ts'
import { NO_DAY, NO_WEEKDAY, WEEKDAYS, type Dataset } from '../survey/dataset.ts'
import type { ThemeRun } from '../themes/theme.ts'
import type { Filter, Selection } from './selection.ts'

/** Whether the response with this index passes one filter. */
type RowTest = (index: number) => boolean

/**
 * Which responses are in play: 1 for each that passes every filter, else 0. A filter passes the responses that have one of
 * its values; a value that no response has passes none. About 3 ms a filter for a million responses.
 *
 * @param run - Themes of the dataset; null where none were sought: then every response is in no theme.
 */
export function selectRows(dataset: Dataset, selection: Selection, run: ThemeRun | null): Uint8Array {
  const mask = new Uint8Array(dataset.size).fill(1)
  for (const filter of selection.filters) keepPassing(mask, rowTest(dataset, filter, run))
  return mask
}

function keepPassing(mask: Uint8Array, passes: RowTest): void {
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 1 && !passes(i)) mask[i] = 0
  }
}

function rowTest(dataset: Dataset, filter: Filter, run: ThemeRun | null): RowTest {
  switch (filter.field) {
    case 'weekday':
      return codeTest(dataset.weekday, WEEKDAYS, NO_WEEKDAY, filter)
    case 'score':
      return codeTest(dataset.scoreCode, Array.from(dataset.scoreValues, String), -1, filter)
    case 'month':
      return monthTest(dataset.day, filter)
    case 'theme':
      return run === null
        ? () => filter.values.includes(null)
        : codeTest(run.mainTheme, themeIds(run), -1, filter)
    case 'topic':
    case 'agent':
    case 'channel':
    case 'language': {
      const { codes, values } = dataset.fields[filter.field]
      return codeTest(codes, values, -1, filter)
    }
  }
}

function themeIds(run: ThemeRun): readonly string[] {
  return run.themes.map(theme => theme.id)
}

/** @param none - The code of a response that has no value. */
function codeTest(
  codes: Uint8Array | Uint16Array | Int16Array | Int32Array,
  names: readonly string[],
  none: number,
  { values }: Filter,
): RowTest {
  const wanted = new Set(values)
  const passes = Uint8Array.from(names, name => (wanted.has(name) ? 1 : 0))
  const nonePasses = wanted.has(null)
  return index => {
    const code = codes[index]!
    return code === none ? nonePasses : passes[code] === 1
  }
}

function monthTest(days: Int32Array, { values }: Filter): RowTest {
  const spans = values.flatMap(value => (value === null ? [] : monthSpan(value)))
  const nonePasses = values.includes(null)
  return index => {
    const day = days[index]!
    if (day === NO_DAY) return nonePasses
    return spans.some(span => day >= span.first && day < span.end)
  }
}

/** The days of a month `2025-03`; none for a text that is no month. */
function monthSpan(month: string): readonly { readonly first: number; readonly end: number }[] {
  const match = /^([+-]?\d{4,6})-(0[1-9]|1[0-2])$/.exec(month)
  if (match === null) return []
  const monthNumber = (Number(match[1]) - 1970) * 12 + Number(match[2]) - 1
  return [{ first: firstDayOfMonth(monthNumber), end: firstDayOfMonth(monthNumber + 1) }]
}
