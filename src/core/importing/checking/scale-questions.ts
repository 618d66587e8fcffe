/** Warnings of a score column whose numbers may not mean the same in every row: a person has to say what they mean. */
export const SCALE_QUESTIONS = [
  'undecided-scale',
  'undecided-scale-change',
  'undecided-scale-change-in-time',
  'undecided-direction-change',
  'undecided-direction-change-in-time',
  'undecided-score-turn',
  'undecided-score-turn-in-time',
  'undecided-words-and-numbers',
  'undecided-words-beside-numbers',
] as const
export type ScaleQuestion = (typeof SCALE_QUESTIONS)[number]

/** True for a warning that says what only `--scale`, or a person, can settle about what the numbers mean. */
export function isScaleQuestion(code: string): code is ScaleQuestion {
  return (SCALE_QUESTIONS as readonly string[]).includes(code)
}
