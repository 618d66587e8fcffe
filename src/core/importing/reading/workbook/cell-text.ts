/** What a cell of a sheet may hold; a date stands for its wall time, read in UTC. */
export type CellValue = string | number | boolean | Date | null | undefined

const DAY_MS = 86_400_000

/** Excel counts days from here; what lies before is a time of day without a date. */
const FIRST_DAY_MS = Date.UTC(1900, 0, 1)

const ERROR =
  /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BLOCKED!|CONNECT!|FIELD!|GETTING_DATA)$/

/** True for what Excel shows where a formula has no result. */
export function isFormulaError(value: CellValue): boolean {
  return typeof value === 'string' && ERROR.test(value)
}

/**
 * The text of a cell, as a CSV export of the sheet would have it: numbers with the 15 digits that Excel keeps (never
 * 3.3000000000000003), dates as `2026-05-03`, with time as `2026-05-03 10:15:00`, times alone as `10:15:00`, formula
 * errors as blank.
 */
export function cellText(value: CellValue): string {
  if (value === null || value === undefined || isFormulaError(value)) return ''
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'string' ? value : dateText(value)
}

/** Serials are fractions of a day, so that a full second is hit only after rounding. */
function dateText(date: Date): string {
  const timeMs = Math.round(date.getTime() / 1000) * 1000
  if (Number.isNaN(timeMs)) return ''
  const [day = '', clock = ''] = new Date(timeMs).toISOString().slice(0, -5).split('T')
  if (timeMs < FIRST_DAY_MS) return clock
  return timeMs % DAY_MS === 0 ? day : `${day} ${clock}`
}
