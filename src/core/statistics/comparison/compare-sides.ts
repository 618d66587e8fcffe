import type { JobContext } from '../../job-context.ts'
import { NO_DAY, type Dataset } from '../../survey/dataset.ts'
import type { Scale } from '../../survey/scale.ts'
import type { ThemeRun } from '../../themes/theme.ts'
import { exactMidP } from '../agents/stratified-test.ts'
import { chanceOfDealtDays } from '../significance/dealt-days.ts'
import type { DayCount } from '../significance/day-contrast.ts'
import { DEFAULT_THRESHOLDS, type Thresholds } from '../base-size.ts'
import { leastCompared } from '../group-tests/compared-groups.ts'
import { FALSE_ALARMS, LEAST_DATES } from '../thresholds.ts'
import { hasValues } from './compared-values.ts'
import { comparisonCells, type ComparisonCells } from './comparison-cells.ts'
import type { ComparedField, ComparisonChoice } from './comparison-choice.ts'
import type { ComparedMeasure, Comparison, ComparisonNote, MeasureDecomposition } from './comparison.ts'
import { differencesOf } from './differences.ts'
import { hiddenGroupsOfSides, isWithheld, withheldSides } from './hidden-groups.ts'
import { measuresOf, measureValues } from './measure-values.ts'
import { sideTotals, type SideTotals } from './side-totals.ts'
import { sidesByRank } from './sides-by-rank.ts'
import { FIRST_SIDE, NO_SIDE, splitSides } from './split-sides.ts'
import { takeApart } from './take-apart.ts'

export interface CompareSidesInput {
  readonly dataset: Dataset
  /** 1 for a response in play, else 0; null for all. */
  readonly mask: Uint8Array | null
  readonly scale: Scale
  /** Null: no theme was sought. */
  readonly run: ThemeRun | null
  readonly choice: ComparisonChoice
  /** Columns whose values are the groups of the mix, crossed; those without any value are left out. */
  readonly groupBy: readonly ComparedField[]
  /** Measures to take apart; those that the scale has not got are left out. */
  readonly measures: readonly ComparedMeasure[]
  /** What is hidden, and when a side is a low base. Absent: the defaults. */
  readonly thresholds?: Thresholds
}

/**
 * Two periods or two groups side by side: how far the figures are apart, and what made the difference. Some 0.2 s for a
 * million responses, and what {@link takeApart} costs for each measure.
 */
export async function compareSides(input: CompareSidesInput, context: JobContext): Promise<Comparison> {
  const { dataset, mask, scale, run, thresholds = DEFAULT_THRESHOLDS } = input
  const { choice, side, withoutValue, outside } = await splitSides(dataset, mask, input.choice, context)
  const groupedBy = input.groupBy.filter(field => hasValues(dataset, field))
  const cells = await comparisonCells(dataset, side, groupedBy, run, context)
  const scoresOf = (counts: Float64Array) => byScore(cells, counts, dataset.scoreValues.length)
  const byScores = [scoresOf(cells.first), scoresOf(cells.second)] as const
  const totalsOf = (counts: Float64Array) => sideTotals(counts, dataset.scoreValues, scale)
  const [first, second] = [totalsOf(byScores[0]), totalsOf(byScores[1])]
  const alike = { choice, withoutValue, outside, groupedBy }
  if (isWithheld(first.figures, second.figures, thresholds))
    return { ...alike, ...withheldSides(first.figures, second.figures) }
  const isOfDays = choice !== null && partsDays(choice)
  const days = isOfDays ? dayCounts(dataset, side, scale) : null
  const hasDates = days !== null && [0, 1].every(group => datesOf(days, group) >= LEAST_DATES)
  const chance = await lowChance(first.figures, second.figures, hasDates ? days : null, context)
  const hidden = hiddenGroupsOfSides(cells, thresholds)
  const decompositions = await decompositionsOf(input, cells, hidden, context)
  const fewest = Math.min(first.figures.n, second.figures.n)
  const isSmall = fewest > 0 && fewest < thresholds.lowBaseBelow
  const isRanked = scale.kind !== 'none' && fewest >= leastCompared(thresholds)
  const scores = isRanked ? sidesByRank(byScores, isOfDays) : null
  const isUndrawn = decompositions.some(({ rate }) => rate.interval === null)
  const notes: ComparisonNote[] = [
    ...(isSmall ? (['small-base'] as const) : []),
    ...(days !== null && !hasDates && fewest > 0 ? (['few-dates'] as const) : []),
    ...(isUndrawn ? (['many-groups'] as const) : []),
    ...(hidden.includes(true) ? (['hidden-groups'] as const) : []),
  ]
  return {
    ...alike,
    first: first.figures,
    second: second.figures,
    differences: differencesOf(first, second, chance),
    decompositions,
    notes,
    ...(scores !== null && { scores }),
  }
}

function byScore({ scoreCode }: ComparisonCells, counts: Float64Array, scores: number): Float64Array {
  const sums = new Float64Array(scores)
  for (const [cell, count] of counts.entries()) sums[scoreCode[cell]!]! += count
  return sums
}

/** Whole days are on one side or the other. */
function partsDays(choice: ComparisonChoice): boolean {
  return choice.kind === 'periods' || ('field' in choice && choice.field === 'weekday')
}

function datesOf(days: readonly DayCount[], group: number): number {
  return days.filter(day => day.group === group).length
}

/** Responses of the days of both sides, and those of them that are low. */
function dayCounts(dataset: Dataset, side: Uint8Array, scale: Scale): readonly DayCount[] {
  const isLow = measureValues('low-share', scale, dataset.scoreValues)
  const counts = new Map<number, { group: number; n: number; low: number }>()
  for (let i = 0; i < dataset.size; i++) {
    const day = dataset.day[i]!
    if (side[i] === NO_SIDE || day === NO_DAY) continue
    let count = counts.get(day)
    if (count === undefined) {
      count = { group: side[i] === FIRST_SIDE ? 0 : 1, n: 0, low: 0 }
      counts.set(day, count)
    }
    count.n++
    count.low += isLow[dataset.scoreCode[i]!]!
  }
  return [...counts.values()]
}

/**
 * Chance of low shares as far apart by chance alone: exact, of the responses; where whole days are compared also with the
 * days dealt at random, for the answers of one day are alike.
 */
async function lowChance(
  { n, low }: SideTotals['figures'],
  second: SideTotals['figures'],
  days: readonly DayCount[] | null,
  context: JobContext,
): Promise<number> {
  if (n === 0 || second.n === 0) return 1
  const reference = { referenceN: n + second.n, referenceLow: low.n + second.low.n }
  const exact = exactMidP([{ n: second.n, low: second.low.n, ...reference }], second.low.n)
  if (days === null || exact > FALSE_ALARMS) return exact
  return Math.max(exact, await chanceOfDealtDays(days, FALSE_ALARMS, context))
}

async function decompositionsOf(
  { dataset, scale, measures }: CompareSidesInput,
  cells: ComparisonCells,
  hidden: readonly boolean[],
  context: JobContext,
): Promise<readonly MeasureDecomposition[]> {
  const found: MeasureDecomposition[] = []
  for (const measure of measuresOf(scale).filter(each => measures.includes(each))) {
    const values = measureValues(measure, scale, dataset.scoreValues)
    const taken = await takeApart({ cells, measure, values, hidden }, context)
    if (taken !== null) found.push(taken)
  }
  return found
}
