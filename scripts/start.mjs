#!/usr/bin/env node
// npm start [-- --no-open]: build what changed and open the desktop app; where Electron cannot run, serve the same app
// to the browsers of this machine. The address is then the last line on standard output, alone.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findElectron } from './electron-binary.mjs'
import { ensureBuilt, ensureInstalled } from './prepare.mjs'
import { root } from './sources.mjs'

/** For everything that has to do with Electron: finding it, downloading it, seeing it start. */
const ELECTRON_GIVE_UP_MS = 20_000

ensureInstalled()
ensureBuilt()
const beganAtMs = Date.now()
const electron = await findElectron(root, ELECTRON_GIVE_UP_MS)
const reason = 'path' in electron ? await runElectron(electron.path) : electron.reason
process.stderr.write(`The desktop app cannot run here (${reason}); Lowdown opens in the browser instead.\n`)
await serve()

/** Runs the app until its window is closed, then ends; comes back only with the reason why it did not start. */
function runElectron(path) {
  const child = spawn(path, [root], { stdio: ['ignore', 2, 2] })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
  return new Promise(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', (status, signal) => {
      const failedToStart =
        status !== 0 &&
        signal !== 'SIGINT' &&
        signal !== 'SIGTERM' &&
        Date.now() - beganAtMs < ELECTRON_GIVE_UP_MS
      if (failedToStart) resolve(`Electron ended with ${signal ?? `status ${status}`}`)
      else process.exit(status ?? 0)
    })
  })
}

async function serve() {
  const { serveApp } = await import('../out/cli/web-server.js')
  const served = await serveApp(join(root, 'out/renderer'), process.env)
  if (!served.ok) {
    process.stderr.write(`${served.sentence}\n`)
    process.exit(1)
  }
  const { address, close } = served.server
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void close().then(() => process.exit(0)))
  }
  process.stderr.write('Only this machine can reach it. Ctrl+C ends it.\n')
  process.stdout.write(`${address}\n`)
  if (!process.argv.includes('--no-open')) openBrowser(address)
}

/** The system's way to open an address. No browser there is no error: the address stands on the screen. */
function openBrowser(address) {
  const commands = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address] }
  const [command, ...args] = commands[process.platform] ?? ['xdg-open', address]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}
