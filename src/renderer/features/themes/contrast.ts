import type { ThemeFigures } from '#core/themes/theme.ts'
import type { Words } from '#words/create-words.ts'
import { formatPercent, roundHalfAway } from '#words/format.ts'

/** Between these a theme is about as frequent in low scores as in the rest. */
const RARER_BELOW = 0.9
const OFTENER_FROM = 1.1
/** From here on a digit after the point says nothing. */
const WHOLE_FROM = 10
const MOST_SHOWN = 100

/** How many times as often: “5.2”, “12”, “over 100”; null where it is not known. */
export function ratioText(ratio: number | null | undefined, words: Words): string | null {
  if (ratio === null || ratio === undefined || !Number.isFinite(ratio)) return null
  if (ratio > MOST_SHOWN) return words.t('screens:analysis.themes.contrast.over', { n: MOST_SHOWN })
  return ratio >= WHOLE_FROM ? String(roundHalfAway(ratio, 0)) : roundHalfAway(ratio, 1).toFixed(1)
}

/**
 * Whether a theme belongs to the low scores or is what everyone talks about, in one sentence; null where the other
 * comments are not known or there are none.
 *
 * @param withWords - Low-score comments with words, for the number of digits.
 */
export function contrastSentence(theme: ThemeFigures, withWords: number, words: Words): string | null {
  const { lowShare, otherShare, ratio } = theme.mentions
  if (lowShare === undefined || lowShare === null || otherShare === undefined || otherShare === null)
    return null
  const say = 'screens:analysis.themes.contrast'
  const shown = { low: formatPercent(lowShare, withWords), other: formatPercent(otherShare, withWords) }
  if (otherShare === 0) return lowShare === 0 ? null : words.t(`${say}.onlyLow`, shown)
  const times = ratioText(ratio ?? lowShare / otherShare, words)
  const value = lowShare / otherShare
  const kind = value >= OFTENER_FROM ? 'oftener' : value < RARER_BELOW ? 'rarer' : 'even'
  return words.t(`${say}.${kind}`, { ...shown, times })
}
