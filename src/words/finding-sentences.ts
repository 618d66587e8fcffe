import type { Finding } from '#core/statistics/findings/finding.ts'
import type { Words } from './create-words.ts'
import { formatMonth, formatDay } from './format-date.ts'
import { formatChance, formatCount, formatPercent, formatShareDifference } from './format.ts'

/** A finding as the one sentence that a manager could repeat. */
export function findingSentence(words: Words, finding: Finding): string {
  const { code, n, share, otherShare, difference, pValue } = finding
  const direction = difference > 0 ? 'more' : 'fewer'
  return words.t(`findings:sentence.${code}.${direction}`, {
    key: findingKey(words, finding),
    share: formatPercent(share, n),
    other: formatPercent(otherShare, n),
    n: formatCount(n),
    chance: words.t(`findings:chance.${certainty(pValue)}`),
  })
}

/** The numbers behind a finding, and what must be said with it. */
export function findingEvidence(words: Words, { difference, interval, pValue, n, notes }: Finding): string {
  const points = (share: number): string => formatShareDifference(share, n)
  return [
    words.t('findings:behind', {
      difference: points(difference),
      lower: points(interval[0]),
      upper: points(interval[1]),
      p: formatChance(pValue),
    }),
    ...notes.map(note => words.t(`findings:note.${note}`)),
  ].join(' ')
}

/** How sure a finding is, in three steps. */
export function certainty(pValue: number): 'low' | 'some' | 'borderline' {
  if (pValue < 0.001) return 'low'
  return pValue < 0.01 ? 'some' : 'borderline'
}

function findingKey(words: Words, { code, key }: Finding): string {
  if (code === 'weekday-low-share') return words.t(`common:weekday.${key}`)
  if (code === 'trend-change') return key.endsWith('-01') ? formatMonth(key, words) : formatDay(key, words)
  return key
}
