import type { Learned } from './assign.ts'
import type { KnownTheme } from './keep-themes.ts'
import { countFields } from './count-fields.ts'
import { findCandidates } from './candidates.ts'
import { distinctLabels } from './distinct-labels.ts'
import {
  inOtherLanguages,
  type LabelSample,
  readSpeakingParts,
  takeLabelSample,
  takePartSample,
} from './label-sample.ts'
import { labelThemes, nameThemes, type NameSource, type TakenNames, type ThemeName } from './name-themes.ts'
import type { Pace } from './pace.ts'
import { rankCandidates } from './rank-candidates.ts'
import { isAddress, type Named } from './rate-names.ts'
import { countSpellings, type Spellings } from './spellings.ts'
import type { FoundTheme, Keyword } from './theme.ts'
import { markedOf, MOST_KEYWORDS } from './typical-words.ts'

/**
 * Name the themes and list their keywords: top themes, and those in another language than theirs, against each other, other
 * sub-themes against their siblings.
 *
 * @param order - Numbers of the themes in the order in which they are listed.
 * @param before - The themes that have an id and a label already, by number, and the highest number of an id.
 */
export async function describeFoundThemes(
  learned: Learned,
  order: readonly number[],
  { known, lastNumber }: { readonly known: ReadonlyMap<number, KnownTheme>; readonly lastNumber: number },
  pace: Pace,
): Promise<FoundTheme[]> {
  const { parentOf } = learned.tree
  const tops = order.filter(theme => parentOf[theme]! < 0)
  const speaking = await readSpeakingParts(learned, pace)
  const others = new Set(inOtherLanguages(speaking))
  const apart = order.filter(theme => parentOf[theme]! < 0 || others.has(theme))
  const sample = await takeLabelSample(speaking, apart, pace.context)
  const spellings = await countSpellings(sample, pace.context)
  await pace.step(0.1)
  const namer: Namer = { learned, spellings, known, taken: { labels: [], stems: [] }, described: new Map() }
  for (const { label } of known.values()) namer.taken.labels.push(label)
  const groups = [await nameGroup(namer, apart, sample, pace)]
  for (const [at, top] of tops.entries()) {
    await pace.step(0.6 + (0.4 * at) / tops.length)
    const parts = order.filter(theme => parentOf[theme] === top && !others.has(theme))
    if (parts.length === 0) continue
    const ofTop = await takePartSample(speaking, { top, below: parts }, pace.context)
    groups.push(await nameGroup(namer, parts, ofTop, pace))
  }
  for (const group of groups) await describeGroup(namer, group, pace)
  const idOf = new Map<number, string>()
  let last = lastNumber
  for (const theme of order) idOf.set(theme, known.get(theme)?.id ?? `t${++last}`)
  const described = order.map(theme => ({ ...namer.described.get(theme)!, isFixed: known.has(theme) }))
  const labels = distinctLabels(described)
  return order.map((theme, place) => ({
    id: idOf.get(theme)!,
    parent: idOf.get(parentOf[theme]!) ?? null,
    label: labels[place]!,
    keywords: described[place]!.keywords,
    markedStems: described[place]!.markedStems,
  }))
}

type Description = Pick<FoundTheme, 'label' | 'keywords' | 'markedStems'>

interface Namer {
  readonly learned: Learned
  readonly spellings: Spellings
  readonly known: ReadonlyMap<number, KnownTheme>
  readonly taken: TakenNames
  readonly described: Map<number, Description>
}

/** Themes that are told apart within a sample, and their names. */
interface NamedGroup {
  readonly themes: readonly number[]
  readonly source: NameSource
  readonly names: readonly ThemeName[]
}

async function nameGroup(
  { learned, spellings, known, taken }: Namer,
  themes: readonly number[],
  sample: LabelSample,
  pace: Pace,
): Promise<NamedGroup> {
  const candidates = await findCandidates(sample, pace.context)
  const fields = await countFields(sample, learned.vocabulary.fieldsOfStem, pace.context)
  const rankings: Named[][] = []
  for (const theme of themes.keys()) {
    rankings.push(rankCandidates(candidates, theme, sample))
    await pace.context.pause()
  }
  const heaviestStems = (theme: number): number[] => heaviestStemsOf(learned, themes[theme]!)
  const given = (theme: number): string | null => known.get(themes[theme]!)?.label ?? null
  const source = { rankings, sample, fields, spellings, heaviestStems, given, taken }
  return { themes, source, names: await nameThemes(source, pace.context) }
}

async function describeGroup({ described }: Namer, { themes, source, names }: NamedGroup, pace: Pace) {
  const { rankings, sample, spellings } = source
  const labels = await labelThemes(names, source, pace.context)
  rankings.forEach((ranking, at) => {
    described.set(themes[at]!, {
      label: labels[at]!,
      keywords: keywordsOf(ranking, spellings),
      markedStems: markedStemsOf(ranking, sample),
    })
  })
}

/** Stems of the words that weigh most in a theme. */
function heaviestStemsOf({ tree, vocabulary }: Learned, theme: number): number[] {
  const { model, at } = tree.placeInModel(theme)
  const weightOf = (word: number): number => model.logWord[word * model.themes + at]!
  return [...vocabulary.stemsOfWord.keys()]
    .filter(word => vocabulary.stemsOfWord[word]!.length === 1)
    .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
    .map(word => vocabulary.stemsOfWord[word]![0]!)
}

/** The most typical words and phrases, none sharing a stem with another; weights are shares of their sum. */
function keywordsOf(ranking: readonly Named[], spellings: Spellings): Keyword[] {
  const used = new Set<number>()
  const chosen: { text: string; score: number }[] = []
  for (const { candidate, score } of ranking) {
    if (chosen.length === MOST_KEYWORDS || score <= 0) break
    if (isAddress(candidate) || candidate.stems.some(stem => used.has(stem))) continue
    for (const stem of candidate.stems) used.add(stem)
    const [first] = candidate.stems
    const isWord = candidate.stems.length === 1
    const text = isWord
      ? spellings.spellingOf(first!)
      : spellings.phraseOf(candidate.stems, candidate.spellings)
    chosen.push({ text, score })
  }
  const sum = chosen.reduce((total, { score }) => total + score, 0)
  return chosen.map(({ text, score }) => ({ text, weight: score / sum }))
}

function markedStemsOf(ranking: readonly Named[], { lexicon }: LabelSample): string[] {
  const singles = ranking.filter(({ candidate, score }) => candidate.stems.length === 1 && score > 0)
  return markedOf(singles).flatMap(({ candidate }) => lexicon.keysOf(candidate.stems[0]!))
}
