import { differenceInterval } from '../intervals/share-difference.ts'
import type { NamingRules } from '../thresholds.ts'
import { againstColleagues, type AgainstColleagues } from './colleagues.ts'
import type { StratumWork } from './stratified-test.ts'

/** Work of an agent in one stratum. */
export interface PlacedWork extends StratumWork {
  /** Code of the topic, -1 for none. */
  readonly topic: number
  /** 0 is Monday; 7 without a date. */
  readonly weekday: number
}

/** The topic, or the weekday, under which most of an agent's difference to colleagues lies. */
export interface PlaceOfDifference {
  readonly field: 'topic' | 'weekday'
  readonly code: number
  /** There, and in all other comparable work. */
  readonly there: AgainstColleagues
  readonly elsewhere: AgainstColleagues
}

/** Less of the difference is not most of it. */
const MOST = 0.5

/**
 * Where the difference of an agent who was named lies: a topic, a weekday, with enough responses that holds at least half of
 * it, and in which the agent is so much farther from colleagues than elsewhere that the 95 % interval of that leaves out
 * zero. A description of a finding that stands, no test of its own (reference: metrics 5.10).
 *
 * @param work - In strata in which colleagues worked, too.
 */
export function whereItLies(work: readonly PlacedWork[], rules: NamingRules): readonly PlaceOfDifference[] {
  return (['topic', 'weekday'] as const).flatMap(field => {
    const codes = [...new Set(work.map(each => each[field]))].sort((a, b) => a - b)
    const places = codes.flatMap(code => placeOf(work, field, code, rules) ?? [])
    const [first] = places.toSorted((a, b) => excess(b.there) - excess(a.there))
    return first ?? []
  })
}

function placeOf(
  work: readonly PlacedWork[],
  field: PlaceOfDifference['field'],
  code: number,
  { leastResponses, leastDifference }: NamingRules,
): PlaceOfDifference | null {
  const there = againstColleagues(work.filter(each => each[field] === code))
  const elsewhere = againstColleagues(work.filter(each => each[field] !== code))
  if (there === null || elsewhere === null || there.n < leastResponses) return null
  const all = there.n * there.difference + elsewhere.n * elsewhere.difference
  const [lower, upper] = differenceInterval(
    { value: there.difference, limits: there.interval },
    { value: elsewhere.difference, limits: elsewhere.interval },
  )
  const isFarther = all > 0 ? lower > 0 : upper < 0
  const holdsMost = (there.n * there.difference) / all >= MOST
  return isFarther && holdsMost && Math.abs(there.difference) >= leastDifference
    ? { field, code, there, elsewhere }
    : null
}

/** Low scores more, or fewer, than colleagues would have had. */
function excess({ n, difference }: AgainstColleagues): number {
  return Math.abs(n * difference)
}
