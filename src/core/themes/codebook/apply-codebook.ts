import type { JobContext } from '../../job-context.ts'
import { type Language, LANGUAGES } from '../../text/languages.ts'
import type { CommentReader } from '../../text/comment-reader.ts'
import { findThemes } from '../find-themes.ts'
import { isJunk } from '../junk.ts'
import { Pace } from '../pace.ts'
import { type CommentSource, type Reading, readLowComments } from '../read-comments.ts'
import { matchComments } from '../rules/match-comments.ts'
import { readCommentUnits } from '../rules/comment-units.ts'
import { parseRule } from '../rules/parse-rule.ts'
import {
  type FoundTheme,
  THEME_ASSIGNED,
  THEME_JUNK,
  THEME_NO_COMMENT,
  THEME_UNASSIGNED,
  type ThemeRun,
} from '../theme.ts'
import type { Codebook, CodebookTheme } from './codebook.ts'
import { CodebookModel } from './codebook-model.ts'

const COMMENTS_A_STEP = 32
const MOST_KEYWORDS = 10
const MOST_MARKED = 30
/** Low-score comments that fit no theme are searched for new ones from so many on. */
const FEWEST_UNFIT = 20
/** New themes beside a codebook at the most, and comments and share of the low ones that each must have. */
const MOST_NEW = 5
const FEWEST_OF_NEW = 5
const SHARE_OF_NEW = 0.02

/**
 * Place the comments of a new wave in the themes of a codebook: by rules first, then by words (naive Bayes with the counts
 * of the codebook, as in the last step of discovery). Low-score comments that fit none are searched for new themes, which
 * come behind, under the next free ids. The same input gives the same run on every engine.
 */
export async function applyCodebook(
  codebook: Codebook,
  source: CommentSource,
  context: JobContext,
): Promise<ThemeRun> {
  const pace = new Pace(context)
  const reading = await readLowComments(source, pace)
  await pace.begin('assigning')
  const placed = await placeByWords(codebook, source, reading, pace)
  await placeByRules(codebook, source, placed, context)
  const known: ThemeRun = {
    themes: codebook.themes.map(foundTheme),
    ...placed,
    learnedFrom: reading.comments.size,
  }
  return withNewThemes(known, source, context)
}

interface Placed {
  readonly mainTheme: Int16Array
  readonly secondTheme: Int16Array
  readonly status: Uint8Array
  readonly languages: readonly { readonly code: string; readonly n: number }[]
}

async function placeByWords(
  codebook: Codebook,
  source: CommentSource,
  { reader, junk }: Reading,
  pace: Pace,
): Promise<Placed> {
  const model = new CodebookModel(codebook)
  const mainTheme = new Int16Array(source.size).fill(-1)
  const secondTheme = new Int16Array(source.size).fill(-1)
  const status = new Uint8Array(source.size).fill(THEME_NO_COMMENT)
  const languages = new Map<Language, number>()
  for (let index = 0; index < source.size; index++) {
    if (index % COMMENTS_A_STEP === 0) await pace.step((0.7 * index) / source.size)
    const text = source.text(index).trim()
    if (text === '') continue
    const words = reader.scan(text)
    if (isJunk(words, reader.shortAnswer(), junk)) {
      status[index] = THEME_JUNK
      continue
    }
    const stems = stemsOf(reader)
    languages.set(reader.language, (languages.get(reader.language) ?? 0) + 1)
    const { main, second } = model.place(stems)
    mainTheme[index] = main
    secondTheme[index] = second
    status[index] = main < 0 ? THEME_UNASSIGNED : THEME_ASSIGNED
  }
  const counts = LANGUAGES.map(code => ({ code, n: languages.get(code) ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1))
  return { mainTheme, secondTheme, status, languages: counts }
}

/** Stems of the scanned comment, each once, as `language:stem`. */
function stemsOf(reader: CommentReader): Set<string> {
  const stems = new Set<string>()
  const count = reader.readEntries()
  for (let i = 0; i < count; i++) {
    const key = reader.stemKeyOf(reader.tokens[i]!)
    if (key !== null) stems.add(key)
  }
  return stems
}

/** What matches a rule belongs to its theme; of several rules the last one holds, as in edits. */
async function placeByRules(
  { themes }: Codebook,
  source: CommentSource,
  placed: Placed,
  context: JobContext,
): Promise<void> {
  if (themes.every(({ rule }) => rule === null)) return
  const units = await readCommentUnits(source, context)
  for (const [t, { rule }] of themes.entries()) {
    const parsed = rule === null ? null : parseRule(rule)
    if (parsed?.ok !== true) continue
    for (const index of await matchComments(parsed.rule, units, context)) {
      if (placed.mainTheme[index] === t) continue
      placed.secondTheme[index] = placed.mainTheme[index]!
      placed.mainTheme[index] = t
      placed.status[index] = THEME_ASSIGNED
    }
  }
}

function foundTheme({ id, label, parent, words }: CodebookTheme): FoundTheme {
  const keywords = words.slice(0, MOST_KEYWORDS).filter(({ n }) => n > 0)
  const sum = keywords.reduce((total, { n }) => total + n, 0)
  return {
    id,
    label,
    ...(parent !== null && { parent }),
    keywords: keywords.map(({ text, n }) => ({ text, weight: n / sum })),
    markedStems: words.slice(0, MOST_MARKED).map(({ stem }) => stem),
  }
}

async function withNewThemes(known: ThemeRun, source: CommentSource, context: JobContext): Promise<ThemeRun> {
  const unfit = Uint8Array.from(known.status, (status, i) =>
    status === THEME_UNASSIGNED && source.low[i] === 1 ? 1 : 0,
  )
  const size = unfit.reduce((sum, each) => sum + each, 0)
  if (size < FEWEST_UNFIT) return known
  const found = await findThemes({ ...source, low: unfit, maxThemes: MOST_NEW }, context)
  const fewest = Math.max(FEWEST_OF_NEW, SHARE_OF_NEW * known.learnedFrom)
  const isLarge = (t: number): boolean =>
    found.mainTheme.reduce((n, theme, i) => n + (theme === t && unfit[i] === 1 ? 1 : 0), 0) >= fewest
  const kept = found.themes.map((_, t) => t).filter(isLarge)
  if (kept.length === 0) return known
  return merged(known, found, kept)
}

/** The themes of a codebook and, behind them, those new ones that are kept. */
function merged(known: ThemeRun, found: ThemeRun, kept: readonly number[]): ThemeRun {
  const first = 1 + Math.max(0, ...known.themes.map(({ id }) => Number(/^t(\d{1,9})$/.exec(id)?.[1] ?? 0)))
  const newPlace = new Map(kept.map((theme, i) => [theme, known.themes.length + i]))
  const isOpen = (index: number): boolean => known.status[index] === THEME_UNASSIGNED
  const place = (theme: number): number => newPlace.get(theme) ?? -1
  const mainTheme = known.mainTheme.map((theme, i) => (isOpen(i) ? place(found.mainTheme[i]!) : theme))
  return {
    ...known,
    themes: [...known.themes, ...kept.map((t, i) => ({ ...found.themes[t]!, id: `t${first + i}` }))],
    mainTheme,
    secondTheme: known.secondTheme.map((theme, i) =>
      isOpen(i) && mainTheme[i]! >= 0 ? place(found.secondTheme[i]!) : theme,
    ),
    status: known.status.map((status, i) => (isOpen(i) && mainTheme[i]! >= 0 ? THEME_ASSIGNED : status)),
  }
}
