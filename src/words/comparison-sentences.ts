import { columnName, isColumnField } from '#core/selection/selection.ts'
import type {
  ComparedField,
  ComparisonChoice,
  DayRange,
} from '#core/statistics/comparison/comparison-choice.ts'
import type {
  ComparedMeasure,
  Comparison,
  MeasureDecomposition,
  MeasureDifference,
} from '#core/statistics/comparison/comparison.ts'
import type { Thresholds } from '#core/statistics/base-size.ts'
import { namedPeriod, periodName } from '#core/statistics/comparison/named-period.ts'
import type { Words } from './create-words.ts'
import { nameFieldInText } from './field-name.ts'
import { certainty } from './finding-sentences.ts'
import { formatMonth, formatPeriod } from './format-date.ts'
import {
  formatChance,
  formatCount,
  formatMean,
  formatPercent,
  formatPoints,
  formatShareDifference,
  formatSigned,
} from './format.ts'
import { formatEffect, sizeName } from './group-test-sentences.ts'
import { thresholdValues } from './threshold-sentences.ts'

/** Differences beyond this chance are said to be within what chance explains. */
const UNLIKELY = 0.05
/** What share of a change a theme must explain to be named beside it. */
const WORTH_NAMING = 0.2

/** What a side is called inside a sentence: a period by its shortest name, a value by its column. */
export function sideName(words: Words, choice: ComparisonChoice, side: 'first' | 'second'): string {
  switch (choice.kind) {
    case 'halves':
      return words.t(`comparison:half.${side}`)
    case 'periods':
      return rangeName(words, choice[side])
    case 'values':
      return valueName(words, choice.field, choice[side])
    case 'rest':
      return side === 'second'
        ? valueName(words, choice.field, choice.second)
        : words.t('comparison:side.rest', { field: fieldInText(words, choice.field) })
  }
}

/** The same where it begins a sentence or stands alone; a header stays as it is in the file. */
export function sideNameAtStart(words: Words, choice: ComparisonChoice, side: 'first' | 'second'): string {
  const name = sideName(words, choice, side)
  const isHeader =
    'field' in choice && isColumnField(choice.field) && name.startsWith(columnName(choice.field))
  return isHeader ? name : name.charAt(0).toUpperCase() + name.slice(1)
}

function rangeName(words: Words, range: DayRange): string {
  return periodLabel(words, periodName(range))
}

/** The name of a period in words: “Jan 2025”, “Q1 2025”, “2025” or from day to day. */
export function periodLabel(words: Words, name: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(name)
  if (quarter !== null) return words.t('comparison:quarter', { year: quarter[1], quarter: quarter[2] })
  if (/^\d{4}-\d\d$/.test(name)) return formatMonth(name, words)
  const range = namedPeriod(name)
  return range === null || /^\d{4}$/.test(name) ? name : formatPeriod(range, words)
}

function valueName(words: Words, field: ComparedField, value: string | null): string {
  if (value === null) return words.t('comparison:side.none', { field: fieldInText(words, field) })
  if (field === 'weekday') return words.t(`common:weekday.${value}`)
  return words.t('comparison:side.value', { field: nameFieldInText(words, field), value })
}

function fieldInText(words: Words, field: ComparedField): string {
  return isColumnField(field)
    ? words.t('comparison:otherField', { name: columnName(field) })
    : words.t(`comparison:fieldInText.${field}`)
}

/** What was compared and how far it is apart; why not, where there is nothing to compare. */
export function comparisonSentence(words: Words, comparison: Comparison, measure: ComparedMeasure): string {
  const { choice, first, second } = comparison
  if (choice === null) return words.t('comparison:empty.dates')
  const found = comparison.differences.find(each => each.measure === measure)
  if (found === undefined) {
    const least = first.n <= second.n ? 'first' : 'second'
    const why = comparison.notes.includes('hidden-side') ? 'hidden' : 'side'
    return words.t(`comparison:empty.${why}`, { side: sideName(words, choice, least) })
  }
  const base = Math.min(first.n, second.n)
  return words.t(`comparison:sentence.${measure}`, {
    first: sideNameAtStart(words, choice, 'first'),
    second: sideNameAtStart(words, choice, 'second'),
    a: formatFigure(measure, found.first, first.n),
    b: formatFigure(measure, found.second, second.n),
    nA: formatCount(first.n),
    nB: formatCount(second.n),
    difference: formatChange(measure, found.difference, base),
    lower: formatChange(measure, found.interval[0], base),
    upper: formatChange(measure, found.interval[1], base),
    chance: chanceText(words, found),
  })
}

/** From what the change comes: mix and what happened within the groups, and the theme that did most of that. */
export function decompositionSentence(
  words: Words,
  { groupedBy, first, second }: Comparison,
  { measure, change, mix, rate, themes }: MeasureDecomposition,
): string {
  const base = Math.min(first.n, second.n)
  const text = (value: number): string => formatChange(measure, value, base)
  const top = themes.find(({ kind }) => kind === 'theme')
  const isWorthNaming =
    top !== undefined &&
    Math.abs(top.effect.value) > WORTH_NAMING * Math.max(Math.abs(change), Math.abs(rate.value))
  return [
    groupedBy.length === 0
      ? words.t('comparison:partsAlone', { change: text(change) })
      : words.t('comparison:parts', {
          change: text(change),
          mix: text(mix.value),
          rate: text(rate.value),
          groups: groupsName(words, groupedBy),
        }),
    ...(isWorthNaming
      ? [words.t('comparison:topTheme', { theme: top.label, effect: text(top.effect.value) })]
      : []),
  ].join(' ')
}

/** “topics”, “weekdays”; of several columns “groups”. */
export function groupsName(words: Words, groupedBy: readonly ComparedField[]): string {
  const [field] = groupedBy
  const isPlain = field !== undefined && groupedBy.length === 1 && !isColumnField(field)
  return words.t(`comparison:groups.${isPlain ? field : 'several'}`)
}

/** What must be said with a comparison: small bases, and responses on no side. */
export function comparisonRemarks(
  words: Words,
  comparison: Comparison,
  thresholds: Thresholds,
): readonly string[] {
  const { choice, withoutValue, outside, notes } = comparison
  if (choice === null) return []
  const count = (key: string, n: number): string =>
    words.t(`comparison:missing.${key}`, { count: n, n: formatCount(n) })
  return [
    ...ranksSentence(words, comparison, choice),
    ...notes.map(each => words.t(`comparison:note.${each}`, thresholdValues(thresholds))),
    ...(withoutValue > 0
      ? [count(choice.kind === 'periods' ? 'withoutDate' : 'withoutValue', withoutValue)]
      : []),
    ...(outside > 0 ? [count('outside', outside)] : []),
  ]
}

/** Whether one side ranks higher in all scores, with the numbers behind it. */
function ranksSentence(words: Words, { scores }: Comparison, choice: ComparisonChoice): readonly string[] {
  if (scores === undefined) return []
  const { pValue, delta } = scores
  const values = {
    side: sideName(words, choice, delta >= 0 ? 'second' : 'first'),
    size: sizeName(words, 'mann-whitney', Math.abs(delta)),
    delta: formatEffect(Math.abs(delta)),
  }
  if (pValue === null) return [words.t('comparison:ranks.days', values)]
  const key = pValue > UNLIKELY ? 'alike' : 'differ'
  const chance = words.t(`findings:chance.${certainty(pValue)}`)
  return [words.t(`comparison:ranks.${key}`, { ...values, chance, p: formatChance(pValue) })]
}

/** A figure of a side in its unit. */
export function formatFigure(measure: ComparedMeasure, value: number | null, base: number): string {
  if (measure === 'mean') return formatMean(value)
  return measure === 'nps' ? formatPoints(value) : formatPercent(value, base)
}

/**
 * A part of a change, signed: points for shares and NPS (with a decimal from 1,000 responses on), two decimals for means.
 */
export function formatChange(measure: ComparedMeasure, value: number, base: number): string {
  if (measure === 'low-share') return formatShareDifference(value, base)
  const digits = measure === 'mean' ? 2 : base < 1000 ? 0 : 1
  return formatSigned(value, digits)
}

function chanceText(words: Words, { pValue, interval: [lower, upper] }: MeasureDifference): string {
  if (pValue === null) return words.t(`comparison:leavesZero.${String(lower > 0 || upper < 0)}`)
  return words.t(`comparison:chance.${pValue > UNLIKELY ? 'likely' : certainty(pValue)}`)
}
