import { benjaminiHochberg } from '../significance/corrections.ts'
import { kruskalWallis, type KruskalWallisResult } from '../significance/kruskal-wallis.ts'
import { mannWhitney } from '../significance/mann-whitney.ts'
import { FALSE_ALARMS } from '../thresholds.ts'
import type { ComparedGroups } from './compared-groups.ts'
import type { PairApart, ScoreRanksTest } from './group-tests.ts'

/** Of more groups the pairs are not looked at: nobody would read them. */
const MOST_GROUPS_IN_PAIRS = 60
/** Pairs that are named. */
const MOST_PAIRS = 10

/**
 * Are the scores of some groups higher than those of others: Mann and Whitney for two, Kruskal and Wallis for more, with
 * Dunn's pairs (reference: metrics 5.2, 5.3). Null where all scores are equal or cannot be counted.
 */
export function scoreRanksTest({ keys, scores }: ComparedGroups): ScoreRanksTest | null {
  if (scores === null) return null
  if (keys.length === 2) return ofTwo(scores[0]!, scores[1]!)
  const withPairs = keys.length <= MOST_GROUPS_IN_PAIRS
  const result = kruskalWallis(scores, withPairs)
  if (result === null) return null
  const { h, degreesOfFreedom, pValue, epsilonSquared, pairs } = result
  return {
    method: 'kruskal-wallis',
    statistic: h,
    degreesOfFreedom,
    pValue,
    effect: epsilonSquared,
    pairs: pValue <= FALSE_ALARMS ? pairsApart(keys, pairs) : [],
    comparedPairs: pairs.length,
  }
}

function ofTwo(one: readonly number[], other: readonly number[]): ScoreRanksTest | null {
  const result = mannWhitney(one, other)
  if (result === null) return null
  const { u, pValue, delta } = result
  return {
    ...{ method: 'mann-whitney', statistic: u, degreesOfFreedom: null, pValue, effect: delta },
    ...{ pairs: [], comparedPairs: 1 },
  }
}

function pairsApart(keys: readonly string[], pairs: KruskalWallisResult['pairs']): readonly PairApart[] {
  const adjusted = benjaminiHochberg(pairs.map(({ pValue }) => pValue))
  return pairs
    .map(({ one, other, z }, index) => ({
      ...{ one: keys[one]!, other: keys[other]!, z },
      pValue: adjusted[index]!,
    }))
    .filter(({ pValue }) => pValue <= FALSE_ALARMS)
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z))
    .slice(0, MOST_PAIRS)
}
