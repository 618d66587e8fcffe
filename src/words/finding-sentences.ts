import type { Finding, FindingPlace, LowShareImpact } from '#core/statistics/findings/finding.ts'
import type { Words } from './create-words.ts'
import { formatMonth, formatDay } from './format-date.ts'
import { formatChance, formatCount, formatPercent, formatShareDifference } from './format.ts'

/** A finding as the one sentence that a manager could repeat. */
export function findingSentence(words: Words, finding: Finding): string {
  const { code, n, share, otherShare, difference, pValue, impact } = finding
  const direction = impact?.isLargest === true ? 'most' : difference > 0 ? 'more' : 'fewer'
  return words.t(`findings:sentence.${code}.${direction}`, {
    ...namesIn(words, finding),
    share: formatPercent(share, n),
    other: formatPercent(otherShare, n),
    n: formatCount(n),
    chance: words.t(`findings:chance.${certainty(pValue)}`),
  })
}

/** The numbers behind a finding, and what must be said with it. */
export function findingEvidence(words: Words, finding: Finding): string {
  const { difference, interval, pValue, n, notes, impact, places = [] } = finding
  const points = (share: number): string => formatShareDifference(share, n)
  return [
    words.t('findings:behind', {
      difference: points(difference),
      lower: points(interval[0]),
      upper: points(interval[1]),
      p: formatChance(pValue),
    }),
    ...places.map(place => placeSentence(words, place)),
    ...(impact === undefined ? [] : [impactEvidence(words, impact)]),
    ...notes.map(note => words.t(`findings:note.${note}`)),
  ].join(' ')
}

/** How sure a finding is, in three steps. */
export function certainty(pValue: number): 'low' | 'some' | 'borderline' {
  if (pValue < 0.001) return 'low'
  return pValue < 0.01 ? 'some' : 'borderline'
}

function placeSentence(words: Words, place: FindingPlace): string {
  const { field, key, label = key, n, share, otherShare, elsewhere } = place
  const where = words.t(`findings:place.${field}`, {
    key: field === 'weekday' ? words.t(`common:weekday.${key}`) : label,
  })
  const figures = words.t(`findings:place.${field === 'theme' ? 'themeFigures' : 'figures'}`, {
    share: formatPercent(share, n),
    other: formatPercent(otherShare, n),
    n: formatCount(n),
    restShare: formatPercent(elsewhere.share, elsewhere.n),
    restOther: formatPercent(elsewhere.otherShare, elsewhere.n),
    restN: formatCount(elsewhere.n),
  })
  return `${where}: ${figures}`
}

function impactEvidence(words: Words, { n, overall, without, value, interval }: LowShareImpact): string {
  return words.t('findings:impact', {
    overall: formatPercent(overall, n),
    without: formatPercent(without, n),
    value: formatShareDifference(value, n),
    lower: formatShareDifference(interval[0], n),
    upper: formatShareDifference(interval[1], n),
  })
}

/** What a finding speaks of: themes, and the topics of crossings, in quotation marks. */
function namesIn(words: Words, finding: Finding): Readonly<Record<string, string>> {
  const { key, label, at, since } = finding
  const named = (name: string): string => words.t('findings:named', { name })
  const isCrossed = at !== undefined
  return {
    key: label !== undefined || isCrossed ? named(label ?? key) : findingKey(words, finding),
    ...(since !== undefined && { since: dayOrMonth(since, words) }),
    ...(isCrossed && { at: at.field === 'topic' ? named(at.key) : words.t(`findings:days.${at.key}`) }),
  }
}

function findingKey(words: Words, { code, key }: Finding): string {
  if (code === 'weekday-low-share') return words.t(`common:weekday.${key}`)
  return code === 'trend-change' ? dayOrMonth(key, words) : key
}

/** The first day of a month says the month. */
function dayOrMonth(day: string, words: Words): string {
  return day.endsWith('-01') ? formatMonth(day, words) : formatDay(day, words)
}
