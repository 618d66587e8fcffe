import type { ComparisonChoice, DayRange } from '#core/statistics/comparison/comparison-choice.ts'
import { periodName } from '#core/statistics/comparison/named-period.ts'
import { HALVES, NONE_KEY, REST_KEY, valueKey, type CompareForm } from './compare-form.ts'

/** The controls as they stand for a choice. */
export function formOf(choice: ComparisonChoice): CompareForm {
  switch (choice.kind) {
    case 'halves':
      return HALVES
    case 'periods':
      return formOfPeriods(choice.first, choice.second)
    case 'values':
      return { ...HALVES, way: choice.field, first: keyOf(choice.first), second: keyOf(choice.second) }
    case 'rest':
      return { ...HALVES, way: choice.field, first: REST_KEY, second: keyOf(choice.second) }
  }
}

function formOfPeriods(one: DayRange, other: DayRange): CompareForm {
  const [first, second] = [periodName(one), periodName(other)]
  const areAll = (form: RegExp): boolean => form.test(first) && form.test(second)
  const way = areAll(/^\d{4}-\d\d$/) ? 'months' : areAll(/^\d{4}-Q\d$/) ? 'quarters' : 'dates'
  return { way, first, second, days: [one.from, one.to, other.from, other.to] }
}

function keyOf(value: string | null): string {
  return value === null ? NONE_KEY : valueKey(value)
}
