import type { Interval } from '#core/statistics/figures.ts'

/** One part of a change, with ready texts. */
export interface WaterfallStep {
  readonly key: string
  readonly label: string
  readonly value: number
  /** Of the value; null: no whisker. */
  readonly interval: Interval | null
  readonly valueText: string
  /** For the worse: drawn in the signal colour. */
  readonly isWorse: boolean
  /** Lines of the tooltip under the name, put into words only when it is shown. */
  readonly tooltip: () => readonly string[]
}

/** A step with its place on the axis, whose zero is where the change begins. */
export interface PlacedStep extends WaterfallStep {
  readonly from: number
  readonly to: number
  /** The interval at its place. */
  readonly limits: Interval | null
  readonly isTotal: boolean
}

/** Each step begins where the one before it ends; the last one is the whole and begins at zero. */
export function placeSteps(steps: readonly WaterfallStep[]): readonly PlacedStep[] {
  let reached = 0
  return steps.map((step, index) => {
    const isTotal = index === steps.length - 1
    const from = isTotal ? 0 : reached
    reached = from + step.value
    const { interval } = step
    const limits = interval === null ? null : ([from + interval[0], from + interval[1]] as const)
    return { ...step, from, to: reached, limits, isTotal }
  })
}
