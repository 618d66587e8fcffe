// A Chromium to test in: the one CHROMIUM_PATH names, one that is installed, or on Debian as root one from apt.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a browser, or null. May take some minutes once, when it has to be installed. */
export function findOrInstallChromium() {
  return findChromium() ?? installChromium()
}

export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return existsSync(chosen) ? chosen : null
  return PLACES.find(path => existsSync(path)) ?? null
}

function installChromium() {
  const canInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!canInstall) return null
  process.stderr.write('Installing Chromium, poppler and a font for Chinese from Debian (once) …\n')
  const apt = args =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status
  apt(['update', '-qq'])
  apt([
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
    'fonts-noto-cjk',
    'fonts-liberation',
    'poppler-utils',
  ])
  return findChromium()
}
