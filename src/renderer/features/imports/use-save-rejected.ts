import { useEffect, useRef, useState } from 'react'
import { isAbortError } from '#core/errors.ts'
import type { ImportRecord } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useReportError } from '../../app/report-error.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import type { SavedOutput } from '../../platform/platform.ts'
import { rejectsFileName } from './import-facts.ts'
import { rejectedCsv } from './rejected-csv.ts'

export interface SavingRejected {
  readonly save: () => void
  readonly isSaving: boolean
  /** The file of the last time; null before, and where the user chose none. */
  readonly saved: SavedOutput | null
}

/** Saves every rejected row of an import as the CSV file that `--rejects` writes. Leaving the screen gives it up. */
export function useSaveRejected(record: ImportRecord): SavingRejected {
  const client = useJobClient()
  const { platform, words } = useServices()
  const reportError = useReportError()
  const [isSaving, setSaving] = useState(false)
  const [saved, setSaved] = useState<SavedOutput | null>(null)
  const leaving = useRef<AbortController>(null)
  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    return () => controller.abort()
  }, [])
  const save = async () => {
    setSaving(true)
    setSaved(null)
    try {
      const text = await rejectedCsv(client, record, words, leaving.current?.signal)
      setSaved(await platform.saveText(text, rejectsFileName(record.file)))
    } catch (error) {
      if (!isAbortError(error)) reportError(error)
    } finally {
      setSaving(false)
    }
  }
  return { save: () => void save(), isSaving, saved }
}
