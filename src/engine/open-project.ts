import type { JobContext } from '#core/job-context.ts'
import { withMergedNames } from '#core/names/merge-names.ts'
import { readNameDecisions, type NameDecisions, type NameMerge } from '#core/names/name-decisions.ts'
import { readThresholds, type Thresholds } from '#core/statistics/base-size.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import type { Scale } from '#core/survey/scale.ts'
import { listImports } from '#storage/imports.ts'
import { readProject } from '#storage/projects.ts'
import type { ImportRecord, ProjectRecord } from '#storage/records.ts'
import { readThemeEdits } from '#storage/theme-edits.ts'
import type { Databases } from './databases.ts'
import { loadResponses, type ResponseData } from './response-data.ts'
import { shareTask, type SharedTask } from './shared-task.ts'
import { createThemeKeeper, type ProjectThemes } from './theme-keeper.ts'

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
  readonly thresholds: Thresholds
  /** Its themes with the user's edits; see {@link ThemeKeeper}. */
  themes(context: JobContext): Promise<ProjectThemes>
}

/** Keeps the project that was opened last in memory. */
export interface ProjectKeeper {
  /**
   * @param isKnown - Tells whether the project in memory is as whoever asks knows it: then the database is not asked, which
   * takes 2 to 20 ms. It may lag behind in what the wanted figures do not depend on. Absent: as it is now.
   * @throws AppError `storage/project-missing`, `storage/damaged`
   */
  open(
    projectId: string,
    context: JobContext,
    isKnown?: (project: ProjectRecord) => boolean,
  ): Promise<OpenProject>
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

export function createProjectKeeper(databases: () => Promise<Databases>): ProjectKeeper {
  let keptData: KeptData | null = null
  const keptThemes = createThemeKeeper()
  let keptNames: KeptNames | null = null
  let keptProject: OpenProject | null = null

  /** The responses stay as long as imports and time zone do: another low rule reads nothing again. */
  function dataOf(project: ProjectRecord, imports: readonly ImportRecord[], strict: Databases['strict']) {
    const key = JSON.stringify([project.id, project.timezone, imports.map(record => record.id)])
    if (keptData?.key !== key || keptData.task.isLost) {
      keptThemes.forget()
      keptProject = null
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

  return {
    async open(projectId, context, isKnown = () => false) {
      if (keptProject?.project.id === projectId && isKnown(keptProject.project)) return keptProject
      const { strict } = await databases()
      const { projects, imports: importTable, themeEdits } = strict
      const [project, imports, edits] = await strict.transaction('r', projects, importTable, themeEdits, () =>
        Promise.all([
          readProject(strict, projectId),
          listImports(strict, projectId),
          readThemeEdits(strict, projectId),
        ]),
      )
      const { scale } = project
      if (scale === null) throw new Error('A project without an import has nothing to count')
      const unmerged = await dataOf(project, imports, strict).join(context)
      const names = readNameDecisions(project.names)
      const data = withNames(unmerged, names.merges)
      const request = { database: strict, project, scale, data, edits }
      keptProject = {
        project,
        scale,
        imports,
        data,
        unmerged: unmerged.dataset,
        names,
        thresholds: readThresholds(project.thresholds),
        themes: inner => keptThemes.themes(request, inner),
      }
      return keptProject
    },
    forget(projectId) {
      if (keptData?.projectId !== projectId) return
      keptData = null
      keptThemes.forget()
      keptNames = null
      keptProject = null
    },
  }
}
