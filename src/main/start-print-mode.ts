import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, protocol, session } from 'electron'
import { APP_SCHEMES } from './app-protocol.ts'
import { addNetworkSwitches, guardApp, guardSession, guardWebContents } from './network-guard.ts'
import { installNetworkTripwire } from './network-tripwire.ts'
import { PRINT_URL, runPrintJob, type PrintJob } from './print-mode.ts'
import { lockSession, lockWebContents } from './security.ts'
import { printWindowOptions } from './window.ts'

/**
 * Electron as a printer for the command line. It has a throw-away data folder, so that it can print while the app is
 * open, and ends with the job's exit status.
 */
export function startPrintMode(job: PrintJob): void {
  const folder = mkdtempSync(join(tmpdir(), 'lowdown-print-'))
  const isOwn = (url: string) => url === PRINT_URL
  installNetworkTripwire()
  app.setPath('userData', folder)
  app.enableSandbox()
  addNetworkSwitches(app.commandLine)
  protocol.registerSchemesAsPrivileged(APP_SCHEMES)
  app.on('session-created', created => {
    guardSession(created, isOwn)
    lockSession(created, isOwn)
  })
  app.on('web-contents-created', (_event, contents) => {
    guardWebContents(contents)
    lockWebContents(contents, isOwn)
  })
  app.on('window-all-closed', () => undefined)
  app.on('quit', () => rmSync(folder, { recursive: true, force: true }))
  void app.whenReady().then(async () => {
    await guardApp(app)
    const printSession = session.fromPartition('print')
    app.exit(
      await runPrintJob(job, {
        serve: answer => printSession.protocol.handle('app', answer),
        openWindow: () => new BrowserWindow(printWindowOptions(printSession)),
        report: sentence => process.stderr.write(`${sentence}\n`),
      }),
    )
  })
}
