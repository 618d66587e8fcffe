import { startTransition, useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { NAME_FIELDS } from '#core/names/name-decisions.ts'
import { EVERYTHING, type FilterField, type Selection } from '#core/selection/selection.ts'
import type { Summary } from '#core/statistics/figures.ts'
import { withHeadline } from '#core/statistics/metrics.ts'
import { changeProject } from '#storage/projects.ts'
import { countsRevision, type ProjectChange, type ProjectRecord } from '#storage/records.ts'
import { useJobResultAhead, type JobResult } from '../jobs/use-job-result.ts'
import { useServices } from './app-services.ts'
import { nameFilterValue } from './filter-words.ts'
import { ProjectContext, type OpenProject } from './project-context.ts'
import { todayIn } from './today.ts'
import { toggleValue, withoutField } from './selection-changes.ts'
import { useReportError } from './report-error.ts'

/** A selection of too few responses: the figures of before would tell how many they are, beside filters that are new. */
const REFUSED = 'selection/'

interface Looked {
  readonly revision: number
  readonly namesRevision: number
  readonly selection: Selection
}

/** Holds what is looked at in a project. Give it the project's id as key. */
export function ProjectProvider(props: { readonly project: ProjectRecord; readonly children: ReactNode }) {
  const { project, children } = props
  const { words } = useServices()
  const { selection, setSelection: drawSelection } = useSelection(project)
  const [themeLabels, setThemeLabels] = useState<ReadonlyMap<string, string>>(new Map())
  const change = useProjectChange(project.id)
  const today = todayIn(project.timezone)
  const inputFor = useCallback(
    (wanted: Selection) => {
      const revision = countsRevision(project, wanted)
      return { projectId: project.id, selection: wanted, today, revision }
    },
    [project, today],
  )
  const [counted, countAhead] = useJobResultAhead('summarise', inputFor(selection))
  const setSelection = useCallback(
    (next: (before: Selection) => Selection) => countAhead(inputFor(drawSelection(next))),
    [drawSelection, countAhead, inputFor],
  )
  const summary = useHeadline(counted, project.headline)

  const toggleFilter = useCallback(
    (field: FilterField, value: string | null, label?: string) => {
      setSelection(before => toggleValue(before, field, value))
      if (label !== undefined && value !== null) setThemeLabels(before => new Map(before).set(value, label))
    },
    [setSelection],
  )
  const nameThemes = useCallback(
    (labels: ReadonlyMap<string, string>) =>
      setThemeLabels(before => {
        const others = [...before].filter(([id, label]) => (labels.get(id) ?? label) !== label)
        return others.length === 0
          ? before
          : new Map([...before].map(([id, label]) => [id, labels.get(id) ?? label]))
      }),
    [],
  )
  const open = useMemo<OpenProject>(
    () => ({
      project,
      selection,
      summary,
      toggleFilter,
      nameThemes,
      removeFilter: field => setSelection(before => withoutField(before, field)),
      clearFilters: () => setSelection(() => EVERYTHING),
      changeLowRule: low => change({ low }),
      changeTimezone: timezone => change({ timezone }),
      changeHeadline: headline => change({ headline }),
      changeThemesView: themesView => change({ themesView }),
      changeTrendUnit: trendUnit => change({ trendUnit }),
      changeNamesInReports: namesInReports => change({ namesInReports }),
      changeRepeatDays: repeatDays => change({ repeatDays }),
      changeReportFields: reportFields => change({ reportFields }),
      changeThresholds: thresholds => change({ thresholds }),
      changeOpenHours: openHours => change({ openHours }),
      nameValue: (field, value) => nameFilterValue(words, field, value, themeLabels),
    }),
    [project, selection, summary, toggleFilter, nameThemes, setSelection, change, words, themeLabels],
  )
  return <ProjectContext value={open}>{children}</ProjectContext>
}

/** The counts with the project's headline in front: choosing another one counts nothing again. */
function useHeadline(counted: JobResult<Summary>, headline: ProjectRecord['headline']): JobResult<Summary> {
  return useMemo(() => {
    const isRefused = counted.error?.code.startsWith(REFUSED) === true
    const result = isRefused ? null : counted.result
    return { ...counted, result: result && withHeadline(result, headline) }
  }, [counted, headline])
}

/** The selection; filters whose values may be gone by now do not outlive a change of what they were taken from. */
function useSelection({ revision, namesRevision = 0 }: ProjectRecord) {
  const [looked, setLooked] = useState<Looked>({ revision, namesRevision, selection: EVERYTHING })
  // What was chosen last, whether or not it is drawn yet.
  const latest = useRef(looked)
  const selection = useMemo(
    () => selectionNow(looked, { revision, namesRevision }),
    [looked, revision, namesRevision],
  )
  const setSelection = useCallback(
    (next: (before: Selection) => Selection): Selection => {
      const chosen = next(selectionNow(latest.current, { revision, namesRevision }))
      const now = { revision, namesRevision, selection: chosen }
      latest.current = now
      // Whole screens follow it: they are drawn in slices.
      startTransition(() => setLooked(now))
      return chosen
    },
    [revision, namesRevision],
  )
  return { selection, setSelection }
}

/** A new revision of the project has other themes, and names that were merged or parted are others. */
function selectionNow(looked: Looked, now: Omit<Looked, 'selection'>): Selection {
  let { selection } = looked
  if (looked.revision !== now.revision) selection = withoutField(selection, 'theme')
  if (looked.namesRevision !== now.namesRevision)
    for (const field of NAME_FIELDS) selection = withoutField(selection, field)
  return selection
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
