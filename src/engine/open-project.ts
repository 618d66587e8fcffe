import type { JobContext } from '#core/job-context.ts'
import { withMergedNames } from '#core/names/merge-names.ts'
import { readNameDecisions, type NameDecisions, type NameMerge } from '#core/names/name-decisions.ts'
import { selectRows } from '#core/selection/select-rows.ts'
import type { Selection } from '#core/selection/selection.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { listImports } from '#storage/imports.ts'
import { readProject } from '#storage/projects.ts'
import type { ImportRecord, ProjectRecord } from '#storage/records.ts'
import type { Databases } from './databases.ts'
import { findOrReadThemes } from './project-themes.ts'
import { loadResponses, type ResponseData } from './response-data.ts'
import { shareTask, type SharedTask } from './shared-task.ts'

/** A project as it is at one revision, with its responses in memory. */
export interface OpenProject {
  readonly project: ProjectRecord
  readonly scale: Scale
  readonly imports: readonly ImportRecord[]
  /** With merged names under the name they are shown by. */
  readonly data: ResponseData
  /** The same responses before names were merged. */
  readonly unmerged: Dataset
  readonly names: NameDecisions
  /** Its themes: in memory, else stored, else found now and stored. Jobs that ask at the same time share the work. */
  themes(context: JobContext): Promise<ThemeRun>
}

/** Keeps the project that was opened last in memory. */
export interface ProjectKeeper {
  /** @throws AppError `storage/project-missing`, `storage/damaged` */
  open(projectId: string, context: JobContext): Promise<OpenProject>
  /** Let go of a deleted project's responses. */
  forget(projectId: string): void
}

interface KeptData {
  readonly projectId: string
  readonly key: string
  readonly task: SharedTask<ResponseData>
}

interface KeptNames {
  readonly key: string
  readonly unmerged: ResponseData
  readonly merged: ResponseData
}

interface KeptThemes {
  readonly key: string
  readonly task: SharedTask<ThemeRun>
}

export function createProjectKeeper(databases: () => Promise<Databases>): ProjectKeeper {
  let keptData: KeptData | null = null
  let keptThemes: KeptThemes | null = null
  let keptNames: KeptNames | null = null

  /** The responses stay as long as imports and time zone do: another low rule reads nothing again. */
  function dataOf(project: ProjectRecord, imports: readonly ImportRecord[], strict: Databases['strict']) {
    const key = JSON.stringify([project.id, project.timezone, imports.map(record => record.id)])
    if (keptData?.key !== key || keptData.task.isLost) {
      keptThemes = null
      keptData = {
        projectId: project.id,
        key,
        task: shareTask(inner => loadResponses(strict, imports, project.timezone, inner)),
      }
    }
    return keptData.task
  }

  /** Merging names reads nothing again, and neither does undoing it. */
  function withNames(unmerged: ResponseData, merges: readonly NameMerge[]): ResponseData {
    const key = JSON.stringify(merges)
    if (keptNames?.unmerged !== unmerged || keptNames.key !== key) {
      const merged = { ...unmerged, dataset: withMergedNames(unmerged.dataset, merges) }
      keptNames = { key, unmerged, merged }
    }
    return keptNames.merged
  }

  function themesOf(project: ProjectRecord, scale: Scale, data: ResponseData, strict: Databases['strict']) {
    const key = JSON.stringify([project.id, project.revision, scale.low])
    if (keptThemes?.key !== key || keptThemes.task.isLost) {
      keptThemes = { key, task: shareTask(inner => findOrReadThemes(strict, project, scale, data, inner)) }
    }
    return keptThemes.task
  }

  return {
    async open(projectId, context) {
      const { strict } = await databases()
      const [project, imports] = await strict.transaction('r', strict.projects, strict.imports, () =>
        Promise.all([readProject(strict, projectId), listImports(strict, projectId)]),
      )
      const { scale } = project
      if (scale === null) throw new Error('A project without an import has nothing to count')
      const unmerged = await dataOf(project, imports, strict).join(context)
      const names = readNameDecisions(project.names)
      const data = withNames(unmerged, names.merges)
      const themes = (inner: JobContext): Promise<ThemeRun> =>
        themesOf(project, scale, data, strict).join(inner)
      return { project, scale, imports, data, unmerged: unmerged.dataset, names, themes }
    },
    forget(projectId) {
      if (keptData?.projectId !== projectId) return
      keptData = null
      keptThemes = null
      keptNames = null
    },
  }
}

/** The responses in play; null for all of them. Themes are found only where the selection names one. */
export async function maskOf(
  open: OpenProject,
  selection: Selection,
  context: JobContext,
): Promise<Uint8Array | null> {
  if (selection.filters.length === 0) return null
  const needsThemes = selection.filters.some(filter => filter.field === 'theme')
  const run = needsThemes ? await open.themes(context) : null
  return selectRows(open.data.dataset, selection, run)
}
