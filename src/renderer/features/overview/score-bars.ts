import { isLowScore, type Scale } from '#core/survey/scale.ts'
import type { Overall } from '#core/statistics/figures.ts'
import type { DistributionBar } from '#drawing/distribution-bars.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount } from '#words/format.ts'
import { sharesOfScores } from '#words/sample-sentences.ts'

/** The distribution as bars, of the weights where there are any; the key of a bar is the score as the filter takes it. */
export function scoreBars(overall: Overall, scale: Scale, words: Words): readonly DistributionBar[] {
  const shares = sharesOfScores(overall)
  return overall.distribution.map(({ score, n, share }, index) => ({
    key: String(score),
    label: String(score),
    n: share === undefined ? n : share * overall.n,
    isLow: isLowScore(score, scale.low),
    valueText: share === undefined ? formatCount(n) : shares[index]!,
    tooltip: () => [
      words.t('screens:analysis.overview.distribution.tooltip', {
        count: n,
        n: formatCount(n),
        share: shares[index]!,
      }),
    ],
  }))
}
