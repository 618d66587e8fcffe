import type { Scale } from '../../survey/scale.ts'
import { answerScale } from '../answer-scale.ts'
import { addScores, emptyTotals, scoreParts } from '../group-totals.ts'
import { netScoreInterval } from '../intervals/adjusted-wald.ts'
import type { NetCounts } from '../intervals/net-score-difference.ts'
import { figuresReader } from '../score-figures.ts'
import type { LowFigures } from '../figures.ts'
import type { SideFigures } from './comparison.ts'
import { measuresOf, measureValues } from './measure-values.ts'

/** The figures of a side, and the counts that its NPS stands on; null where the scale has none. */
export interface SideTotals {
  readonly figures: SideFigures & { readonly low: LowFigures }
  readonly net: NetCounts | null
}

/** @param counts - Responses by score code. */
export function sideTotals(counts: Float64Array, scoreValues: Float64Array, scale: Scale): SideTotals {
  const answers = answerScale(scale, scoreValues)
  const totals = emptyTotals(1)
  const parts = scoreParts(scoreValues, scale.low, answers.min)
  for (const [code, count] of counts.entries()) addScores(totals, 0, parts, code, count)
  const { n, low, mean, meanInterval } = figuresReader(scale.kind === 'none' ? null : answers)(totals, 0)
  const net = measuresOf(scale).includes('nps') ? netCounts(counts, scoreValues, scale) : null
  return {
    figures: {
      n,
      low,
      mean,
      meanInterval,
      nps: net === null || n === 0 ? null : (100 * (net.positive - net.negative)) / n,
      npsInterval: net === null ? null : netScoreInterval(net.positive, net.negative, n),
    },
    net,
  }
}

function netCounts(counts: Float64Array, scoreValues: Float64Array, scale: Scale): NetCounts {
  const values = measureValues('nps', scale, scoreValues)
  const net = { positive: 0, negative: 0, n: 0 }
  for (const [code, count] of counts.entries()) {
    net.n += count
    if (values[code]! > 0) net.positive += count
    else if (values[code]! < 0) net.negative += count
  }
  return net
}
