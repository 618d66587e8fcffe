import type { Interval } from '../statistics/figures.ts'
import type {
  CrossedValue,
  Finding,
  FindingCode,
  FindingNote,
  FindingPlace,
  LowShareImpact,
} from '../statistics/findings/finding.ts'

/** A difference that the data can carry; the sentence was made by the shell. */
export interface ResultFinding {
  readonly code: FindingCode
  readonly text: string
  readonly n: number
  readonly pValue: number
  /** Difference of the shares, -1..1: of low scores, or for changes and crossings of themes of low-score comments about the theme. */
  readonly effect: number
  readonly key: string
  readonly share: number
  readonly otherShare: number
  /** 95 % interval of the effect. */
  readonly interval: Interval
  /** Codes of what must be said with it. */
  readonly notes: readonly FindingNote[]
  /** What a theme is called, the other side of a crossing, since when a theme is more or less frequent; only where there is one. */
  readonly label?: string
  readonly at?: CrossedValue
  readonly since?: string
  /** Of an agent whose difference lies somewhere. */
  readonly places?: readonly FindingPlace[]
  /** Of the finding `theme-impact` only. */
  readonly impact?: LowShareImpact
}

/**
 * A finding in the shape of the result file, its keys always in one order.
 *
 * @param sentenceOf - The sentence of a finding, e.g. `words/finding-sentences.ts`.
 */
export function resultFinding(finding: Finding, sentenceOf: (finding: Finding) => string): ResultFinding {
  const { code, key, n, pValue, difference, share, otherShare, interval, notes } = finding
  const { label, at, since, places, impact } = finding
  return {
    ...{ code, text: sentenceOf(finding), n, pValue, effect: difference, key, share, otherShare, interval },
    notes,
    ...(label !== undefined && { label }),
    ...(at !== undefined && { at: { field: at.field, key: at.key } }),
    ...(since !== undefined && { since }),
    ...(places !== undefined && { places: places.map(resultPlace) }),
    ...(impact !== undefined && { impact: resultImpactOfFinding(impact) }),
  }
}

function resultPlace({ field, key, label, n, share, otherShare, elsewhere }: FindingPlace): FindingPlace {
  const rest = { n: elsewhere.n, share: elsewhere.share, otherShare: elsewhere.otherShare }
  return { field, key, ...(label !== undefined && { label }), n, share, otherShare, elsewhere: rest }
}

function resultImpactOfFinding({ isLargest, ...figures }: LowShareImpact): LowShareImpact {
  const { n, overall, without, value, interval } = figures
  return { n, overall, without, value, interval, isLargest }
}
