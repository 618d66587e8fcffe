import { type Learned, placeLearned } from './assign.ts'
import { cutComments } from './comment-parts.ts'
import { findConsensus, type View } from './consensus.ts'
import { meetWords } from './met-words.ts'
import type { Pace } from './pace.ts'
import type { Reading } from './read-comments.ts'
import { countOwned, withoutSmallParts, withoutSmallThemes } from './owned-themes.ts'
import { findSubThemes } from './sub-themes.ts'
import { fewestInTheme, refineThemes, relearn, type ThemeModel } from './theme-model.ts'
import { ThemeTree } from './theme-tree.ts'
import { chooseVocabulary, collectDocuments, type Vocabulary, type VocabularyRule } from './views.ts'

/** Parts of comments from which groups are found; more make the search slower and not better. */
export const LEARNING_SAMPLE = 12_000

/**
 * Search the low-score comments for themes, from nothing. What the themes are is learned from the parts of long comments,
 * each of which is about one matter; the comments are then placed as wholes.
 *
 * @param maxThemes - Upper bound on the top themes; null for none.
 */
export async function learnThemes(reading: Reading, maxThemes: number | null, pace: Pace): Promise<Learned> {
  const { comments, lexicon } = reading
  const { context } = pace
  const cut = await cutComments(comments, lexicon, LEARNING_SAMPLE, context)
  const met = await meetWords(comments, cut, lexicon, context)
  const { size } = cut
  const see = async (rule: VocabularyRule): Promise<View> => {
    const vocabulary = await chooseVocabulary(met, rule, context)
    return { vocabulary, documents: await collectDocuments(cut, size, vocabulary, lexicon, context) }
  }
  const withPhrases = await see({ phrases: true, shortStems: false })
  const stemsOnly = await see({ phrases: false, shortStems: true })
  const consensus = await findConsensus([withPhrases, stemsOnly], cut.keys, cut.languages, pace)
  await pace.begin('refining')
  const { vocabulary, documents } = withPhrases
  const pruning = { most: maxThemes, fewest: fewestInTheme(size) }
  const found = await refineThemes(documents, vocabulary.size, consensus.memberships, pruning, pace)
  const wholes = await collectDocuments(comments, cut.comments, vocabulary, lexicon, context)
  const model = withoutSmallThemes(found, await countOwned(wholes, new ThemeTree(found), pace))
  const { main } = await placeLearned(documents, new ThemeTree(model), pace)
  const owned = await countOwned(wholes, new ThemeTree(model), pace)
  const seen = { documents, vocabulary: vocabulary.size, owned }
  const parts = await findSubThemes(seen, consensus, main, pace)
  const tree = new ThemeTree(model, null, parts)
  const lasting = withoutSmallParts(tree, await countOwned(wholes, tree, pace))
  const isAll = cut.comments === comments.size
  const whole = isAll ? model : await learnFromAll(reading, vocabulary, model, pace)
  return place(reading, vocabulary, new ThemeTree(whole, null, lasting), pace)
}

async function learnFromAll(
  { comments, lexicon }: Reading,
  vocabulary: Vocabulary,
  model: ThemeModel,
  pace: Pace,
): Promise<ThemeModel> {
  const { context } = pace
  const cut = await cutComments(comments, lexicon, Infinity, context)
  const documents = await collectDocuments(cut, cut.size, vocabulary, lexicon, context)
  return relearn(documents, vocabulary.size, model, pace)
}

async function place(
  reading: Reading,
  vocabulary: Vocabulary,
  tree: ThemeTree,
  pace: Pace,
): Promise<Learned> {
  const { comments, lexicon } = reading
  const documents = await collectDocuments(comments, comments.size, vocabulary, lexicon, pace.context)
  return { reading, vocabulary, tree, documents, places: await placeLearned(documents, tree, pace) }
}
