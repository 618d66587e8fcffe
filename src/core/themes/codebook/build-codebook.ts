import type { JobContext } from '../../job-context.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { logOddsScore } from '../log-odds.ts'
import { Pace } from '../pace.ts'
import { type CommentSource, type LowComments, readLowComments } from '../read-comments.ts'
import type { ThemeRun } from '../theme.ts'
import { type Codebook, CODEBOOK_FORMAT, type CodebookTheme, type CodebookWord } from './codebook.ts'

/** Words kept of a theme, the most typical of it. */
const MOST_WORDS_KEPT = 120
const COMMENTS_A_STEP = 128

export interface BuildCodebookInput {
  readonly name: string
  readonly source: CommentSource
  /** The themes as they stand, the user's edits included. */
  readonly run: ThemeRun
  /** Rules of themes by their id; themes without one are absent. */
  readonly rules?: ReadonlyMap<string, string>
}

/**
 * The themes of a run as a codebook: the words of each theme, counted from its low-score comments. About as long as
 * reading the comments.
 */
export async function buildCodebook(input: BuildCodebookInput, context: JobContext): Promise<Codebook> {
  const { comments, lexicon } = await readLowComments(input.source, new Pace(context))
  const counts = await countStems(comments, lexicon, input.run, context)
  const themes = input.run.themes.map(({ id, label, parent }, t): CodebookTheme => ({
    id,
    label,
    parent: parent ?? null,
    notes: '',
    rule: input.rules?.get(id) ?? null,
    n: counts.sizes[t]!,
    words: wordsOf(t, counts, lexicon),
  }))
  return { format: CODEBOOK_FORMAT, name: input.name, comments: comments.size, themes }
}

interface StemCounts {
  /** Comments of each theme. */
  readonly sizes: Uint32Array
  readonly all: number
  /** Comments of each theme that hold a stem. */
  readonly byTheme: readonly ReadonlyMap<number, number>[]
  readonly ofStem: Uint32Array
  /** How each stem is mostly written. */
  readonly spellings: readonly string[]
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
  const uses = new Uint32Array(lexicon.spellingOf.length)
  for (let d = 0; d < size; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    const theme = run.mainTheme[responses[d]!]!
    if (theme >= 0) sizes[theme]!++
    const counts = byTheme[theme]
    const stems = new Set<number>()
    for (const entry of tokens.subarray(offsets[d], offsets[d + 1])) {
      if (entry < 0 || lexicon.stemOfEntry[entry]! < 0) continue
      uses[entry]!++
      stems.add(lexicon.stemOfEntry[entry]!)
    }
    for (const stem of stems) {
      ofStem[stem]!++
      counts?.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  return { sizes, all: size, byTheme, ofStem, spellings: commonestSpellings(lexicon, uses) }
}

function commonestSpellings(lexicon: Lexicon, uses: Uint32Array): string[] {
  const best = new Int32Array(lexicon.keyOfStem.length).fill(-1)
  uses.forEach((count, entry) => {
    const stem = lexicon.stemOfEntry[entry]!
    if (stem >= 0 && (best[stem]! < 0 || count > uses[best[stem]!]!)) best[stem] = entry
  })
  return Array.from(best, entry => lexicon.spellingOf[entry]?.toLowerCase() ?? '')
}

/** The most typical words of a theme, those in most comments first. */
function wordsOf(theme: number, counts: StemCounts, lexicon: Lexicon): CodebookWord[] {
  const themeTotal = counts.sizes[theme]!
  const scored = [...counts.byTheme[theme]!].map(([stem, n]) => ({
    n,
    stem: lexicon.keyOfStem[stem]!,
    text: counts.spellings[stem]!,
    score: logOddsScore({ inTheme: n, inAll: counts.ofStem[stem]!, themeTotal, allTotal: counts.all }),
  }))
  return scored
    .sort((a, b) => b.score - a.score || b.n - a.n || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST_WORDS_KEPT)
    .sort((a, b) => b.n - a.n || (a.stem < b.stem ? -1 : 1))
    .map(({ stem, text, n }) => ({ stem, text, n }))
}
