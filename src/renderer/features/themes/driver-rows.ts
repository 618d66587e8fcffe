import type { DriverInPlay, DriversInPlay } from '#contracts/engine-jobs.ts'
import { isEffortDriver } from '#core/themes/drivers/driver.ts'
import type { Words } from '#words/create-words.ts'
import { formatPercent } from '#words/format.ts'

/** A built-in list: what research on effort names, or common points of a service. */
export type DriverGroup = 'effort' | 'service'

/** The drivers of a group, those that most low-score comments name first; equal ones in the order of the list. */
export function driversOf({ drivers }: DriversInPlay, group: DriverGroup): readonly DriverInPlay[] {
  return drivers
    .filter(({ id }) => isEffortDriver(id) === (group === 'effort'))
    .toSorted((a, b) => b.low.n - a.low.n)
}

/** The driver that most low-score comments name, in one sentence. */
export function driversHeadline(drivers: DriversInPlay, group: DriverGroup, words: Words): string {
  const say = 'screens:themeViews.headline'
  const [first] = driversOf(drivers, group)
  if (first === undefined || first.low.n === 0) return words.t(`${say}.none`)
  return words.t(`${say}.${group}`, {
    driver: words.t(`drivers:name.${first.id}`),
    share: formatPercent(first.low.share, drivers.low),
  })
}

/** How many times as often low scores name it as the others; null where none of the others does, or no low score. */
export function timesOf({ low, rest }: DriverInPlay): number | null {
  return low.share === null || rest.share === null || low.share === 0 || rest.share === 0
    ? null
    : low.share / rest.share
}
