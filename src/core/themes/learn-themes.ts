import { type Learned, placeLearned } from './assign.ts'
import { cutComments } from './comment-parts.ts'
import { findConsensus } from './consensus.ts'
import { fewestByLanguage, languageRuns } from './language-runs.ts'
import { findMatters, findMattersInLanguages } from './find-matters.ts'
import { meetWords } from './met-words.ts'
import { nestThemes } from './nest-themes.ts'
import type { Pace } from './pace.ts'
import type { Reading } from './read-comments.ts'
import { countOwned, withoutSmallParts } from './owned-themes.ts'
import { findSubThemes } from './sub-themes.ts'
import { refineThemes, relearn, type ThemeModel } from './theme-model.ts'
import { profileWords } from './theme-profiles.ts'
import { IN_NO_THEME, ThemeTree } from './theme-tree.ts'
import {
  chooseVocabulary,
  collectDocuments,
  type View,
  type Vocabulary,
  type VocabularyRule,
} from './views.ts'

/** Parts of comments from which groups are found. The time goes better into more chains, on which a steady result hangs. */
export const LEARNING_SAMPLE = 8_000

/** How many themes there may be. */
export interface ThemeBounds {
  /** Themes that are searched at the most, the largest kept; null for no bound. */
  readonly themes: number | null
  /** Top themes; what is beyond lies under those that it is most like. */
  readonly tops: number
}

/**
 * Search the low-score comments for themes, from nothing. What the themes are is learned from the parts of long comments,
 * each of which is about one matter; the comments are then placed as wholes.
 */
export async function learnThemes(reading: Reading, bounds: ThemeBounds, pace: Pace): Promise<Learned> {
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
  const runs = languageRuns(cut.languages)
  const consensus = await findConsensus([withPhrases, stemsOnly], cut.keys, cut.languages, runs, pace)
  await pace.begin('refining')
  const { vocabulary, documents } = withPhrases
  const fewestOf = fewestByLanguage(cut.languages)
  const pruning = { most: bounds.themes, fewest: (group: number) => fewestOf(consensus.languageOf[group]!) }
  const refined = await refineThemes(documents, vocabulary.size, consensus.memberships, pruning, pace)
  const wholes = await collectDocuments(comments, cut.comments, vocabulary, lexicon, context)
  const languages = comments.languages.subarray(0, cut.comments)
  const find = runs.length === 1 ? findMatters : findMattersInLanguages
  const { model, matters } = await find({ cut, documents, wholes, languages, vocabulary }, refined, pace)
  const { main } = await placeLearned(documents, new ThemeTree(model), pace)
  const owned = await countOwned(wholes, new ThemeTree(model), pace)
  const hasTooMany = matters.length > bounds.tops
  const like = hasTooMany ? await profileWords(model, vocabulary, context) : () => 0
  const nested = nestThemes(matters, owned.byTheme, like, bounds.tops)
  const parentOf = Array.from({ length: model.themes }, (_, theme) => nested[theme] ?? IN_NO_THEME)
  const seen = { documents, vocabulary: vocabulary.size, owned }
  const isTop = (theme: number): boolean => parentOf[theme] === -1
  const parts = await findSubThemes(seen, consensus, { main, isTop }, pace)
  const tree = new ThemeTree(model, parentOf, parts)
  const lasting = withoutSmallParts(tree, await countOwned(wholes, tree, pace))
  const isAll = cut.comments === comments.size
  const whole = isAll ? model : await learnFromAll(reading, vocabulary, model, pace)
  return place(reading, vocabulary, new ThemeTree(whole, parentOf, lasting), pace)
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
