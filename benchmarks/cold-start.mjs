// From the first request of a new browser to a window that can be used, by the page's own clock.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { serveApp } from '../out/cli/web-server.js'
import { root } from '../scripts/sources.mjs'

const PORT = 47_618
const EMPTY = 'data:text/html,<!doctype html><button>Open a file</button>'

/** A browser with a profile that lasts. */
export function launchBrowser(executablePath, profile) {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
    viewport: { width: 1280, height: 800 },
  })
}

/**
 * Put into the page before its scripts: notes in `usableMs` when the button that opens a file has been drawn and the page's
 * thread is free. Asked from outside, the time would hold up to half a second of asking again.
 */
export function noteUsable() {
  const isThere = () =>
    [...document.querySelectorAll('button')].some(({ innerText }) => /Open a file/.test(innerText))
  const observer = new MutationObserver(() => {
    if (!isThere()) return
    observer.disconnect()
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.usableMs = performance.now()
      }),
    )
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** When the page could be used, in ms from the start of its loading. */
export async function usableMs(page) {
  return (await page.waitForFunction(() => window.usableMs)).jsonValue()
}

/**
 * Starts of the built app and of an empty page by turns, each in a new browser with a new profile.
 *
 * @returns milliseconds of each run.
 */
export async function measureColdStarts(executablePath, runs) {
  const served = await serveApp(join(root, 'out/renderer'), { LOWDOWN_PORT: String(PORT) })
  if (!served.ok) throw new Error(served.sentence)
  try {
    const appMs = []
    const emptyMs = []
    for (let run = 0; run < runs; run++) {
      appMs.push(await coldStart(executablePath, served.server.address))
      emptyMs.push(await coldStart(executablePath, EMPTY))
    }
    return { appMs, emptyMs }
  } finally {
    await served.server.close()
  }
}

async function coldStart(executablePath, address) {
  const profile = mkdtempSync(join(tmpdir(), 'lowdown-bench-'))
  const context = await launchBrowser(executablePath, profile)
  try {
    await context.addInitScript(noteUsable)
    const page = context.pages()[0]
    await page.goto(address)
    return await usableMs(page)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
