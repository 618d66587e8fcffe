import '#drawing/tokens.css'
import '#renderer/ui/base.css'
import axe from 'axe-core'
import { StrictMode, useEffect, useMemo, useState, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { render, type RenderResult } from 'vitest-browser-react'
import { expect, vi, type Mock } from 'vitest'
import type { EngineJobs, JobName } from '#contracts/engine-jobs.ts'
import { EVERYTHING, type Selection } from '#core/selection/selection.ts'
import type { Thresholds } from '#core/statistics/base-size.ts'
import type { OpenHours } from '#core/statistics/open-hours.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import type { MetricKey, Summary, TrendUnit } from '#core/statistics/figures.ts'
import { withHeadline } from '#core/statistics/metrics.ts'
import { AppServicesContext, type AppServices } from '#renderer/app/app-services.ts'
import { nameFilterValue } from '#renderer/app/filter-words.ts'
import { ProjectContext, type OpenProject } from '#renderer/app/project-context.ts'
import { toggleValue, withoutField } from '#renderer/app/selection-changes.ts'
import { JobClientContext } from '#renderer/jobs/job-client-context.ts'
import type { JobClient, RunOptions } from '#renderer/jobs/job-client.ts'
import type { Platform } from '#renderer/platform/platform.ts'
import type { ProjectRecord, ThemesView } from '#storage/records.ts'
import { createWords } from '#words/create-words.ts'
import { SCALE } from './screen-figures.ts'

/** How a job is answered in a test: by its input, at once or later. */
export type Answers = {
  readonly [N in JobName]?: (
    input: EngineJobs[N]['input'],
    options: RunOptions,
  ) => EngineJobs[N]['output'] | Promise<EngineJobs[N]['output']>
}

const PROJECT: ProjectRecord = {
  id: 'p1',
  name: 'Northwind Energy',
  createdAtMs: 0,
  openedAtMs: 0,
  timezone: 'Europe/Warsaw',
  scale: SCALE,
  isSample: false,
  responses: 7468,
  revision: 1,
}

export interface ScreenSetting {
  readonly summary?: Summary | null
  readonly answers?: Answers
  readonly platform?: Partial<Platform>
  readonly project?: Partial<ProjectRecord>
  readonly selection?: Selection
}

/** A client that answers jobs in the page: screens are tested on the border to the engine, not through it. */
export function answeringClient(answers: Answers): JobClient & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    async run(job, input, options = {}) {
      asked.push(job)
      const answer = answers[job]
      if (answer === undefined) return new Promise<never>(() => undefined)
      const output = await answer(input, options)
      options.signal?.throwIfAborted()
      return output
    },
    dispose: () => undefined,
  }
}

export interface RenderedScreen extends RenderResult {
  readonly jobs: ReturnType<typeof answeringClient>
  /** Told every filter that is toggled: field, value, label. */
  readonly toggled: Mock
}

/** A screen in the frame that the app gives it, 1096 x 750 px: what is left of 1280 x 800. */
export async function renderScreen(screen: ReactNode, setting: ScreenSetting = {}): Promise<RenderedScreen> {
  const words = createWords('en')
  const jobs = answeringClient(setting.answers ?? {})
  const platform = { kind: 'web', ...setting.platform } as Platform
  const services = { platform, jobs, database: undefined as never, words } satisfies AppServices
  const changes = { toggle: vi.fn() }
  const edits = new EventTarget()
  const run: JobClient['run'] = async (job, input, options) => {
    const output = await jobs.run(job, input, options)
    if (job === 'edit-themes') edits.dispatchEvent(new Event('edited'))
    return output
  }
  const client: JobClient = { run, dispose: () => undefined }
  const rendered = await render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <AppServicesContext value={services}>
          <JobClientContext value={client}>
            <OpenedProject setting={setting} onToggle={changes.toggle} edits={edits}>
              <main style={{ width: 1096, height: 750 }}>{screen}</main>
            </OpenedProject>
          </JobClientContext>
        </AppServicesContext>
      </I18nextProvider>
    </StrictMode>,
  )
  return { ...rendered, jobs, toggled: changes.toggle }
}

interface OpenedProjectProps {
  readonly setting: ScreenSetting
  readonly onToggle: (field: string, value: string | null, label?: string) => void
  /** Tells of every edit of the themes that was made: the project's `themesRevision` grows, as in the database. */
  readonly edits: EventTarget
  readonly children: ReactNode
}

function OpenedProject({ setting, onToggle, edits, children }: OpenedProjectProps) {
  const [selection, setSelection] = useState<Selection>(setting.selection ?? EVERYTHING)
  const [themesRevision, setThemesRevision] = useState(0)
  const [themesView, setThemesView] = useState<ThemesView>('found')
  const [headline, setHeadline] = useState<MetricKey | undefined>(setting.project?.headline)
  const [trendUnit, setTrendUnit] = useState<TrendUnit | null>(null)
  const [thresholds, setThresholds] = useState<Thresholds | undefined>(setting.project?.thresholds)
  const [repeatDays, setRepeatDays] = useState<number | undefined>(setting.project?.repeatDays)
  const [openHours, setOpenHours] = useState<OpenHours | null>(setting.project?.openHours ?? null)
  const [namesInReports, setNamesInReports] = useState(false)
  const [reportFields, setReportFields] = useState<readonly FieldChoice[]>([])
  const [themeLabels, setThemeLabels] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const count = () => setThemesRevision(before => before + 1)
    edits.addEventListener('edited', count)
    return () => edits.removeEventListener('edited', count)
  }, [edits])
  const open = useMemo<OpenProject>(() => {
    const result = setting.summary ? withHeadline(setting.summary, headline) : null
    const status = result === null ? 'running' : 'done'
    return {
      project: {
        ...PROJECT,
        themesRevision,
        themesView,
        namesInReports,
        reportFields,
        ...setting.project,
        ...(headline !== undefined && { headline }),
        ...(trendUnit !== null && { trendUnit }),
        ...(thresholds !== undefined && { thresholds }),
        ...(repeatDays !== undefined && { repeatDays }),
        openHours,
      },
      selection,
      toggleFilter: (field, value, label) => {
        onToggle(field, value, label)
        setSelection(before => toggleValue(before, field, value))
      },
      nameThemes: labels =>
        setThemeLabels(before =>
          before.size === labels.size && [...before].every(([id, label]) => labels.get(id) === label)
            ? before
            : labels,
        ),
      removeFilter: field => setSelection(before => withoutField(before, field)),
      clearFilters: () => setSelection(EVERYTHING),
      changeLowRule: () => undefined,
      changeTimezone: () => undefined,
      changeHeadline: setHeadline,
      changeThemesView: setThemesView,
      changeTrendUnit: setTrendUnit,
      changeNamesInReports: setNamesInReports,
      changeReportFields: setReportFields,
      changeThresholds: setThresholds,
      changeRepeatDays: setRepeatDays,
      changeOpenHours: setOpenHours,
      nameValue: (field, value) => nameFilterValue(createWords('en'), field, value, themeLabels),
      summary: { status, result, progress: null, error: null, retry: () => undefined },
    }
  }, [
    setting,
    selection,
    themesRevision,
    themesView,
    namesInReports,
    reportFields,
    headline,
    trendUnit,
    thresholds,
    repeatDays,
    openHours,
    themeLabels,
    onToggle,
  ])
  return <ProjectContext value={open}>{children}</ProjectContext>
}

/** Fails on any accessibility violation, and on any key that stands where a sentence should. */
export async function expectSound(container: Element): Promise<void> {
  const { violations } = await axe.run(container)
  expect(violations.map(violation => [violation.id, violation.nodes[0]?.html])).toEqual([])
  expect(container.innerHTML).not.toMatch(/\b(?:analysis|screens|metrics|common|ui)[.:][a-z]/i)
  expect(container.innerHTML).not.toContain('{{')
}
