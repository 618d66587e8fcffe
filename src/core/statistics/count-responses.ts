import { codesIn, WEEKDAYS, type Dataset } from '../survey/dataset.ts'
import type { DaySlots } from './day-slots.ts'
import { addScores, emptyTotals, type GroupTotals, type ScoreParts } from './group-totals.ts'

/** Counter cells (groups times scores) up to which every group gets a histogram of its scores: 16 MB. */
export const HISTOGRAM_CELLS = 4_194_304

/** Responses that are listed before they are counted: a list that stays in the fastest cache. */
export const BLOCK_ROWS = 4096

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

/** How many groups each field has, the one without a value included. */
export type GroupSizes = Record<Exclude<keyof ResponseCounts, 'scores' | 'scoreWeights'>, number>

/**
 * Count the responses in play by score within every weekday, topic, agent and day, in one pass: block by block the
 * responses in play are listed without a branch, then each adds 1 to four cells. Where there are too many groups or scores for that (a topic
 * per response, 65,535 scores) the totals are summed directly: slower, but never more than a few numbers a group.
 *
 * @param mask - 1 for a response in play, else 0; null for all.
 * @param cellLimit - Only tests change it.
 */
export function countResponses(
  dataset: Dataset,
  mask: Uint8Array | null,
  parts: ScoreParts,
  days: DaySlots,
  cellLimit: number = HISTOGRAM_CELLS,
): ResponseCounts {
  const groups = groupsOf(dataset, days)
  const inPlay = mask ?? new Uint8Array(dataset.size).fill(1)
  const cells = (groups.weekday + groups.topic + groups.agent + groups.day) * dataset.scoreValues.length
  return cells <= cellLimit
    ? countByHistogram(dataset, inPlay, parts, days, groups)
    : countByTotals(dataset, inPlay, parts, days, groups)
}

/** How many groups each field has. */
export function groupsOf(dataset: Dataset, days: DaySlots): GroupSizes {
  return {
    weekday: WEEKDAYS.length + 1,
    topic: codesIn(dataset.fields.topic) + 1,
    agent: codesIn(dataset.fields.agent) + 1,
    day: days.count,
  }
}

function countByHistogram(
  dataset: Dataset,
  inPlay: Uint8Array,
  parts: ScoreParts,
  days: DaySlots,
  groups: GroupSizes,
): ResponseCounts {
  const width = dataset.scoreValues.length
  const weekday = new Uint32Array(groups.weekday * width)
  const topic = new Uint32Array(groups.topic * width)
  const agent = new Uint32Array(groups.agent * width)
  const day = new Uint32Array(groups.day * width)
  const { scoreCode, weekday: weekdays, size } = dataset
  const topics = dataset.fields.topic.codes
  const agents = dataset.fields.agent.codes
  const { column, floor } = days
  const listed = new Uint32Array(BLOCK_ROWS)
  for (let start = 0; start < size; start += BLOCK_ROWS) {
    const listedCount = listInPlay(inPlay, start, Math.min(size, start + BLOCK_ROWS), listed)
    for (let k = 0; k < listedCount; k++) {
      const i = listed[k]!
      const score = scoreCode[i]!
      const entry = column[i]!
      weekday[weekdays[i]! * width + score]! += 1
      topic[(topics[i]! + 1) * width + score]! += 1
      agent[(agents[i]! + 1) * width + score]! += 1
      day[(entry > floor ? entry - floor : 0) * width + score]! += 1
    }
  }
  return {
    scores: sumOverGroups(weekday, width),
    weekday: totalsOf(weekday, groups.weekday, parts),
    topic: totalsOf(topic, groups.topic, parts),
    agent: totalsOf(agent, groups.agent, parts),
    day: totalsOf(day, groups.day, parts),
  }
}

/** Write the indices of the responses in play from `start` up to `end`; gives how many there are. */
export function listInPlay(inPlay: Uint8Array, start: number, end: number, listed: Uint32Array): number {
  let count = 0
  for (let i = start; i < end; i++) {
    // Overwritten by the next one where this is not in play: no branch to be guessed wrong.
    listed[count] = i
    count += inPlay[i]!
  }
  return count
}

function countByTotals(
  dataset: Dataset,
  inPlay: Uint8Array,
  parts: ScoreParts,
  days: DaySlots,
  groups: GroupSizes,
): ResponseCounts {
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
    if (inPlay[i] === 0) continue
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
