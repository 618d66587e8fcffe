#!/usr/bin/env node
// npm run bench [-- --rows 1000000 --runs 5]: the speed table, with the peers that are installed and the ratio to each.
// npm run bench -- --only start: the cold start and the size of the scripts alone, a minute.
// It measures; it never fails because a machine is slow.
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findOrInstallChromium } from '../scripts/chromium.mjs'
import { ensureBuilt, ensureInstalled } from '../scripts/prepare.mjs'
import { root } from '../scripts/sources.mjs'
import { writeBenchmarkCsv } from './benchmark-csv.mjs'
import { measureDuckDb, median } from './peers.mjs'
import { measurePrinting } from './print-time.mjs'

const { values } = parseArgs({
  options: { rows: { type: 'string' }, runs: { type: 'string' }, only: { type: 'string' } },
})
const rows = Number(values.rows ?? 1_000_000)
const runs = Number(values.runs ?? 5)

ensureInstalled()
ensureBuilt()
const chromium = findOrInstallChromium()
if (values.only !== undefined) {
  await printOnly(values.only)
  process.exit()
}
const folder = join(tmpdir(), 'lowdown-bench-data')
mkdirSync(folder, { recursive: true })

/** Milliseconds of the import at each size. */
const imports = []
const smaller = [...new Set([10_000, 100_000].filter(size => size < rows))]
for (const size of [...smaller, rows]) {
  const { path, sizeBytes } = await writeBenchmarkCsv(join(folder, 'responses.csv'), size)
  print(`\n${size.toLocaleString('en')} responses, ${(sizeBytes / 1e6).toFixed(0)} MB`)
  const peer = await measureDuckDb(path)
  if (chromium === null) {
    print('  no Chromium here: the browser figures are left out')
    continue
  }
  const { browserRun } = await import('./browser-run.mjs')
  const measured = []
  for (let run = 0; run < (size === rows ? runs : 1); run++) measured.push(await browserRun(chromium, path))
  const of = key => median(measured.map(each => each[key]))
  imports.push({ size, ms: of('importMs') })
  line('inspect (whole file read, nothing stored)', of('inspectMs'), null)
  line(
    'import into IndexedDB, checked and hashed',
    of('importMs'),
    peer && { name: 'DuckDB read_csv', ms: peer.importMs, reach: 1.5 },
  )
  line(
    'open again, to its first counts',
    of('openMs'),
    peer && { name: 'DuckDB read_csv', ms: peer.importMs, reach: 0.5 },
  )
  line(
    'all counts after a filter change',
    of('countsMs'),
    peer && { name: 'five aggregates in DuckDB', ms: peer.countsMs, reach: 1 },
  )
  line('the same from the click on', of('clickToCountsMs'), null)
  line('themes of the low scores, all comments assigned', of('themesMs'), null)
  line('cold start to usable window', of('coldStartMs'), null)
  const printed = measurePrinting(chromium, path)
  if (printed !== null)
    line(`PDF of ${printed.pages} pages with charts, from HTML (reach 3 s)`, printed.ms, null)
  memoryLine('memory of the worker, project open', of('workerMemoryBytes'), sizeBytes, ' (reach 2 x)')
  memoryLine('memory of the whole page, project open', of('openMemoryBytes'), sizeBytes)
  memoryLine('most memory of the page, import to themes', of('importMemoryBytes'), sizeBytes)
  print(`  longest task of the page, each run: ${measured.map(longestTask).join(', ')} (0 = none over 50 ms)`)
  const own = measured.map(({ ownTaskMs }) => ownTaskMs)
  if (!own.includes(null))
    print(`  without the time the machine stood still:  ${own.map(ms => `${ms.toFixed(0)} ms`).join(', ')}`)
}
if (imports.length > 1)
  print(`\nimport, a thousand responses more: ${imports.slice(1).map(slope).join(', ')}`)
printSize()

async function printOnly(part) {
  if (part !== 'start') throw new Error(`--only knows “start”, not “${part}”.`)
  if (chromium === null) throw new Error('No Chromium here: the cold start cannot be measured.')
  const { measureColdStarts } = await import('./cold-start.mjs')
  const { appMs, emptyMs } = await measureColdStarts(chromium, runs)
  const each = ms => `${median(ms).toFixed(0)} ms  (${ms.map(one => one.toFixed(0)).join(', ')})`
  print(`cold start to usable window: ${each(appMs)}; reach 1 s`)
  print(`an empty page in the same browser: ${each(emptyMs)}`)
  printSize()
}

function printSize() {
  print(`\nrenderer scripts, worker apart: ${(rendererBytes() / 1e6).toFixed(2)} MB minified (reach 1.5 MB)`)
}

/** What each thousand responses beyond the size before have cost: the same at all sizes where cost grows with rows. */
function slope({ size, ms }, index) {
  const before = imports[index]
  const each = ((ms - before.ms) / (size - before.size)) * 1000
  return `${each.toFixed(1)} ms up to ${size.toLocaleString('en')}`
}

/** With the phase it fell into; outside of all phases it was the first click after opening again. */
function longestTask({ longestTaskMs, screens }) {
  const phase = Object.entries(screens).find(([, ms]) => ms === longestTaskMs)?.[0] ?? 'opening again'
  return longestTaskMs === 0 ? '0 ms' : `${longestTaskMs.toFixed(0)} ms (${phase})`
}

function line(title, ms, peer) {
  const own = `${ms === null ? '–' : ms.toFixed(0)} ms`.padStart(10)
  const ratio =
    peer && ms !== null
      ? `  ${(ms / peer.ms).toFixed(2)} x ${peer.name} (${peer.ms.toFixed(0)} ms; reach ${peer.reach} x)`
      : ''
  print(`  ${title.padEnd(50)}${own}${ratio}`)
}

function memoryLine(title, bytes, fileBytes, reach = '') {
  if (bytes === null) return
  const own = `${(bytes / 1e6).toFixed(0)} MB`.padStart(10)
  print(`  ${title.padEnd(50)}${own}  ${(bytes / fileBytes).toFixed(2)} x the file${reach}`)
}

function rendererBytes() {
  const assets = join(root, 'out/renderer/assets')
  const scripts = readdirSync(assets).filter(name => name.endsWith('.js') && !/worker/i.test(name))
  return scripts.reduce((sum, name) => sum + statSync(join(assets, name)).size, 0)
}

function print(text) {
  process.stdout.write(`${text}\n`)
}
