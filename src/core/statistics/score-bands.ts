import type { Scale, ScaleKind } from '../survey/scale.ts'

/** The scores from `from` to `to`, both included, as numbers of the file: `from` is the smaller. */
export interface ScoreBand {
  readonly from: number
  readonly to: number
}

/** The bands that the common metrics count. They do not move with the user's low rule: a metric keeps its definition. */
export interface ScoreBands {
  readonly high: ScoreBand
  readonly low: ScoreBand
  /** The two best points. */
  readonly topTwo: ScoreBand
  /** Of the NPS: 9-10, 7-8 and 0-6, whatever the scale. */
  readonly promoters: ScoreBand
  readonly passives: ScoreBand
  readonly detractors: ScoreBand
}

/** Kinds whose bands are not the outer 40 % of the range (source: reference metrics 2). */
const OWN_BANDS: Readonly<Partial<Record<ScaleKind, { readonly highFrom: number; readonly lowTo: number }>>> =
  {
    'csat0-10': { highFrom: 7, lowTo: 4 },
    freshdesk: { highFrom: 101, lowTo: -101 },
  }

/**
 * High is the best 40 % of the range and low the worst, whole points where the ends are whole: 5-7 and 1-3 of seven,
 * 4-5 and 1-2 of five, 3 and 1 of three (source: reference metrics 2).
 */
export function scoreBands(scale: Scale): ScoreBands {
  const { min, max } = scale
  const whole = Number.isInteger(min) && Number.isInteger(max)
  const steps = (2 * (max - min)) / 5
  const outer = whole ? Math.floor(steps) : steps
  const { highFrom, lowTo } = OWN_BANDS[scale.kind] ?? { highFrom: max - outer, lowTo: min + outer }
  return {
    high: band(scale, highFrom, max),
    low: band(scale, min, lowTo),
    topTwo: band(scale, Math.max(min, max - 1), max),
    promoters: band(scale, 9, 10),
    passives: band(scale, 7, 8),
    detractors: band(scale, 0, 6),
  }
}

/** A band between two places counted from the worst end; mirrored where the smallest number is the best. */
function band({ min, max, lowIsGood }: Scale, worse: number, better: number): ScoreBand {
  return lowIsGood ? { from: min + max - better, to: min + max - worse } : { from: worse, to: better }
}
