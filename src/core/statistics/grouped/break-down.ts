import type { Dataset } from '../../survey/dataset.ts'
import type { Scale } from '../../survey/scale.ts'
import { answerScale } from '../answer-scale.ts'
import type { BreakdownRow, GroupBreakdown } from '../figures.ts'
import { HISTOGRAM_CELLS } from '../count-responses.ts'
import {
  addScores,
  addWeighted,
  emptyTotals,
  emptyWeightedTotals,
  responsesIn,
  scoreParts,
  type GroupTotals,
} from '../group-totals.ts'
import { figuresReader } from '../score-figures.ts'
import { shareAmongNames } from '../share-names.ts'
import type { Grouping } from './grouping.ts'

/** What a breakdown counts. */
export interface GroupedResponses {
  readonly dataset: Dataset
  /** 1 for a response in play, else 0; null for all. */
  readonly mask: Uint8Array | null
  readonly scale: Scale
}

/**
 * Score figures for each group: ordered groups in their order and complete, others with a response, most first, then by
 * key. Cells with several values count with an equal part in each. One pass over the responses.
 *
 * @param rowLimit - Rows to give at the most; the rest is counted as omitted.
 */
export function breakDown(
  counted: GroupedResponses,
  grouping: Grouping,
  rowLimit: number = Infinity,
): GroupBreakdown {
  const { scale, dataset } = counted
  const answers = answerScale(scale, dataset.scoreValues)
  const figuresOf = figuresReader(scale.kind === 'none' ? null : answers)
  const totals = groupTotals(counted, grouping)
  const ranked = rankedGroups(grouping, totals)
  const omitted = ranked.slice(rowLimit)
  return {
    field: grouping.field,
    rows: ranked.slice(0, rowLimit).map(({ place }) => rowOf(grouping, place, figuresOf(totals, place + 1))),
    withoutValue: responsesIn(totals, 0),
    omitted: { values: omitted.length, responses: omitted.reduce((sum, { n }) => sum + n, 0) },
  }
}

function rowOf(
  { keys, labels }: Grouping,
  place: number,
  figures: Omit<BreakdownRow, 'key' | 'label'>,
): BreakdownRow {
  const label = labels?.[place]
  return { key: keys[place]!, ...(label !== undefined && { label }), ...figures }
}

/** The weights of the file, unless those in play weigh nothing at all; null where there are none. */
export function weightsInPlay({ weight }: Dataset, mask: Uint8Array | null): Float64Array | null {
  return weight?.some((each, i) => each > 0 && (mask === null || mask[i] === 1)) === true ? weight : null
}

/** A group by its place among the keys. */
export interface RankedGroup {
  readonly place: number
  readonly n: number
}

/** The groups in the order in which they are shown; of those without an order of their own the empty ones are left out. */
export function rankedGroups({ keys, isOrdered }: Grouping, totals: GroupTotals): readonly RankedGroup[] {
  const groups = keys.map((_, place) => ({ place, n: responsesIn(totals, place + 1) }))
  if (isOrdered) return groups
  return groups
    .filter(group => group.n > 0)
    .sort((a, b) => b.n - a.n || (keys[a.place]! < keys[b.place]! ? -1 : 1))
}

/**
 * Totals by group: 0 has no value, then one for each key.
 *
 * @param cellLimit - Only tests change it.
 */
export function groupTotals(
  counted: GroupedResponses,
  grouping: Grouping,
  cellLimit: number = HISTOGRAM_CELLS,
): GroupTotals {
  const { dataset, mask, scale } = counted
  const { codes, keys, several = [] } = grouping
  const { size, scoreCode, scoreValues } = dataset
  const parts = scoreParts(scoreValues, scale.low, answerScale(scale, scoreValues).min)
  const groups = keys.length + several.length + 1
  const width = scoreValues.length
  const weight = weightsInPlay(dataset, mask)
  if (weight !== null) {
    const weighted = emptyWeightedTotals(groups)
    for (let i = 0; i < size; i++)
      if (mask === null || mask[i] === 1)
        addWeighted(weighted, codes[i]! + 1, parts, scoreCode[i]!, weight[i]!)
    return shareAmongNames(weighted, { values: keys, several: grouping.several })
  }
  const totals = emptyTotals(groups)
  if (groups * width > cellLimit) {
    for (let i = 0; i < size; i++)
      if (mask === null || mask[i] === 1) addScores(totals, codes[i]! + 1, parts, scoreCode[i]!, 1)
    return shareAmongNames(totals, { values: keys, several: grouping.several })
  }
  const counts = new Uint32Array(groups * width)
  if (mask === null) {
    for (let i = 0; i < size; i++) counts[(codes[i]! + 1) * width + scoreCode[i]!]! += 1
  } else {
    for (let i = 0; i < size; i++) counts[(codes[i]! + 1) * width + scoreCode[i]!]! += mask[i]!
  }
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell]!
    if (count > 0) addScores(totals, Math.floor(cell / width), parts, cell % width, count)
  }
  return shareAmongNames(totals, { values: keys, several: grouping.several })
}
