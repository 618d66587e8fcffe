import type { Thresholds } from '#core/statistics/base-size.ts'
import type { GroupBreakdown } from '#core/statistics/figures.ts'
import type { Words } from './create-words.ts'
import { formatCount, roundHalfAway } from './format.ts'

/** Thresholds as they are written in sentences: `{{hidden}}`, `{{anecdotal}}`, `{{base}}`, `{{points}}`. */
export interface ThresholdValues extends Record<string, string> {
  readonly hidden: string
  readonly anecdotal: string
  readonly base: string
  readonly points: string
}

/** The values that sentences about small groups and differences name. */
export function thresholdValues(thresholds: Thresholds): ThresholdValues {
  const { hiddenBelow, anecdotalBelow, lowBaseBelow, differencePoints } = thresholds
  return {
    hidden: formatCount(hiddenBelow),
    anecdotal: formatCount(anecdotalBelow),
    base: formatCount(lowBaseBelow),
    points: roundHalfAway(differencePoints, 2).toString(),
  }
}

/** What becomes of small groups and small differences, one sentence a threshold. */
export function thresholdSentences(words: Words, thresholds: Thresholds): readonly string[] {
  const values = thresholdValues(thresholds)
  const hidden = thresholds.hiddenBelow > 0 ? 'hidden' : 'shown'
  return [hidden, 'anecdotal', 'lowBase', 'difference'].map(key => words.t(`thresholds:${key}`, values))
}

/** Names that are listed; more are told as a number. */
const NAMES_SHOWN = 12

/**
 * Which groups of a breakdown are hidden, and that this is not the same as no data; null where none is.
 *
 * @param label - What a value is called that is no theme.
 */
export function hiddenGroupsSentence(
  words: Words,
  { hidden }: GroupBreakdown,
  thresholds: Thresholds,
  label: (key: string) => string,
): string | null {
  if (hidden === undefined) return null
  const names = (hidden.labels ?? hidden.keys.map(label)).slice(0, NAMES_SHOWN)
  const more = hidden.keys.length - names.length
  const rest = more > 0 ? [words.t('thresholds:hiddenMore', { n: formatCount(more) })] : []
  return words.t('thresholds:hiddenGroups', {
    ...thresholdValues(thresholds),
    count: hidden.keys.length,
    names: [...names, ...rest].join(', '),
    n: formatCount(hidden.responses),
  })
}
