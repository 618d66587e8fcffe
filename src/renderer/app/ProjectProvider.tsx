import { startTransition, useCallback, useMemo, useState, type ReactNode } from 'react'
import { EVERYTHING, type FilterField, type Selection } from '#core/selection/selection.ts'
import { changeProject } from '#storage/projects.ts'
import type { ProjectChange, ProjectRecord } from '#storage/records.ts'
import { useJobResult } from '../jobs/use-job-result.ts'
import { useServices } from './app-services.ts'
import { nameFilterValue } from './filter-words.ts'
import { ProjectContext, type OpenProject } from './project-context.ts'
import { toggleValue, withoutField } from './selection-changes.ts'
import { useReportError } from './report-error.ts'

interface Looked {
  readonly revision: number
  readonly selection: Selection
}

/** Holds what is looked at in a project. Give it the project's id as key. */
export function ProjectProvider(props: { readonly project: ProjectRecord; readonly children: ReactNode }) {
  const { project, children } = props
  const { words } = useServices()
  const { selection, setSelection } = useSelection(project.revision)
  const [themeLabels, setThemeLabels] = useState<ReadonlyMap<string, string>>(new Map())
  const change = useProjectChange(project.id)
  const summary = useJobResult('summarise', { projectId: project.id, selection }, project.revision)

  const toggleFilter = useCallback(
    (field: FilterField, value: string | null, label?: string) => {
      setSelection(before => toggleValue(before, field, value))
      if (label !== undefined && value !== null) setThemeLabels(before => new Map(before).set(value, label))
    },
    [setSelection],
  )
  const open = useMemo<OpenProject>(
    () => ({
      project,
      selection,
      summary,
      toggleFilter,
      removeFilter: field => setSelection(before => withoutField(before, field)),
      clearFilters: () => setSelection(() => EVERYTHING),
      changeLowRule: low => change({ low }),
      changeTimezone: timezone => change({ timezone }),
      nameValue: (field, value) => nameFilterValue(words, field, value, themeLabels),
    }),
    [project, selection, summary, toggleFilter, setSelection, change, words, themeLabels],
  )
  return <ProjectContext value={open}>{children}</ProjectContext>
}

/** The selection; a new revision of the project has other themes, so the filter on themes does not outlive it. */
function useSelection(revision: number) {
  const [looked, setLooked] = useState<Looked>({ revision, selection: EVERYTHING })
  const selection = useMemo(
    () => (looked.revision === revision ? looked.selection : withoutField(looked.selection, 'theme')),
    [looked, revision],
  )
  const setSelection = useCallback(
    (next: (before: Selection) => Selection) =>
      // Whole screens follow it: they are drawn in slices.
      startTransition(() =>
        setLooked(before => ({
          revision,
          selection: next(
            before.revision === revision ? before.selection : withoutField(before.selection, 'theme'),
          ),
        })),
      ),
    [revision],
  )
  return { selection, setSelection }
}

function useProjectChange(projectId: string): (change: ProjectChange) => void {
  const { database } = useServices()
  const reportError = useReportError()
  return useCallback(
    (change: ProjectChange) => {
      changeProject(database, projectId, change).catch(reportError)
    },
    [database, projectId, reportError],
  )
}
