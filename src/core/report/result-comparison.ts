import type { ComparisonChoice } from '../statistics/comparison/comparison-choice.ts'
import type { Comparison, MeasureDecomposition, SideFigures } from '../statistics/comparison/comparison.ts'
import type { ResultComparison, ResultSide } from './result-format.ts'

/** The words of a comparison, made by the shell. */
export interface ComparisonWords {
  readonly sentence: (comparison: Comparison) => string
  readonly sideName: (choice: ComparisonChoice, side: 'first' | 'second') => string
}

/** A comparison in the shape of the result file. */
export function resultComparison(comparison: Comparison, words: ComparisonWords): ResultComparison {
  const { scores } = comparison
  const side = (of: 'first' | 'second'): ResultSide => resultSide(comparison, of, words)
  return {
    text: words.sentence(comparison),
    first: side('first'),
    second: side('second'),
    withoutValue: comparison.withoutValue,
    outside: comparison.outside,
    differences: comparison.differences.map(each => ({
      measure: each.measure,
      first: each.first,
      second: each.second,
      difference: each.difference,
      interval: each.interval,
      pValue: each.pValue,
    })),
    groupedBy: comparison.groupedBy,
    decompositions: comparison.decompositions.map(resultDecomposition),
    notes: comparison.notes,
    scores: scores === undefined ? null : { u: scores.u, pValue: scores.pValue, delta: scores.delta },
  }
}

function resultSide(comparison: Comparison, of: 'first' | 'second', words: ComparisonWords): ResultSide {
  const { choice } = comparison
  const { n, low, mean, meanInterval, nps, npsInterval }: SideFigures = comparison[of]
  const range = choice?.kind === 'periods' ? choice[of] : null
  const field = choice !== null && 'field' in choice ? choice.field : null
  return {
    name: choice === null ? '' : words.sideName(choice, of),
    from: range?.from ?? null,
    to: range?.to ?? null,
    field,
    value: choice === null ? null : valueOf(choice, of),
    n,
    low: low === null ? null : { n: low.n, share: low.share, interval: low.interval },
    mean,
    meanInterval,
    nps,
    npsInterval,
  }
}

function valueOf(choice: ComparisonChoice, of: 'first' | 'second'): string | null {
  if (choice.kind === 'values') return choice[of]
  return choice.kind === 'rest' && of === 'second' ? choice.second : null
}

function resultDecomposition(found: MeasureDecomposition): ResultComparison['decompositions'][number] {
  const { measure, change, mix, rate, groups, omitted, themes } = found
  return {
    measure,
    change,
    mix,
    rate,
    groups: groups.map(each => ({
      key: each.key,
      first: each.first,
      second: each.second,
      mix: each.mix,
      rate: each.rate,
    })),
    omitted,
    themes: themes.map(({ kind, theme, label, effect }) => ({ kind, id: theme, label, effect })),
  }
}
