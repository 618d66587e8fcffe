import type { Report } from '#core/report/report.ts'

/**
 * How a report reaches the page that draws it. Two ways, both for the same built `report.html`:
 *
 * - inside the page's own HTML, as a data block (printing by the desktop app, the self-contained HTML file);
 * - from the window that opened the page (a browser tab): the page posts `REPORT_PAGE_READY` to `window.opener`, the
 *   opener answers with `handOverReport(report)`, and the page calls `window.print()` once it is drawn.
 *
 * When fonts and charts are drawn the page sets `document.documentElement.dataset[REPORT_READY_KEY] = 'true'`.
 */

/** The `id` of the data block. The template has no such block of its own. */
export const REPORT_DATA_ID = 'report-data'

/** The key in the root element's `dataset` that says "drawn": the attribute is `data-report-ready`. */
export const REPORT_READY_KEY = 'reportReady'

/** What the report page says to its opener when it can take a report. */
export const REPORT_PAGE_READY = { lowdownReport: 'ready' } as const

/** What the opener answers. */
export interface ReportHandOver {
  readonly lowdownReport: Report
}

const CHARSET = /<meta\s+charset="?utf-8"?\s*\/?>/i

/**
 * The built report page with a report inside. The block is data, not script, so a policy that allows no inline script
 * lets it be. It stands right behind the charset, which has to be among the first bytes, and before every script, so
 * that nothing a script holds can be taken for it.
 *
 * @param html - The built `report.html`; it must declare `<meta charset="utf-8">`.
 * @throws Error when it does not: then it is not our page.
 */
export function fillReportPage(html: string, report: Report): string {
  const charset = CHARSET.exec(html)
  if (charset === null) throw new Error('The report page has no <meta charset="utf-8">.')
  const end = charset.index + charset[0].length
  const block = `<script type="application/json" id="${REPORT_DATA_ID}">${toDataBlock(report)}</script>`
  return `${html.slice(0, end)}\n    ${block}${html.slice(end)}`
}

/** The report in the data block's text; null when there is no block or no report in it. */
export function readReportData(text: string | null | undefined): Report | null {
  if (text === null || text === undefined || text.trim() === '') return null
  const data: unknown = JSON.parse(text)
  return isReport(data) ? data : null
}

/** The message that hands a report to the page. */
export function handOverReport(report: Report): ReportHandOver {
  return { lowdownReport: report }
}

/** Whether a message says that the report page can take its report. */
export function isReportPageReady(message: unknown): boolean {
  return lowdownReportOf(message) === REPORT_PAGE_READY.lowdownReport
}

/** The report that a message hands over; null for every other message. */
export function readHandedReport(message: unknown): Report | null {
  const report = lowdownReportOf(message)
  return isReport(report) ? report : null
}

function lowdownReportOf(message: unknown): unknown {
  if (typeof message !== 'object' || message === null) return undefined
  return (message as { readonly lowdownReport?: unknown }).lowdownReport
}

function isReport(value: unknown): value is Report {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { readonly format?: unknown }).format === 'lowdown-report/1'
  )
}

/** JSON that cannot end its block or begin a comment, whatever the texts in it say. */
function toDataBlock(report: Report): string {
  return JSON.stringify(report).replaceAll('<', '\\u003c')
}
