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
/** Rows between two pauses: less than 1 ms. */
const BLOCK_ROWS = 8_192

/**
 * Counts the work of every agent. Responses without an agent, or with several, belong to no one's work and are left out.
 * One pass, some 0.1 s for a million responses.
 */
export async function workCells(rows: WorkRows, context: JobContext): Promise<WorkCells> {
  const { dataset, mask, isLow } = rows
  const { agent } = dataset.fields
  const reader = strataReader(dataset)
  const strata = new Map<number, number>()
  const cellOf = new Map<number, number>()
  const n: number[] = []
  const low: number[] = []
  // Strata are numbered as they come, so that a cell's key needs room for as many as there can be.
  const width = dataset.size
  for (let start = 0; start < dataset.size; start += BLOCK_ROWS) {
    const end = Math.min(dataset.size, start + BLOCK_ROWS)
    for (let i = start; i < end; i++) {
      const code = agent.codes[i]!
      if (code < 0 || code >= agent.values.length || mask?.[i] === 0) continue
      const stratum = numberOf(strata, reader.keyOf(i))
      const cell = numberOf(cellOf, code * width + stratum)
      n[cell] = (n[cell] ?? 0) + 1
      low[cell] = (low[cell] ?? 0) + isLow[dataset.scoreCode[i]!]!
    }
    await context.pause()
  }
  // By agent, then by stratum: a list of numbers is sorted ten times as fast as one of objects.
  const keys = Float64Array.from(cellOf.keys()).sort()
  await context.pause()
  const start = new Uint32Array(agent.values.length + 1)
  for (const key of keys) start[Math.floor(key / width) + 1]! += 1
  for (let a = 0; a < agent.values.length; a++) start[a + 1]! += start[a]!
  const valuesOf = (values: readonly number[]): Uint32Array =>
    Uint32Array.from(keys, key => values[cellOf.get(key)!]!)
  return {
    strata: strata.size,
    topicOf: Int32Array.from(strata.keys(), reader.topicOf),
    weekdayOf: Uint8Array.from(strata.keys(), key => key % WEEKDAY_CODES),
    start,
    stratum: Uint32Array.from(keys, key => key % width),
    n: valuesOf(n),
    low: valuesOf(low),
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
