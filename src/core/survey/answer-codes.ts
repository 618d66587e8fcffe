import type { ColumnProfile } from '../importing/mapping.ts'
import { isNonAnswer } from './non-answers.ts'
import { asksForEase, isFreshdeskCode } from './numeric-scales.ts'
import { readScore } from './parse-score.ts'
import { questionText } from './question-text.ts'
import type { Scale } from './scale.ts'
import { scaleForColumn } from './scale-for-column.ts'

/** A numeric scale, and the values of its column that are off it and look like codes for "no answer". */
export interface ScaleBesideCodes {
  readonly scale: Scale
  /** As they are spelt, most frequent first. */
  readonly codes: ColumnProfile['values']
}

/** Numbers that tools write where there is no answer, beyond every scale. */
const FAR_CODES: ReadonlySet<number> = new Set([
  ...[-999, -99, -98, -97, -9, -8, -7, -3, -2, -1],
  ...[66, 77, 88, 96, 97, 98, 99, 996, 997, 998, 999, 9999],
])

/** Answers after which it is no chance any more that a scale of ten points shows none above five but a single number. */
const ENOUGH = 50

/** Different values that can be codes beside a scale, and the largest share of the cells that they have. */
const MOST_CODES = 5
const MOST_SHARE = 0.5

interface Cell {
  readonly value: string
  readonly n: number
  readonly score: number | null
  /** The cell says what the score is out of: then it is no code. */
  readonly isStated: boolean
}

function cellOf(cell: ColumnProfile['values'][number]): Cell {
  const found = readScore(cell.value)
  return { ...cell, score: found?.value ?? null, isStated: (found?.outOf ?? null) !== null }
}

/**
 * The scale of a column of numbers among which a few are codes (99, -1, 0, 9) or words of the tool's own. Null where
 * nothing looks like a code, and where the numbers do not reach both ends of a scale: then the words may stand for its
 * ends. Whether they are no answers is for a person to say; by themselves they are not on the scale.
 */
export function scaleBesideCodes(profile: ColumnProfile): ScaleBesideCodes | null {
  const cells = profile.values.filter(({ value }) => !isNonAnswer(value)).map(cellOf)
  if (cells.every(({ score }) => score !== null && isFreshdeskCode(score))) return null
  const inner = cells.filter(({ score, isStated }) => score !== null && (isStated || !FAR_CODES.has(score)))
  // Words only, as in most columns: all of them would be codes.
  if (inner.length === 0) return null
  const near = isReadable(profile, cells)
    ? new Set<number>()
    : nearCodes(
        inner.filter(({ isStated }) => !isStated).map(({ score }) => score!),
        asksForEase(questionText(profile)),
      )
  const answers = inner.filter(({ score, isStated }) => isStated || !near.has(score!))
  const codes = cells.filter(cell => !answers.includes(cell))
  const all = sum(cells)
  if (codes.length === 0 || codes.length > MOST_CODES || sum(codes) > MOST_SHARE * all) return null
  const scale = scaleForColumn({ ...profile, values: answers.map(({ value, n }) => ({ value, n })) })
  if (scale === null || scale.labels !== null || isPartOfScale(codes, scale)) return null
  const reaches = (end: number): boolean => answers.some(({ score }) => score === end)
  return reaches(scale.min) && reaches(scale.max)
    ? { scale, codes: codes.map(({ value, n }) => ({ value, n })) }
    : null
}

/** Of two points and the number beside them each may be an answer: -1, 0 and 1 are bad, neutral and good. */
function isPartOfScale(codes: readonly Cell[], { min, max }: Scale): boolean {
  return max - min === 1 && codes.some(({ score }) => score === min - 1 || score === max + 1)
}

/** True where all the numbers make a scale that nothing speaks against. */
function isReadable(profile: ColumnProfile, cells: readonly Cell[]): boolean {
  const whole = scaleForColumn(profile)
  if (whole === null || (asksForEase(questionText(profile)) && whole.min === 0)) return false
  return whole.kind === 'nps' || whole.labels !== null || sum(cells) < ENOUGH
}

/** 0 below a scale from 1, and 8 or 9 above one of five points (of seven where the header is about effort). */
function nearCodes(numbers: readonly number[], isOfEffort: boolean): ReadonlySet<number> {
  const none = new Set<number>()
  const points = numbers.filter(number => number >= 1 && number <= (isOfEffort ? 7 : 5))
  const others = numbers.filter(number => !points.includes(number))
  const isWhole = points.every(Number.isInteger)
  return isWhole && points.length >= 3 && others.every(number => [0, 8, 9].includes(number))
    ? new Set(others)
    : none
}

function sum(cells: readonly { readonly n: number }[]): number {
  return cells.reduce((total, { n }) => total + n, 0)
}
