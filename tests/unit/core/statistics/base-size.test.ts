import { describe, expect, test } from 'vitest'
import {
  baseLevel,
  DEFAULT_THRESHOLDS,
  namingRules,
  readThresholds,
  thresholdProblem,
} from '#core/statistics/base-size.ts'
import { NAMING_RULES } from '#core/statistics/thresholds.ts'

const PRIVATE = { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 }

describe('baseLevel', () => {
  test.each([
    [0, 'empty', 'empty'],
    [0.5, 'anecdotal', 'hidden'],
    [4, 'anecdotal', 'hidden'],
    [4.999_999_9, 'anecdotal', 'anecdotal'],
    [5, 'anecdotal', 'anecdotal'],
    [9, 'anecdotal', 'anecdotal'],
    [10, 'low-base', 'low-base'],
    [29, 'low-base', 'low-base'],
    [30, 'normal', 'normal'],
  ] as const)('of %d responses: %s, with a privacy threshold %s', (n, plain, hidden) => {
    expect(baseLevel({ n })).toBe(plain)
    expect(baseLevel({ n }, PRIVATE)).toBe(hidden)
  })

  test('goes by what the intervals stand on where that is smaller', () => {
    expect(baseLevel({ n: 40, nEffective: 29.5 })).toBe('low-base')
    expect(baseLevel({ n: 29, nEffective: 58 })).toBe('low-base')
  })
})

describe('thresholds', () => {
  test.each([
    [undefined, DEFAULT_THRESHOLDS],
    [null, DEFAULT_THRESHOLDS],
    ['30', DEFAULT_THRESHOLDS],
    [{ hiddenBelow: 5 }, PRIVATE],
    [
      { hiddenBelow: -1, anecdotalBelow: '3', lowBaseBelow: Number.NaN, differencePoints: Infinity },
      DEFAULT_THRESHOLDS,
    ],
    [
      { hiddenBelow: 3, anecdotalBelow: 20, lowBaseBelow: 50, differencePoints: 0.5, constructor: 1 },
      { hiddenBelow: 3, anecdotalBelow: 20, lowBaseBelow: 50, differencePoints: 0.5 },
    ],
  ])('are read from %j', (kept, expected) => expect(readThresholds(kept)).toEqual(expected))

  test.each([
    [0, 10, 30, null],
    [5, 5, 5, null],
    [11, 10, 30, 'anecdotal-below-hidden'],
    [0, 31, 30, 'low-base-below-anecdotal'],
  ])('of %d, %d and %d: %s', (hiddenBelow, anecdotalBelow, lowBaseBelow, problem) => {
    expect(thresholdProblem({ hiddenBelow, anecdotalBelow, lowBaseBelow, differencePoints: 3 })).toBe(problem)
  })

  test('by default give the rules of naming', () => {
    expect(namingRules(DEFAULT_THRESHOLDS)).toEqual(NAMING_RULES)
    expect(namingRules({ ...DEFAULT_THRESHOLDS, lowBaseBelow: 0, differencePoints: 5 })).toEqual({
      leastResponses: 1,
      leastDifference: 0.05,
    })
  })
})
