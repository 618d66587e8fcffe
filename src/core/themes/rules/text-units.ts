import { GrowingInts } from '../../growing-ints.ts'
import { type Mark, mergeMarks } from '../merge-marks.ts'
import { UnitTable } from './word-units.ts'

/** Units of one text with a table of their own; spans of units as places in the text. */
export interface TextUnits {
  readonly table: UnitTable
  readonly units: Int32Array
  /** [start, end) positions in UTF-16 units, in order, those that overlap made one, of [start, end) numbers of units. */
  readonly marksOf: (spans: Iterable<readonly [start: number, end: number]>) => readonly Mark[]
}

/** Read one text: for marks, where the many comments of a search are kept without their places. */
export function readTextUnits(text: string): TextUnits {
  const table = new UnitTable()
  const [units, starts, ends] = [new GrowingInts(), new GrowingInts(), new GrowingInts()]
  table.read(text, (unit, start, end) => {
    units.push(unit)
    starts.push(start)
    ends.push(end)
  })
  const [from, to] = [starts.toInt32(), ends.toInt32()]
  return {
    table,
    units: units.toInt32(),
    marksOf: spans => mergeMarks([...spans].map(([start, end]) => [from[start]!, to[end - 1]!])),
  }
}
