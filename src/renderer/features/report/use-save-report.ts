import { useCallback, useState } from 'react'
import { fillReportPage } from '#contracts/report-page-data.ts'
import { AppError, isAbortError, toWireError, type WireError } from '#core/errors.ts'
import type { Report } from '#core/report/report.ts'
import { useServices } from '../../app/app-services.ts'
import type { SavedOutput } from '../../platform/platform.ts'

export type SaveState =
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly name: string; readonly show: (() => void) | null }
  | { readonly status: 'failed'; readonly error: WireError }

export interface SavingReport {
  readonly state: SaveState
  /** Call it directly in a click: a browser opens the print page only then. */
  readonly savePdf: (report: Report, fileName: string) => void
  readonly saveHtml: (report: Report, fileName: string) => void
}

/** The built report page, self-contained, that stands beside the app's own page. */
const TEMPLATE_URL = './report-template.html'

/** Saving a report as a file, one at a time. */
export function useSaveReport(): SavingReport {
  const { platform } = useServices()
  const [state, setState] = useState<SaveState>({ status: 'idle' })

  const follow = useCallback(async (saving: Promise<SavedOutput | null>): Promise<void> => {
    setState({ status: 'saving' })
    try {
      const saved = await saving
      setState(saved === null ? { status: 'idle' } : savedState(saved, error => setState(failed(error))))
    } catch (error) {
      setState(isAbortError(error) ? { status: 'idle' } : failed(error))
    }
  }, [])
  const savePdf = useCallback(
    (report: Report, fileName: string) => {
      void follow(platform.savePdf(Promise.resolve(report), fileName))
    },
    [platform, follow],
  )
  const saveHtml = useCallback(
    (report: Report, fileName: string) => {
      void follow(fillTemplate(report).then(html => platform.saveText(html, fileName)))
    },
    [platform, follow],
  )
  return { state, savePdf, saveHtml }
}

/**
 * The report as one HTML file.
 *
 * @throws AppError `report/write-failed` - the template is not beside the app.
 */
async function fillTemplate(report: Report): Promise<string> {
  const response = await fetch(TEMPLATE_URL)
  if (!response.ok) throw new AppError('report/write-failed', { file: TEMPLATE_URL })
  return fillReportPage(await response.text(), report)
}

function savedState(saved: SavedOutput, onFailure: (error: unknown) => void): SaveState {
  const { name, show } = saved
  return { status: 'saved', name, show: show === null ? null : () => void show().catch(onFailure) }
}

function failed(error: unknown): SaveState {
  return { status: 'failed', error: toWireError(error) }
}
