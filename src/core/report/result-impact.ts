import type { ImpactFigure, ThemeImpact } from '../statistics/impact/theme-impact.ts'
import type { ResultImpact, ResultImpactFigure } from './result-format.ts'

/** The impact of a theme in the shape of the result file. */
export function resultImpact(impact: ThemeImpact | null): ResultImpact | null {
  if (impact === null) return null
  const { mentions, share, lowShare, mean, nps, amongComments } = impact
  return {
    n: mentions,
    share,
    low: figure(lowShare),
    mean: mean === null ? null : figure(mean),
    nps: nps === null ? null : figure(nps),
    amongComments:
      amongComments === null
        ? null
        : { difference: amongComments.difference, interval: amongComments.interval },
  }
}

function figure(found: ImpactFigure): ResultImpactFigure {
  const { impact, interval, overall, without, gap } = found
  return { impact, interval, overall, without, gap }
}
