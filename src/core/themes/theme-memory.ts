import type { JobContext } from '../job-context.ts'
import type { Lexicon } from '../text/lexicon.ts'
import type { Learned } from './assign.ts'
import type { Anchor } from './anchors.ts'
import { themeNumber } from './theme-number.ts'
import type { FoundTheme } from './theme.ts'
import { type Vocabulary, wordKey } from './views.ts'

/** What is remembered of a theme. */
export interface RememberedTheme {
  readonly id: string
  /** Id of the top theme under which it lies; null for a top theme. */
  readonly parent: string | null
  readonly label: string
  /** Low-score comments that it had, those of its sub-themes among them, also what a lost sub-theme had last. */
  readonly n: number
  /** In how many of them each word stands, by `wordKey`, the most frequent first. */
  readonly words: readonly (readonly [word: string, comments: number])[]
}

/** What a run leaves to the next one, so that its themes are kept when comments are added. Plain data. */
export interface ThemeMemory {
  /** A theme that lost all its comments is kept, so that it can come back. */
  readonly themes: readonly RememberedTheme[]
  /** The highest number that a theme ever had: 7 for `t7`. */
  readonly lastNumber: number
}

/** Words remembered of a theme. */
const MOST_WORDS = 3_000
const COMMENTS_A_STEP = 256

/**
 * What to remember of a run.
 *
 * @param order - Numbers of the themes in the order of `themes`.
 * @param before - What was remembered before; themes that are not among `themes` any more stay in it.
 */
export async function rememberThemes(
  learned: Learned,
  order: readonly number[],
  themes: readonly FoundTheme[],
  before: ThemeMemory,
  context: JobContext,
): Promise<ThemeMemory> {
  const counted = await countDocuments(learned, order, context)
  const ids = new Set(themes.map(({ id }) => id))
  const lost = before.themes.filter(({ id }) => !ids.has(id))
  const remembered: RememberedTheme[] = []
  for (const [at, { id, parent, label }] of themes.entries()) {
    await context.pause()
    const { n, ofWord } = withLostParts(
      { n: counted[at]!.n, ofWord: namedWords(counted[at]!.ofWord, learned) },
      lost.filter(part => part.parent === id),
    )
    remembered.push({ id, parent: parent ?? null, label, n, words: mostFrequent(ofWord) })
  }
  // The parts of a theme that is there stay its parts; those of a theme that is lost are lost with it.
  const all = [...remembered, ...lost]
  return { themes: all, lastNumber: highestOf(all, before.lastNumber) }
}

interface Counted {
  n: number
  /** By the number of the word. */
  readonly ofWord: Uint32Array
}

async function countDocuments(
  { tree, places, documents, vocabulary }: Learned,
  order: readonly number[],
  context: JobContext,
): Promise<Counted[]> {
  const counted = order.map((): Counted => ({ n: 0, ofWord: new Uint32Array(vocabulary.size) }))
  const positions = new Map(order.map((theme, position) => [theme, position]))
  for (let d = 0; d < documents.size; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    const main = places.main[d]!
    for (const theme of main < 0 ? [] : [main, tree.parentOf[main]!]) {
      const own = counted[positions.get(theme) ?? -1]
      if (own === undefined) continue
      own.n++
      for (let i = documents.offsets[d]!; i < documents.offsets[d + 1]!; i++)
        own.ofWord[documents.words[i]!]!++
    }
  }
  return counted
}

function namedWords(ofWord: Uint32Array, { vocabulary, reading }: Learned): ReadonlyMap<string, number> {
  const named = new Map<string, number>()
  for (const [word, n] of ofWord.entries())
    if (n > 0) named.set(wordKey(vocabulary, reading.lexicon, word), n)
  return named
}

interface Named {
  readonly n: number
  readonly ofWord: ReadonlyMap<string, number>
}

/**
 * A top theme has what its parts have, and those that are lost are still remembered with what they had: without that the
 * rest of the top theme would be what it has less what it has not.
 */
function withLostParts(own: Named, lost: readonly RememberedTheme[]): Named {
  if (lost.length === 0) return own
  const ofWord = new Map(own.ofWord)
  for (const { words } of lost) for (const [word, n] of words) ofWord.set(word, (ofWord.get(word) ?? 0) + n)
  return { n: lost.reduce((sum, { n }) => sum + n, own.n), ofWord }
}

function mostFrequent(ofWord: ReadonlyMap<string, number>): RememberedTheme['words'] {
  return [...ofWord].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_WORDS)
}

/** What is remembered, in the words of a run; those that it does not know are left out. */
export function anchorsOf(
  themes: readonly RememberedTheme[],
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): Anchor[] {
  const numbers = new Map<string, number>()
  for (let word = 0; word < vocabulary.size; word++) numbers.set(wordKey(vocabulary, lexicon, word), word)
  return themes.map(({ id, parent, n, words }) => {
    const ofWord = new Map<number, number>()
    for (const [key, count] of words) {
      const word = numbers.get(key)
      if (word !== undefined) ofWord.set(word, count)
    }
    return { id, parent, n, ofWord }
  })
}

function highestOf(themes: readonly RememberedTheme[], before: number): number {
  return themes.reduce((most, { id }) => Math.max(most, themeNumber(id)), before)
}
