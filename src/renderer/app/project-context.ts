import { createContext, useContext } from 'react'
import { readThresholds, type Thresholds } from '#core/statistics/base-size.ts'
import type { OpenHours } from '#core/statistics/open-hours.ts'
import type { FilterField, Selection } from '#core/selection/selection.ts'
import type { MetricKey, Summary, TrendUnit } from '#core/statistics/figures.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import type { LowRule } from '#core/survey/scale.ts'
import type { ProjectRecord, ThemesView } from '#storage/records.ts'
import type { JobResult } from '../jobs/use-job-result.ts'

/** The open project, what is looked at in it, and how that is changed. The same for all its screens. */
export interface OpenProject {
  /** Always as it is in the database. */
  readonly project: ProjectRecord
  /** Stays while the user goes from screen to screen; the same object until it changes. */
  readonly selection: Selection
  /**
   * Adds a value to the filter of its field, or takes it out again; null is "has none".
   *
   * @param label - How to call it in the filter bar where the value does not say it: the label of a theme.
   */
  readonly toggleFilter: (field: FilterField, value: string | null, label?: string) => void
  /** What themes are called now, by id: those that the filter names are called so. */
  readonly nameThemes: (labels: ReadonlyMap<string, string>) => void
  readonly removeFilter: (field: FilterField) => void
  readonly clearFilters: () => void
  /** Another rule for low scores; the filters on themes go, for the themes change. */
  readonly changeLowRule: (low: LowRule) => void
  /** Another zone in which days are counted. */
  readonly changeTimezone: (timezone: string) => void
  /** Another metric as the project's headline. */
  readonly changeHeadline: (headline: MetricKey) => void
  /** Other groups on the screen of themes. */
  readonly changeThemesView: (view: ThemesView) => void
  /** Another unit for the course over time. */
  readonly changeTrendUnit: (unit: TrendUnit) => void
  /** Whether reports name agents and show personal data as they stand in the file. */
  readonly changeNamesInReports: (areShown: boolean) => void
  /** Which other fields reports break down by. */
  readonly changeReportFields: (fields: readonly FieldChoice[]) => void
  /** From how many responses on groups are shown, compared and spoken of. */
  readonly changeThresholds: (thresholds: Thresholds) => void
  /** For how long the service is open on each weekday; null: not stated. */
  readonly changeOpenHours: (hours: OpenHours | null) => void
  /** Within how many days another contact of a requester is a repeat. */
  readonly changeRepeatDays: (days: number) => void
  /** What to call a value of a filter in words. */
  readonly nameValue: (field: FilterField, value: string | null) => string
  /** The counts of the responses in play, asked for once for the filter bar and all screens; the headline is in front. */
  readonly summary: JobResult<Summary>
}

export const ProjectContext = createContext<OpenProject | null>(null)

/** @throws Error outside of a project's screens: a mistake in the code. */
export function useProject(): OpenProject {
  const project = useContext(ProjectContext)
  if (project === null) throw new Error('There is no ProjectContext above this component')
  return project
}

/** From how many responses on groups of the open project are shown, compared and spoken of. */
export function useThresholds(): Thresholds {
  return readThresholds(useProject().project.thresholds)
}
