import type { JobContext } from '../job-context.ts'
import { assignAll, type Learned, placeLearned } from './assign.ts'
import { findConsensus, type View } from './consensus.ts'
import { describeFoundThemes } from './describe-found.ts'
import { Pace } from './pace.ts'
import { type CommentSource, readLowComments, type Reading } from './read-comments.ts'
import type { ThemeRun } from './theme.ts'
import { ThemeTree } from './theme-tree.ts'
import { listThemes, placesInList } from './list-themes.ts'
import { findSubThemes } from './sub-themes.ts'
import { fewestInTheme, refineThemes, relearn } from './theme-model.ts'
import { chooseVocabulary, collectDocuments, type Documents, type Vocabulary } from './views.ts'

/** Comments from which groups are found; more make the search slower and not better. */
const LEARNING_SAMPLE = 12_000

export interface FindThemesInput extends CommentSource {
  /** Upper bound on the number of themes; null or absent: as many as the data hold. */
  readonly maxThemes?: number | null
}

/**
 * Find the themes of the low-score comments and place every response's comment among them, low or not.
 *
 * Comments that say nothing are set apart first. Many random chains of a Dirichlet mixture are drawn over a sample of
 * up to 12,000 comments; where they agree is a theme; a soft refinement turns the themes into a model of words. Nothing
 * is left to chance that the texts do not decide: the same comments give the same themes, on any engine and in any order
 * of rows. About 2 s for 10,000 comments, 3 s for 100,000.
 */
export async function findThemes(input: FindThemesInput, context: JobContext): Promise<ThemeRun> {
  const pace = new Pace(context)
  const reading = await readLowComments(input, pace)
  const learned = await learn(reading, input.maxThemes ?? null, pace)
  const assigned = await assignAll(input, learned, pace)
  await pace.begin('describing')
  const order = listThemes(learned)
  const themes = await describeFoundThemes(learned, order, pace)
  await pace.step(1)
  return {
    themes,
    ...placesInList(assigned, learned.tree, order),
    learnedFrom: reading.comments.size,
    languages: assigned.languages,
  }
}

async function learn(reading: Reading, maxThemes: number | null, pace: Pace): Promise<Learned> {
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
  return { reading, vocabulary, tree, places: await placeLearned(documents, tree, pace) }
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
