import { effectiveSize, type Overall } from '#core/statistics/figures.ts'
import type { Words } from './create-words.ts'
import { formatCount, formatSharesOfWhole } from './format.ts'

/** What makes the responses count for fewer than they are: weights, and requesters who gave several; none where nothing does. */
export function sampleSentences(words: Words, overall: Overall): readonly string[] {
  const { n, isWeighted = false, clusters } = overall
  const size = formatCount(Math.round(effectiveSize(overall)))
  const clustered =
    clusters === undefined
      ? null
      : words.t('metrics:sample.clustered', {
          n: formatCount(n),
          requesters: formatCount(clusters.requesters),
          size,
        })
  return [
    ...(isWeighted ? [words.t('metrics:sample.weighted')] : []),
    ...(isWeighted && clustered === null ? [words.t('metrics:sample.size', { size })] : []),
    ...(clustered === null ? [] : [clustered]),
  ]
}

/** The share of each score of a distribution, of the weights where there are any; together they are 100%. */
export function sharesOfScores({ n, distribution }: Overall): readonly string[] {
  return formatSharesOfWhole(
    distribution.map(each => each.share ?? each.n),
    n,
  )
}
