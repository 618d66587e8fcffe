/** Responses that a group needs before anything is said of it (reference: metrics 3). */
export const COMPARABLE_BASE = 30

/** Smallest difference of two low shares that matters: three points (reference: metrics 5.10). */
export const LEAST_DIFFERENCE = 0.03

/** When anything is said of a group or a person; both numbers stand in the report. */
export interface NamingRules {
  readonly leastResponses: number
  /** Smallest difference that matters, 0..1. */
  readonly leastDifference: number
}

export const NAMING_RULES: NamingRules = {
  leastResponses: COMPARABLE_BASE,
  leastDifference: LEAST_DIFFERENCE,
}

/** How likely anything is said where nothing differs, all comparisons of one question together. */
export const FALSE_ALARMS = 0.05

/** Dates of a kind of day from which days can be the sample, not responses. */
export const LEAST_DATES = 4
