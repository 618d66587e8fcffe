import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { REPORT_READY_KEY } from '#contracts/report-page-data.ts'
import { AppError } from '#core/errors.ts'
import { findBrowser } from './find-browser.ts'

/** The parts of an installation that can print. */
export interface Printers {
  /** Path of Electron's binary, or null. */
  readonly electron: string | null
  /** Built main process, which prints when started with `--print-report`. */
  readonly mainScript: string
  /** Path of a Chrome, Edge or Chromium, or null. */
  readonly browser: string | null
}

const READY_TIMEOUT_MS = 60_000

/** What can print here. Electron counts only where it can open a window: on Linux that takes a display. */
export function findPrinters(root: string): Printers {
  return {
    electron: hasDisplay() ? electronBinary(root) : null,
    mainScript: join(root, 'out/main/index.js'),
    browser: findBrowser(process.env, process.platform),
  }
}

/**
 * Print a self-contained HTML report to `pdfPath`, by Electron where it works, else by a browser.
 *
 * @throws AppError `report/no-browser` when nothing can print, `report/print-failed` when printing broke off.
 */
export async function printPdf(html: string, pdfPath: string, printers: Printers): Promise<void> {
  if (printers.electron === null && printers.browser === null)
    throw new AppError('report/no-browser', { file: pdfPath })
  const folder = await mkdtemp(join(tmpdir(), 'lowdown-print-'))
  try {
    const page = join(folder, 'report.html')
    await writeFile(page, html)
    if (
      printers.electron !== null &&
      (await printByElectron(printers.electron, printers.mainScript, page, pdfPath))
    )
      return
    if (printers.browser === null) throw new AppError('report/no-browser', { file: pdfPath })
    await printByBrowser(printers.browser, page, pdfPath)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function printByElectron(
  electron: string,
  script: string,
  page: string,
  pdfPath: string,
): Promise<boolean> {
  const child = spawn(electron, [script, '--print-report', page, pdfPath], {
    stdio: 'ignore',
    timeout: READY_TIMEOUT_MS,
  })
  return new Promise(resolve => {
    child.on('error', () => resolve(false))
    child.on('exit', code => resolve(code === 0 && existsSync(pdfPath)))
  })
}

async function printByBrowser(browserPath: string, page: string, pdfPath: string): Promise<void> {
  try {
    const { chromium } = await import('playwright-core')
    const browser = await chromium.launch({
      executablePath: browserPath,
      args: [
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        ...(isRoot() ? ['--no-sandbox'] : []),
      ],
    })
    try {
      const tab = await browser.newPage()
      await tab.goto(pathToFileURL(page).href)
      await tab.waitForFunction(`document.documentElement.dataset.${REPORT_READY_KEY} === 'true'`, null, {
        timeout: READY_TIMEOUT_MS,
      })
      await tab.pdf({
        path: pdfPath,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      })
    } finally {
      await browser.close()
    }
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0]! : String(error)
    throw new AppError('report/print-failed', { message }, { cause: error })
  }
}

/** As root, Chromium refuses to start its sandbox; the page it prints is our own and reaches no network. */
function isRoot(): boolean {
  return process.getuid?.() === 0
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== ''
  )
}

/** Reads where the binary is without importing `electron`, which would try to download it. */
function electronBinary(root: string): string | null {
  const folder = join(root, 'node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}
