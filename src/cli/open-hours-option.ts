import { MOST_HOURS, readOpenHours, type OpenHours } from '#core/statistics/open-hours.ts'
import { badValue } from './usage.ts'

const EXPECTED = `seven numbers of hours from 0 (closed) to ${MOST_HOURS}, Monday first, two or more above 0, such as 10,10,10,10,10,5,0`

/**
 * `--open-hours 10,10,10,10,10,5,0`: hours for which the service is open, Monday first.
 *
 * @throws AppError `usage/bad-value` for anything but seven numbers of 0 to 24, two or more of them above 0.
 */
export function toOpenHours(text: string): OpenHours {
  const parts = text.split(',').map(part => part.trim())
  const areNumbers = parts.every(part => /^\d+(\.\d+)?$/.test(part))
  const hours = areNumbers ? readOpenHours(parts.map(Number)) : null
  return hours ?? badValue('open-hours', text, EXPECTED)
}
