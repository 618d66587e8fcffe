import type {
  Comparison,
  ComparedMeasure,
  MeasureDecomposition,
} from '#core/statistics/comparison/comparison.ts'
import type { Interval } from '#core/statistics/figures.ts'
import type { Scale } from '#core/survey/scale.ts'
import { formatChange, groupsName } from './comparison-sentences.ts'
import type { Words } from './create-words.ts'

/** Themes that have a step of their own; the others are one. */
const MOST_THEMES = 8

/** A part of a change as chart and table show it; the last of a list is the change itself. */
export interface ComparisonStep {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly interval: Interval | null
  readonly valueText: string
  /** “−1.2 to +4.0”; '' without an interval. */
  readonly rangeText: string
  readonly isWorse: boolean
}

/**
 * A change in steps that sum to it: the mix of the groups, then themes (or, without themes, all that happened within the
 * groups), then the whole.
 */
export function comparisonSteps(
  words: Words,
  comparison: Comparison,
  decomposition: MeasureDecomposition,
  scale: Scale,
): readonly ComparisonStep[] {
  const { measure, change, mix, rate, themes } = decomposition
  const total = comparison.differences.find(each => each.measure === measure)
  const base = Math.min(comparison.first.n, comparison.second.n)
  const step = (key: string, label: string, value: number, interval: Interval | null): ComparisonStep => ({
    key,
    label,
    value,
    interval,
    valueText: formatChange(measure, value, base),
    rangeText: interval === null ? '' : rangeOf(words, measure, interval, base),
    isWorse: isWorse(measure, value, scale),
  })
  const groups = groupsName(words, comparison.groupedBy)
  const shown = themes.slice(0, MOST_THEMES)
  const hidden = themes.slice(MOST_THEMES)
  const within =
    themes.length === 0
      ? [step('rate', words.t('comparison:steps.rate', { groups }), rate.value, rate.interval)]
      : shown.map(({ kind, theme, label, effect }) => {
          const name =
            label === null
              ? words.t(`comparison:comments.${kind}`)
              : words.t('comparison:steps.theme', { label })
          return step(theme ?? kind, name, effect.value, effect.interval)
        })
  const rest = hidden.reduce((sum, { effect }) => sum + effect.value, 0)
  return [
    ...(comparison.groupedBy.length === 0
      ? []
      : [step('mix', words.t('comparison:steps.mix', { groups }), mix.value, mix.interval)]),
    ...within,
    ...(hidden.length > 0 ? [step('more', words.t('comparison:steps.moreThemes'), rest, null)] : []),
    step('change', words.t('comparison:steps.change'), change, total?.interval ?? null),
  ]
}

function rangeOf(words: Words, measure: ComparedMeasure, [lower, upper]: Interval, base: number): string {
  return words.t('comparison:range', {
    lower: formatChange(measure, lower, base),
    upper: formatChange(measure, upper, base),
  })
}

/** More low scores, a lower NPS, a mean that moved away from the good end. */
function isWorse(measure: ComparedMeasure, value: number, { lowIsGood }: Scale): boolean {
  if (measure === 'low-share') return value > 0
  return measure === 'mean' && lowIsGood ? value > 0 : value < 0
}
