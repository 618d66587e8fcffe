import type { FilterField } from '#core/selection/selection.ts'
import type { LowRule, Scale } from '#core/survey/scale.ts'
import type { Words } from '#words/create-words.ts'
import { nameValue } from '#words/value-name.ts'

/** What to call a value of a filter; themes by the labels they were chosen with. */
export function nameFilterValue(
  words: Words,
  field: FilterField,
  value: string | null,
  themeLabels: ReadonlyMap<string, string>,
): string {
  if (value === null) return words.t('common:noValue')
  return field === 'theme' ? (themeLabels.get(value) ?? value) : nameValue(words, field, value)
}

/** The low scores of a scale as a range: "1–3 of 7", "8–10 of 10", "1 of 5"; without scores "all comments". */
export function describeLowScores(words: Words, scale: Pick<Scale, 'min' | 'max'>, low: LowRule): string {
  // Only a file without scores has a scale of one point.
  if (scale.min === scale.max) return words.t('screens:app.lowAll')
  const [from, to] = low.op === '<=' ? [scale.min, low.value] : [low.value, scale.max]
  const range = from === to ? String(from) : `${from}–${to}`
  return words.t('screens:app.lowScores', { range, max: scale.max })
}
