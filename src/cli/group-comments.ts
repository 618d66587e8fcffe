import type { JobContext } from '#core/job-context.ts'
import type { TextReader } from '#core/survey/dataset.ts'
import { applyCodebook } from '#core/themes/codebook/apply-codebook.ts'
import { buildCodebook } from '#core/themes/codebook/build-codebook.ts'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { rulesOf } from '#core/themes/codebook/codebook-rules.ts'
import { diffCodebooks, type ThemeDifference } from '#core/themes/codebook/diff-codebooks.ts'
import { applyEdits } from '#core/themes/edits/apply-edits.ts'
import { EditMaterial } from '#core/themes/edits/edit-material.ts'
import { createExplainer } from '#core/themes/edits/explain-comment.ts'
import { rulesAfter } from '#core/themes/edits/rules-after.ts'
import { editsFor, type EditsFile } from '#core/themes/edits/edits-file.ts'
import type { NotReplayed } from '#core/themes/edits/theme-edit.ts'
import type { CommentExplanation } from '#core/themes/explanation.ts'
import { findThemes } from '#core/themes/find-themes.ts'
import type { CommentSource } from '#core/themes/read-comments.ts'
import type { ThemeRun } from '#core/themes/theme.ts'

/** By what the comments are grouped, beside their words. */
export interface GroupingOptions {
  readonly maxThemes: number | null
  readonly edits: EditsFile | null
  /** Themes in which the comments are placed instead of finding some. */
  readonly codebook: Codebook | null
  /** It is wanted why each comment is where it is. */
  readonly isExplained: boolean
  /** Name of the codebook that is wanted; null: none is. */
  readonly codebookName: string | null
}

export interface Grouped {
  readonly run: ThemeRun
  /** Edits of the themes that had no effect, or not all of it. */
  readonly notReplayed: readonly NotReplayed[]
  /** Why a comment is where it is, by the response; null where it is not wanted. */
  readonly explain: ((index: number) => CommentExplanation) | null
  /** The themes as a codebook, where one is written or compared; else null. */
  readonly codebook: Codebook | null
  /** What became of the themes of the codebook that was loaded; null without one. */
  readonly codebookDifferences: readonly ThemeDifference[] | null
}

/** Find the themes, or take those of a codebook, and replay the edits over them. */
export async function groupComments(
  source: CommentSource,
  ids: TextReader,
  options: GroupingOptions,
  context: JobContext,
): Promise<Grouped> {
  const { maxThemes, edits, codebook: earlier, codebookName } = options
  const found =
    earlier === null
      ? await findThemes({ ...source, maxThemes }, context)
      : await applyCodebook(earlier, source, context, maxThemes)
  const material = new EditMaterial({ ...source, ids: () => Promise.resolve(ids) })
  const wanted = edits === null ? [] : editsFor(edits, found.themes)
  const given = earlier === null ? [] : rulesOf(earlier)
  const edited = await applyEdits(found, wanted, material, context, given)
  const { run, notReplayed } = edited
  const explain = options.isExplained ? await createExplainer(edited, wanted, material, context) : null
  const grouped = { run, notReplayed, explain }
  if (codebookName === null) return { ...grouped, codebook: null, codebookDifferences: null }
  const rules = rulesAfter({ given, edits: wanted, notReplayed })
  const notes = new Map(earlier?.themes.map(({ id, notes: each }) => [id, each]))
  const codebook = await buildCodebook({ name: codebookName, source, run, rules, notes }, context)
  const codebookDifferences = earlier === null ? null : diffCodebooks(earlier, codebook, true)
  return { ...grouped, codebook, codebookDifferences }
}
