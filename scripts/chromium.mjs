// A Chromium to test in: the one CHROMIUM_PATH names, one that is installed, or on Debian as root one from apt.
import { existsSync } from 'node:fs'
import { installFromDebian } from './debian.mjs'

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
  installFromDebian('Chromium and fonts', ['chromium', 'fonts-noto-cjk', 'fonts-liberation'])
  return findChromium()
}
