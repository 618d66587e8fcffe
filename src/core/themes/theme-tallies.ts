import { inBlocks } from '../in-blocks.ts'
import type { JobContext } from '../job-context.ts'
import type { Dataset } from '../survey/dataset.ts'
import { parentPlaces } from './theme-members.ts'
import { THEME_JUNK, THEME_NO_COMMENT, THEME_UNASSIGNED, type ThemeRun } from './theme.ts'

/** Responses in play that mention a theme: whose main or second theme it is, or one under it. */
export interface MentionTally {
  /** Low or not. */
  readonly n: number
  /** With a low score. */
  readonly low: number
  /** Sum of their scores. */
  readonly scores: number
  readonly byScore: Uint32Array
}

/** What the comments of the responses in play led to. */
export interface ThemeTallies {
  /** In the order of the themes. */
  readonly themes: readonly MentionTally[]
  /** Low scores: those in a theme, and the four groups outside of all themes. */
  readonly low: number
  readonly unassigned: number
  readonly withoutWords: number
  readonly junk: number
  /** Comments with words, low or not. */
  readonly withWords: number
  readonly lowWithWords: number
  /** Responses in play by score code. */
  readonly byScore: Uint32Array
}

/**
 * Count who mentions each theme. One pass, some 15 ms for a million responses.
 *
 * @param mask - 1 for each response in play.
 * @param low - 1 for each of them with a low score.
 */
export async function tallyThemes(
  { dataset, run }: { readonly dataset: Dataset; readonly run: ThemeRun },
  mask: Uint8Array,
  low: Uint8Array,
  context: JobContext,
): Promise<ThemeTallies> {
  const tally = new Tally(dataset, run)
  await inBlocks(dataset.size, context, (from, to) => tally.count(mask, low, from, to))
  return tally.tallies()
}

/** Responses by what their comment led to: THEME_NO_COMMENT .. THEME_ASSIGNED. */
const STATUSES = 4

class Tally {
  readonly #dataset: Dataset
  readonly #run: ThemeRun
  readonly #parents: Int16Array
  /** Mentions of theme t by score code under `t * width + code`. */
  readonly #mentions: Uint32Array
  readonly #lowMentions: Uint32Array
  readonly #scores: Float64Array
  readonly #byScore: Uint32Array
  readonly #byStatus = new Uint32Array(STATUSES)
  readonly #lowByStatus = new Uint32Array(STATUSES)
  /** The low ones that are in no theme. */
  readonly #outside = new Uint32Array(STATUSES)

  constructor(dataset: Dataset, run: ThemeRun) {
    this.#dataset = dataset
    this.#run = run
    this.#parents = parentPlaces(run)
    const themes = run.themes.length
    const width = dataset.scoreValues.length
    this.#mentions = new Uint32Array(themes * width)
    this.#lowMentions = new Uint32Array(themes)
    this.#scores = new Float64Array(themes)
    this.#byScore = new Uint32Array(width)
  }

  count(mask: Uint8Array, low: Uint8Array, from: number, to: number): void {
    const { mainTheme, secondTheme, status } = this.#run
    const { scoreCode } = this.#dataset
    const parents = this.#parents
    for (let index = from; index < to; index++) {
      if (mask[index] !== 1) continue
      const code = scoreCode[index]!
      const isLow = low[index]!
      const main = mainTheme[index]!
      const top = main < 0 ? -1 : parents[main]!
      this.#byScore[code]! += 1
      this.#byStatus[status[index]!]! += 1
      this.#lowByStatus[status[index]!]! += isLow
      if (main < 0) this.#outside[status[index]!]! += isLow
      else this.#mention(main, code, isLow)
      if (top >= 0) this.#mention(top, code, isLow)
      const second = secondTheme[index]!
      if (second < 0) continue
      const above = parents[second]!
      if (second !== main && second !== top) this.#mention(second, code, isLow)
      if (above >= 0 && above !== main && above !== top) this.#mention(above, code, isLow)
    }
  }

  #mention(theme: number, code: number, isLow: number): void {
    this.#mentions[theme * this.#byScore.length + code]! += 1
    this.#lowMentions[theme]! += isLow
    this.#scores[theme]! += this.#dataset.scoreValues[code]!
  }

  tallies(): ThemeTallies {
    const width = this.#byScore.length
    const themes = this.#run.themes.map((_, theme): MentionTally => {
      const byScore = this.#mentions.slice(theme * width, (theme + 1) * width)
      return {
        n: sumOf(byScore),
        low: this.#lowMentions[theme]!,
        scores: this.#scores[theme]!,
        byScore,
      }
    })
    const outside = this.#outside
    return {
      themes,
      low: sumOf(this.#lowByStatus),
      withoutWords: outside[THEME_NO_COMMENT]!,
      junk: outside[THEME_JUNK]!,
      unassigned: sumOf(outside.subarray(THEME_UNASSIGNED)),
      withWords: sumOf(this.#byStatus.subarray(THEME_UNASSIGNED)),
      lowWithWords: sumOf(this.#lowByStatus.subarray(THEME_UNASSIGNED)),
      byScore: this.#byScore,
    }
  }
}

function sumOf(counts: Uint32Array): number {
  return counts.reduce((sum, n) => sum + n, 0)
}
