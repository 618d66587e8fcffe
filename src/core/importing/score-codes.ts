import { AppError } from '../errors.ts'
import { createScoreReader, type ScoreProblem } from '../survey/score-reader.ts'
import type { Scale } from '../survey/scale.ts'
import { detached } from './reading/table-reader.ts'

/** Distinct scores that a code of 16 bits can tell apart. */
const SCORE_LIMIT = 65_535
const REMEMBERED = 100_000

/** Gives each different score a code, in order of first appearance; each spelling is read once. */
export class ScoreCodes {
  readonly scores: number[] = []
  readonly #read: (cell: string) => number | ScoreProblem
  readonly #codes = new Map<number, number>()
  readonly #spellings = new Map<string, number | ScoreProblem>()
  readonly #names: { readonly file: string; readonly column: string }

  constructor(scale: Scale, names: { readonly file: string; readonly column: string }) {
    this.#read = createScoreReader(scale, names.column)
    this.#names = names
  }

  /**
   * The code of the score in a cell, or why it has none.
   *
   * @throws AppError `import/too-many-score-values`
   */
  codeOf(cell: string): number | ScoreProblem {
    const known = this.#spellings.get(cell)
    if (known !== undefined) return known
    const score = this.#read(cell)
    const code = typeof score === 'number' ? this.#codeOfScore(score) : score
    if (this.#spellings.size >= REMEMBERED) this.#spellings.clear()
    this.#spellings.set(detached(cell), code)
    return code
  }

  #codeOfScore(score: number): number {
    const known = this.#codes.get(score)
    if (known !== undefined) return known
    const code = this.scores.length
    if (code >= SCORE_LIMIT)
      throw new AppError('import/too-many-score-values', { ...this.#names, limit: SCORE_LIMIT })
    this.scores.push(score)
    this.#codes.set(score, code)
    return code
  }
}
