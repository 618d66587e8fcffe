import type { FigureReading, TimeUnit } from './mapping.ts'

/** `12`, `12.5`, `12,5`, `1,234.5`; no sign, since what is counted or waited is never below 0. */
const NUMBER = /^(?:\d{1,12}|\d{1,3}(?:,\d{3})+)(?:[.,]\d+)?$/
const CLOCK = /^(\d{1,6}):([0-5]?\d):([0-5]?\d)(?:\.\d+)?$/
const THOUSANDS = /,(?=\d{3}(?:\D|$))/g

const MINUTES: Readonly<Record<TimeUnit, number>> = {
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 1440,
  clock: Number.NaN,
}

/** A figure of a cell: what is counted as it stands, times in minutes; NaN for a cell that is none. */
export function parseFigure(
  cell: string,
  { unit, hasDecimalComma: isDecimal }: Pick<FigureReading, 'unit' | 'hasDecimalComma'>,
): number {
  const text = cell.trim()
  const clock = unit === null ? null : CLOCK.exec(text)
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3]) / 60
  if (!NUMBER.test(text)) return Number.NaN
  const plain = isDecimal ? text.replace(',', '.') : text.replace(THOUSANDS, '')
  const number = Number(plain)
  return unit === null ? number : number * MINUTES[unit]
}

/** True for hours, minutes and seconds: `26:01:30`. */
export function isClock(cell: string): boolean {
  return CLOCK.test(cell.trim())
}

/** Whether a comma stands before decimals: where some value has another number of figures behind it than three. */
export function hasDecimalComma(values: readonly string[]): boolean {
  return values.some(value => /^\d+,(?:\d{1,2}|\d{4,})$/.test(value.trim()))
}
