import type { Thresholds } from '../base-size.ts'
import type { Findings } from '../findings/finding.ts'
import { hiddenGroups } from '../suppress-groups.ts'
import type { CountedShare, MedianFigures, RepeatContacts, SupportFigures } from './support-figures.ts'

/**
 * Figures of support work and repeat contacts without groups below the privacy threshold: ranges are hidden like the groups
 * of a breakdown; what sets low scores beside the others is not told where either are too few, since the one follows from the
 * other and their sum.
 */
export function suppressSupport(
  { support, repeats, ...findings }: Findings,
  thresholds: Thresholds,
): Findings {
  const shown = support === undefined ? null : shownSupport(support, thresholds)
  const areTold = repeats !== undefined && !isGivenAway(repeats, thresholds)
  return { ...findings, ...(shown !== null && { support: shown }), ...(areTold && { repeats }) }
}

function shownSupport({ oneTouch, measures }: SupportFigures, thresholds: Thresholds): SupportFigures {
  return {
    oneTouch: oneTouch === null || isGivenAway(oneTouch, thresholds) ? null : oneTouch,
    measures: measures.map(measure => {
      const sizes = measure.buckets.map(({ low }) => ({ n: low.of, nEffective: low.of }))
      const hidden = hiddenGroups(sizes, thresholds)
      return {
        ...measure,
        low: shownMedian(measure.low, thresholds),
        other: shownMedian(measure.other, thresholds),
        buckets: measure.buckets.filter((_, index) => !hidden[index]!),
      }
    }),
  }
}

function shownMedian(figures: MedianFigures, { hiddenBelow }: Thresholds): MedianFigures {
  return figures.n < hiddenBelow ? { n: figures.n, median: null, interval: null } : figures
}

function isGivenAway(
  { low, other }: Pick<RepeatContacts, 'low' | 'other'>,
  { hiddenBelow }: Thresholds,
): boolean {
  const isFew = ({ of }: CountedShare): boolean => of > 0 && of < hiddenBelow
  return isFew(low) || isFew(other)
}
