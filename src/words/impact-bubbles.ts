import type { FixFirst } from '#core/statistics/impact/fix-first.ts'
import { formatChange } from './comparison-sentences.ts'
import type { Words } from './create-words.ts'
import { formatPercent } from './format.ts'
import { basis, impactLines } from './impact-rows.ts'

/** Themes as bubbles: how many mention them, and what they do to the low share in points. */
export function impactBubbles(words: Words, found: FixFirst) {
  return [...found.harmful, ...found.others].map(each => ({
    key: each.theme.id,
    label: each.theme.label,
    x: each.impact.share,
    y: each.impact.lowShare.impact,
    size: each.theme.n,
    isApart: found.harmful.includes(each),
    tooltip: () => impactLines(words, each),
  }))
}

/** The picture in one sentence. */
export function spokenBubbles(words: Words, found: FixFirst): string {
  const parts = [...found.harmful, ...found.others].map(each =>
    words.t('impact:spokenPart', {
      label: each.theme.label,
      share: formatPercent(each.impact.share, basis(each)),
      impact: formatChange('low-share', each.impact.lowShare.impact, basis(each)),
    }),
  )
  return words.t('impact:spoken', { themes: parts.join(', ') })
}

/** What stands at the axes of the bubbles. */
export function bubbleAxes(words: Words) {
  return {
    xTitle: words.t('impact:volume'),
    yTitle: words.t('impact:impactAxis'),
    formatX: (share: number) => formatPercent(share, 0),
    formatY: (points: number) => formatChange('low-share', points, 1000),
  }
}
