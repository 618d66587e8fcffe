import { columnName, isColumnField } from '../../selection/selection.ts'
import { codesIn, valuesOf, WEEKDAYS, type CodedColumn, type Dataset } from '../../survey/dataset.ts'
import { CODED_FIELDS } from '../../survey/response-chunk.ts'
import { columnField } from '../../selection/selection.ts'
import type { ComparedField } from './comparison-choice.ts'

/** A column that has values, with them in the order of the file. */
export interface ComparedColumnValues {
  readonly field: ComparedField
  /** At most so many as were asked for; `omitted` counts the others. */
  readonly values: readonly string[]
  readonly omitted: number
}

/** The columns of a dataset that have a value, with up to `limit` values each. */
export function comparedColumns(dataset: Dataset, limit: number): readonly ComparedColumnValues[] {
  const fields: readonly ComparedField[] = [
    ...CODED_FIELDS,
    'weekday',
    ...dataset.others.map(({ name }) => columnField(name)),
  ]
  return fields
    .filter(field => hasValues(dataset, field))
    .map(field => {
      const values = field === 'weekday' ? WEEKDAYS : (codedColumn(dataset, field)?.values ?? [])
      const omitted = Math.max(0, values.length - limit)
      return { field, values: values.slice(0, limit), omitted }
    })
}

/** The values of a column as small numbers, one a response. */
export interface ComparedColumn {
  /** How many different numbers there are, 0 included. */
  readonly count: number
  /** From 0: no value. */
  codeAt(index: number): number
  /** The values that a number stands for: none for 0, several where a cell holds several. */
  namesOf(code: number): readonly string[]
}

/** A column of a dataset; that of a response without a value, or of a day without a date, is 0. */
export function comparedColumn(dataset: Dataset, field: ComparedField): ComparedColumn {
  if (field === 'weekday') {
    const { weekday } = dataset
    const days = WEEKDAYS.length
    return {
      count: days + 1,
      codeAt: index => (weekday[index]! + 1) % (days + 1),
      namesOf: code => (code === 0 ? [] : [WEEKDAYS[code - 1]!]),
    }
  }
  const column = codedColumn(dataset, field)
  // A column that the file has not got has no values.
  if (column === undefined) return { count: 1, codeAt: () => 0, namesOf: () => [] }
  return {
    count: codesIn(column) + 1,
    codeAt: index => column.codes[index]! + 1,
    namesOf: code => valuesOf(column, code - 1),
  }
}

/** Whether any response has a value of the column. */
export function hasValues(dataset: Dataset, field: ComparedField): boolean {
  return field === 'weekday'
    ? dataset.weekday.some(weekday => weekday < WEEKDAYS.length)
    : (codedColumn(dataset, field)?.values.length ?? 0) > 0
}

function codedColumn(
  { fields, others }: Dataset,
  field: Exclude<ComparedField, 'weekday'>,
): CodedColumn | undefined {
  if (!isColumnField(field)) return fields[field]
  const name = columnName(field)
  return others.find(other => other.name === name)?.column
}
