import type { JobContext } from '../../job-context.ts'
import { asLabel } from '../as-label.ts'
import { distinctLabels } from '../distinct-labels.ts'
import { logOddsScore } from '../log-odds.ts'
import type { FoundTheme, ThemeRun } from '../theme.ts'
import { markedOf } from '../typical-words.ts'
import type { CommentWords } from './comment-words.ts'
import type { EditedTheme, EditedThemes } from './edited-themes.ts'
import { heaviest, pinKeyword } from './keywords.ts'
import type { Replay } from './replay.ts'
import { steeredView } from './replay-words.ts'
import type { WordView } from './word-view.ts'

/** A word that one comment of several holds is an accident. */
const FEWEST_COMMENTS = 2
const COMMENTS_A_STEP = 256

/** Keywords of the themes whose comments are not those that discovery gave them, told from the words of these comments. */
export async function retellThemes(replay: Replay): Promise<void> {
  const { state, material, wordEdits, context } = replay
  const remade = state.present().filter(position => state.themes[position]!.isRemade)
  if (remade.length === 0) return
  const comments = await material.words(context)
  const { view } = await steeredView(material, wordEdits, context)
  const counts = await countWords(state, remade, comments.low, view, context)
  const stems = view.stemsOfWords()
  for (const [at, position] of remade.entries())
    retell(state.themes[position]!, scoresOf(counts, at), stems, comments)
  for (const position of remade) nameByKeyword(state.themes[position]!)
  for (const edit of wordEdits) {
    if (edit.kind !== 'pin' || !remade.includes(state.find(edit.theme))) continue
    const found = await material.find(edit.word, context)
    if (found !== null) pinKeyword(state.themes[state.find(edit.theme)]!, edit.word, found, comments)
  }
}

function nameByKeyword(theme: EditedTheme): void {
  const [first] = theme.keywords
  if (theme.isNameless && !theme.isRenamed && first !== undefined) theme.label = asLabel(first.text)
}

interface WordCounts {
  readonly size: number
  readonly inAll: Uint32Array
  readonly all: number
  /** One for each remade theme. */
  readonly inTheme: readonly Uint32Array[]
  readonly ofTheme: Uint32Array
}

async function countWords(
  state: EditedThemes,
  remade: readonly number[],
  low: Uint32Array,
  view: WordView,
  context: JobContext,
): Promise<WordCounts> {
  const places = new Map(remade.map((position, at) => [position, at]))
  const inAll = new Uint32Array(view.size)
  const inTheme = remade.map(() => new Uint32Array(view.size))
  const ofTheme = new Uint32Array(remade.length)
  for (const [step, response] of low.entries()) {
    if (step % COMMENTS_A_STEP === 0) await context.pause()
    const at = places.get(state.main[response]!)
    if (at !== undefined) ofTheme[at]!++
    const count = view.collect(response)
    for (let i = 0; i < count; i++) {
      inAll[view.words[i]!]!++
      if (at !== undefined) inTheme[at]![view.words[i]!]!++
    }
  }
  return { size: view.size, inAll, all: low.length, inTheme, ofTheme }
}

interface Scored {
  readonly word: number
  readonly score: number
}

/** Words that are typical of a theme, the most typical first. */
function scoresOf({ size, inAll, all, inTheme, ofTheme }: WordCounts, at: number): Scored[] {
  const [counts, themeTotal] = [inTheme[at]!, ofTheme[at]!]
  const fewest = themeTotal < FEWEST_COMMENTS ? 1 : FEWEST_COMMENTS
  const scored: Scored[] = []
  for (let word = 0; word < size; word++) {
    if (counts[word]! < fewest) continue
    // A theme that has all comments has nothing to stand out from: the commonest words tell it.
    const score =
      themeTotal === all
        ? counts[word]!
        : logOddsScore({ inTheme: counts[word]!, inAll: inAll[word]!, themeTotal, allTotal: all })
    if (score > 0) scored.push({ word, score })
  }
  return scored.sort((a, b) => b.score - a.score || a.word - b.word)
}

function retell(
  theme: EditedTheme,
  scored: readonly Scored[],
  stems: Int32Array,
  { lexicon, spellings }: CommentWords,
): void {
  if (scored.length === 0) return
  const withStems = scored.filter(({ word }) => stems[word]! >= 0)
  theme.keywords = heaviest(
    withStems.map(({ word, score }) => ({ text: spellings.spellingOf(stems[word]!), weight: score })),
  )
  theme.markedStems = markedOf(withStems).map(({ word }) => lexicon.keyOfStem[stems[word]!]!)
}

/** The themes that are left as a run: top themes by low-score comments, each followed by its sub-themes. */
export function toRun(base: ThemeRun, state: EditedThemes, low: Uint8Array): ThemeRun {
  const order = orderOf(state, low)
  const places = new Int16Array(state.themes.length + 1).fill(-1)
  order.forEach((position, place) => (places[position] = place))
  const labels = labelsOf(order.map(position => state.themes[position]!))
  return {
    ...base,
    themes: order.map((position, place) => ({ ...foundTheme(state, position), label: labels[place]! })),
    mainTheme: state.main.map(position => (position < 0 ? -1 : places[position]!)),
    secondTheme: state.second.map(position => (position < 0 ? -1 : places[position]!)),
    status: state.status,
  }
}

/** A label that the user gave another theme gives way, and so does one that was made anew. */
function labelsOf(themes: readonly EditedTheme[]): string[] {
  const own = new Set(themes.filter(theme => theme.isRenamed).map(({ label }) => label.toLowerCase()))
  return distinctLabels(
    themes.map(({ label, keywords, found, isRenamed }) => {
      const isAsFound = label === found?.label && !own.has(label.toLowerCase())
      return { label, keywords, isFixed: isRenamed || isAsFound }
    }),
  )
}

function foundTheme({ themes }: EditedThemes, position: number): Omit<FoundTheme, 'label'> {
  const { found, id, parent, keywords, markedStems } = themes[position]!
  return { ...found, id, parent: themes[parent]?.id ?? null, keywords, markedStems }
}

function orderOf(state: EditedThemes, low: Uint8Array): number[] {
  const sizes = new Uint32Array(state.themes.length)
  state.main.forEach((position, response) => {
    if (position >= 0 && low[response] === 1) sizes[position]!++
  })
  const children = new Map(state.present().map(position => [position, state.childrenOf(position)]))
  const sizeOf = (position: number): number =>
    children.get(position)!.reduce((sum, child) => sum + sizes[child]!, sizes[position]!)
  const bySize = (a: number, b: number): number => sizeOf(b) - sizeOf(a) || a - b
  const tops = state.present().filter(position => state.themes[position]!.parent < 0)
  return tops.sort(bySize).flatMap(top => [top, ...children.get(top)!.sort(bySize)])
}
