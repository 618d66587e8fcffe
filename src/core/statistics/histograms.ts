import { rowBlocks, type InPlay, type ListedRows } from '../selection/in-play.ts'
import type { JobContext } from '../job-context.ts'
import { codesIn, WEEKDAYS, type Dataset } from '../survey/dataset.ts'
import type { DaySlots } from './day-slots.ts'

/** The fields whose groups are counted. */
const GROUPED = ['weekday', 'topic', 'agent', 'day'] as const

/** How many groups each field has, the one without a value included. */
export type GroupSizes = Record<(typeof GROUPED)[number], number>

/** Responses by score within each group of each field: that with score code c in group g stands at g * width + c. */
export type Histograms = Record<(typeof GROUPED)[number], Uint32Array> & {
  /** How many score codes there are. */
  readonly width: number
}

/** The columns that are counted, and the slots of their days. */
export interface CountedColumns {
  readonly dataset: Dataset
  readonly days: DaySlots
}

/** How many groups each field has. */
export function groupsOf({ dataset, days }: CountedColumns): GroupSizes {
  return {
    weekday: WEEKDAYS.length + 1,
    topic: codesIn(dataset.fields.topic) + 1,
    agent: codesIn(dataset.fields.agent) + 1,
    day: days.count,
  }
}

/** How many counters histograms have. */
export function cellsIn(columns: CountedColumns): number {
  const { weekday, topic, agent, day } = groupsOf(columns)
  return (weekday + topic + agent + day) * columns.dataset.scoreValues.length
}

/**
 * Count the responses in play, in one pass over those that are listed. Where the others are listed they are taken off from all, which are
 * counted once a dataset.
 */
export function histogramsOf(columns: CountedColumns, inPlay: InPlay): Histograms {
  if (inPlay === null) return histogramsOfAll(columns)
  const histograms = emptyHistograms(columns)
  for (const rows of rowBlocks(inPlay, columns.dataset.size)) addRows(histograms, columns, rows)
  return isOfOthers(inPlay) ? difference(histogramsOfAll(columns), histograms) : histograms
}

/** Blocks between two pauses: some 0.3 ms. */
const BLOCKS_A_PAUSE = 4

/** The same histograms with pauses; all are counted in one go where that was not done yet. */
export async function histogramsInTurn(
  columns: CountedColumns,
  mask: Uint8Array | null,
  context: JobContext,
): Promise<Histograms> {
  if (mask === null) return histogramsOfAll(columns)
  const histograms = emptyHistograms(columns)
  let blocks = 0
  for (const rows of rowBlocks(mask, columns.dataset.size)) {
    if (blocks % BLOCKS_A_PAUSE === 0) await context.pause()
    addRows(histograms, columns, rows)
    blocks += 1
  }
  return histograms
}

const allOf = new WeakMap<Dataset, Histograms>()

function histogramsOfAll(columns: CountedColumns): Histograms {
  const { dataset } = columns
  let histograms = allOf.get(dataset)
  if (histograms === undefined) {
    histograms = emptyHistograms(columns)
    for (const rows of rowBlocks(null, dataset.size)) addRows(histograms, columns, rows)
    allOf.set(dataset, histograms)
  }
  return histograms
}

function isOfOthers(inPlay: Uint8Array | ListedRows): boolean {
  return !(inPlay instanceof Uint8Array) && inPlay.areLeftOut
}

function emptyHistograms(columns: CountedColumns): Histograms {
  const width = columns.dataset.scoreValues.length
  const groups = groupsOf(columns)
  return {
    width,
    weekday: new Uint32Array(groups.weekday * width),
    topic: new Uint32Array(groups.topic * width),
    agent: new Uint32Array(groups.agent * width),
    day: new Uint32Array(groups.day * width),
  }
}

/** Each response adds 1 to four cells. */
function addRows(
  { width, weekday, topic, agent, day }: Histograms,
  { dataset, days: { column, floor } }: CountedColumns,
  rows: Uint32Array,
): void {
  const { scoreCode, weekday: weekdays, fields } = dataset
  const topics = fields.topic.codes
  const agents = fields.agent.codes
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k]!
    const score = scoreCode[i]!
    const entry = column[i]!
    weekday[weekdays[i]! * width + score]! += 1
    topic[(topics[i]! + 1) * width + score]! += 1
    agent[(agents[i]! + 1) * width + score]! += 1
    day[(entry > floor ? entry - floor : 0) * width + score]! += 1
  }
}

function difference(all: Histograms, others: Histograms): Histograms {
  const less = (field: (typeof GROUPED)[number]): Uint32Array =>
    all[field].map((count, cell) => count - others[field][cell]!)
  return {
    width: all.width,
    weekday: less('weekday'),
    topic: less('topic'),
    agent: less('agent'),
    day: less('day'),
  }
}
