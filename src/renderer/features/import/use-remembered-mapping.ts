import { useCallback, useRef, useState } from 'react'
import { AppError, toWireError, type WireError } from '#core/errors.ts'
import type { FileInspection, ImportPlan, ReadingOptions, RowFilter } from '#core/importing/mapping.ts'
import { filterKey, filtersBut } from '#core/importing/put-aside.ts'
import {
  applyProfile,
  headerFingerprint,
  profileOf,
  type BesidePlan,
  type ChosenReading,
  type MappingProfile,
} from '#core/importing/profiles/mapping-profile.ts'
import { parseProfile, readProfile, serialiseProfile } from '#core/importing/profiles/profile-file.ts'
import { readingToChange } from '#core/importing/profiles/profile-reading.ts'
import { metricNamed } from '#core/importing/metrics/metric-column.ts'
import { listImports } from '#storage/imports.ts'
import type { LowdownDatabase } from '#storage/lowdown-database.ts'
import type { ImportRecord, ProjectRecord } from '#storage/records.ts'
import { readNameDecisions, withMerges, type NameMerge } from '#core/names/name-decisions.ts'
import { readSetting, writeSetting } from '#storage/settings.ts'
import { useServices } from '../../app/app-services.ts'
import type { PendingImport } from '../../app/import-starter.ts'
import { useReportError } from '../../app/report-error.ts'
import type { ImportDraft } from './import-draft.ts'
import { planOf, type DraftChange } from './import-model.ts'
import { projectNameOf } from './project-name.ts'
import { settledReading } from './warning-ways.ts'

/** Where the mapping in sight comes from, if not from what was recognised in the file alone. */
export type MappingOrigin =
  | { readonly kind: 'last-time'; readonly atMs: number }
  | { readonly kind: 'replaced'; readonly atMs: number }
  | { readonly kind: 'file'; readonly name: string }

export interface RememberedMapping {
  readonly origin: MappingOrigin | null
  /** The names that the mapping file in use makes one; none without such a file. */
  readonly merges: readonly NameMerge[]
  readonly error: WireError | null
  /** Apply what was settled for these headers before, if anything was: for this project first. */
  readonly recall: (inspection: FileInspection) => Promise<void>
  /** Back to what was recognised. */
  readonly forget: () => void
  /** Keep a mapping for the next file with these headers. */
  readonly keep: (draft: ImportDraft, plan: ImportPlan) => Promise<void>
  /** Into a file of the user's choice; without effect while `canSave` is false. */
  readonly save: () => void
  /** False while the mapping is not finished. */
  readonly canSave: boolean
  readonly load: (file: File) => void
}

/** Reads the file again in another way and shows that; null where it came to nothing. */
export type ReadAs = (reading: ReadingOptions) => Promise<FileInspection | null>

/** The mapping as it was settled before: for the same headers, by the import that is replaced, or in a profile file. */
export function useRememberedMapping(
  draft: ImportDraft | null,
  change: (change: DraftChange) => void,
  pending: PendingImport,
  readAs: ReadAs,
): RememberedMapping {
  const { database, platform } = useServices()
  const reportError = useReportError()
  const [origin, setOrigin] = useState<MappingOrigin | null>(null)
  const [merges, setMerges] = useState<readonly NameMerge[]>([])
  const [error, setError] = useState<WireError | null>(null)
  /** The headers of the file as it was read before anything was chosen. */
  const recognised = useRef<readonly string[] | null>(null)
  const { replaces, project } = pending

  const apply = useCallback(
    (profile: MappingProfile, inspection: FileInspection, from: MappingOrigin): readonly string[] => {
      const { plan, missing, takenIn } = applyProfile(profile, headersOf(inspection))
      if (missing.length > 0) return missing
      change({ kind: 'settled', plan, rowFilters: filtersBut(inspection.rowFilters ?? [], takenIn) })
      setOrigin(from)
      setMerges(from.kind === 'file' ? (profile.merges ?? []) : [])
      return missing
    },
    [change],
  )
  const recall = useCallback(
    async (inspection: FileInspection) => {
      const headers = headersOf(inspection)
      recognised.current = headers
      const setting = keptMapping(await readSetting(database, settingName(headers)))
      const last = replaces ?? (await lastImport(database, project, headers))
      const kept =
        last === undefined
          ? setting
          : mappingOf(last, inspection, replaces?.plan.reading ?? setting?.profile.reading)
      if (kept === null) return
      const own = await asProfileWants(kept.profile, inspection, readAs)
      if (own === null) return
      apply(kept.profile, own, { kind: replaces === undefined ? 'last-time' : 'replaced', atMs: kept.atMs })
    },
    [database, project, replaces, apply, readAs],
  )
  const keep = async ({ inspection, rowFilters }: ImportDraft, plan: ImportPlan): Promise<void> => {
    const headers = headersOf(inspection)
    const profile = profileOf(headers, plan, besidePlan(inspection, rowFilters))
    // A file that is read in another way than was recognised is found again by what will be recognised.
    const names = new Set([headers, recognised.current ?? headers].map(settingName))
    for (const name of names)
      await writeSetting(database, name, { atMs: Date.now(), profile }).catch(reportError)
  }
  const load = async (file: File): Promise<void> => {
    if (draft === null) return
    const profile = parseProfile(await file.text(), file.name)
    const own = await asProfileWants(profile, draft.inspection, readAs)
    const missing = apply(profile, own ?? draft.inspection, { kind: 'file', name: file.name })
    if (missing.length === 0) return
    const columns = missing.map(header => `“${header}”`).join(', ')
    const details = { profile: file.name, file: draft.inspection.file.name, columns }
    throw new AppError('import/profile-mismatch', details)
  }
  const plan = draft === null ? null : planOf(draft)
  return {
    origin,
    merges,
    error,
    recall,
    keep,
    forget: () => {
      if (draft === null) return
      setOrigin(null)
      setMerges([])
      change({ kind: 'inspected', inspection: draft.inspection, timezone: draft.timezone })
    },
    canSave: plan !== null,
    save: () => {
      if (draft === null || plan === null) return
      const name = `${projectNameOf(draft.inspection.file.name)}.mapping.json`
      const names = withMerges(readNameDecisions(project?.names), merges)
      const beside = { merges: names.merges, ...besidePlan(draft.inspection, draft.rowFilters) }
      const text = serialiseProfile(profileOf(headersOf(draft.inspection), plan, beside))
      platform.saveText(text, name).catch(reportError)
    },
    load: file => {
      setError(null)
      load(file).catch((reason: unknown) => setError(toWireError(reason)))
    },
  }
}

/** The latest import of a project whose file had these headers. */
async function lastImport(
  database: LowdownDatabase,
  project: ProjectRecord | null,
  headers: readonly string[],
): Promise<ImportRecord | undefined> {
  if (project === null) return undefined
  const name = headerFingerprint(headers)
  const imports = await listImports(database, project.id)
  return imports.findLast(record => headerFingerprint(record.headers) === name)
}

/** What is kept beside a plan: the filters that were switched off, and what was chosen about the reading. */
function besidePlan(inspection: FileInspection, rowFilters: readonly RowFilter[]): BesidePlan {
  const { metric: _inPlan, ...reading } = settledReading(inspection)
  const stay = new Set(rowFilters.map(filterKey))
  const filters = (inspection.rowFilters ?? []).filter(({ reason }) => reason !== 'other-metric')
  return { reading, takenIn: filters.filter(filter => !stay.has(filterKey(filter))) }
}

/** How an earlier import was read, on a file of its columns. @param reading - As far as that is not to be recognised. */
function mappingOf(
  { headers, plan, importedAtMs }: ImportRecord,
  inspection: FileInspection,
  reading: ChosenReading = {},
): KeptMapping {
  const { takenIn = [] } = plan.rowFilters === undefined ? {} : besidePlan(inspection, plan.rowFilters)
  return { atMs: importedAtMs, profile: profileOf(headers, plan, { takenIn, reading }) }
}

/**
 * The file read as a profile wants it, by the metric of the profile; null where the file has several and that is none of
 * them, so that the profile does not fit, and where reading it again came to nothing.
 */
async function asProfileWants(
  profile: MappingProfile,
  inspection: FileInspection,
  readAs: ReadAs,
): Promise<FileInspection | null> {
  const reading = readingToChange(profile.reading ?? {}, inspection)
  const isAsWanted = Object.keys(reading).length === 0
  const read = isAsWanted ? inspection : await readAs({ ...settledReading(inspection), ...reading })
  return read === null ? null : forMetricOf(profile, read, readAs)
}

async function forMetricOf(
  { metric }: MappingProfile,
  inspection: FileInspection,
  readAs: ReadAs,
): Promise<FileInspection | null> {
  const present = inspection.metrics
  if (present === undefined || present.metrics.length < 2) return inspection
  const wanted = metric === undefined ? undefined : metricNamed(present.metrics, metric)
  if (wanted === undefined) return null
  return wanted.name === present.chosen
    ? inspection
    : readAs({ ...settledReading(inspection), metric: wanted.name })
}

function headersOf(inspection: FileInspection): readonly string[] {
  return inspection.columns.map(({ header }) => header)
}

function settingName(headers: readonly string[]): string {
  return `mapping ${headerFingerprint(headers)}`
}

interface KeptMapping {
  readonly atMs: number
  readonly profile: MappingProfile
}

/** What an earlier version kept may be of another form: then nothing was kept. */
function keptMapping(value: unknown): KeptMapping | null {
  if (typeof value !== 'object' || value === null) return null
  const { atMs, profile } = value as { atMs?: unknown; profile?: unknown }
  try {
    return typeof atMs === 'number' ? { atMs, profile: readProfile(profile, '') } : null
  } catch {
    return null
  }
}
