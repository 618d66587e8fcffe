import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fillReportPage } from '#contracts/report-page-data.ts'
import type { Report } from '#core/report/report.ts'
import { APP_ORIGIN, type MadePage } from './app-protocol.ts'

const REPORT_PAGE = '/report.html'

/** Reports that wait to be printed, each under the address of its own filled page. */
export interface ReportPages {
  /** Keeps a report until `remove`, and gives the address of its page. */
  add(report: Report): string
  remove(address: string): void
  /** The filled page for one of these addresses; null for every other URL. */
  readonly madePage: MadePage
}

/** @param folder - Absolute path of the built renderer, which holds `report.html`. */
export function createReportPages(folder: string): ReportPages {
  const reports = new Map<string, Report>()
  return {
    add(report) {
      const address = `${APP_ORIGIN}${REPORT_PAGE}?report=${randomUUID()}`
      reports.set(address, report)
      return address
    },
    remove: address => void reports.delete(address),
    async madePage(url) {
      const report = reports.get(url.href)
      if (report === undefined) return null
      return fillReportPage(await readFile(join(folder, REPORT_PAGE), 'utf8'), report)
    },
  }
}
