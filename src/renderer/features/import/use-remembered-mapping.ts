import { useCallback, useRef, useState } from 'react'
import { AppError, toWireError, type WireError } from '#core/errors.ts'
import type { FileInspection, ImportPlan, ReadingOptions } from '#core/importing/mapping.ts'
import { listMetrics, unknownMetric } from '#core/importing/metrics/metric-column.ts'
import {
  applyProfile,
  profileOf,
  type ChosenReading,
  type MappingProfile,
} from '#core/importing/profiles/mapping-profile.ts'
import { parseProfile, serialiseProfile } from '#core/importing/profiles/profile-file.ts'
import { readAsProfile } from '#core/importing/profiles/read-as-profile.ts'
import { filtersBut } from '#core/importing/put-aside.ts'
import { readNameDecisions, withMerges, type NameMerge } from '#core/names/name-decisions.ts'
import { useServices } from '../../app/app-services.ts'
import type { PendingImport } from '../../app/import-starter.ts'
import { useReportError } from '../../app/report-error.ts'
import type { ImportDraft } from './import-draft.ts'
import { planOf, type DraftChange } from './import-model.ts'
import { besidePlan, headersOf, keepMapping, readingInEffect, recallMapping } from './kept-mapping.ts'
import { projectNameOf } from './project-name.ts'

/** Where the mapping in sight comes from, if not from what was recognised in the file alone. */
export type MappingOrigin = OriginName & {
  /** What of the reading of the file comes from there, too. */
  readonly reading: ChosenReading
}

type OriginName =
  | { readonly kind: 'last-time' | 'replaced'; readonly atMs: number }
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

/** The mapping as it was settled before: for the same headers, by the import that is replaced, or in a profile file. */
export function useRememberedMapping(
  draft: ImportDraft | null,
  change: (change: DraftChange) => void,
  pending: PendingImport,
  readAs: (reading: ReadingOptions) => Promise<FileInspection | null>,
): RememberedMapping {
  const { database, platform } = useServices()
  const reportError = useReportError()
  const [origin, setOrigin] = useState<MappingOrigin | null>(null)
  const [merges, setMerges] = useState<readonly NameMerge[]>([])
  const [error, setError] = useState<WireError | null>(null)
  /** The headers of the file as it was read before anything was chosen. */
  const recognised = useRef<readonly string[] | null>(null)

  const apply = useCallback(
    (profile: MappingProfile, inspection: FileInspection, from: OriginName): readonly string[] => {
      const { plan, missing, takenIn } = applyProfile(profile, headersOf(inspection))
      if (missing.length > 0) return missing
      change({ kind: 'settled', plan, rowFilters: filtersBut(inspection.rowFilters ?? [], takenIn) })
      setOrigin({ ...from, reading: readingInEffect(profile.reading, inspection) })
      setMerges(from.kind === 'file' ? (profile.merges ?? []) : [])
      return missing
    },
    [change],
  )
  const recall = useCallback(
    async (inspection: FileInspection) => {
      recognised.current = headersOf(inspection)
      const kept = await recallMapping(database, pending, inspection)
      if (kept === null) return
      const own = await readAsProfile(kept.profile, inspection, readAs)
      if (own?.fits !== true) return
      apply(kept.profile, own.inspection, {
        kind: pending.replaces === undefined ? 'last-time' : 'replaced',
        atMs: kept.atMs,
      })
    },
    [database, pending, apply, readAs],
  )
  const keep = async (settled: ImportDraft, plan: ImportPlan): Promise<void> => {
    const headers = headersOf(settled.inspection)
    const profile = profileOf(headers, plan, besidePlan(settled))
    // A file that is read in another way than was recognised is found again by what will be recognised.
    await keepMapping(database, profile, [headers, recognised.current ?? headers]).catch(reportError)
  }
  const load = async (file: File): Promise<void> => {
    if (draft === null) return
    const profile = parseProfile(await file.text(), file.name)
    const own = await readAsProfile(profile, draft.inspection, readAs)
    // What went wrong is said where files are read.
    if (own === null) return
    if (!own.fits) throw otherMetric(profile, file.name, own.inspection)
    const missing = apply(profile, own.inspection, { kind: 'file', name: file.name })
    if (missing.length > 0) throw otherColumns(missing, file.name, own.inspection)
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
      const names = withMerges(readNameDecisions(pending.project?.names), merges)
      const beside = { merges: names.merges, ...besidePlan(draft) }
      const text = serialiseProfile(profileOf(headersOf(draft.inspection), plan, beside))
      platform.saveText(text, name).catch(reportError)
    },
    load: file => {
      setError(null)
      load(file).catch((reason: unknown) => setError(toWireError(reason)))
    },
  }
}

/** Why a profile does not fit rows that answer several questions: it names another one, or none. */
function otherMetric(
  { metric }: MappingProfile,
  profile: string,
  { file: { name: file }, metrics }: FileInspection,
): AppError {
  if (metric !== undefined) return unknownMetric(file, metric, metrics)
  const found = { file, column: metrics?.header ?? '', metrics: listMetrics(metrics?.metrics ?? []) }
  return new AppError('import/profile-without-metric', { ...found, profile })
}

/** Why a profile does not fit a file without some of its columns. */
function otherColumns(missing: readonly string[], profile: string, { file }: FileInspection): AppError {
  const columns = missing.map(header => `“${header}”`).join(', ')
  return new AppError('import/profile-mismatch', { profile, file: file.name, columns })
}
