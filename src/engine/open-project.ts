import type { JobContext } from '#core/job-context.ts'
import { selectRows } from '#core/selection/select-rows.ts'
import type { Selection } from '#core/selection/selection.ts'
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
  readonly data: ResponseData
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

interface KeptThemes {
  readonly key: string
  readonly task: SharedTask<ThemeRun>
}

export function createProjectKeeper(databases: () => Promise<Databases>): ProjectKeeper {
  let keptData: KeptData | null = null
  let keptThemes: KeptThemes | null = null

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
      const data = await dataOf(project, imports, strict).join(context)
      const themes = (inner: JobContext): Promise<ThemeRun> =>
        themesOf(project, scale, data, strict).join(inner)
      return { project, scale, imports, data, themes }
    },
    forget(projectId) {
      if (keptData?.projectId !== projectId) return
      keptData = null
      keptThemes = null
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
