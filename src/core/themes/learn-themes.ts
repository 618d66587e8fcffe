import { type Learned, placeLearned } from './assign.ts'
import { findConsensus, type View } from './consensus.ts'
import type { Pace } from './pace.ts'
import type { Reading } from './read-comments.ts'
import { findSubThemes } from './sub-themes.ts'
import { fewestInTheme, refineThemes, relearn } from './theme-model.ts'
import { ThemeTree } from './theme-tree.ts'
import { chooseVocabulary, collectDocuments, type Documents, type Vocabulary } from './views.ts'

/** Comments from which groups are found; more make the search slower and not better. */
export const LEARNING_SAMPLE = 12_000

/** Search the low-score comments for themes, from nothing. @param maxThemes - Upper bound on the top themes; null for none. */
export async function learnThemes(reading: Reading, maxThemes: number | null, pace: Pace): Promise<Learned> {
  const { comments, lexicon } = reading
  const sample = Math.min(comments.size, LEARNING_SAMPLE)
  const keys = comments.keys.subarray(0, sample)
  const withPhrases = await see(reading, sample, { phrases: true, shortStems: false }, pace)
  const stemsOnly = await see(reading, sample, { phrases: false, shortStems: true }, pace)
  const consensus = await findConsensus(
    [withPhrases, stemsOnly],
    keys,
    comments.languages.subarray(0, keys.length),
    pace,
  )
  await pace.begin('refining')
  const { vocabulary, documents } = withPhrases
  const pruning = { most: maxThemes, fewest: fewestInTheme(sample) }
  const model = await refineThemes(documents, vocabulary.size, consensus.memberships, pruning, pace)
  const { main } = await placeLearned(documents, new ThemeTree(model, []), pace)
  const seen = { documents, vocabulary: vocabulary.size }
  const parts = await findSubThemes(seen, consensus, main, model.themes, pace)
  if (sample === comments.size)
    return place(reading, vocabulary, documents, new ThemeTree(model, parts), pace)
  const all = await collectDocuments(comments, comments.size, vocabulary, lexicon, pace.context)
  const tree = new ThemeTree(await relearn(all, vocabulary.size, model, pace), parts)
  return place(reading, vocabulary, all, tree, pace)
}

async function place(
  reading: Reading,
  vocabulary: Vocabulary,
  documents: Documents,
  tree: ThemeTree,
  pace: Pace,
): Promise<Learned> {
  return { reading, vocabulary, tree, documents, places: await placeLearned(documents, tree, pace) }
}

async function see(
  { comments, lexicon }: Reading,
  sample: number,
  rule: { readonly phrases: boolean; readonly shortStems: boolean },
  pace: Pace,
): Promise<View> {
  const vocabulary = await chooseVocabulary(comments, sample, lexicon, { ...rule, context: pace.context })
  const documents = await collectDocuments(comments, sample, vocabulary, lexicon, pace.context)
  return { documents, vocabulary }
}
