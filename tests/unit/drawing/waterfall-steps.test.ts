import { expect, it } from 'vitest'
import { placeSteps, type WaterfallStep } from '#drawing/waterfall-steps.ts'

const step = (key: string, value: number, interval: readonly [number, number] | null): WaterfallStep => ({
  key,
  label: key,
  value,
  interval,
  valueText: '',
  isWorse: value > 0,
  tooltip: () => [],
})

it('each step begins where the one before ends, the whole at zero, intervals go with them', () => {
  const steps = [
    step('mix', 3, [1, 5]),
    step('a', -4, null),
    step('b', 2, [1, 3]),
    step('change', 1, [-1, 3]),
  ]
  expect(placeSteps(steps).map(({ from, to, limits, isTotal }) => [from, to, limits, isTotal])).toEqual([
    [0, 3, [1, 5], false],
    [3, -1, null, false],
    [-1, 1, [0, 2], false],
    [0, 1, [-1, 3], true],
  ])
})
