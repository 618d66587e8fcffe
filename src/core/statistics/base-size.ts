import { effectiveSize, type ScoreFigures } from './figures.ts'
import { COMPARABLE_BASE, LEAST_DIFFERENCE, type NamingRules } from './thresholds.ts'

/** From how many responses on a group may be read, and which differences are spoken of. */
export interface Thresholds {
  /** Groups below are hidden, with those that would give them away; 0: none is. */
  readonly hiddenBelow: number
  /** Groups below are an anecdote. */
  readonly anecdotalBelow: number
  /** Groups below are a hint at most: never ranked, nothing is found about them. */
  readonly lowBaseBelow: number
  /** Smallest difference of two low shares that is spoken of, in points. */
  readonly differencePoints: number
}

/** Reference: metrics 3. Nothing is hidden in one's own data until the project says so. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  hiddenBelow: 0,
  anecdotalBelow: 10,
  lowBaseBelow: COMPARABLE_BASE,
  differencePoints: 100 * LEAST_DIFFERENCE,
}

/** Below how many responses groups are hidden where somebody wants them hidden and names no number (reference: metrics 3). */
export const USUAL_HIDDEN_BELOW = 5

/** The largest number that a threshold may have; the smallest is 0. */
export const LARGEST_THRESHOLDS: Thresholds = {
  hiddenBelow: 100,
  anecdotalBelow: 1000,
  lowBaseBelow: 10_000,
  differencePoints: 50,
}

/** Thresholds as they were kept; what is missing or no number within its limits is the default. */
export function readThresholds(kept: unknown): Thresholds {
  const given = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
  const read = (name: keyof Thresholds): number => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    const isWithin = typeof value === 'number' && value >= 0 && value <= LARGEST_THRESHOLDS[name]
    return isWithin ? value : DEFAULT_THRESHOLDS[name]
  }
  return {
    hiddenBelow: read('hiddenBelow'),
    anecdotalBelow: read('anecdotalBelow'),
    lowBaseBelow: read('lowBaseBelow'),
    differencePoints: read('differencePoints'),
  }
}

/** Which of the sizes does not rise: groups that are hidden would not be read, and those that are anecdotes be compared. */
export type ThresholdProblem = 'anecdotal-below-hidden' | 'low-base-below-anecdotal'

/** Why thresholds that somebody chose cannot stand together; null where they can. Equal ones leave out a level. */
export function thresholdProblem({
  hiddenBelow,
  anecdotalBelow,
  lowBaseBelow,
}: Thresholds): ThresholdProblem | null {
  if (anecdotalBelow < hiddenBelow) return 'anecdotal-below-hidden'
  return lowBaseBelow < anecdotalBelow ? 'low-base-below-anecdotal' : null
}

/** What the findings need: a group that is no hint any more, and a difference that matters. */
export function namingRules({ lowBaseBelow, differencePoints }: Thresholds): NamingRules {
  return { leastResponses: Math.max(1, lowBaseBelow), leastDifference: differencePoints / 100 }
}

/** How far a group may be read. `empty`: no response, so there is no figure to warn of. */
export type BaseLevel = 'empty' | 'hidden' | 'anecdotal' | 'low-base' | 'normal'

/** Shares of 1/k add up to a whole number but for the last digits. */
const ROUNDING = 1e-6

/** By the smaller of the responses and the number that the intervals stand on (reference: metrics 7.1). */
export function baseLevel(
  figures: Pick<ScoreFigures, 'n' | 'nEffective'>,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): BaseLevel {
  const size = baseSize(figures)
  if (figures.n <= 0) return 'empty'
  if (size < thresholds.hiddenBelow) return 'hidden'
  if (size < thresholds.anecdotalBelow) return 'anecdotal'
  return size < thresholds.lowBaseBelow ? 'low-base' : 'normal'
}

function baseSize(figures: Pick<ScoreFigures, 'n' | 'nEffective'>): number {
  return Math.min(figures.n, effectiveSize(figures)) + ROUNDING
}

/** Whether a group may be ranked and compared. */
export function isComparable(
  figures: Pick<ScoreFigures, 'n' | 'nEffective'>,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): boolean {
  return baseLevel(figures, thresholds) === 'normal'
}
