import type { JobContext } from '../../job-context.ts'
import type { Dataset, Measure } from '../../survey/dataset.ts'
import { isLowScore, type Scale } from '../../survey/scale.ts'
import { SUPPORT_ROLES, type SupportRole } from '../../survey/support-role.ts'
import { wilsonInterval } from '../intervals/wilson.ts'
import { medianFigures } from './median-figures.ts'
import type { CountedShare, SupportBucket, SupportFigures, SupportMeasure } from './support-figures.ts'

/** Where buckets begin: numbers of replies or reopens, and minutes (an hour, four, a day, three, a week). */
const COUNT_STARTS = [0, 1, 2, 3, 5, 10]
const TIME_STARTS = [0, 60, 240, 1_440, 4_320, 10_080]
const BLOCK_ROWS = 16_384

export interface CountSupportInput {
  readonly dataset: Pick<Dataset, 'size' | 'scoreValues' | 'scoreCode' | 'measures'>
  /** 1 for a response in play, else 0; null for all. */
  readonly mask: Uint8Array | null
  readonly scale: Scale
}

/**
 * The figures of support work against the score; null where the files have none, or no scores. One pass a figure and a sort
 * of its values: some 0.2 s each for a million responses.
 */
export async function countSupport(
  { dataset, mask, scale }: CountSupportInput,
  context: JobContext,
): Promise<SupportFigures | null> {
  const byRole = firstOfEachRole(dataset.measures)
  if (byRole.size === 0 || scale.kind === 'none') return null
  const inPlay = mask ?? new Uint8Array(dataset.size).fill(1)
  const isLow = Uint8Array.from(dataset.scoreValues, score => (isLowScore(score, scale.low) ? 1 : 0))
  const low = new Uint8Array(dataset.size)
  for (let i = 0; i < low.length; i++) {
    if (i % BLOCK_ROWS === 0) await context.pause()
    low[i] = isLow[dataset.scoreCode[i]!]!
  }
  const measures: SupportMeasure[] = []
  for (const { measure, role } of byRole.values()) {
    const counted = await countMeasure(measure, role, { inPlay, low }, context)
    if (counted.n > 0) measures.push(counted)
    await context.pause()
  }
  const oneTouch = await countOneTouch(byRole, { inPlay, low }, context)
  return measures.length === 0 ? null : { oneTouch, measures }
}

interface RoleMeasure {
  readonly role: SupportRole
  readonly measure: Measure
}

function firstOfEachRole(measures: readonly Measure[]): ReadonlyMap<SupportRole, RoleMeasure> {
  return new Map(
    SUPPORT_ROLES.flatMap(role => {
      const measure = measures.find(each => each.role === role)
      return measure === undefined ? [] : [[role, { role, measure }] as const]
    }),
  )
}

interface Responses {
  readonly inPlay: Uint8Array
  /** 1 for a low score. */
  readonly low: Uint8Array
}

async function countMeasure(
  { name, values }: Measure,
  role: SupportRole,
  { inPlay, low }: Responses,
  context: JobContext,
): Promise<SupportMeasure> {
  const starts = role === 'replies' || role === 'reopens' ? COUNT_STARTS : TIME_STARTS
  const buckets = starts.map(() => ({ n: 0, of: 0 }))
  const groups: [other: Float64Array, low: Float64Array] = [
    new Float64Array(values.length),
    new Float64Array(values.length),
  ]
  const sizes: [other: number, low: number] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    if (i % BLOCK_ROWS === 0) await context.pause()
    const value = values[i]!
    if (inPlay[i] === 0 || Number.isNaN(value)) continue
    const group = low[i] === 1 ? 1 : 0
    groups[group][sizes[group]] = value
    sizes[group] += 1
    const bucket = buckets[bucketOf(value, starts)]!
    bucket.of += 1
    bucket.n += group
  }
  return {
    role,
    name,
    n: sizes[0] + sizes[1],
    low: await medianFigures(groups[1].subarray(0, sizes[1]), context),
    other: await medianFigures(groups[0].subarray(0, sizes[0]), context),
    buckets: buckets.flatMap(({ n, of }, index): SupportBucket[] =>
      of === 0 ? [] : [{ from: starts[index]!, to: starts[index + 1] ?? null, low: shareOf(n, of) }],
    ),
  }
}

/** The last that begins at or below the value; the first begins at 0. */
function bucketOf(value: number, starts: readonly number[]): number {
  let bucket = starts.length - 1
  while (bucket > 0 && value < starts[bucket]!) bucket -= 1
  return bucket
}

/** As reports of help desks count it: at most one reply of an agent, and never opened again where that is known. */
async function countOneTouch(
  byRole: ReadonlyMap<SupportRole, RoleMeasure>,
  { inPlay, low }: Responses,
  context: JobContext,
): Promise<SupportFigures['oneTouch']> {
  const replies = byRole.get('replies')?.measure.values
  if (replies === undefined) return null
  const reopens = byRole.get('reopens')?.measure.values
  const counts = { low: { n: 0, of: 0 }, other: { n: 0, of: 0 } }
  for (let i = 0; i < inPlay.length; i++) {
    if (i % BLOCK_ROWS === 0) await context.pause()
    const isKnown = !Number.isNaN(replies[i]!) && !Number.isNaN(reopens?.[i] ?? 0)
    if (inPlay[i] === 0 || !isKnown) continue
    const group = low[i] === 1 ? counts.low : counts.other
    group.of += 1
    if (replies[i]! <= 1 && (reopens?.[i] ?? 0) === 0) group.n += 1
  }
  const { low: ofLow, other } = counts
  if (ofLow.of + other.of === 0) return null
  return {
    all: shareOf(ofLow.n + other.n, ofLow.of + other.of),
    low: shareOf(ofLow.n, ofLow.of),
    other: shareOf(other.n, other.of),
    countsReopens: reopens !== undefined,
  }
}

function shareOf(n: number, of: number): CountedShare {
  return { n, of, share: of === 0 ? null : n / of, interval: wilsonInterval(n, of) }
}
