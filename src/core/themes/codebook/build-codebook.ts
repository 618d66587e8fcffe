import type { JobContext } from '../../job-context.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { logOddsScore } from '../log-odds.ts'
import { Pace } from '../pace.ts'
import { type CommentSource, type LowComments, readLowComments } from '../read-comments.ts'
import { countSpellings, type Spellings } from '../spellings.ts'
import type { ThemeRun } from '../theme.ts'
import {
  type Codebook,
  CODEBOOK_FORMAT,
  type CodebookTheme,
  type CodebookWord,
  MOST_WORDS,
} from './codebook.ts'

/** The most typical words of each theme are kept, and of every theme what it has of those. */
const TYPICAL_WORDS = 80
const COMMENTS_A_STEP = 128

export interface BuildCodebookInput {
  readonly name: string
  readonly source: CommentSource
  /** The themes as they stand, the user's edits included. */
  readonly run: ThemeRun
  /** Rules of themes by their id; themes without one are absent. */
  readonly rules?: ReadonlyMap<string, string>
  /** Notes on themes by their id; themes without any are absent. */
  readonly notes?: ReadonlyMap<string, string>
}

/**
 * The themes of a run as a codebook: the words of each theme, counted from its low-score comments. About as long as
 * reading the comments.
 */
export async function buildCodebook(input: BuildCodebookInput, context: JobContext): Promise<Codebook> {
  const { comments, lexicon } = await readLowComments(input.source, new Pace(context))
  const none = { themes: new Int16Array(0), themeCount: 0, themeSizes: new Uint32Array(0) }
  const spellings = await countSpellings({ ...comments, lexicon, ...none }, context)
  const counts = await countStems(comments, lexicon, input.run, context)
  const kept = keptStems(counts, lexicon)
  const themes = input.run.themes.map(({ id, label, parent }, t): CodebookTheme => ({
    id,
    label,
    parent: parent ?? null,
    notes: input.notes?.get(id) ?? '',
    rule: input.rules?.get(id) ?? null,
    n: counts.sizes[t]!,
    words: wordsOf(counts.byTheme[t]!, kept, lexicon, spellings),
  }))
  return { format: CODEBOOK_FORMAT, name: input.name, comments: comments.size, themes }
}

interface StemCounts {
  /** Comments of each theme, those of its sub-themes among them. */
  readonly sizes: Uint32Array
  readonly all: number
  /** Comments of each theme that hold a stem. */
  readonly byTheme: readonly ReadonlyMap<number, number>[]
  readonly ofStem: Uint32Array
}

async function countStems(
  { size, responses, tokens, offsets }: LowComments,
  lexicon: Lexicon,
  run: ThemeRun,
  context: JobContext,
): Promise<StemCounts> {
  const byTheme = run.themes.map(() => new Map<number, number>())
  const sizes = new Uint32Array(run.themes.length)
  const ofStem = new Uint32Array(lexicon.keyOfStem.length)
  const lines = linesOf(run)
  for (let d = 0; d < size; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    const line = lines[run.mainTheme[responses[d]!]!] ?? []
    for (const theme of line) sizes[theme]!++
    const stems = new Set<number>()
    for (const entry of tokens.subarray(offsets[d], offsets[d + 1]))
      if (entry >= 0 && lexicon.stemOfEntry[entry]! >= 0) stems.add(lexicon.stemOfEntry[entry]!)
    for (const stem of stems) {
      ofStem[stem]!++
      for (const theme of line) byTheme[theme]!.set(stem, (byTheme[theme]!.get(stem) ?? 0) + 1)
    }
  }
  return { sizes, all: size, byTheme, ofStem }
}

/** Each theme with the top theme under which it lies, by their places. */
function linesOf({ themes }: ThemeRun): number[][] {
  const places = new Map(themes.map(({ id }, place) => [id, place]))
  return themes.map(({ parent }, place) => {
    const above = places.get(parent ?? '')
    return above === undefined ? [place] : [place, above]
  })
}

/**
 * The words of a codebook: the most typical of each theme in turns, as many as a codebook may hold. Every theme counts
 * all of them, for a word that one theme is known by says as much about the others where it is rare.
 */
function keptStems(counts: StemCounts, lexicon: Lexicon): ReadonlySet<number> {
  const typical = counts.byTheme.map((_, theme) => typicalStems(theme, counts, lexicon))
  const kept = new Set<number>()
  for (let rank = 0; rank < TYPICAL_WORDS; rank++)
    for (const stems of typical) if (rank < stems.length && kept.size < MOST_WORDS) kept.add(stems[rank]!)
  return kept
}

function typicalStems(theme: number, counts: StemCounts, lexicon: Lexicon): number[] {
  const themeTotal = counts.sizes[theme]!
  const scored = [...counts.byTheme[theme]!].map(([stem, n]) => {
    const frequencies = { inTheme: n, inAll: counts.ofStem[stem]!, themeTotal, allTotal: counts.all }
    return { stem, n, key: lexicon.keyOfStem[stem]!, score: logOddsScore(frequencies) }
  })
  scored.sort((a, b) => b.score - a.score || b.n - a.n || (a.key < b.key ? -1 : 1))
  return scored.map(({ stem }) => stem)
}

/** What a theme has of the words that are kept, those in most comments first. */
function wordsOf(
  counts: ReadonlyMap<number, number>,
  kept: ReadonlySet<number>,
  lexicon: Lexicon,
  spellings: Spellings,
): CodebookWord[] {
  return [...counts]
    .filter(([stem]) => kept.has(stem))
    .map(([stem, n]) => ({ stem: lexicon.keyOfStem[stem]!, text: spellings.spellingOf(stem), n }))
    .sort((a, b) => b.n - a.n || (a.stem < b.stem ? -1 : 1))
}
