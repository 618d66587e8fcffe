import type { CommentParts } from './comment-parts.ts'
import { mattersOfLanguages, mergeSmall } from './language-matters.ts'
import { fewestByLanguage, mostCommonLanguages } from './language-runs.ts'
import type { Matter } from './nest-themes.ts'
import { countOwned, withoutSmallThemes } from './owned-themes.ts'
import type { Pace } from './pace.ts'
import { placeLearned } from './assign.ts'
import { fewestInTheme, mergeThemes, type ThemeModel } from './theme-model.ts'
import { profileFields } from './theme-profiles.ts'
import { ThemeTree } from './theme-tree.ts'
import type { Documents, Vocabulary } from './views.ts'

/** The comments from which themes are learned: in parts, and as wholes. */
export interface LearningSample {
  readonly cut: CommentParts
  readonly documents: Documents
  readonly wholes: Documents
  /** Position of the language of each whole comment in `LANGUAGES`. */
  readonly languages: Uint8Array
  readonly vocabulary: Vocabulary
}

/** Themes as they are found, and which of them are one matter in several languages; what is in no matter is no theme. */
export interface FoundMatters {
  readonly model: ThemeModel
  readonly matters: readonly Matter[]
}

/** The themes that enough whole comments are mainly about, in a file of one language; each is a matter of its own. */
export async function findMatters(
  { wholes }: LearningSample,
  refined: ThemeModel,
  pace: Pace,
): Promise<FoundMatters> {
  const owned = await countOwned(wholes, new ThemeTree(refined), pace)
  const fewest = fewestInTheme(wholes.size)
  const model = withoutSmallThemes(refined, owned, () => fewest)
  return { model, matters: Array.from({ length: model.themes }, (_, theme) => [theme]) }
}

/**
 * The same for a file of several languages. A theme of a language of few comments may be smaller where it is of a matter
 * that another language has, too; all such themes of one language in one matter are one theme. What is in none is told apart
 * all the same: its comments would be pressed into what shares a word with them.
 */
export async function findMattersInLanguages(
  sample: LearningSample,
  refined: ThemeModel,
  pace: Pace,
): Promise<FoundMatters> {
  const { cut, documents, wholes, vocabulary } = sample
  const tree = new ThemeTree(refined)
  const { main } = await placeLearned(documents, tree, pace)
  const { byTheme: sizes } = await countOwned(wholes, tree, pace)
  const languages = mostCommonLanguages(main, cut.languages, refined.themes)
  const fewestOf = fewestByLanguage(sample.languages)
  const lasting = [...languages.keys()].filter(theme => sizes[theme]! >= fewestOf(languages[theme]!))
  const fewest = fewestInTheme(wholes.size)
  const themes = { languages, sizes, fewest, profiles: profileFields(refined, vocabulary) }
  const made = mergeSmall(mattersOfLanguages(lasting, themes), themes)
  const isIn = new Set(made.flatMap(theme => theme.themes))
  const left = [...languages.keys()].filter(theme => !isIn.has(theme))
  const columns = [...made.map(theme => theme.themes), ...left.map(theme => [theme])]
  const matters = new Map<number, number[]>()
  for (const [theme, { matter }] of made.entries())
    matters.set(matter, [...(matters.get(matter) ?? []), theme])
  return {
    model: await mergeThemes(documents, vocabulary.size, refined, columns, pace),
    matters: [...matters.values()],
  }
}
