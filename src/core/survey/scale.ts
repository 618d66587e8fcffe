export const SCALE_KINDS = [
  'ces7',
  'ces5',
  'ces5-effort',
  'ces7-effort',
  'csat5',
  'csat7',
  'csat10',
  'csat0-10',
  'nps',
  'thumbs',
  'good-bad',
  'faces3',
  'happiness',
  'sentiment3',
  'stars5',
  'freshdesk',
  'custom',
  /** No score in the file: every response with a comment counts as low, and no figure is made of scores. */
  'none',
] as const
export type ScaleKind = (typeof SCALE_KINDS)[number]

/** Which scores are low: at or below `value` (`<=`), or at or above it (`>=`) where low numbers are good. */
export interface LowRule {
  readonly op: '<=' | '>='
  readonly value: number
}

/** What a score means. */
export interface Scale {
  readonly kind: ScaleKind
  /** The lowest and highest number of the scale; a score outside is `not-on-scale`. */
  readonly min: number
  readonly max: number
  /** True where the smallest number is the best answer (effort, "1 = extremely likely"). */
  readonly lowIsGood: boolean
  readonly low: LowRule
  /** Words of the file and the score each stands for, best first; null for numeric files. */
  readonly labels: readonly (readonly [label: string, score: number])[] | null
  /**
   * True where a number among the words is no score: nothing says from which end it counts. Absent where the words stand
   * beside the numbers of their scale, and in scales that were kept before there was such a mark: then numbers are read.
   */
  readonly isWordsOnly?: true
  /** Words of the file that somebody declared to be no answer; absent where there are none. */
  readonly nonAnswers?: readonly string[]
}

/** True when the numbers of both mean the same: lowest, highest and direction agree. */
export function haveSameEnds(a: Scale, b: Scale): boolean {
  return a.min === b.min && a.max === b.max && a.lowIsGood === b.lowIsGood
}

/** What to call a score in a sentence: the word of the file that stands for it, else the number. */
export function nameOfScore({ labels }: Pick<Scale, 'labels'>, score: number): string | number {
  return labels?.find(([, value]) => value === score)?.[0] ?? score
}

/** True when `score` counts as low under `rule`. */
export function isLowScore(score: number, rule: LowRule): boolean {
  return rule.op === '<=' ? score <= rule.value : score >= rule.value
}
