import type { JobContext } from '../job-context.ts'
import { assignAll } from './assign.ts'
import { describeFoundThemes } from './describe-found.ts'
import { NO_STEERING, type Steering } from './edits/steering.ts'
import { keepThemes, type KnownTheme } from './keep-themes.ts'
import { learnThemes } from './learn-themes.ts'
import { listThemes, placesInList } from './list-themes.ts'
import { MOST_TOP_THEMES } from './nest-themes.ts'
import { Pace } from './pace.ts'
import { type CommentSource, readLowComments } from './read-comments.ts'
import { steer } from './steer.ts'
import type { ThemeRun } from './theme.ts'
import { rememberThemes, type ThemeMemory } from './theme-memory.ts'

export interface FindThemesInput extends CommentSource {
  /** Upper bound on the number of themes that are searched from nothing; null or absent: as many as the data hold. */
  readonly maxThemes?: number | null
  /** What the user said about words; absent: nothing. */
  readonly steering?: Steering
  /** What the run before left; null or absent: the search begins from nothing. */
  readonly memory?: ThemeMemory | null
}

/** Themes, and what the next run has to know of this one. */
export interface LastingThemes {
  readonly run: ThemeRun
  readonly memory: ThemeMemory
  /** What of the steering was followed; the edits over the result see to the rest. */
  readonly followed: Steering
}

const NO_MEMORY: ThemeMemory = { themes: [], lastNumber: 0 }

/**
 * Find the themes of the low-score comments and place every response's comment among them, low or not.
 *
 * Comments that say nothing are set apart first. Many random chains of a Dirichlet mixture are drawn over a sample of
 * up to 8,000 parts of comments; where they agree is a theme; a soft refinement turns the themes into a model of words. Nothing
 * is left to chance that the texts do not decide: the same comments give the same themes, on any engine and in any order
 * of rows. About 2.5 s for 10,000 comments, 3.5 s for 100,000.
 */
export async function findThemes(input: FindThemesInput, context: JobContext): Promise<ThemeRun> {
  return (await findLastingThemes(input, context)).run
}

/**
 * The same with what the next run needs. With a memory its themes are kept, under their ids and labels: the comments are
 * placed by what was counted in the run before, and only what fits none of them is searched for new themes.
 */
export async function findLastingThemes(input: FindThemesInput, context: JobContext): Promise<LastingThemes> {
  const pace = new Pace(context)
  const reading = await readLowComments(input, pace)
  const before = input.memory ?? NO_MEMORY
  const hasThemes = before.themes.length > 0
  const { steering = NO_STEERING, text } = input
  const words = steer(reading.lexicon, steering)
  const kept = hasThemes
    ? await keepThemes(reading, { remembered: before.themes, pinned: steering.pinned, text }, pace)
    : null
  const learned =
    kept?.learned ??
    (await learnThemes(reading, { themes: input.maxThemes ?? null, tops: MOST_TOP_THEMES }, pace))
  const known = kept?.known ?? new Map<number, KnownTheme>()
  const assigned = await assignAll(input, learned, pace)
  await pace.begin('describing')
  const order = listThemes(learned)
  const themes = await describeFoundThemes(learned, order, { known, lastNumber: before.lastNumber }, pace)
  const memory = await rememberThemes(learned, order, themes, before, context)
  const places = await placesInList(assigned, learned.tree, order, context)
  await pace.step(1)
  const run = {
    themes,
    ...places,
    learnedFrom: reading.comments.size,
    languages: assigned.languages,
  }
  const { followed: pinned, reserved } = kept?.pins ?? { followed: [], reserved: [] }
  return { run, memory, followed: { ...words, pinned, ...(reserved.length > 0 && { reserved }) } }
}
