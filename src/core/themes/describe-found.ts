import type { Learned } from './assign.ts'
import { findCandidates } from './candidates.ts'
import { type LabelSample, takeLabelSample } from './label-sample.ts'
import { labelThemes, type Named, rankCandidates } from './name-themes.ts'
import type { Pace } from './pace.ts'
import { countSpellings, type Spellings } from './spellings.ts'
import type { FoundTheme, Keyword } from './theme.ts'

const MOST_KEYWORDS = 10
/** Words that are marked in quotes, beyond the keywords. */
const MOST_MARKED = 30
/** From this score on a word hardly belongs to the theme by chance. */
const TYPICAL = 2
const FEWEST_MARKED = 10

/**
 * Name the themes and list their keywords.
 *
 * @param order - Numbers of the model's themes in the order in which they are listed.
 */
export async function describeFoundThemes(
  learned: Learned,
  order: readonly number[],
  pace: Pace,
): Promise<FoundTheme[]> {
  const sample = takeLabelSample(learned, order)
  const spellings = await countSpellings(sample, pace.context)
  await pace.step(0.1)
  const candidates = await findCandidates(sample, pace.context)
  const rankings: Named[][] = []
  for (const theme of order.keys()) {
    rankings.push(rankCandidates(candidates, theme, sample))
    await pace.step(0.5 + (0.4 * theme) / order.length)
  }
  const heaviestStems = (theme: number): number[] => heaviestStemsOf(learned, order[theme]!)
  const labels = await labelThemes({ rankings, sample, spellings, heaviestStems }, pace.context)
  return rankings.map((ranking, theme) => ({
    id: `t${theme + 1}`,
    label: labels[theme]!,
    keywords: keywordsOf(ranking, spellings),
    markedStems: markedStemsOf(ranking, sample),
  }))
}

/** Stems of the words that weigh most in a theme of the model. */
function heaviestStemsOf({ model, vocabulary }: Learned, theme: number): number[] {
  const weightOf = (word: number): number => model.logWord[word * model.themes + theme]!
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
    if (candidate.stems.some(stem => used.has(stem))) continue
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
  return singles
    .filter(({ score }, i) => i < FEWEST_MARKED || score >= TYPICAL)
    .slice(0, MOST_MARKED)
    .map(({ candidate }) => lexicon.keyOfStem[candidate.stems[0]!]!)
}
