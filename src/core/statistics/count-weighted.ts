import { ascendingRows, maskOfRows, rowBlocks, type InPlay } from '../selection/in-play.ts'
import type { Dataset } from '../survey/dataset.ts'
import { HISTOGRAM_CELLS, type ResponseCounts } from './count-responses.ts'
import type { DaySlots } from './day-slots.ts'
import {
  addScores,
  addWeighted,
  emptyWeightedTotals,
  type GroupTotals,
  type ScoreParts,
} from './group-totals.ts'
import { groupsOf, type GroupSizes } from './histograms.ts'

/** The responses of a dataset with what they are counted by. */
export interface WeightedRows {
  readonly dataset: Dataset
  /** Of each response. */
  readonly weight: Float64Array
  readonly inPlay: InPlay
  readonly days: DaySlots
}

/**
 * As `countResponses` counts, with the weight of each response, in totals that also count every response once: in one
 * pass and about as fast. Where there are too many groups or scores the totals are summed directly, three times slower.
 *
 * @param cellLimit - Only tests change it.
 */
export function countWeighted(
  rows: WeightedRows,
  parts: ScoreParts,
  cellLimit: number = HISTOGRAM_CELLS,
): ResponseCounts {
  const groups = groupsOf(rows)
  const all = groups.weekday + groups.topic + groups.agent + groups.day
  return all * cellsOf(parts) <= cellLimit
    ? countBySums(rows, parts, groups)
    : countByTotals(rows, parts, groups)
}

/**
 * A group has its cells side by side, so that they lie in one line of the cache: the sum of the squared weights, then for
 * each score the sum of the weights and the number of responses.
 */
function cellsOf({ score }: ScoreParts): number {
  return 1 + 2 * score.length
}

function countBySums(
  { dataset, weight, inPlay, days }: WeightedRows,
  parts: ScoreParts,
  groups: GroupSizes,
): ResponseCounts {
  const cells = cellsOf(parts)
  const weekday = new Float64Array(groups.weekday * cells)
  const topic = new Float64Array(groups.topic * cells)
  const agent = new Float64Array(groups.agent * cells)
  const day = new Float64Array(groups.day * cells)
  const { scoreCode, weekday: weekdays, size } = dataset
  const topics = dataset.fields.topic.codes
  const agents = dataset.fields.agent.codes
  const { column, floor } = days
  for (const rows of rowBlocks(ascendingRows(inPlay, size), size)) {
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k]!
      const entry = column[i]!
      const place = 1 + 2 * scoreCode[i]!
      const each = weight[i]!
      addCells(weekday, weekdays[i]! * cells, place, each)
      addCells(topic, (topics[i]! + 1) * cells, place, each)
      addCells(agent, (agents[i]! + 1) * cells, place, each)
      addCells(day, (entry > floor ? entry - floor : 0) * cells, place, each)
    }
  }
  return {
    ...scoresOf(weekday, parts),
    weekday: totalsOf(weekday, groups.weekday, parts),
    topic: totalsOf(topic, groups.topic, parts),
    agent: totalsOf(agent, groups.agent, parts),
    day: totalsOf(day, groups.day, parts),
  }
}

/** @param place - Of the score within a group. */
function addCells(sums: Float64Array, group: number, place: number, weight: number): void {
  sums[group]! += weight * weight
  sums[group + place]! += weight
  sums[group + place + 1]! += 1
}

/** Every response is in one weekday, or in the one for those without a date. */
function scoresOf(
  weekday: Float64Array,
  parts: ScoreParts,
): Required<Pick<ResponseCounts, 'scores' | 'scoreWeights'>> {
  const width = parts.score.length
  const scores = new Uint32Array(width)
  const scoreWeights = new Float64Array(width)
  for (let group = 0; group < weekday.length; group += cellsOf(parts)) {
    for (let code = 0; code < width; code++) {
      scoreWeights[code]! += weekday[group + 1 + 2 * code]!
      scores[code]! += weekday[group + 2 + 2 * code]!
    }
  }
  return { scores, scoreWeights }
}

function totalsOf(sums: Float64Array, groups: number, parts: ScoreParts): GroupTotals {
  const totals = emptyWeightedTotals(groups)
  const cells = cellsOf(parts)
  for (let group = 0; group < groups; group++) {
    totals.squaredWeights[group] = sums[group * cells]!
    for (let code = 0; code < parts.score.length; code++) {
      const cell = group * cells + 1 + 2 * code
      const count = sums[cell + 1]!
      if (count === 0) continue
      addScores(totals, group, parts, code, sums[cell]!)
      totals.counted.n[group]! += count
      totals.counted.low[group]! += count * parts.isLow[code]!
    }
  }
  return totals
}

function countByTotals(
  { dataset, weight, inPlay, days }: WeightedRows,
  parts: ScoreParts,
  groups: GroupSizes,
): ResponseCounts {
  const mask = maskOfRows(inPlay, dataset.size)
  const [weekday, topic, agent, day] = [
    emptyWeightedTotals(groups.weekday),
    emptyWeightedTotals(groups.topic),
    emptyWeightedTotals(groups.agent),
    emptyWeightedTotals(groups.day),
  ]
  const scores = new Uint32Array(dataset.scoreValues.length)
  const scoreWeights = new Float64Array(dataset.scoreValues.length)
  const topics = dataset.fields.topic.codes
  const agents = dataset.fields.agent.codes
  for (let i = 0; i < dataset.size; i++) {
    if (mask?.[i] === 0) continue
    const score = dataset.scoreCode[i]!
    const each = weight[i]!
    scores[score]! += 1
    scoreWeights[score]! += each
    addWeighted(weekday, dataset.weekday[i]!, parts, score, each)
    addWeighted(topic, topics[i]! + 1, parts, score, each)
    addWeighted(agent, agents[i]! + 1, parts, score, each)
    addWeighted(day, Math.max(0, days.column[i]! - days.floor), parts, score, each)
  }
  return { scores, scoreWeights, weekday, topic, agent, day }
}
