import { effectiveSize, type Overall } from '#core/statistics/figures.ts'
import { responsesForMargin } from '#core/statistics/intervals/sample-size.ts'
import type { Words } from './create-words.ts'
import { formatCount, formatSharesOfWhole } from './format.ts'

/** A remark on what the figures stand on. */
export interface SampleSentence {
  /** What it is about: weights, the size that intervals stand on, requesters who gave several, few responses. */
  readonly kind: 'weighted' | 'size' | 'clustered' | 'few'
  readonly text: string
}

/** Margins of a share that surveys are planned for, in points, the widest first. */
const MARGINS = [15, 10, 5] as const
/** Where this margin is not reached it is said what would reach it. */
const ENOUGH_POINTS = 10

/**
 * What makes the responses count for fewer than they are: weights, and requesters who gave several; and, where they are few,
 * how many would do. None where nothing does.
 */
export function sampleSentences(words: Words, overall: Overall): readonly SampleSentence[] {
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
  const few = fewResponses(words, overall)
  return [
    ...(isWeighted ? [{ kind: 'weighted' as const, text: words.t('metrics:sample.weighted') }] : []),
    ...(isWeighted && clustered === null
      ? [{ kind: 'size' as const, text: words.t('metrics:sample.size', { size }) }]
      : []),
    ...(clustered === null ? [] : [{ kind: 'clustered' as const, text: clustered }]),
    ...(few === null ? [] : [{ kind: 'few' as const, text: few }]),
  ]
}

/** Which margins a share of so few responses misses, and what they take; null where there are enough, or none. */
function fewResponses(words: Words, overall: Overall): string | null {
  const size = Math.min(overall.n, effectiveSize(overall))
  if (overall.n === 0 || size >= responsesForMargin(ENOUGH_POINTS)) return null
  const missed = MARGINS.filter(points => size < responsesForMargin(points))
  const parts = missed.map(points =>
    words.t('metrics:sample.margin', { points, n: formatCount(responsesForMargin(points)) }),
  )
  return words.t('metrics:sample.few', { margins: parts.join(', ') })
}

/** The share of each score of a distribution, of the weights where there are any; together they are 100%. */
export function sharesOfScores({ n, distribution }: Overall): readonly string[] {
  return formatSharesOfWhole(
    distribution.map(each => each.share ?? each.n),
    n,
  )
}
