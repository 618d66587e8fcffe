import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where Chrome, Edge and Chromium usually are, best first, by platform. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
}

const WINDOWS_PLACES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]

/**
 * The browser that can print a PDF: the one `CHROMIUM_PATH` names, else the first that is installed; null when none is.
 * A `CHROMIUM_PATH` that does not exist finds nothing, rather than silently another browser.
 */
export function findBrowser(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const chosen = environment['CHROMIUM_PATH']
  if (chosen !== undefined && chosen !== '') return exists(chosen) ? chosen : null
  const places = platform === 'win32' ? windowsPlaces(environment) : (PLACES[platform] ?? [])
  return places.find(exists) ?? null
}

function windowsPlaces(environment: Readonly<Record<string, string | undefined>>): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map(name => environment[name])
    .filter(root => root !== undefined)
  return WINDOWS_PLACES.flatMap(parts => roots.map(root => join(root, ...parts)))
}
