import type { JobContext } from '../../job-context.ts'
import { assignAll, placeLearned } from '../assign.ts'
import { distinctLabels } from '../distinct-labels.ts'
import { themeNumber } from '../theme-number.ts'
import { findThemes } from '../find-themes.ts'
import { Pace } from '../pace.ts'
import { type CommentSource, type Reading, readLowComments } from '../read-comments.ts'
import { matchComments } from '../rules/match-comments.ts'
import { readCommentUnits } from '../rules/comment-units.ts'
import { parseRule } from '../rules/parse-rule.ts'
import { THEME_ASSIGNED, THEME_UNASSIGNED, type ThemeRun } from '../theme.ts'
import { collectDocuments } from '../views.ts'
import type { Codebook } from './codebook.ts'
import { modelOfCodebook } from './codebook-model.ts'
import { foundThemes } from './found-themes.ts'

/** Low-score comments that fit no theme are searched for new ones from so many on. */
const FEWEST_UNFIT = 20
/** New themes beside a codebook at the most, and comments and share of the low ones that each must have. */
const MOST_NEW = 5
const FEWEST_OF_NEW = 5
const SHARE_OF_NEW = 0.02

/**
 * Place the comments of a new wave in the themes of a codebook by their words (naive Bayes with the counts of the codebook,
 * placed as discovery places). Its rules are edits over that: see `rulesOf`. Low-score comments that fit no theme and that
 * no rule takes are searched for new themes, which come behind, as top themes, under the next free ids. The same input
 * gives the same run on every engine.
 *
 * @param maxThemes - New themes are found up to so many top themes in all; null for no bound. The codebook stays whole.
 */
export async function applyCodebook(
  codebook: Codebook,
  source: CommentSource,
  context: JobContext,
  maxThemes: number | null = null,
): Promise<ThemeRun> {
  const pace = new Pace(context)
  const reading = await readLowComments(source, pace)
  const placed = await placeByWords(codebook, source, reading, pace)
  const known: ThemeRun = {
    themes: foundThemes(codebook),
    ...placed,
    learnedFrom: reading.comments.size,
  }
  const tops = codebook.themes.filter(({ parent }) => parent === null).length
  const most = Math.min(MOST_NEW, (maxThemes ?? Infinity) - tops)
  if (most < 1) return known
  const isTaken = await takenByRules(codebook, source, context)
  const isOpen = (index: number): boolean => known.status[index] === THEME_UNASSIGNED && isTaken[index] !== 1
  return withNewThemes(known, { ...source, isOpen }, most, context)
}

type Placed = Required<Pick<ThemeRun, 'mainTheme' | 'secondTheme' | 'status' | 'languages'>>

async function placeByWords(
  codebook: Codebook,
  source: CommentSource,
  reading: Reading,
  pace: Pace,
): Promise<Placed> {
  const { comments, lexicon } = reading
  const { vocabulary, tree } = modelOfCodebook(codebook, lexicon)
  const documents = await collectDocuments(comments, comments.size, vocabulary, lexicon, pace.context)
  const learned = { reading, vocabulary, tree, documents, places: await placeLearned(documents, tree, pace) }
  const { places, status, languages } = await assignAll(source, learned, pace)
  return { mainTheme: places.main, secondTheme: places.second, status, languages }
}

/** 1 for each response that a rule of the codebook takes. */
async function takenByRules(
  codebook: Codebook,
  source: CommentSource,
  context: JobContext,
): Promise<Uint8Array> {
  const isTaken = new Uint8Array(source.size)
  const rules = codebook.themes.flatMap(({ rule }) => rule ?? [])
  if (rules.length === 0) return isTaken
  const units = await readCommentUnits(source, context)
  for (const text of rules) {
    const parsed = parseRule(text)
    if (!parsed.ok) continue
    for (const index of await matchComments(parsed.rule, units, context)) isTaken[index] = 1
  }
  return isTaken
}

/** Comments among which new themes are looked for where they are open. */
interface OpenComments extends CommentSource {
  readonly isOpen: (index: number) => boolean
}

async function withNewThemes(
  known: ThemeRun,
  source: OpenComments,
  maxThemes: number,
  context: JobContext,
): Promise<ThemeRun> {
  const unfit = source.low.map((low, i) => (low === 1 && source.isOpen(i) ? 1 : 0))
  const size = unfit.reduce((sum, each) => sum + each, 0)
  if (size < FEWEST_UNFIT) return known
  const found = withoutParts(await findThemes({ ...source, low: unfit, maxThemes }, context))
  const fewest = Math.max(FEWEST_OF_NEW, SHARE_OF_NEW * known.learnedFrom)
  const sizes = new Uint32Array(found.themes.length)
  found.mainTheme.forEach((theme, i) => {
    if (theme >= 0 && unfit[i] === 1) sizes[theme]!++
  })
  const kept = [...sizes.keys()].filter(theme => sizes[theme]! >= fewest)
  return kept.length === 0 ? known : merged(known, found, kept, source.isOpen)
}

/** A run of top themes only, which have what their sub-themes had: beside a codebook a new theme is one thing. */
function withoutParts(run: ThemeRun): ThemeRun {
  const places = new Map(run.themes.map(({ id }, place) => [id, place]))
  const topOf = run.themes.map(({ parent }, place) => places.get(parent ?? '') ?? place)
  const mainTheme = run.mainTheme.map(theme => topOf[theme] ?? -1)
  const secondTheme = run.secondTheme.map((theme, i) => {
    const top = topOf[theme] ?? -1
    return top === mainTheme[i] ? -1 : top
  })
  const tops = [...run.themes.keys()].filter(theme => topOf[theme] === theme)
  const positions = new Map(tops.map((theme, position) => [theme, position]))
  const position = (theme: number): number => positions.get(theme) ?? -1
  return {
    ...run,
    themes: tops.map(theme => run.themes[theme]!),
    mainTheme: mainTheme.map(position),
    secondTheme: secondTheme.map(position),
  }
}

/** The themes of a codebook and, behind them, those new ones that are kept. */
function merged(
  known: ThemeRun,
  found: ThemeRun,
  kept: readonly number[],
  isOpen: OpenComments['isOpen'],
): ThemeRun {
  const first = known.themes.reduce((most, { id }) => Math.max(most, themeNumber(id)), 0) + 1
  const newPlace = new Map(kept.map((theme, i) => [theme, known.themes.length + i]))
  const place = (theme: number): number => newPlace.get(theme) ?? -1
  const mainTheme = known.mainTheme.map((theme, i) => (isOpen(i) ? place(found.mainTheme[i]!) : theme))
  const themes = [...known.themes, ...kept.map((t, i) => ({ ...found.themes[t]!, id: `t${first + i}` }))]
  const labels = distinctLabels(themes.map((theme, t) => ({ ...theme, isFixed: t < known.themes.length })))
  return {
    ...known,
    themes: themes.map((theme, t) => ({ ...theme, label: labels[t]! })),
    mainTheme,
    secondTheme: known.secondTheme.map((theme, i) =>
      isOpen(i) && mainTheme[i]! >= 0 ? place(found.secondTheme[i]!) : theme,
    ),
    status: known.status.map((status, i) => (isOpen(i) && mainTheme[i]! >= 0 ? THEME_ASSIGNED : status)),
  }
}
