import type { ComparedField, ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'
import { namedPeriod, rangesOverlap } from '#core/statistics/comparison/named-period.ts'
import { columnField, columnName, isColumnField } from '#core/selection/selection.ts'
import { fieldNamed, fixedFieldNamed, type MappedHeaders } from '#core/selection/where.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import { badValue, listed, type ReportRequest } from './usage.ts'

const PERIODS =
  'two periods that have no day in common, such as 2025-01..2025-02, 2025-Q1..2025-Q2, 2024..2025 or 2025-01-01/2025-01-14..2025-01-15/2025-01-31'
const GROUPS =
  'two values of topic, channel, language, weekday or a header, such as topic=Billing..Delivery, or topic=Billing against the rest'
/** People are compared at the same work only: see `agents` in the result file. */
const FIELDS: readonly ComparedField[] = ['topic', 'channel', 'language', 'weekday']

/**
 * What `--compare` asks for: `A..B`, or `FIELD=A..B`, or `FIELD=B` for a value against the rest; FIELD is topic, channel,
 * language, weekday or a header. Which field a header means only the file tells: it is `column:Header` until {@link comparedIn}.
 *
 * @throws AppError `usage/bad-value`
 */
export function toComparison(text: string): ComparisonChoice {
  const at = text.indexOf('=')
  return at < 0 ? toPeriods(text) : toValues(text, text.slice(0, at), text.slice(at + 1))
}

function toPeriods(text: string): ComparisonChoice {
  const [first, second, ...more] = text.split('..').map(namedPeriod)
  if (first == null || second == null || more.length > 0 || rangesOverlap(first, second))
    return badValue('compare', text, PERIODS)
  return { kind: 'periods', first, second }
}

function toValues(text: string, name: string, values: string): ComparisonChoice {
  const field = FIELDS.find(each => each === name) ?? headerField(name)
  const [first, second, ...more] = values.split('..')
  if (field === null || first === '' || second === '' || first === second || more.length > 0)
    return badValue('compare', text, GROUPS)
  return second === undefined
    ? { kind: 'rest', field, second: first! }
    : { kind: 'values', field, first: first!, second }
}

/** What may be the header of a column; null for fields that are not compared. */
function headerField(name: string): ComparedField | null {
  if (isColumnField(name)) return name
  return name.trim() === '' || fixedFieldNamed(name) !== null ? null : columnField(name)
}

/**
 * The comparison with the field that its header means among those of the files.
 *
 * @throws AppError `usage/bad-value` where nothing is called so, or what is called so is not compared.
 */
export function comparedIn(
  asked: ReportRequest['compare'],
  dataset: Dataset,
  headers: MappedHeaders,
): ComparisonChoice | null {
  if (asked === null || !('field' in asked.choice) || !isColumnField(asked.choice.field))
    return asked?.choice ?? null
  const { text, choice } = asked
  const found = fieldNamed(columnName(choice.field as `column:${string}`), dataset, headers)
  const field = found !== null && isColumnField(found) ? found : FIELDS.find(each => each === found)
  if (field === undefined) {
    const known = [...FIELDS, ...dataset.others.map(({ name }) => name)]
    return badValue('compare', text, `${GROUPS}; there are ${listed(known)}`)
  }
  return { ...choice, field }
}
