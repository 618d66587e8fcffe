import { useCallback, useState } from 'react'
import { AppError, toWireError, type WireError } from '#core/errors.ts'
import type { FileInspection, ImportPlan } from '#core/importing/mapping.ts'
import {
  applyProfile,
  headerFingerprint,
  profileOf,
  type MappingProfile,
} from '#core/importing/profiles/mapping-profile.ts'
import { parseProfile, readProfile, serialiseProfile } from '#core/importing/profiles/profile-file.ts'
import { readSetting, writeSetting } from '#storage/settings.ts'
import { useServices } from '../../app/app-services.ts'
import type { PendingImport } from '../../app/import-starter.ts'
import { useReportError } from '../../app/report-error.ts'
import type { ImportDraft } from './import-draft.ts'
import { planOf, type DraftChange } from './import-model.ts'
import { projectNameOf } from './project-name.ts'

/** Where the mapping in sight comes from, if not from what was recognised in the file alone. */
export type MappingOrigin =
  | { readonly kind: 'last-time'; readonly atMs: number }
  | { readonly kind: 'replaced'; readonly atMs: number }
  | { readonly kind: 'file'; readonly name: string }

export interface RememberedMapping {
  readonly origin: MappingOrigin | null
  readonly error: WireError | null
  /** Apply what was settled for these headers before, if anything was. */
  readonly recall: (inspection: FileInspection) => Promise<void>
  /** Back to what was recognised. */
  readonly forget: () => void
  /** Keep a mapping for the next file with these headers. */
  readonly keep: (inspection: FileInspection, plan: ImportPlan) => Promise<void>
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
): RememberedMapping {
  const { database, platform } = useServices()
  const reportError = useReportError()
  const [origin, setOrigin] = useState<MappingOrigin | null>(null)
  const [error, setError] = useState<WireError | null>(null)
  const { replaces } = pending

  const apply = useCallback(
    (profile: MappingProfile, inspection: FileInspection, from: MappingOrigin): readonly string[] => {
      const { plan, missing } = applyProfile(profile, headersOf(inspection))
      if (missing.length > 0) return missing
      change({ kind: 'settled', plan })
      setOrigin(from)
      return missing
    },
    [change],
  )
  const recall = useCallback(
    async (inspection: FileInspection) => {
      const atMs = replaces?.importedAtMs
      if (replaces !== undefined && atMs !== undefined) {
        apply(profileOf(replaces.headers, replaces.plan), inspection, { kind: 'replaced', atMs })
        return
      }
      const kept = keptMapping(await readSetting(database, settingName(inspection)))
      if (kept !== null) apply(kept.profile, inspection, { kind: 'last-time', atMs: kept.atMs })
    },
    [database, replaces, apply],
  )
  const keep = async (inspection: FileInspection, plan: ImportPlan): Promise<void> => {
    const profile = profileOf(headersOf(inspection), plan)
    await writeSetting(database, settingName(inspection), { atMs: Date.now(), profile }).catch(reportError)
  }
  const load = async (file: File): Promise<void> => {
    if (draft === null) return
    const profile = parseProfile(await file.text(), file.name)
    const missing = apply(profile, draft.inspection, { kind: 'file', name: file.name })
    if (missing.length === 0) return
    const columns = missing.map(header => `“${header}”`).join(', ')
    const details = { profile: file.name, file: draft.inspection.file.name, columns }
    throw new AppError('import/profile-mismatch', details)
  }
  const plan = draft === null ? null : planOf(draft)
  return {
    origin,
    error,
    recall,
    keep,
    forget: () => {
      if (draft === null) return
      setOrigin(null)
      change({ kind: 'inspected', inspection: draft.inspection, timezone: draft.timezone })
    },
    canSave: plan !== null,
    save: () => {
      if (draft === null || plan === null) return
      const name = `${projectNameOf(draft.inspection.file.name)}.mapping.json`
      const text = serialiseProfile(profileOf(headersOf(draft.inspection), plan))
      platform.saveText(text, name).catch(reportError)
    },
    load: file => {
      setError(null)
      load(file).catch((reason: unknown) => setError(toWireError(reason)))
    },
  }
}

function headersOf(inspection: FileInspection): readonly string[] {
  return inspection.columns.map(({ header }) => header)
}

function settingName(inspection: FileInspection): string {
  return `mapping ${headerFingerprint(headersOf(inspection))}`
}

/** What an earlier version kept may be of another form: then nothing was kept. */
function keptMapping(value: unknown): { readonly atMs: number; readonly profile: MappingProfile } | null {
  if (typeof value !== 'object' || value === null) return null
  const { atMs, profile } = value as { atMs?: unknown; profile?: unknown }
  try {
    return typeof atMs === 'number' ? { atMs, profile: readProfile(profile, '') } : null
  } catch {
    return null
  }
}
