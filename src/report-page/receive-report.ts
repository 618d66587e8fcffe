import {
  readHandedReport,
  readReportData,
  REPORT_DATA_ID,
  REPORT_PAGE_READY,
} from '#contracts/report-page-data.ts'
import type { Report } from '#core/report/report.ts'

interface ReceivedReport {
  readonly report: Report
  /** It came from the window that opened this one, to be printed. */
  readonly isHandedOver: boolean
}

/** The report inside the page, else that of the opener; null when there is neither. Waits for the opener as long as it takes. */
export async function receiveReport(page: Document, view: Window): Promise<ReceivedReport | null> {
  const inside = readReportData(page.getElementById(REPORT_DATA_ID)?.textContent)
  if (inside !== null) return { report: inside, isHandedOver: false }
  const opener = view.opener as Window | null
  return opener === null ? null : { report: await askOpener(opener, view), isHandedOver: true }
}

/** Only the window that opened this page is listened to, and only where it is of the same origin. */
function askOpener(opener: Window, view: Window): Promise<Report> {
  return new Promise(resolve => {
    const receive = (event: MessageEvent<unknown>): void => {
      if (event.source !== opener || event.origin !== view.location.origin) return
      const report = readHandedReport(event.data)
      if (report === null) return
      view.removeEventListener('message', receive)
      resolve(report)
    }
    view.addEventListener('message', receive)
    opener.postMessage(REPORT_PAGE_READY, view.location.origin)
  })
}
