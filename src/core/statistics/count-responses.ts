import { maskOfRows, type InPlay } from '../selection/in-play.ts'
import type { JobContext } from '../job-context.ts'
import type { Dataset } from '../survey/dataset.ts'
import type { DaySlots } from './day-slots.ts'
import { addScores, emptyTotals, type GroupTotals, type ScoreParts } from './group-totals.ts'
import {
  cellsIn,
  groupsOf,
  histogramsInTurn,
  histogramsOf,
  type CountedColumns,
  type GroupSizes,
  type Histograms,
} from './histograms.ts'

/** Counter cells (groups times scores) up to which every group gets a histogram of its scores: 16 MB. */
export const HISTOGRAM_CELLS = 4_194_304

/**
 * Totals by group. Topic, agent and day have their groups from 1, topic and agent one for each code of their column; group 0
 * is for responses without a value.
 */
export interface ResponseCounts {
  /** Responses by score code. */
  readonly scores: Uint32Array
  /** Sum of the weights by score code; absent where responses have none. */
  readonly scoreWeights?: Float64Array
  /** Monday 0 .. Sunday 6; 7 without a usable date. */
  readonly weekday: GroupTotals
  readonly topic: GroupTotals
  readonly agent: GroupTotals
  readonly day: GroupTotals
}

/**
 * Count the responses in play by score within every weekday, topic, agent and day (see {@link histogramsOf}). Where there are
 * too many groups or scores for that (a topic per response, 65,535 scores) the totals are summed directly: slower, but never
 * more than a few numbers a group.
 *
 * @param cellLimit - Only tests change it.
 */
export function countResponses(
  dataset: Dataset,
  inPlay: InPlay,
  parts: ScoreParts,
  days: DaySlots,
  cellLimit: number = HISTOGRAM_CELLS,
): ResponseCounts {
  const columns = { dataset, days }
  return cellsIn(columns) <= cellLimit
    ? countsOf(histogramsOf(columns, inPlay), groupsOf(columns), parts)
    : countByTotals(columns, maskOfRows(inPlay, dataset.size), parts)
}

/** The same counts for work that others go before: it pauses where {@link countResponses} counts on. */
export async function countInTurn(
  columns: CountedColumns,
  mask: Uint8Array | null,
  parts: ScoreParts,
  context: JobContext,
): Promise<ResponseCounts> {
  return cellsIn(columns) <= HISTOGRAM_CELLS
    ? countsOf(await histogramsInTurn(columns, mask, context), groupsOf(columns), parts)
    : countByTotals(columns, mask, parts)
}

function countsOf(histograms: Histograms, groups: GroupSizes, parts: ScoreParts): ResponseCounts {
  return {
    scores: sumOverGroups(histograms.weekday, histograms.width),
    weekday: totalsOf(histograms.weekday, groups.weekday, parts),
    topic: totalsOf(histograms.topic, groups.topic, parts),
    agent: totalsOf(histograms.agent, groups.agent, parts),
    day: totalsOf(histograms.day, groups.day, parts),
  }
}

function countByTotals(columns: CountedColumns, mask: Uint8Array | null, parts: ScoreParts): ResponseCounts {
  const { dataset, days } = columns
  const groups = groupsOf(columns)
  const counts: ResponseCounts = {
    scores: new Uint32Array(dataset.scoreValues.length),
    weekday: emptyTotals(groups.weekday),
    topic: emptyTotals(groups.topic),
    agent: emptyTotals(groups.agent),
    day: emptyTotals(groups.day),
  }
  const topics = dataset.fields.topic.codes
  const agents = dataset.fields.agent.codes
  for (let i = 0; i < dataset.size; i++) {
    if (mask?.[i] === 0) continue
    const score = dataset.scoreCode[i]!
    counts.scores[score]! += 1
    addScores(counts.weekday, dataset.weekday[i]!, parts, score, 1)
    addScores(counts.topic, topics[i]! + 1, parts, score, 1)
    addScores(counts.agent, agents[i]! + 1, parts, score, 1)
    addScores(counts.day, Math.max(0, days.column[i]! - days.floor), parts, score, 1)
  }
  return counts
}

function sumOverGroups(histogram: Uint32Array, width: number): Uint32Array {
  const scores = new Uint32Array(width)
  for (let cell = 0; cell < histogram.length; cell++) scores[cell % width]! += histogram[cell]!
  return scores
}

function totalsOf(histogram: Uint32Array, groups: number, parts: ScoreParts): GroupTotals {
  const width = parts.score.length
  const totals = emptyTotals(groups)
  for (let group = 0; group < groups; group++) {
    for (let code = 0; code < width; code++) {
      const count = histogram[group * width + code]!
      if (count > 0) addScores(totals, group, parts, code, count)
    }
  }
  return totals
}
