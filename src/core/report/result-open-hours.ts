import type { OpenHoursFigures } from '../statistics/open-hours.ts'
import type { ResultFile } from './result-format.ts'

/** Responses per open hour in the shape of the result file. */
export function resultOpenHours({
  days,
  verdict,
  test,
}: OpenHoursFigures): NonNullable<ResultFile['openHours']> {
  return {
    weekday: days.map(({ key, hours, dates, n, perHour }) => ({ key, hours, dates, n, perHour })),
    verdict,
    chiSquare: test?.chiSquare ?? null,
    degreesOfFreedom: test?.degreesOfFreedom ?? null,
    pValue: test?.pValue ?? null,
  }
}
