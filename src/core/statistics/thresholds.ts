/** Responses that a group needs before anything is said of it (reference: metrics 3). */
export const COMPARABLE_BASE = 30

/** Smallest difference of two low shares that matters: three points (reference: metrics 5.10). */
export const LEAST_DIFFERENCE = 0.03

/** How likely anything is said where nothing differs, all comparisons of one question together. */
export const FALSE_ALARMS = 0.05

/** Dates of a kind of day from which days can be the sample, not responses. */
export const LEAST_DATES = 4
