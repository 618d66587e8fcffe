import { NO_EDITS } from '#core/themes/edits/history.ts'
import { type ThemeTraits, traitsOf } from '#core/themes/edits/match-themes.ts'
import { namedThemes } from '#core/themes/edits/named-themes.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { LowdownDatabase } from './lowdown-database.ts'
import { readProject } from './projects.ts'
import type { ProjectRecord, ThemeEditsRecord } from './records.ts'
import { storing } from './storage-errors.ts'
import { withThemesAfresh } from './theme-states.ts'
import { deleteThemeRun, type LastThemes, readLastThemes } from './theme-runs.ts'

/** The edits of a project's themes, none where it has none yet. */
export async function readThemeEdits(
  database: LowdownDatabase,
  projectId: string,
): Promise<ThemeEditsRecord> {
  const record = await storing(() => database.themeEdits.get(projectId))
  return record ?? { projectId, ...NO_EDITS, themesBefore: 0, named: [] }
}

/** What a change of the themes goes by. */
export interface ThemesNow {
  /** The themes as they are stored; none where they are not found yet. */
  readonly found: LastThemes
  /** No codebook of the project had it as its mark. */
  readonly freeMark: number
}

/**
 * Change the edits of a project's themes and what belongs to them, in one transaction. Whatever shows themes is another
 * then. Where another codebook, or none, gives the themes then, those that are there are forgotten: they are found or placed anew.
 *
 * @param change - Makes the record from the one that is there; the same one where nothing changes.
 * @returns The project as it is now.
 * @throws AppError `storage/project-missing` when there is none of this id.
 */
export function changeThemes(
  database: LowdownDatabase,
  projectId: string,
  change: (before: ThemeEditsRecord, now: ThemesNow) => ThemeEditsRecord,
): Promise<ProjectRecord> {
  const { projects, themeEdits, themeRuns, themeParts } = database
  return storing(() =>
    database.transaction('rw', projects, themeEdits, themeRuns, themeParts, async () => {
      const project = await readProject(database, projectId)
      const before = await readThemeEdits(database, projectId)
      const found = await readLastThemes(database, projectId)
      const after = change(before, { found, freeMark: (project.themesRevision ?? 0) + 1 })
      if (after === before) return project
      if (after.codebook?.mark === before.codebook?.mark) {
        const named = traitsOfNamed([...after.done, ...after.undone], [...before.named, ...found.themes])
        await themeEdits.put({ ...after, named })
      } else {
        await themeEdits.put(after)
        await deleteThemeRun(database, projectId)
      }
      return raiseThemesRevision(database, project)
    }),
  )
}

/**
 * Forget the themes that were found, so that they are found anew; their ids are those of no theme any more. Where a
 * codebook gave them, it and all that was before it come back by undo.
 *
 * @param themesBefore - The highest number that a found theme ever had in the project.
 * @throws AppError `storage/project-missing` when there is none of this id.
 */
export function startThemesAfresh(
  database: LowdownDatabase,
  projectId: string,
  themesBefore: number,
): Promise<ProjectRecord> {
  const { projects, themeEdits, themeRuns, themeParts } = database
  return storing(() =>
    database.transaction('rw', projects, themeEdits, themeRuns, themeParts, async () => {
      const project = await readProject(database, projectId)
      const record = await readThemeEdits(database, projectId)
      const before = Math.max(record.themesBefore, themesBefore)
      await themeEdits.put(await afresh(database, record, before))
      await deleteThemeRun(database, projectId)
      return raiseThemesRevision(database, project)
    }),
  )
}

async function afresh(
  database: LowdownDatabase,
  record: ThemeEditsRecord,
  themesBefore: number,
): Promise<ThemeEditsRecord> {
  const { projectId, done, undone, codebook, earlier, afreshAfter } = record
  if (codebook !== undefined)
    return withThemesAfresh(record, themesBefore, await readLastThemes(database, projectId))
  return {
    projectId,
    done,
    undone,
    themesBefore,
    named: [],
    ...(earlier !== undefined && { earlier }),
    ...(afreshAfter !== undefined && { afreshAfter }),
  }
}

/** Of several traits of a theme the last are kept. */
function traitsOfNamed(edits: readonly ThemeEdit[], themes: readonly ThemeTraits[]): readonly ThemeTraits[] {
  const named = new Set(edits.flatMap(namedThemes))
  const traits = new Map<string, ThemeTraits>()
  for (const theme of themes) if (named.has(theme.id)) traits.set(theme.id, traitsOf(theme))
  return [...traits.values()]
}

async function raiseThemesRevision(
  database: LowdownDatabase,
  project: ProjectRecord,
): Promise<ProjectRecord> {
  const after = { ...project, themesRevision: (project.themesRevision ?? 0) + 1 }
  await database.projects.put(after)
  return after
}
