import { readFile } from 'node:fs/promises'
import { APP_SCHEME } from './app-protocol.ts'
import { printPage, type PrintWindow } from './print-page.ts'
import { writeWhole } from './write-whole.ts'

const OPTION = '--print-report'

/** A run without a window: print one self-contained HTML file and end. */
export interface PrintJob {
  readonly htmlPath: string
  readonly pdfPath: string
}

/** The print job of a command line, null when it is none. Missing paths are empty and fail when they are read. */
export function printJobOf(commandLine: readonly string[]): PrintJob | null {
  const at = commandLine.indexOf(OPTION)
  if (at < 0) return null
  return { htmlPath: commandLine[at + 1] ?? '', pdfPath: commandLine[at + 2] ?? '' }
}

/** An origin of its own: the file is not part of the app and shares nothing with it. */
export const PRINT_URL = `${APP_SCHEME}://print/report.html`

/**
 * What a self-contained report may do: run what it brings along, and load nothing at all. Its scripts and styles stand
 * in the file itself, so they are let be here, in an origin that holds no data and has no network.
 */
const PRINT_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
].join('; ')

/** Serves the one page of a print job. */
export function answerForPrinting(
  html: Uint8Array<ArrayBuffer>,
): (request: Pick<Request, 'url'>) => Response {
  return request =>
    request.url === PRINT_URL
      ? new Response(html, {
          headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': PRINT_POLICY },
        })
      : new Response(null, { status: 404 })
}

/** What a print job needs from Electron. */
export interface PrintSetting {
  /** Answers the requests of the hidden window. */
  readonly serve: (answer: (request: Pick<Request, 'url'>) => Response) => void
  readonly openWindow: () => PrintWindow
  readonly report: (sentence: string) => void
}

/** @returns The exit status: 0 done, 4 when the PDF could not be made or written; then nothing is left behind. */
export async function runPrintJob(job: PrintJob, setting: PrintSetting): Promise<0 | 4> {
  try {
    setting.serve(answerForPrinting(new Uint8Array(await readFile(job.htmlPath))))
    await writeWhole(job.pdfPath, await printPage(setting.openWindow, PRINT_URL))
    return 0
  } catch (error) {
    setting.report(error instanceof Error ? error.message : String(error))
    return 4
  }
}
