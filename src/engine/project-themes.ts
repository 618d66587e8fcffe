import type { JobContext } from '#core/job-context.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { readThemeRun, writeThemeRun, type ThemeRunKey } from '#storage/theme-runs.ts'
import { lowMask } from './low-mask.ts'
import type { ResponseData } from './response-data.ts'

/** Grows whenever `findThemes` gives other themes for the same comments: stored ones are then found again. */
const THEME_RECIPE = 3

/**
 * The themes of a project for its present revision: stored ones, else found now and stored. What finds them (languages,
 * word stems) is large and loaded only then, so that the worker starts quickly.
 */
export async function findOrReadThemes(
  database: LowdownDatabase,
  project: ProjectRecord,
  scale: Scale,
  data: ResponseData,
  context: JobContext,
): Promise<ThemeRun> {
  const { id: projectId, revision } = project
  const key: ThemeRunKey = { projectId, revision, low: scale.low, recipe: THEME_RECIPE }
  const stored = await readThemeRun(database, key, data.dataset.size)
  if (stored !== null) return stored
  const [{ findThemes }, { texts }] = await Promise.all([
    import('#core/themes/find-themes.ts'),
    data.comments(context),
  ])
  const { size } = data.dataset
  const low = lowMask(data.dataset, scale)
  const run = await findThemes({ size, low, text: index => texts.text(index) }, context)
  await writeThemeRun(database, key, run)
  return run
}
