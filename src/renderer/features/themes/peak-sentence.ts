import type { Words } from '#words/create-words.ts'
import { formatCount, formatPercent } from '#words/format.ts'
import type { ThemePeak } from './theme-peak.ts'

/** Where a theme is more frequent than chance explains, with both shares and their bases. */
export function peakSentence(peak: ThemePeak, words: Words): string {
  return words.t(`screens:analysis.themes.peak.${peak.field}`, {
    value: peak.field === 'weekday' ? words.t(`common:weekday.${peak.key}`) : peak.key,
    // On the base of the bars beside it, so that both say the same.
    share: formatPercent(peak.share, peak.overallN),
    n: formatCount(peak.n),
    overall: formatPercent(peak.overall, peak.overallN),
    overallN: formatCount(peak.overallN),
  })
}
