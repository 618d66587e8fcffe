import type { JobContext } from '../../job-context.ts'
import { normalTwoSided } from '../distributions/tail-chances.ts'
import { chiSquareTest, type ChiSquareResult } from '../significance/chi-square-test.ts'
import { holm } from '../significance/corrections.ts'
import { fisherTest } from '../significance/fisher-test.ts'
import { monteCarloChiSquare } from '../significance/monte-carlo-chi-square.ts'
import { FALSE_ALARMS } from '../thresholds.ts'
import type { ComparedGroups } from './compared-groups.ts'
import type { GroupApart, LowShareMethod, LowShareTest } from './group-tests.ts'

/** Below this expected count the formula of chi-square is not to be trusted (reference: metrics 5.1). */
const LEAST_EXPECTED = 5
/** Groups apart that are named. */
const MOST_APART = 10

/**
 * Do the groups differ in their low share: chi-square, or the exact or drawn form where counts are small (reference: metrics
 * 5.1, 5.9). Null where no score, or every score, is low.
 */
export async function lowShareTest(
  groups: ComparedGroups,
  context: JobContext,
): Promise<LowShareTest | null> {
  const table = groups.n.map((n, group) => [groups.low[group]!, n - groups.low[group]!] as const)
  const result = chiSquareTest(table)
  if (result === null) return null
  const { method, pValue } = await chanceOf(table, result, context)
  return {
    method,
    statistic: result.chiSquare,
    degreesOfFreedom: [result.degreesOfFreedom],
    pValue,
    cramersV: result.cramersV,
    hasFewDates: false,
    apart: pValue <= FALSE_ALARMS && table.length > 2 ? groupsApart(groups, result) : [],
  }
}

async function chanceOf(
  table: readonly (readonly [number, number])[],
  { smallestExpected, pValue }: ChiSquareResult,
  context: JobContext,
): Promise<{ readonly method: LowShareMethod; readonly pValue: number }> {
  if (smallestExpected >= LEAST_EXPECTED) return { method: 'chi-square', pValue }
  const [one, other] = table
  if (table.length === 2) return { method: 'fisher', pValue: fisherTest([one!, other!]) }
  return { method: 'monte-carlo', pValue: (await monteCarloChiSquare(table, context)) ?? pValue }
}

function groupsApart(
  { keys, n, low }: ComparedGroups,
  { residuals }: ChiSquareResult,
): readonly GroupApart[] {
  const own = residuals.map(([residual]) => residual!)
  const adjusted = holm(own.map(normalTwoSided))
  return keys
    .map((key, group) => ({
      ...{ key, n: n[group]!, low: low[group]! },
      ...{ residual: own[group]!, pValue: adjusted[group]! },
    }))
    .filter(({ pValue }) => pValue <= FALSE_ALARMS)
    .sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual))
    .slice(0, MOST_APART)
}
