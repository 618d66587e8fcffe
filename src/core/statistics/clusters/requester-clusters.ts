import type { JobContext } from '../../job-context.ts'
import { isLowScore, type Scale } from '../../survey/scale.ts'
import type { ClusterFigures, MetricKey } from '../figures.ts'
import { metricKeys, metricValues } from '../metrics.ts'
import { clusteredSizes, type ClusteredRows } from './clustered-sizes.ts'

/** The sizes on which the overall intervals stand; null where nobody answered twice. */
export async function requesterClusters(
  rows: ClusteredRows & { readonly dataset: { readonly scoreValues: Float64Array } },
  scale: Scale,
  context: JobContext,
): Promise<ClusterFigures | null> {
  const { scoreValues } = rows.dataset
  const keys: readonly MetricKey[] = metricKeys(scale)
  const figures = [
    scoreValues.map(score => (isLowScore(score, scale.low) ? 1 : 0)),
    scoreValues,
    ...keys.map(key => metricValues(key, scale, scoreValues)),
  ]
  const { responses, requesters, sizes } = await clusteredSizes(rows, figures, context)
  // Weights of 0 alone are left out of the figures, too.
  if (requesters === responses || sizes[0] === 0) return null
  return {
    requesters,
    sizes: {
      low: sizes[0]!,
      mean: scale.kind === 'none' ? null : sizes[1]!,
      metrics: Object.fromEntries(keys.map((key, index) => [key, sizes[index + 2]!])),
    },
  }
}
