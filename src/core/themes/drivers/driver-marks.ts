import type { Mark } from '../merge-marks.ts'
import { readTextUnits } from '../rules/text-units.ts'
import { DriverMatcher } from './compile-rules.ts'
import type { DriverRule } from './driver.ts'

/**
 * Where a comment names a driver: [start, end) positions in UTF-16 units, in order.
 *
 * @param text - In simple characters where it is Chinese; they stand where those of the comment stand.
 */
export function driverMarks(rule: DriverRule, text: string): readonly Mark[] {
  const { table, units, marksOf } = readTextUnits(text)
  return marksOf(new DriverMatcher(rule, table).spansIn(units, 0, units.length))
}
