import { parseScore } from '../../survey/parse-score.ts'
import { foldText } from '../../survey/fold-text.ts'
import type { SampledRow } from '../checking/row-sampler.ts'
import { areOnShorterScale, LEAST_SCORES, scoreCounts } from '../checking/shorter-scale.ts'

/** Where the scales of usual questions end: a question that nobody gave its best answer is no shorter one. */
const USUAL_TOPS = [1, 3, 5, 7, 10]
/** Share of the scores that must lie with values that have enough of them to tell a scale. */
const TELLING = 0.9

/**
 * True where the values of a column split the scores by their scale: those of some values fill a shorter scale to its
 * very end, and would not by chance. A column that was derived from the score (promoter, detractor) does not: its
 * values share no scores.
 */
export function splitsByRange(column: number, score: number, sample: readonly SampledRow[]): boolean {
  const groups = scoresByValue(column, score, sample)
  const telling = groups.filter(scores => scores.length >= LEAST_SCORES)
  const all = groups.reduce((sum, scores) => sum + scores.length, 0)
  const told = telling.reduce((sum, scores) => sum + scores.length, 0)
  if (telling.length < 2 || told < TELLING * all) return false
  const tops = telling.map(scores => Math.max(...scores))
  const longest = Math.max(...tops)
  const shorter = telling.filter((_, index) => tops[index]! < longest)
  const long = telling.filter((_, index) => tops[index] === longest).flat()
  const longCounts = scoreCounts(long)
  return (
    shorter.length > 0 &&
    USUAL_TOPS.includes(longest) &&
    shorter.every(scores => {
      const top = Math.max(...scores)
      return USUAL_TOPS.includes(top) && areOnShorterScale(scoreCounts(scores), longCounts, top)
    })
  )
}

function scoresByValue(column: number, score: number, sample: readonly SampledRow[]): readonly number[][] {
  const groups = new Map<string, number[]>()
  for (const { cells } of sample) {
    const value = foldText(cells[column] ?? '')
    const number = parseScore(cells[score] ?? '')
    if (value === '' || number === null) continue
    const group = groups.get(value)
    if (group === undefined) groups.set(value, [number])
    else group.push(number)
  }
  return [...groups.values()]
}
