import type { CountedShare, RepeatContacts } from '#core/statistics/support/support-figures.ts'
import type { Words } from './create-words.ts'
import { formatCount, formatPercent, formatPercentRange, formatShareDifference } from './format.ts'

/** How often requesters came again, for low scores and for the others, and what was left out, a sentence each. */
export function repeatSentences(words: Words, repeats: RepeatContacts): readonly string[] {
  const { days, from, all, low, other, difference, unknown, atEnd } = repeats
  const values = { count: days, all: shareText(all), n: formatCount(all.of), again: formatCount(all.n) }
  return [
    all.of === 0 ? words.t('support:repeat.none', values) : words.t(`support:repeat.all.${from}`, values),
    ...(difference === null
      ? []
      : [
          words.t('support:repeat.byScore', {
            low: shareText(low),
            nLow: formatCount(low.of),
            other: shareText(other),
            nOther: formatCount(other.of),
          }),
          differenceText(words, difference, Math.min(low.of, other.of)),
        ]),
    words.t('support:repeat.leftOut', {
      count: days,
      atEnd: formatCount(atEnd),
      unknown: formatCount(unknown),
    }),
    words.t(`support:repeat.from.${from}`),
  ]
}

function shareText({ share, interval, of }: CountedShare): string {
  return `${formatPercent(share, of)} (${formatPercentRange(interval, of)})`
}

function differenceText(
  words: Words,
  { value, interval: [lower, upper] }: NonNullable<RepeatContacts['difference']>,
  base: number,
): string {
  const way = lower > 0 ? 'more' : upper < 0 ? 'less' : 'open'
  return words.t(`support:repeat.difference.${way}`, {
    difference: formatShareDifference(value, base),
    lower: formatShareDifference(lower, base),
    upper: formatShareDifference(upper, base),
  })
}
