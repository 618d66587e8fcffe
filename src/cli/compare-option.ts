import type { ComparedField, ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'
import { namedPeriod, rangesOverlap } from '#core/statistics/comparison/named-period.ts'
import { isColumnField } from '#core/selection/selection.ts'
import { badValue } from './usage.ts'

const PERIODS =
  'two periods that have no day in common, such as 2025-01..2025-02, 2025-Q1..2025-Q2, 2024..2025 or 2025-01-01/2025-01-14..2025-01-15/2025-01-31'
const GROUPS =
  'two values of topic, channel, language, weekday or column:Header, such as topic=Billing..Delivery, or topic=Billing against the rest'
/** People are compared at the same work only: see `agents` in the result file. */
const FIELDS: readonly ComparedField[] = ['topic', 'channel', 'language', 'weekday']

/**
 * What `--compare` asks for: `A..B`, or `FIELD=A..B`, or `FIELD=B` for a value against the rest; FIELD is topic, channel,
 * language, weekday or `column:Header`.
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
  const field = isColumnField(name) ? name : FIELDS.find(each => each === name)
  const [first, second, ...more] = values.split('..')
  if (field === undefined || first === '' || second === '' || first === second || more.length > 0)
    return badValue('compare', text, GROUPS)
  return second === undefined
    ? { kind: 'rest', field, second: first! }
    : { kind: 'values', field, first: first!, second }
}
