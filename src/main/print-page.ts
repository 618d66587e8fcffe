import { REPORT_READY_KEY } from '#contracts/report-page-data.ts'
import { AppError } from '#core/errors.ts'
import type { PrintToPDFOptions } from 'electron'

/** Page size and margins come from the page's own `@page`. An outline without tags would silently be left out. */
export const PDF_OPTIONS: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

/** A page that is not drawn after this long will not be: an end to waiting, not a guess at how long drawing takes. */
const GIVE_UP_AFTER_MS = 60_000

/** Resolves in the page when it says that fonts and charts are drawn. */
export const WAIT_UNTIL_DRAWN = `new Promise(resolve => {
  const root = document.documentElement
  const check = () => root.dataset.${REPORT_READY_KEY} === 'true' && resolve(true)
  new MutationObserver(check).observe(root, { attributes: true })
  check()
})`

/** The part of a hidden `BrowserWindow` that printing needs. */
export interface PrintWindow {
  loadURL(url: string): Promise<void>
  readonly webContents: {
    executeJavaScript(code: string): Promise<unknown>
    printToPDF(options: PrintToPDFOptions): Promise<Uint8Array>
    on(event: 'render-process-gone', listener: () => void): unknown
  }
  destroy(): void
}

/**
 * Draws a page in a window that nobody sees and prints it. The window is gone afterwards, whatever happened.
 *
 * @param openWindow - Makes the hidden window.
 * @throws AppError `report/print-failed` when the page does not load, is never drawn, or dies.
 */
export async function printPage(
  openWindow: () => PrintWindow,
  url: string,
  giveUpAfterMs = GIVE_UP_AFTER_MS,
): Promise<Uint8Array> {
  const window = openWindow()
  const backstop = new AbortController()
  try {
    return await Promise.race([drawAndPrint(window, url), failure(window, giveUpAfterMs, backstop.signal)])
  } catch (error) {
    if (error instanceof AppError) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new AppError('report/print-failed', { message }, { cause: error })
  } finally {
    backstop.abort()
    window.destroy()
  }
}

async function drawAndPrint(window: PrintWindow, url: string): Promise<Uint8Array> {
  await window.loadURL(url)
  await window.webContents.executeJavaScript(WAIT_UNTIL_DRAWN)
  return window.webContents.printToPDF(PDF_OPTIONS)
}

function failure(window: PrintWindow, afterMs: number, over: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    window.webContents.on('render-process-gone', () => reject(new Error('The page stopped.')))
    const timer = setTimeout(() => reject(new Error('The page was not drawn in time.')), afterMs)
    over.addEventListener('abort', () => clearTimeout(timer))
  })
}
