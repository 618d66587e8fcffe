import type { JobContext } from '#core/job-context.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import type { ThemeQuotes } from '#core/themes/theme-quotes.ts'
import type { OpenProject } from '../open-project.ts'
import { maskOf } from '../rows-in-play.ts'
import { figuresRevision, type ProjectRecord, type ThemeEditsRecord } from '#storage/records.ts'
import { historyOf } from '../theme-history.ts'
import type { Job } from './job.ts'

export const themesJob: Job<'themes'> = async (engine, input, context) => {
  const isKnown = (project: ProjectRecord): boolean => figuresRevision(project) === input.revision
  const open = await engine.projects.open(input.projectId, context, isKnown)
  const mask = await maskOf(open, input.selection, context)
  const overview = await themesInPlay(open, mask, context)
  const { edits, notReplayed, found, given } = await open.themes(context)
  const { rulesAfter } = await import('#core/themes/edits/rules-after.ts')
  const rules = rulesAfter({ given, edits: edits.done, notReplayed, withSplits: true })
  const foundLabels = Object.fromEntries(found.run.themes.map(({ id, label }) => [id, label]))
  return {
    ...overview,
    ...(hasHistory(edits) && { history: { ...historyOf(edits), foundLabels } }),
    ...(notReplayed.length > 0 && { notReplayed }),
    ...(rules.size > 0 && { rules: Array.from(rules, ([theme, rule]) => ({ theme, rule })) }),
  }
}

function hasHistory({ done, undone, earlier = [], later = [] }: ThemeEditsRecord): boolean {
  return [done, undone, earlier, later].some(list => list.length > 0)
}

/** The themes of a project with their figures over the responses in play (null: all); not how the user edited them. */
export async function themesInPlay(
  open: OpenProject,
  mask: Uint8Array | null,
  context: JobContext,
): Promise<ThemesOverview> {
  const { run, found } = await open.themes(context)
  const [{ describeThemes }, { quotesKept, quoteThemes }] = await Promise.all([
    import('#core/themes/describe-themes.ts'),
    import('#core/themes/theme-quotes.ts'),
  ])
  const { dataset, comments } = open.data
  // Of all responses, and of no edit: these were chosen when the themes were found.
  const kept = mask === null && run === found.run ? found.quotes : undefined
  const quotesOf = async (members: readonly Uint32Array[]): Promise<ThemeQuotes> =>
    kept === undefined
      ? quoteThemes(run.themes, members, await comments.low(open.scale, context), context, found.quoteMemory)
      : quotesKept(kept)
  const inPlay = mask ?? new Uint8Array(dataset.size).fill(1)
  return describeThemes({ dataset, run, mask: inPlay, scale: open.scale, quotesOf }, context)
}
