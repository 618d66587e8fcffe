import type { GroupRate } from '#core/importing/offered/group-rates.ts'
import type { OpenHoursFigures } from '#core/statistics/open-hours.ts'
import type { Words } from './create-words.ts'
import { formatPerHour } from './open-hours-sentences.ts'
import { groupRateText } from './response-rate.ts'

/** A column that only some breakdowns have, behind the figures of all. */
export interface ExtraColumn {
  readonly header: string
  /** What stands in it for the group of a key. */
  readonly textOf: (key: string) => string
}

/**
 * Columns of what is known of a breakdown beside its figures.
 *
 * @param rates - How many of each group's surveys were answered; empty: there is no such column.
 * @param openHours - Responses per open hour; null: there is no such column.
 */
export function extraColumns(
  words: Words,
  rates: readonly GroupRate[],
  openHours: OpenHoursFigures | null,
): readonly ExtraColumn[] {
  const rateOf = new Map(rates.map(rate => [rate.key, rate]))
  const dayOf = new Map<string, number | null>(openHours?.days.map(({ key, perHour }) => [key, perHour]))
  return [
    ...(rates.length > 0
      ? [
          {
            header: words.t('common:responseRate.column'),
            textOf: (key: string) => groupRateText(words, rateOf.get(key)),
          },
        ]
      : []),
    ...(openHours !== null
      ? [
          {
            header: words.t('openHours:column'),
            textOf: (key: string) => formatPerHour(dayOf.get(key) ?? null),
          },
        ]
      : []),
  ]
}
