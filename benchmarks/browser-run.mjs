// The built app in a real Chromium, with a clock on every job of the worker and an ear for long tasks of the page.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveApp } from '../out/cli/web-server.js'
import { root } from '../scripts/sources.mjs'
import { launchBrowser, noteUsable, usableMs } from './cold-start.mjs'
import { stalledMs, watchStalls } from './machine-stalls.mjs'
import { watchWorkers } from './worker-memory.mjs'

const PORT = 47_617

/**
 * Put into the page before its scripts: notes when each job was sent and answered, how long after the last click that was, and
 * every task over 50 ms.
 */
function instrument() {
  const jobs = []
  const tasks = []
  Object.assign(window, { measured: { jobs, tasks } })
  let clickedMs = 0
  window.addEventListener('click', event => (clickedMs = event.timeStamp), { capture: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      tasks.push({
        startMs: entry.startTime,
        durationMs: entry.duration,
        clockMs: performance.timeOrigin + entry.startTime,
      })
  }).observe({ type: 'longtask', buffered: true })
  const open = new Map()
  const post = Worker.prototype.postMessage
  const heard = new WeakSet()
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.type === 'run') open.set(message.id, { job: message.job, startMs: performance.now() })
    if (!heard.has(this)) {
      heard.add(this)
      this.addEventListener('message', ({ data }) => {
        const job = open.get(data.id)
        if (job === undefined || (data.type !== 'done' && data.type !== 'failed')) return
        open.delete(data.id)
        const nowMs = performance.now()
        jobs.push({
          ...job,
          ended: data.type,
          durationMs: nowMs - job.startMs,
          sinceClickMs: nowMs - clickedMs,
        })
      })
    }
    return post.call(this, message, ...rest)
  }
}

/**
 * Memory of the process that draws the page and runs its worker, and the most it ever had, in bytes; null where the
 * system does not tell. An upper bound for the worker alone.
 */
async function memoryOf(context) {
  if (process.platform !== 'linux') return null
  const session = await context.browser().newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const kilobytes = (status, key) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  const all = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8')
      return { nowBytes: kilobytes(status, 'VmRSS') * 1024, mostBytes: kilobytes(status, 'VmHWM') * 1024 }
    })
  return all.sort((a, b) => b.mostBytes - a.mostBytes)[0] ?? null
}

/** Time for a screen to finish what it draws after it can be seen. */
const SETTLE_MS = 1000

/** Opens every screen of the project and ends on the topics of the breakdowns. */
async function walkScreens(page) {
  const steps = {
    themes: () => page.keyboard.press('2'),
    'another theme': () => chooseLast(page),
    compare: () => page.keyboard.press('4'),
    report: () => page.keyboard.press('5'),
    imports: () => page.keyboard.press('6'),
    overview: () => page.keyboard.press('1'),
    breakdowns: () => page.keyboard.press('3'),
    agents: () => page.getByRole('tab', { name: 'Agent' }).click(),
    hours: () => page.getByRole('tab', { name: /hour/i }).click(),
    'any field': () => page.getByRole('tab', { name: 'Any field' }).click(),
    topics: () => page.getByRole('tab', { name: 'Topic' }).click(),
  }
  const longest = {}
  for (const [name, act] of Object.entries(steps)) {
    const sinceMs = await page.evaluate(() => performance.now())
    await act()
    await page.getByRole('main').getByRole('heading').first().waitFor({ state: 'attached' })
    await page.waitForTimeout(SETTLE_MS)
    longest[name] = await page.evaluate(
      since =>
        Math.max(
          0,
          ...window.measured.tasks.filter(task => task.startMs > since).map(task => task.durationMs),
        ),
      sinceMs,
    )
  }
  return longest
}

/** The last entry of the list of themes: a list of comments, or a small theme. */
async function chooseLast(page) {
  await page.getByRole('treegrid').getByRole('row').last().click()
}

/**
 * One whole run: import the file, open the project again in a new browser, see every screen, narrow it by a row.
 *
 * @returns milliseconds of each step (`countsMs` from the request to its answer in the page, `clickToCountsMs` from the click
 * on); `longestTaskMs` of the page's thread, start-up apart; `longTasks`, how many took
 * over 50 ms; `ownTaskMs`, the longest without the time in which the machine stood still (null where the system does
 * not tell); `screens`, the longest task of each phase and of each screen as it was opened (0: none over 50 ms);
 * `importMemoryBytes`, the most the page's process had up to the first themes, and `openMemoryBytes`, what it has with
 * the project open again (both null where the system does not tell); `workerMemoryBytes`, what its worker alone has then.
 */
export async function browserRun(executablePath, csvPath) {
  const served = await serveApp(join(root, 'out/renderer'), { LOWDOWN_PORT: String(PORT) })
  if (!served.ok) throw new Error(served.sentence)
  const profile = mkdtempSync(join(tmpdir(), 'lowdown-bench-'))
  const launch = async () => {
    const context = await launchBrowser(executablePath, profile)
    await context.addInitScript(noteUsable)
    await context.addInitScript(instrument)
    return { context, page: context.pages()[0] }
  }
  const tasksSince = (page, sinceMs) =>
    page.evaluate(since => window.measured.tasks.filter(task => task.startMs > since), sinceMs)
  const lastJob = (page, name, figure = 'durationMs') =>
    page.evaluate(
      ([job, key]) => window.measured.jobs.filter(each => each.job === job).at(-1)?.[key] ?? null,
      [name, figure],
    )
  const now = page => page.evaluate(() => performance.now())
  const watch = watchStalls()

  try {
    let { context, page } = await launch()
    await page.goto(served.server.address)
    await page.getByRole('button', { name: /Open a file/ }).waitFor()
    const coldStartMs = await usableMs(page)
    const startedMs = await now(page)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /Open a file/ }).click()
    await (await chooser).setFiles(csvPath)
    const importing = page.getByRole('button', { name: /^Import [\d,]+ response/ })
    await importing.waitFor({ timeout: 300_000 })
    const inspectMs = await lastJob(page, 'inspect-file')
    const inspectedMs = await now(page)
    await importing.click()
    await page.waitForURL(/overview/, { timeout: 300_000 })
    const importedMs = await now(page)
    const importMs = await lastJob(page, 'import-file')
    await page.waitForFunction(() => window.measured.jobs.some(({ job }) => job === 'themes'), null, {
      timeout: 600_000,
    })
    const themesMs = await lastJob(page, 'themes')
    const tasks = await tasksSince(page, startedMs)
    const longestBetween = (fromMs, toMs) =>
      Math.max(
        0,
        ...tasks
          .filter(({ startMs }) => startMs >= fromMs && startMs < toMs)
          .map(({ durationMs }) => durationMs),
      )
    const phases = {
      inspect: longestBetween(startedMs, inspectedMs),
      import: longestBetween(inspectedMs, importedMs),
      'first overview': longestBetween(importedMs, Infinity),
    }
    const importMemory = await memoryOf(context)
    await context.close()

    ;({ context, page } = await launch())
    const workerMemory = await watchWorkers(context, page)
    await page.goto(served.server.address)
    await page.getByRole('main').getByRole('link').first().waitFor()
    const reopenedMs = await now(page)
    await page.getByRole('main').getByRole('link').first().click()
    await page.waitForFunction(() => window.measured.jobs.some(({ job }) => job === 'summarise'), null, {
      timeout: 60_000,
    })
    const openMs = await lastJob(page, 'summarise')
    await page.waitForTimeout(SETTLE_MS)
    const openMemory = await memoryOf(context)
    const workerMemoryBytes = await workerMemory()
    const walkingMs = await now(page)
    const screens = await walkScreens(page)
    const countingMs = await now(page)
    const countsMs = []
    const clickToCountsMs = []
    for (const row of [1, 2, 3]) {
      await page.getByRole('row').nth(row).getByRole('button').first().click()
      await page.waitForTimeout(500)
      countsMs.push(await lastJob(page, 'summarise'))
      clickToCountsMs.push(await lastJob(page, 'summarise', 'sinceClickMs'))
      await page
        .getByRole('button', { name: /Clear all/ })
        .first()
        .click()
      await page.waitForTimeout(500)
    }
    const later = await tasksSince(page, reopenedMs)
    tasks.push(...later)
    const longestLater = isMeant =>
      Math.max(0, ...later.filter(({ startMs }) => isMeant(startMs)).map(({ durationMs }) => durationMs))
    phases['open again'] = longestLater(startMs => startMs < walkingMs)
    screens.filters = longestLater(startMs => startMs > countingMs)
    await context.close()
    const stalls = (await watch?.stop()) ?? null
    return {
      coldStartMs,
      inspectMs,
      importMs,
      themesMs,
      openMs,
      countsMs: countsMs.sort((a, b) => a - b)[1],
      clickToCountsMs: clickToCountsMs.sort((a, b) => a - b)[1],
      longestTaskMs: Math.max(0, ...tasks.map(task => task.durationMs)),
      ownTaskMs: stalls && Math.max(0, ...tasks.map(task => ownMs(task, stalls))),
      longTasks: tasks.length,
      screens: { ...phases, ...screens },
      importMemoryBytes: importMemory?.mostBytes ?? null,
      openMemoryBytes: openMemory?.nowBytes ?? null,
      workerMemoryBytes,
    }
  } finally {
    await watch?.stop()
    await served.server.close()
  }
}

/** What a task took itself; below 50 ms it counts as none, as everywhere here. */
function ownMs({ clockMs, durationMs }, stalls) {
  const own = durationMs - stalledMs(stalls, clockMs, clockMs + durationMs)
  return own > 50 ? own : 0
}
