import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { REPORT_READY_KEY } from '#contracts/report-page-data.ts'
import type { Report } from '#core/report/report.ts'
import { createWords } from '#words/create-words.ts'
import { setPageMargins } from './page-margins.ts'
import { ReportDocument } from './ReportDocument.tsx'
import { runningTexts } from './report-texts.ts'
import { shorten } from './shorten.ts'

const LONGEST_TITLE = 150

/** Draw the report into the page and settle when it can be printed; then the root element says so in `data-report-ready`. */
export async function showReport(root: HTMLElement, report: Report): Promise<void> {
  const words = createWords('en')
  const page = document.documentElement
  page.lang = report.language
  document.title = shorten(report.title, LONGEST_TITLE)
  setPageMargins(page, runningTexts(report, words))
  const draw = (): void => createRoot(root).render(<ReportDocument report={report} words={words} />)
  flushSync(draw)
  await document.fonts.ready
  await twoFrames()
  page.dataset[REPORT_READY_KEY] = 'true'
}

/** Say why there is nothing to see. */
export function showMessage(root: HTMLElement): void {
  const message = document.createElement('p')
  message.className = 'page-message'
  message.textContent = createWords('en').t('report:page.nothing')
  root.replaceChildren(message)
}

/** A frame to lay out and a frame to paint; a hidden window gives no frames, so time is a way out. */
function twoFrames(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 300)
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}
