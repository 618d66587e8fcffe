import type {
  CountedShare,
  MedianFigures,
  RepeatContacts,
  SupportBucket,
  SupportFigures,
} from '../statistics/support/support-figures.ts'

/** The figures of support work with their keys in the order in which the result file has them. */
export function resultSupport({ oneTouch, measures }: SupportFigures): SupportFigures {
  return {
    oneTouch:
      oneTouch === null
        ? null
        : {
            all: share(oneTouch.all),
            low: share(oneTouch.low),
            other: share(oneTouch.other),
            countsReopens: oneTouch.countsReopens,
          },
    measures: measures.map(({ role, name, n, low, other, buckets }) => ({
      role,
      name,
      n,
      low: median(low),
      other: median(other),
      buckets: buckets.map(bucket),
    })),
  }
}

/** How often requesters came again, with its keys in the order in which the result file has them. */
export function resultRepeats(repeats: RepeatContacts): RepeatContacts {
  const { days, from, all, low, other, difference, unknown, atEnd } = repeats
  return {
    days,
    from,
    all: share(all),
    low: share(low),
    other: share(other),
    difference: difference === null ? null : { value: difference.value, interval: difference.interval },
    unknown,
    atEnd,
  }
}

function bucket({ from, to, low }: SupportBucket): SupportBucket {
  return { from, to, low: share(low) }
}

function share({ n, of, share: part, interval }: CountedShare): CountedShare {
  return { n, of, share: part, interval }
}

function median({ n, median: middle, interval }: MedianFigures): MedianFigures {
  return { n, median: middle, interval }
}
