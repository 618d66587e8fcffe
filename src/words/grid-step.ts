import type { Words } from './create-words.ts'
import { roundHalfAway } from './format.ts'

/** A stretch of shares in a legend: `5–10%`; without an end `20% and more`. */
export function gridStep(words: Words, from: number, to: number | null): string {
  const percent = (share: number): number => roundHalfAway(share * 100, 0)
  return to === null
    ? words.t('common:grid.lastStep', { from: percent(from) })
    : words.t('common:grid.step', { from: percent(from), to: percent(to) })
}
