import type { ComparedColumnValues } from '#core/statistics/comparison/compared-values.ts'
import type { ComparedField, ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'
import { namedPeriod, periodName, rangesOverlap } from '#core/statistics/comparison/named-period.ts'
import { firstDayOf, periodOf } from '#core/statistics/periods.ts'
import { isoDay, MS_PER_DAY } from '#core/survey/calendar-day.ts'

/** Ways to choose two periods, beside two values of a column. */
export const PERIOD_WAYS = ['halves', 'months', 'quarters', 'dates'] as const
export type PeriodWay = (typeof PERIOD_WAYS)[number]
export type CompareWay = PeriodWay | ComparedField

/** What the controls of the screen hold. */
export interface CompareForm {
  readonly way: CompareWay
  /** By way: the name of a month or quarter, or the key of a value, see {@link valueKey}. */
  readonly first: string
  readonly second: string
  /** Of `dates`: from and to of both periods, `YYYY-MM-DD` or unfinished. */
  readonly days: readonly [from: string, to: string, from: string, to: string]
}

/** Key of all values but the other one, and of having none. */
export const REST_KEY = 'rest'
export const NONE_KEY = 'none'

/** Why a form asks for nothing: both sides are the same, dates are no dates, or two periods have a day in common. */
export type FormProblem = 'same' | 'dates' | 'overlap'

interface DataPeriod {
  readonly from: string
  readonly to: string
}

export const HALVES: CompareForm = { way: 'halves', first: '', second: '', days: ['', '', '', ''] }

export function isPeriodWay(way: CompareWay): way is PeriodWay {
  return (PERIOD_WAYS as readonly string[]).includes(way)
}

/** The key of a value in the controls. */
export function valueKey(value: string): string {
  return `=${value}`
}

/** Where a way begins: the last two months or quarters, the time in two, or the first value against all others. */
export function startForm(
  way: CompareWay,
  period: DataPeriod | null,
  columns: readonly ComparedColumnValues[],
): CompareForm {
  if (!isPeriodWay(way)) {
    const [value] = columns.find(({ field }) => field === way)?.values ?? []
    return { ...HALVES, way, first: REST_KEY, second: value === undefined ? NONE_KEY : valueKey(value) }
  }
  if (way === 'months' || way === 'quarters') {
    const [last = '', before = ''] = periodNames(period, way)
    return { ...HALVES, way, first: before, second: last }
  }
  return way === 'dates' && period !== null ? { ...HALVES, way, days: datesOf(period) } : { ...HALVES, way }
}

/** The months or quarters that the data touch, latest first. */
export function periodNames(period: DataPeriod | null, way: 'months' | 'quarters'): readonly string[] {
  if (period === null) return []
  const unit = way === 'months' ? 'month' : 'quarter'
  const [first, last] = [periodOf(dayOf(period.from), unit), periodOf(dayOf(period.to), unit)]
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = last - index
    return periodName({
      from: isoDay(firstDayOf(number, unit)),
      to: isoDay(firstDayOf(number + 1, unit) - 1),
    })
  })
}

/** What the form asks for; null where it has a {@link problemOf}. */
export function choiceOf(form: CompareForm): ComparisonChoice | null {
  if (problemOf(form) !== null) return null
  const { way, first, second } = form
  if (way === 'halves') return { kind: 'halves' }
  if (isPeriodWay(way)) {
    const [one, other] = rangesOf(form)
    return { kind: 'periods', first: one!, second: other! }
  }
  if (first === REST_KEY) return { kind: 'rest', field: way, second: valueOf(second) }
  return { kind: 'values', field: way, first: valueOf(first), second: valueOf(second) }
}

/** Why the form asks for nothing; null where it does. */
export function problemOf(form: CompareForm): FormProblem | null {
  if (form.way === 'halves') return null
  if (form.way !== 'dates' && form.first === form.second) return 'same'
  if (!isPeriodWay(form.way)) return null
  const [one, other] = rangesOf(form)
  if (one == null || other == null) return 'dates'
  return rangesOverlap(one, other) ? 'overlap' : null
}

function rangesOf({ way, first, second, days }: CompareForm) {
  const names = way === 'dates' ? [`${days[0]}/${days[1]}`, `${days[2]}/${days[3]}`] : [first, second]
  return names.map(namedPeriod)
}

/** Null: having none. */
function valueOf(key: string): string | null {
  return key === NONE_KEY ? null : key.slice(1)
}

/** The time of the data in two, by days. */
function datesOf({ from, to }: DataPeriod): CompareForm['days'] {
  const middle = Math.floor((dayOf(from) + dayOf(to)) / 2)
  return [from, isoDay(middle), isoDay(Math.min(middle + 1, dayOf(to))), to]
}

function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY)
}
