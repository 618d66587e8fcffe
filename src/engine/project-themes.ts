import type { JobContext } from '#core/job-context.ts'
import { withLastingIds, themeNumber } from '#core/themes/edits/lasting-ids.ts'
import type { ThemeTraits } from '#core/themes/edits/match-themes.ts'
import { namedThemes } from '#core/themes/edits/named-themes.ts'
import { EditMaterial } from '#core/themes/edits/edit-material.ts'
import { isWithin, NO_STEERING, steeringOf } from '#core/themes/edits/steering.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ProjectRecord, ThemeEditsRecord } from '#storage/records.ts'
import {
  readLastThemes,
  readThemeRun,
  writeThemeRun,
  type StoredThemes,
  type ThemeRunKey,
} from '#storage/theme-runs.ts'
import { lowMask } from './low-mask.ts'
import type { ResponseData } from './response-data.ts'

/** Grows whenever `findThemes` gives other themes for the same comments: stored ones are then found again. */
const THEME_RECIPE = 6

/** Of which project, in which state, themes are wanted. */
export interface ThemeRequest {
  readonly database: LowdownDatabase
  readonly project: ProjectRecord
  readonly scale: Scale
  readonly data: ResponseData
  readonly edits: ThemeEditsRecord
}

/** Themes as they were found, and what the comments say to those who edit them. */
export interface FoundThemes extends StoredThemes {
  readonly material: EditMaterial
}

/**
 * The themes of a project for its present revision, before any edit: stored ones, else found now and stored. What finds
 * them (languages, word stems) is large and loaded only then, so that the worker starts quickly.
 */
export async function findOrReadThemes(request: ThemeRequest, context: JobContext): Promise<FoundThemes> {
  const { database, project, scale, data, edits } = request
  const { texts } = await data.comments(context)
  const { size } = data.dataset
  const low = lowMask(data.dataset, scale)
  const source = { size, low, text: (index: number) => texts.text(index) }
  const material = new EditMaterial({ ...source, ids: inner => data.ids(inner) })
  const { id: projectId, revision } = project
  const key: ThemeRunKey = { projectId, revision, low: scale.low, recipe: THEME_RECIPE }
  const stored = await readThemeRun(database, key, size)
  if (stored !== null && isWithin(stored.steering, steeringOf(edits.done))) return { ...stored, material }
  const { findThemes } = await import('#core/themes/find-themes.ts')
  const run = withLastingIds(
    await findThemes(source, context),
    earlierThemes(await readLastThemes(database, projectId), edits.named),
    highestNumber(edits),
  )
  // Discovery does not go by the words of edits yet: they are weighed anew over what it finds.
  const found = { run, steering: NO_STEERING }
  await writeThemeRun(database, key, found)
  return { ...found, material }
}

/** Those of the run before, and those that edits name and that were not in it any more. */
function earlierThemes(last: readonly ThemeTraits[], named: readonly ThemeTraits[]): readonly ThemeTraits[] {
  return [...last, ...named.filter(({ id }) => !last.some(theme => theme.id === id))]
}

/** The highest number of a found theme that is known: those of an undone past, and those that edits name. */
function highestNumber({ themesBefore, done, undone }: ThemeEditsRecord): number {
  const named = [...done, ...undone].flatMap(namedThemes).map(themeNumber)
  return named.reduce((most, number) => Math.max(most, number), themesBefore)
}
