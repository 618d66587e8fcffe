import type { JobContext } from '../../job-context.ts'
import { isoDay, MS_PER_DAY, type CalendarDay } from '../../survey/calendar-day.ts'
import { NO_DAY, type Dataset } from '../../survey/dataset.ts'
import { drawnDays, type OccupiedDay } from '../trend.ts'
import { comparedColumn } from './compared-values.ts'
import type { ComparedField, ComparisonChoice, DayRange } from './comparison-choice.ts'

/** Which side a response is on. */
export const NO_SIDE = 0
export const FIRST_SIDE = 1
const SECOND_SIDE = 2

/** The responses in play on two sides. */
export interface SplitSides {
  /** As it was asked for, halves as the periods that they are; null: no response has a date, or all have the same. */
  readonly choice: ComparisonChoice | null
  /** NO_SIDE, FIRST_SIDE or SECOND_SIDE, one a response. */
  readonly side: Uint8Array
  /** Responses in play that are on no side because nothing tells: without a date, or without a value of the column. */
  readonly withoutValue: number
  /** Responses in play that are on no side for another reason: of other times or values, or of both. */
  readonly outside: number
}

const BLOCK_ROWS = 65_536

/** Puts each response in play on its side. One pass; halves take another over the days. */
export async function splitSides(
  dataset: Dataset,
  mask: Uint8Array | null,
  wanted: ComparisonChoice,
  context: JobContext,
): Promise<SplitSides> {
  const choice = wanted.kind === 'halves' ? halvesOf(dataset, mask) : wanted
  const side = new Uint8Array(dataset.size)
  if (choice === null || choice.kind === 'halves')
    return { choice: null, side, withoutValue: countInPlay(dataset.size, mask), outside: 0 }
  const sideOf = choice.kind === 'periods' ? byDay(dataset, choice) : byValue(dataset, choice)
  let [withoutValue, outside] = [0, 0]
  for (let start = 0; start < dataset.size; start += BLOCK_ROWS) {
    const end = Math.min(dataset.size, start + BLOCK_ROWS)
    for (let i = start; i < end; i++) {
      if (mask?.[i] === 0) continue
      const found = sideOf(i)
      if (found === null) withoutValue++
      else if (found === NO_SIDE) outside++
      else side[i] = found
    }
    await context.pause()
  }
  return { choice, side, withoutValue, outside }
}

/** Null: nothing tells. */
type SideReader = (index: number) => number | null

function byDay({ day }: Dataset, { first, second }: { first: DayRange; second: DayRange }): SideReader {
  const [from, to, otherFrom, otherTo] = [first.from, first.to, second.from, second.to].map(dayOf)
  return index => {
    const each = day[index]!
    if (each === NO_DAY) return null
    if (each >= from! && each <= to!) return FIRST_SIDE
    return each >= otherFrom! && each <= otherTo! ? SECOND_SIDE : NO_SIDE
  }
}

function byValue(
  dataset: Dataset,
  choice: Extract<ComparisonChoice, { readonly field: ComparedField }>,
): SideReader {
  const column = comparedColumn(dataset, choice.field)
  const sides = Array.from({ length: column.count }, (_, code) => sideOfNames(column.namesOf(code), choice))
  return index => sides[column.codeAt(index)]!
}

/** A cell with several names is on a side where one of them is; one with names of both sides is on none. */
function sideOfNames(
  names: readonly string[],
  choice: Extract<ComparisonChoice, { readonly field: ComparedField }>,
): number | null {
  const has = (value: string | null): boolean => (value === null ? names.length === 0 : names.includes(value))
  const isSecond = has(choice.second)
  const isFirst = choice.kind === 'values' ? has(choice.first) : !isSecond && names.length > 0
  if (isFirst && isSecond) return NO_SIDE
  if (isFirst) return FIRST_SIDE
  if (isSecond) return SECOND_SIDE
  return names.length === 0 ? null : NO_SIDE
}

/**
 * The time in two: after the day up to which the first half has as near as can be as many responses as the second. Days far
 * off are left out, as in the trend. Null with fewer than two days.
 */
function halvesOf({ day, size }: Dataset, mask: Uint8Array | null): ComparisonChoice | null {
  const counts = new Map<CalendarDay, number>()
  for (let i = 0; i < size; i++)
    if (mask?.[i] !== 0 && day[i] !== NO_DAY) counts.set(day[i]!, (counts.get(day[i]!) ?? 0) + 1)
  const occupied = Array.from(counts, ([each, n]): OccupiedDay => ({ day: each, group: 0, n }))
  const drawn = drawnDays(occupied.sort((a, b) => a.day - b.day))
  const [first, last] = [drawn[0], drawn.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const all = drawn.reduce((sum, { n }) => sum + n, 0)
  let [before, best, cut] = [0, Infinity, first.day]
  for (const { day: each, n } of drawn.slice(0, -1)) {
    before += n
    const uneven = Math.abs(all - 2 * before)
    if (uneven < best) [best, cut] = [uneven, each]
  }
  return {
    kind: 'periods',
    first: { from: isoDay(first.day), to: isoDay(cut) },
    second: { from: isoDay(cut + 1), to: isoDay(last.day) },
  }
}

function dayOf(iso: string): CalendarDay {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY)
}

function countInPlay(size: number, mask: Uint8Array | null): number {
  return mask === null ? size : mask.reduce((sum, each) => sum + each, 0)
}
