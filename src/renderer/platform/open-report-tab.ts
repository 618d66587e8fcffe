import { handOverReport, isReportPageReady } from '#contracts/report-page-data.ts'
import { AppError } from '#core/errors.ts'
import type { Report } from '#core/report/report.ts'

/** The tab that was opened last still gets its report again when it is reloaded. */
let stopAnswering: () => void = () => undefined

/**
 * Opens the report page in a new tab and hands it the report as soon as both are ready; the page then opens the print
 * dialog. The tab is opened at once, in the click: later the browser would block it.
 *
 * @throws AppError `report/print-failed` when the browser blocks the tab; whatever `report` rejects with, after closing
 *   the tab.
 */
export async function openReportTab(report: Promise<Report>): Promise<void> {
  const tab = window.open(new URL('/report.html', window.location.origin), '_blank')
  if (tab === null) {
    report.catch(() => undefined)
    throw new AppError('report/print-failed', { message: 'the browser blocked the new tab' })
  }
  stopAnswering()
  const answer = (event: MessageEvent<unknown>) => {
    if (event.source !== tab || event.origin !== window.location.origin) return
    if (!isReportPageReady(event.data)) return
    report.then(
      made => tab.postMessage(handOverReport(made), window.location.origin),
      () => undefined,
    )
  }
  window.addEventListener('message', answer)
  stopAnswering = () => window.removeEventListener('message', answer)
  await report.catch((error: unknown) => {
    stopAnswering()
    tab.close()
    throw error
  })
}
