import type { Mark } from '../merge-marks.ts'

/**
 * What research on customer effort finds behind high effort: having to make contact again, being passed on, having to
 * change the channel, telling the same story twice, standard answers, waiting. Dixon, Freeman & Toman 2010, "Stop trying to
 * delight your customers", Harvard Business Review; Dixon, Toman & DeLisi 2013, "The effortless experience".
 */
const EFFORT_DRIVERS = [
  'repeat-contact',
  'transfers',
  'channel-switch',
  'repeating-information',
  'generic-service',
  'waiting',
] as const

/**
 * What customers of most services speak about: the dimensions of SERVQUAL (Parasuraman, Zeithaml & Berry 1988: tangibles,
 * reliability, responsiveness, assurance, empathy), taken apart into the things that are named in comments.
 */
const SERVICE_DRIVERS = [
  'price-billing',
  'refunds-returns',
  'delivery',
  'product-fault',
  'website-app',
  'staff-attitude',
  'information',
  'booking',
  'cleanliness',
] as const

export const DRIVERS = [...EFFORT_DRIVERS, ...SERVICE_DRIVERS] as const
export type DriverId = (typeof DRIVERS)[number]

/** True for what research on customer effort names. */
export function isEffortDriver(id: DriverId): boolean {
  return (EFFORT_DRIVERS as readonly DriverId[]).includes(id)
}

/**
 * What a comment must hold to name a driver, in one language: words and phrases separated by `|`, with `*` for any letters
 * at a word's end or beginning, and `a ~4 b` for two that are at most four words apart. A comment that holds something of
 * `unless` does not name it: `no waiting at all` is no complaint about waiting. Chinese is written in simple characters.
 */
export interface DriverRule {
  readonly says: string
  readonly unless?: string
}
export type DriverRules = Readonly<Record<DriverId, DriverRule>>

/** How often one driver is named. A comment may name several. */
export interface DriverFigures {
  readonly id: DriverId
  /** Low-score comments that name it, and their share of those with words, 0..1; null without any. */
  readonly low: { readonly n: number; readonly share: number | null }
  /** The same of all other comments. */
  readonly rest: { readonly n: number; readonly share: number | null }
  /** Some low-score responses that show it, by index: see `choose-examples.ts`; never one twice in the overview. */
  readonly examples: readonly number[]
  /** What names it in each example: [start, end) positions in UTF-16 units. */
  readonly exampleMarks: readonly (readonly Mark[])[]
}

/** How often the built-in drivers are named in the comments in play. */
export interface DriversOverview {
  /** In the order of {@link DRIVERS}. */
  readonly drivers: readonly DriverFigures[]
  /** Comments with words: the bases of the shares. */
  readonly low: number
  readonly rest: number
  /** Low-score comments with words that name no driver. */
  readonly withoutDriver: number
  /** Comments with words in languages for which there are no rules; they count in the bases. */
  readonly otherLanguages: number
}
