import { startTransition, useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { toWireError, type WireError } from '#core/errors.ts'
import type { NameMerge } from '#core/names/name-decisions.ts'
import type { ImportPlan, ReadingOptions } from '#core/importing/mapping.ts'
import type { Progress } from '#core/job-context.ts'
import { createProject, deleteProject } from '#storage/projects.ts'
import type { ImportRecord } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useImportStarter, type PendingImport } from '../../app/import-starter.ts'
import { useReportError } from '../../app/report-error.ts'
import { sectionPath } from '../../app/sections.ts'
import { mergeNames } from './merge-names.ts'
import { useJob } from '../../jobs/use-job.ts'
import type { ImportDraft } from './import-draft.ts'
import { changeDraft, draftOf, metricPlans, planOf, type DraftChange } from './import-model.ts'
import { keptApartBy } from './metric-set.ts'
import type { MetricWays } from './MetricChoice.tsx'
import { useReadAgain, type OpenSource } from './use-read-again.ts'
import { useTickets, type UsedTickets } from './use-tickets.ts'
import { useImportMetrics } from './use-import-metrics.ts'
import { useRememberedMapping, type RememberedMapping } from './use-remembered-mapping.ts'
import { projectNameOf } from './project-name.ts'

/** What the import screen shows. */
export interface ImportFlow {
  readonly draft: ImportDraft | null
  readonly change: (change: DraftChange) => void
  /** What runs now. */
  readonly running: 'inspecting' | 'importing' | null
  readonly progress: Progress | null
  /** The file was read again, or an import came to nothing: what had the focus before is gone. */
  readonly isBack: boolean
  /** Of the last attempt. Without a draft the file could not be read at all. */
  readonly error: WireError | null
  readonly readAgain: (reading: ReadingOptions) => void
  readonly startImport: () => void
  readonly ways: MetricWays
  readonly tickets: UsedTickets
  /** The file as the engine keeps it open; null before it was read. */
  readonly sourceId: string | null
  /** SHA-256 of the file, or of each of several; empty until they are known. */
  readonly hashes: readonly { readonly file: string; readonly sha256: string }[]
  /** The imports that give way to this one; none: it is one more. */
  readonly replaces: readonly ImportRecord[]
  readonly setReplaces: (records: readonly ImportRecord[]) => void
  readonly remembered: RememberedMapping
  readonly cancel: () => void
}

const NO_HASHES: ImportFlow['hashes'] = []
const NO_IMPORTS: ImportFlow['replaces'] = []

const MACHINE_TIMEZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Leads one file from opening to the overview of its project. Leaving the screen undoes what is not finished. */
export function useImportFlow(pending: PendingImport): ImportFlow {
  const [draft, change] = useReducer(changeDraft, null)
  const [, navigate] = useLocation()
  const { finish } = useImportStarter()
  const [openError, setOpenError] = useState<WireError | null>(null)
  const source = useOpenSource()
  const inspection = useJob('inspect-file')
  const { again, readAgain, takeRows, splitRows } = useReadAgain(source, change)
  const [replaces, setReplaces] = useState<ImportFlow['replaces']>(pending.replaces ?? NO_IMPORTS)
  const { importInto, importing } = useImportInto(pending, source)
  const { importMetrics, importing: importingMetrics } = useImportMetrics(pending, source)
  const tickets = useTickets(source, change)
  const hashing = useJob('hash-source')

  const remembered = useRememberedMapping(draft, change, pending, readAgain)
  const { recall } = remembered
  const [inspect, hash] = [inspection.run, hashing.run]
  useEffect(() => {
    const begin = async () => {
      const { handle, transfer } = await pending.file.open()
      const end = await inspect({ source: handle, reading: {} }, transfer)
      if (end.status !== 'done') return
      source.hold(end.result.sourceId)
      const inspected = end.result.inspection
      // The whole screen follows from it: drawn in slices.
      startTransition(() => change({ kind: 'inspected', inspection: inspected, timezone: MACHINE_TIMEZONE }))
      if (!pending.isSample) {
        void hash({ sourceId: end.result.sourceId })
        await recall(inspected)
      }
      const plan = pending.isSample ? planOf(draftOf(inspected, MACHINE_TIMEZONE)) : null
      if (plan !== null) await importInto(plan, NO_IMPORTS)
    }
    begin().catch((error: unknown) => setOpenError(toWireError(error)))
  }, [pending, inspect, hash, source, importInto, recall])

  const plan = draft === null ? null : planOf(draft)
  const isImporting = importing.status === 'running' || importingMetrics.status === 'running'
  const isInspecting =
    draft === null || again.status === 'running' || (pending.isSample && importing.status === 'idle')
  const canSplit = replaces.length === 0 && (pending.project === null || pending.project.family !== undefined)
  const running = isImporting ? 'importing' : isInspecting ? 'inspecting' : null
  const error = openError ?? inspection.error ?? again.error ?? importing.error ?? importingMetrics.error
  return {
    draft,
    change,
    running: error !== null && running === 'inspecting' ? null : running,
    progress: importing.progress ?? importingMetrics.progress ?? again.progress ?? inspection.progress,
    isBack: [again, importing, importingMetrics].some(({ status }) => status !== 'idle'),
    error,
    sourceId: inspection.result?.sourceId ?? null,
    hashes: hashing.result?.files ?? NO_HASHES,
    replaces,
    setReplaces,
    remembered,
    tickets,
    readAgain: reading => void readAgain(reading),
    ways: waysOf(draft, { canSplit, takeRows, splitRows }),
    startImport: () => {
      if (draft === null) return
      const { merges } = remembered
      const by = keptApartBy(draft)
      if (by !== null) return void importMetrics(by, metricPlans(draft), merges)
      if (plan === null) return
      // What came to nothing is not remembered.
      const keep = () => remembered.keep(draft, plan)
      void importInto(plan, replaces, merges).then(isDone => (isDone ? keep() : undefined))
    },
    cancel: () => {
      if (importingMetrics.status === 'running') importingMetrics.cancel()
      else if (running === 'importing' && !pending.isSample) importing.cancel()
      else if (again.status === 'running') again.cancel()
      else {
        finish(null)
        navigate('/')
      }
    },
  }
}

/** What can be done about several metrics in the rows of a file. */
function waysOf(
  draft: ImportDraft | null,
  {
    canSplit,
    takeRows,
    splitRows,
  }: Pick<ReturnType<typeof useReadAgain>, 'takeRows' | 'splitRows'> & Pick<MetricWays, 'canSplit'>,
): MetricWays {
  return {
    canSplit,
    takeRows: metric => {
      if (draft !== null) void takeRows(draft.inspection, metric)
    },
    splitRows: () => {
      if (draft !== null) void splitRows(draft.inspection)
    },
  }
}

/** The source that the engine keeps open for this screen; closed when the screen is left without an import. */
function useOpenSource(): OpenSource {
  const { jobs } = useServices()
  const reportError = useReportError()
  const sourceId = useRef<string | null>(null)
  const [source] = useState<OpenSource>(() => ({
    hold: id => {
      sourceId.current = id
    },
    held: () => sourceId.current,
    letGo: () => {
      sourceId.current = null
    },
  }))
  useEffect(
    () => () => {
      if (sourceId.current === null) return
      jobs.run('close-source', { sourceId: sourceId.current }).catch(reportError)
    },
    [jobs, reportError],
  )
  return source
}

/** Imports the open source, into a new project where none was chosen; that project goes again if it fails. */
function useImportInto(pending: PendingImport, source: OpenSource) {
  const { database, words } = useServices()
  const { finish } = useImportStarter()
  const reportError = useReportError()
  const [, navigate] = useLocation()
  const importing = useJob('import-file')
  const run = importing.run
  const importInto = useCallback(
    async (plan: ImportPlan, replaces: readonly ImportRecord[], merges: readonly NameMerge[] = []) => {
      const sourceId = source.held()
      if (sourceId === null) return false
      const project =
        pending.project ??
        (await createProject(database, {
          name: pending.isSample ? words.t('screens:app.sampleName') : projectNameOf(pending.file.name),
          timezone: plan.timezone,
          isSample: pending.isSample,
          nowMs: Date.now(),
        }))
      const end = await run({
        sourceId,
        projectId: project.id,
        plan,
        replaces: replaces.map(({ id }) => id),
      })
      if (end.status === 'done') {
        source.letGo()
        await mergeNames(database, project.id, merges).catch(reportError)
        finish({ projectId: project.id, outcome: end.result.outcome })
        navigate(sectionPath(project.id, 'overview'))
      } else if (pending.project === null) {
        await deleteProject(database, project.id).catch(reportError)
      }
      return end.status === 'done'
    },
    [pending, source, database, words, run, finish, navigate, reportError],
  )
  return { importInto, importing }
}
