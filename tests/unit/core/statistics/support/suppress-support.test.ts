import { expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { suppressSupport } from '#core/statistics/support/suppress-support.ts'
import type { SupportFigures } from '#core/statistics/support/support-figures.ts'
import { createWords } from '#words/create-words.ts'
import { hiddenRanges } from '#words/support-sentences.ts'
import { NO_FINDINGS } from '../../../../helpers/sample-findings.ts'

const share = (n: number, of: number) => ({ n, of, share: n / of, interval: [0, 1] as const })
const median = (n: number) => ({ n, median: 3, interval: [1, 4] as const })

function supportOf(low: number, ranges: readonly number[]): SupportFigures {
  return {
    oneTouch: { all: share(5, 30), low: share(1, low), other: share(4, 30 - low), countsReopens: true },
    measures: [
      {
        role: 'replies',
        name: 'Replies',
        n: 30,
        low: median(low),
        other: median(30 - low),
        buckets: ranges.map((of, from) => ({ from, to: from + 1, low: share(1, of) })),
      },
    ],
  }
}

/** Low scores, responses of each range, those of the ranges that are shown; whether low scores are set beside the others. */
test.each<[number, readonly number[], readonly number[], boolean]>([
  [10, [10, 12, 8], [10, 12, 8], true],
  // One range alone would follow from the others and their sum: the next smallest goes with it.
  [10, [10, 17, 3], [17], true],
  [4, [10, 12, 8], [10, 12, 8], false],
  [26, [10, 12, 8], [10, 12, 8], false],
])('%i low scores of thirty, ranges of %j', (low, ranges, shown, isCompared) => {
  const repeats = {
    days: 7,
    from: 'tickets' as const,
    all: share(5, 30),
    low: share(2, low),
    other: share(3, 30 - low),
    difference: { value: 0.1, interval: [0, 0.2] as const },
    unknown: 0,
    atEnd: 0,
  }
  const thresholds = { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 }
  const found = suppressSupport({ ...NO_FINDINGS, support: supportOf(low, ranges), repeats }, thresholds)
  const [measure] = found.support!.measures
  expect(measure!.buckets.map(bucket => bucket.low.of)).toEqual(shown)
  const hidden = 30 - shown.reduce((sum, of) => sum + of, 0)
  const said = hiddenRanges(createWords('en'), found.support!, thresholds)
  expect(said.map(sentence => sentence.match(/together (\d+) responses\.$/)?.[1])).toEqual(
    hidden === 0 ? [] : [String(hidden)],
  )
  expect([found.support!.oneTouch !== null, found.repeats !== undefined]).toEqual([isCompared, isCompared])
  expect([measure!.low.median, measure!.other.median]).toEqual([low < 5 ? null : 3, low > 25 ? null : 3])
})
