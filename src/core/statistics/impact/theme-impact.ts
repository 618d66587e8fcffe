import type { Scale } from '../../survey/scale.ts'
import { measuresOf, measureValues } from '../comparison/measure-values.ts'
import type { Interval } from '../figures.ts'
import { Z_95 } from '../intervals/confidence.ts'
import { shareDifferenceInterval } from '../intervals/share-difference.ts'

/** Mentions from which an impact has an interval, and from which themes are ranked by it (reference: metrics 6.1). */
const INTERVAL_FROM = 10
export const RANK_FROM = 30

/** How far a theme moves one figure of all responses, in its unit: a share 0..1, the score, or points. */
export interface ImpactFigure {
  /** Of all responses. */
  readonly overall: number
  /** Of those that do not mention the theme. */
  readonly without: number
  /** Of those that do. */
  readonly ofTheme: number
  /** `overall - without`. */
  readonly impact: number
  /** `overall - ofTheme`: how much better or worse those who mention it are; knows nothing of how many they are. */
  readonly gap: number
  readonly standardError: number
  /** 95 %; null below 10 mentions. */
  readonly interval: Interval | null
}

/** What a theme does to the figures of all responses in play; a figure is null where the scale has not got it. */
export interface ThemeImpact {
  /** Responses that mention it, low and high, and their share of all responses. */
  readonly mentions: number
  readonly share: number
  readonly lowShare: ImpactFigure
  readonly mean: ImpactFigure | null
  readonly nps: ImpactFigure | null
  /**
   * Low share of those who mention it less that of the other comments, with its 95 % interval: who writes at all is often less
   * content than who does not. Null where nobody else wrote.
   */
  readonly amongComments: { readonly difference: number; readonly interval: Interval } | null
}

/** Responses by score code: all in play, and those of them that mention the theme. */
export interface ImpactCounts {
  readonly all: ArrayLike<number>
  readonly mentioned: ArrayLike<number>
}

/** The same with all comments in play that have words, and those of them with a low score. */
export interface ThemeImpactCounts extends ImpactCounts {
  readonly comments: { readonly n: number; readonly low: number }
}

/**
 * The impact of a theme on low share, mean and NPS. It stands on mentions in all comments, low and high: taken from low ones
 * alone, any theme would look harmful. Null without scores, without a mention, and where every response mentions it.
 */
export function themeImpact(
  counts: ThemeImpactCounts,
  scoreValues: Float64Array,
  scale: Scale,
): ThemeImpact | null {
  if (scale.kind === 'none') return null
  const measures = measuresOf(scale)
  const of = (measure: 'low-share' | 'mean' | 'nps'): ImpactFigure | null =>
    measures.includes(measure) ? impactOn(measureValues(measure, scale, scoreValues), counts) : null
  const lowShare = of('low-share')
  if (lowShare === null) return null
  const mentions = sumOf(counts.mentioned)
  const low = Math.round(lowShare.ofTheme * mentions)
  return {
    ...{ mentions, share: mentions / sumOf(counts.all), lowShare, mean: of('mean'), nps: of('nps') },
    amongComments: againstOthers({ n: mentions, low }, counts.comments),
  }
}

function againstOthers(
  own: ThemeImpactCounts['comments'],
  all: ThemeImpactCounts['comments'],
): ThemeImpact['amongComments'] {
  const others = { n: all.n - own.n, count: all.low - own.low }
  if (others.n <= 0) return null
  const interval = shareDifferenceInterval({ n: own.n, count: own.low }, others)!
  return { difference: own.low / own.n - others.count / others.n, interval }
}

/**
 * Score of all less score without the theme, with a linearised standard error (reference: metrics 6.1): closed form from the
 * counts, no sampling.
 *
 * @param values - What a response with each score adds to the figure.
 */
export function impactOn(values: Float64Array, { all, mentioned }: ImpactCounts): ImpactFigure | null {
  const [n, mentions] = [sumOf(all), sumOf(mentioned)]
  if (mentions === 0 || mentions === n) return null
  const [total, ofThose] = [weighed(values, all), weighed(values, mentioned)]
  const overall = total / n
  const ofTheme = ofThose / mentions
  const without = (total - ofThose) / (n - mentions)
  const rest = 1 - mentions / n
  let squares = 0
  for (let code = 0; code < values.length; code++) {
    const value = values[code]!
    squares += mentioned[code]! * (value - overall) ** 2
    squares += (all[code]! - mentioned[code]!) * (value - overall - (value - without) / rest) ** 2
  }
  const impact = overall - without
  const standardError = Math.sqrt(squares) / n
  const half = Z_95 * standardError
  const interval = mentions < INTERVAL_FROM ? null : ([impact - half, impact + half] as const)
  return { overall, without, ofTheme, impact, gap: overall - ofTheme, standardError, interval }
}

function sumOf(counts: ArrayLike<number>): number {
  let sum = 0
  for (let code = 0; code < counts.length; code++) sum += counts[code]!
  return sum
}

function weighed(values: Float64Array, counts: ArrayLike<number>): number {
  let sum = 0
  for (let code = 0; code < values.length; code++) sum += values[code]! * counts[code]!
  return sum
}
