import { isComparable, type Thresholds } from '../base-size.ts'
import { HISTOGRAM_CELLS } from '../count-responses.ts'
import { breakDown, type GroupedResponses } from '../grouped/break-down.ts'
import type { Grouping } from '../grouped/grouping.ts'
import { hiddenGroups } from '../suppress-groups.ts'

/** The groups of a field that are large enough to be compared, and how often each score was given in them. */
export interface ComparedGroups {
  readonly keys: readonly string[]
  /** A row a group, by score code: ascending scores. Null where there are too many groups and scores for that. */
  readonly scores: readonly (readonly number[])[] | null
  /** Responses of each group, and those of them that are low; each counts once, whatever its weight. */
  readonly n: readonly number[]
  readonly low: readonly number[]
  /** Groups with a response that are too small. */
  readonly leftOut: number
}

/** Scores by ranks and counts by formula need so many responses, whatever the project calls a low base. */
const LEAST = 5

/** From how many responses on a group is compared. */
export function leastCompared({ lowBaseBelow }: Thresholds): number {
  return Math.max(LEAST, lowBaseBelow)
}

/**
 * Counts the groups that may be compared: no low base, not hidden, and with enough responses that have this value alone. Two
 * passes over the responses.
 *
 * @param isLow - 1 for each score code that is low, else 0.
 * @param cellLimit - Only tests change it.
 */
export function comparedGroups(
  counted: GroupedResponses,
  grouping: Grouping,
  isLow: Uint8Array,
  thresholds: Thresholds,
  cellLimit: number = HISTOGRAM_CELLS,
): ComparedGroups {
  const { dataset, mask } = counted
  const { rows } = breakDown(counted, grouping)
  const hidden = hiddenGroups(rows, thresholds)
  const filled = rows.filter(({ n }) => n > 0)
  const wanted = rows.filter((row, index) => !hidden[index]! && isComparable(row, thresholds))
  const places = new Map(wanted.map(({ key }, place) => [key, place]))
  const placeOf = Int32Array.from(grouping.keys, key => places.get(key) ?? -1)
  const width = dataset.scoreValues.length
  const hasScores = wanted.length * width <= cellLimit
  const scores = new Uint32Array(hasScores ? wanted.length * width : 0)
  const [n, low] = [new Uint32Array(wanted.length), new Uint32Array(wanted.length)]
  for (let i = 0; i < dataset.size; i++) {
    if (mask?.[i] === 0) continue
    // Several values have a code beyond the keys, no value has -1.
    const place = placeOf[grouping.codes[i]!] ?? -1
    if (place < 0) continue
    const score = dataset.scoreCode[i]!
    n[place]! += 1
    low[place]! += isLow[score]!
    if (hasScores) scores[place * width + score]! += 1
  }
  const least = leastCompared(thresholds)
  const kept = wanted.flatMap((_, place) => (n[place]! >= least ? place : []))
  return {
    keys: kept.map(place => wanted[place]!.key),
    scores: hasScores
      ? kept.map(place => Array.from(scores.subarray(place * width, (place + 1) * width)))
      : null,
    n: kept.map(place => n[place]!),
    low: kept.map(place => low[place]!),
    leftOut: filled.length - kept.length,
  }
}
