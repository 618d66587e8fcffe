import type { Scale } from '../../survey/scale.ts'
import { answerScale } from '../answer-scale.ts'
import type { ClusterFigures, Overall, Summary } from '../figures.ts'
import { boundedMeanInterval } from '../intervals/bounded-mean.ts'
import { wilsonInterval } from '../intervals/wilson.ts'
import { metricsOf } from '../metrics.ts'

/**
 * The same figures with overall intervals that allow for requesters who answered more than once: as wide as those of as
 * many independent responses as theirs are worth. The figures themselves stay, and so does the order of the metrics.
 *
 * @param clusters - Of the same responses; null where nobody answered twice, or nothing tells.
 */
export function withClusters(summary: Summary, scale: Scale, clusters: ClusterFigures | null): Summary {
  const { overall } = summary
  if (clusters === null || overall.n === 0) return summary
  const scoreValues = Float64Array.from(overall.distribution, ({ score }) => score)
  const counts = Float64Array.from(overall.distribution, ({ n, share }) =>
    share === undefined ? n : share * overall.n,
  )
  const { low } = overall
  const { sizes } = clusters
  const figures = {
    n: overall.n,
    mean: overall.mean,
    meanInterval:
      sizes.mean === null ? overall.meanInterval : meanInterval(sizes.mean, scoreValues, counts, scale),
    low: { ...low, interval: low.share === null ? null : wilsonInterval(low.share * sizes.low, sizes.low) },
    nEffective: sizes.low,
  }
  const metrics = metricsOf({
    scale,
    scoreValues,
    counts,
    figures,
    sizeOf: key => sizes.metrics[key] ?? overall.n,
  })
  const places = overall.metrics.map(({ key }) => key)
  const ordered = metrics.toSorted((a, b) => places.indexOf(a.key) - places.indexOf(b.key))
  return { ...summary, overall: { ...overall, ...figures, metrics: ordered, clusters } }
}

function meanInterval(
  size: number,
  scoreValues: Float64Array,
  counts: Float64Array,
  scale: Scale,
): Overall['meanInterval'] {
  const answers = answerScale(scale, scoreValues)
  let [all, sum, sumOfSquares] = [0, 0, 0]
  for (const [index, score] of scoreValues.entries()) {
    all += counts[index]!
    sum += counts[index]! * score
    sumOfSquares += counts[index]! * (score - answers.min) ** 2
  }
  const scaled = size / all
  return boundedMeanInterval({ n: size, sum: sum * scaled, sumOfSquares: sumOfSquares * scaled }, answers)
}
