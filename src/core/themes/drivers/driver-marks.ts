import { GrowingInts } from '../growing-ints.ts'
import { type Mark, mergeMarks } from '../merge-marks.ts'
import { UnitTable } from '../rules/word-units.ts'
import { DriverMatcher } from './compile-rules.ts'
import type { DriverRule } from './driver.ts'

/**
 * Where a comment names a driver: [start, end) positions in UTF-16 units, in order.
 *
 * @param text - In simple characters where it is Chinese; they stand where those of the comment stand.
 */
export function driverMarks(rule: DriverRule, text: string): readonly Mark[] {
  const table = new UnitTable()
  const [units, starts, ends] = [new GrowingInts(), new GrowingInts(), new GrowingInts()]
  table.read(text, (unit, start, end) => {
    units.push(unit)
    starts.push(start)
    ends.push(end)
  })
  const spans = new DriverMatcher(rule, table).spansIn(units.toInt32(), 0, units.size)
  const [from, to] = [starts.toInt32(), ends.toInt32()]
  return mergeMarks(spans.map(([start, end]) => [from[start]!, to[end - 1]!]))
}
