import { foldText } from './fold-text.ts'
import { isNoAnswerCode } from './friends-and-family.ts'
import { isNonAnswer } from './non-answers.ts'
import { isFreshdeskCode } from './numeric-scales.ts'
import { readScore } from './parse-score.ts'
import type { Scale } from './scale.ts'

/** Why a cell gives no score. */
export type ScoreProblem = 'no-score' | 'non-answer' | 'not-on-scale'

/**
 * How the cells of one score column are read: the score, or why there is none. A word of the scale goes before
 * everything else, so that "Neutral" or "No" can be a point of a scale. A cell that states another top than the scale has
 * (`3/5` on a scale to 10) is not on it.
 *
 * @param header - Header of the score column, by which codes of known surveys are recognised.
 */
export function createScoreReader(scale: Scale, header: string): (cell: string) => number | ScoreProblem {
  const labels = new Map((scale.labels ?? []).map(([label, score]) => [foldText(label), score]))
  const nonAnswers = new Set((scale.nonAnswers ?? []).map(foldText))
  return cell => {
    const folded = foldText(cell)
    if (folded === '') return 'no-score'
    const labelled = labels.get(folded)
    if (labelled !== undefined) return labelled
    if (nonAnswers.has(folded) || isNonAnswer(cell)) return 'non-answer'
    if (scale.isWordsOnly === true) return 'not-on-scale'
    const score = readScore(cell)
    if (score === null || (score.outOf ?? scale.max) !== scale.max) return 'not-on-scale'
    if (isOnScale(score.value, scale)) return score.value
    return isNoAnswerCode(header, score.value) ? 'non-answer' : 'not-on-scale'
  }
}

function isOnScale(score: number, scale: Scale): boolean {
  if (scale.kind === 'freshdesk') return isFreshdeskCode(score)
  return score >= scale.min && score <= scale.max
}
