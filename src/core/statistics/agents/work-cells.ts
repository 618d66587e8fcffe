import { GrowingInts } from '../../growing-ints.ts'
import { inBlocks } from '../../in-blocks.ts'
import type { JobContext } from '../../job-context.ts'
import type { CodedColumn, Dataset } from '../../survey/dataset.ts'

/**
 * The work of each agent, in strata of like work: topic, channel and weekday, as far as the file has them. Agent a has the
 * cells from `start[a]` up to `start[a + 1]`, one for each stratum that the agent worked in.
 */
export interface WorkCells {
  readonly strata: number
  /** Of each stratum the code of its topic (-1: none, or topics are no strata), and its weekday (0 is Monday, 7 without a date). */
  readonly topicOf: Int32Array
  readonly weekdayOf: Uint8Array
  readonly start: Uint32Array
  readonly stratum: Uint32Array
  /** Responses of a cell, and those of them that are low. */
  readonly n: Uint32Array
  readonly low: Uint32Array
}

export interface WorkRows {
  readonly dataset: Pick<Dataset, 'size' | 'scoreCode' | 'weekday' | 'fields'>
  /** 1 for a response that counts, else 0; null for all. */
  readonly mask: Uint8Array | null
  /** 1 for each score code that is low, else 0. */
  readonly isLow: Uint8Array
}

const WEEKDAY_CODES = 8
/** A field with fewer responses a value is no stratum: colleagues would hardly ever share one. */
const LEAST_PER_VALUE = 5
/** Responses between two pauses where each is looked up: some 2 ms. */
const BLOCK_ROWS = 8_192
/** In place of a stratum: the response belongs to nobody's work. */
const NO_WORK = -1

/**
 * Counts the work of every agent. Responses without an agent, or with several, belong to no one's work and are left out.
 * Two passes, and one agent by agent: some 60 ms for a million responses, however many agents there are.
 */
export async function workCells(rows: WorkRows, context: JobContext): Promise<WorkCells> {
  const { dataset, mask, isLow } = rows
  const { size, scoreCode } = dataset
  const { values, codes } = dataset.fields.agent
  const reader = strataReader(dataset)
  const strata = new Map<number, number>()
  // Of each response its stratum, doubled, and one more where it is low.
  const work = new Int32Array(size)
  const ends = new Uint32Array(values.length + 1)
  await inBlocks(
    size,
    context,
    (from, to) => {
      for (let i = from; i < to; i++) {
        const agent = codes[i]!
        const counts = agent >= 0 && agent < values.length && mask?.[i] !== 0
        work[i] = counts ? 2 * numberOf(strata, reader.keyOf(i)) + isLow[scoreCode[i]!]! : NO_WORK
        if (counts) ends[agent + 1]! += 1
      }
    },
    BLOCK_ROWS,
  )
  for (let a = 0; a < values.length; a++) ends[a + 1]! += ends[a]!
  const byAgent = new Int32Array(ends[values.length]!)
  const next = ends.slice()
  await inBlocks(size, context, (from, to) => {
    for (let i = from; i < to; i++) if (work[i] !== NO_WORK) byAgent[next[codes[i]!]!++] = work[i]!
  })
  const cells = new CellCounter(strata.size)
  const start = new Uint32Array(values.length + 1)
  for (let a = 0; a < values.length; a++) {
    await context.pause()
    cells.count(byAgent.subarray(ends[a], ends[a + 1]))
    start[a + 1] = cells.size
  }
  return {
    strata: strata.size,
    topicOf: Int32Array.from(strata.keys(), reader.topicOf),
    weekdayOf: Uint8Array.from(strata.keys(), key => key % WEEKDAY_CODES),
    start,
    ...cells.columns(),
  }
}

/** Counts the cells of one agent after the other, by ascending stratum. */
class CellCounter {
  /** By stratum, all 0 between two agents. */
  readonly #n: Uint32Array
  readonly #low: Uint32Array
  readonly #columns = { stratum: new GrowingInts(), n: new GrowingInts(), low: new GrowingInts() }

  constructor(strata: number) {
    this.#n = new Uint32Array(strata)
    this.#low = new Uint32Array(strata)
  }

  get size(): number {
    return this.#columns.stratum.size
  }

  count(work: Int32Array): void {
    const met: number[] = []
    for (const each of work) {
      const stratum = each >> 1
      if (this.#n[stratum] === 0) met.push(stratum)
      this.#n[stratum]! += 1
      this.#low[stratum]! += each & 1
    }
    for (const stratum of met.sort((a, b) => a - b)) {
      this.#columns.stratum.push(stratum)
      this.#columns.n.push(this.#n[stratum]!)
      this.#columns.low.push(this.#low[stratum]!)
      this.#n[stratum] = 0
      this.#low[stratum] = 0
    }
  }

  columns(): Pick<WorkCells, 'stratum' | 'n' | 'low'> {
    const { stratum, n, low } = this.#columns
    return { stratum: stratum.toUint32(), n: n.toUint32(), low: low.toUint32() }
  }
}

function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  const number = numbers.size
  numbers.set(key, number)
  return number
}

interface StrataReader {
  /** One number for topic, channel and weekday of a response. */
  readonly keyOf: (index: number) => number
  /** The topic in such a number. */
  readonly topicOf: (key: number) => number
}

/** How responses are told apart by the work they were about. */
export function strataReader({ size, fields, weekday }: WorkRows['dataset']): StrataReader {
  const topic = stratifying(fields.topic, size)
  const channel = stratifying(fields.channel, size)
  const channels = (channel?.values.length ?? 0) + (channel?.several?.length ?? 0) + 1
  return {
    keyOf: index => {
      const pair = ((topic?.codes[index] ?? -1) + 1) * channels + (channel?.codes[index] ?? -1) + 1
      return pair * WEEKDAY_CODES + weekday[index]!
    },
    topicOf: key => Math.floor(key / WEEKDAY_CODES / channels) - 1,
  }
}

function stratifying(column: CodedColumn, size: number): CodedColumn | null {
  return column.values.length * LEAST_PER_VALUE <= size ? column : null
}
