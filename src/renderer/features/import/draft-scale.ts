import type { ColumnProfile } from '#core/importing/mapping.ts'
import { isNonAnswer } from '#core/survey/non-answers.ts'
import type { Scale } from '#core/survey/scale.ts'
import { scaleForColumn, scaleWithMiddle } from '#core/survey/scale-for-column.ts'
import { scaleOf, turned } from '#core/survey/scales.ts'

/** Most words that are offered as points of a scale. */
const MOST_LABELS = 12

/** A numeric scale with one value more or less that says that there is no answer. */
export function declared(scale: Scale | null, value: string, isOn: boolean): Scale | null {
  if (scale === null) return null
  const { nonAnswers = [], ...rest } = scale
  const others = nonAnswers.filter(other => other !== value)
  const declaredNow = isOn ? [...others, value] : others
  return declaredNow.length === 0 ? rest : { ...rest, nonAnswers: declaredNow }
}

/** The same scale with the good end that is named. */
export function directed(scale: Scale | null, lowIsGood: boolean): Scale | null {
  return scale === null || scale.lowIsGood === lowIsGood ? scale : turned(scale)
}

/** The words of a column with a middle that nobody chose, or without; what is good stays, and what is no answer. */
export function withMiddle(
  scale: Scale | null,
  column: ColumnProfile | undefined,
  hasMiddle: boolean,
): Scale | null {
  if (scale === null || column === undefined) return scale
  const other = hasMiddle ? scaleWithMiddle(column)?.withMiddle : scaleForColumn(column)
  if (other == null) return scale
  const { nonAnswers = [] } = scale
  const settled = directed(other, scale.lowIsGood)
  return settled === null || nonAnswers.length === 0 ? settled : { ...settled, nonAnswers }
}

/** Another range or direction has its own usual low rule. */
export function scaleWithin(scale: Scale, limits: Partial<Pick<Scale, 'min' | 'max' | 'lowIsGood'>>): Scale {
  const { kind, min, max, lowIsGood, labels } = { ...scale, ...limits }
  return { ...scaleOf({ kind, min, max, lowIsGood }), labels }
}

/** The range follows the scores; the last word that has one keeps it, or there would be no scale. */
export function labelled(scale: Scale, label: string, score: number | null): Scale {
  const others = (scale.labels ?? []).filter(([word]) => word !== label)
  if (score === null && others.length === 0) return scale
  const nonAnswers = (scale.nonAnswers ?? []).filter(word => word !== label)
  const labels = score === null ? others : withScore(scale.labels ?? [], label, score)
  if (score === null) nonAnswers.push(label)
  const scores = labels.map(([, value]) => value)
  const isWordsOnly = scale.isWordsOnly === true
  const range = {
    kind: scale.kind,
    min: Math.min(...scores),
    max: Math.max(...scores),
    lowIsGood: scale.lowIsGood,
  }
  return {
    ...scaleOf(range),
    labels,
    ...(isWordsOnly && { isWordsOnly }),
    ...(nonAnswers.length > 0 && { nonAnswers }),
  }
}

function withScore(
  labels: NonNullable<Scale['labels']>,
  label: string,
  score: number,
): NonNullable<Scale['labels']> {
  return labels.some(([word]) => word === label)
    ? labels.map((entry): readonly [string, number] => (entry[0] === label ? [label, score] : entry))
    : [...labels, [label, score]]
}

/** The words of a column as a scale, the most frequent first as the best; null where they are too few or too many. */
export function wordScale(profile: ColumnProfile | undefined): Scale | null {
  const words = (profile?.values ?? []).map(({ value }) => value).filter(value => !isNonAnswer(value))
  if (words.length < 2 || words.length > MOST_LABELS) return null
  const labels = words.map((word, index): readonly [string, number] => [word, words.length - index])
  return { ...scaleOf({ kind: 'custom', min: 1, max: words.length, lowIsGood: false }), labels }
}
