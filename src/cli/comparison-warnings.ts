import type { ImportWarning } from '#core/importing/mapping.ts'
import type { Comparison } from '#core/statistics/comparison/comparison.ts'
import { sideName } from '#words/comparison-sentences.ts'
import type { Words } from '#words/create-words.ts'

/** One warning for each side of a comparison without a response. */
export function comparisonWarnings(
  text: string,
  comparison: Comparison | null,
  words: Words,
): readonly ImportWarning[] {
  if (comparison === null) return []
  const { choice } = comparison
  const empty = (['first', 'second'] as const).filter(side => comparison[side].n === 0)
  return empty.map(side => ({
    code: 'nothing-to-compare',
    count: 1,
    values: { asked: `--compare ${text}`, side: choice === null ? '' : sideName(words, choice, side) },
  }))
}
