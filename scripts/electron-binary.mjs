// Electron's binary: its package brings none, it is downloaded on first use where the network allows.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const isDisplayMissing = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

/**
 * Path of the binary, downloaded if need be, or the reason why there is none.
 * @param {string} root - The project's folder.
 * @param {number} giveUpAfterMs - How long a download may take.
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findElectron(root, giveUpAfterMs) {
  if (isDisplayMissing()) return { reason: 'there is no display' }
  const home = join(root, 'node_modules/electron')
  if (installedPath(home) === null) await download(home, giveUpAfterMs)
  const path = installedPath(home)
  return path === null ? { reason: 'its binary could not be downloaded' } : { path }
}

/** As electron/index.js finds it; importing that file would start an unlimited download. */
function installedPath(home) {
  const read = name => readFileSync(join(home, name), 'utf8').trim()
  try {
    const { version } = JSON.parse(read('package.json'))
    if (read('dist/version').replace(/^v/, '') !== version) return null
    const path = join(home, 'dist', read('path.txt'))
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

function download(home, giveUpAfterMs) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [join(home, 'install.js')], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), giveUpAfterMs)
    const finish = () => {
      clearTimeout(timer)
      resolve()
    }
    child.once('error', finish)
    child.once('close', finish)
  })
}
