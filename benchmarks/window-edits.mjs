#!/usr/bin/env node
// What edits of themes cost in the window: the built app in Chromium, from the key or button pressed to the new list.
//
//   node benchmarks/window-edits.mjs [comments, 10000 unless told] [of them low, all unless told] [--rounds 5] [--only rename]
//
// Made-up comments are imported, then each kind of edit is made and undone on one theme after the other; the first edits
// after opening the project are measured apart, at once and after the words had time to be read. It measures; it never fails
// because a machine is slow. Wall time: the machine should do nothing else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serveApp } from '../out/cli/web-server.js'
import { findOrInstallChromium } from '../scripts/chromium.mjs'
import { ensureBuilt } from '../scripts/prepare.mjs'
import { root } from '../scripts/sources.mjs'
import { launchBrowser } from './cold-start.mjs'
import { madeUpComments } from './made-up-comments.mjs'
import { median } from './peers.mjs'
import { importSource } from './themes-bundle.mjs'
import { editTimes, installClock } from './window-edits-clock.mjs'
import { EDITS } from './window-edits-steps.mjs'
import { watchWorkers } from './worker-memory.mjs'

const PORT = 47_619
/** A reader looks at the screen so long before the first edit. */
const READING_MS = 8000
const SETTLE_MS = 700

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, only: { type: 'string' }, first: { type: 'string' } },
})
const size = Number(positionals[0] ?? 10_000)
const low = Number(positionals[1] ?? size)
const rounds = Number(values.rounds ?? 5)
const only = values.only?.split(',')
const kinds = Object.keys(EDITS).filter(kind => only === undefined || only.includes(kind))
const firstKinds = (values.first ?? 'rename,ignore a word,create from word,move one').split(',')

ensureBuilt()
const chromium = findOrInstallChromium()
if (chromium === null) throw new Error('No Chromium here: nothing can be measured.')
const folder = mkdtempSync(join(tmpdir(), 'lowdown-bench-'))
const served = await serveApp(join(root, 'out/renderer'), { LOWDOWN_PORT: String(PORT) })
if (!served.ok) throw new Error(served.sentence)
try {
  await importComments(await writeSurvey(join(folder, 'edits.csv')))
  print(
    `${size} comments, ${low} of them low; milliseconds from the press to the new list, median of ${rounds}`,
  )
  heading('each kind, later edits')
  await inOpenProject(laterEdits)
  heading('first edit after opening, at once')
  for (const kind of firstKinds) await inOpenProject(page => firstEdit(page, kind, 0))
  heading(`first edit after opening and ${READING_MS / 1000} s`)
  for (const kind of firstKinds) await inOpenProject(page => firstEdit(page, kind, READING_MS))
} finally {
  await served.server.close()
  rmSync(folder, { recursive: true, force: true })
}

async function writeSurvey(path) {
  const { sampleCsv } = await importSource('benchmarks/window-edits-source.ts')
  const comments = madeUpComments(sampleCsv, size)
  const rows = comments.map((text, i) => {
    const score = i % Math.round(size / low) === 0 ? 1 + (i % 3) : 5 + (i % 3)
    const date = new Date(Date.UTC(2024, 0, 1) + (i % 600) * 86_400_000).toISOString().slice(0, 10)
    return `R${i},${date},${score},"${text.replaceAll('"', '""')}",Agent ${i % 40},Topic ${i % 9}`
  })
  writeFileSync(path, ['Response ID,Date,Ease score (1-7),Why?,Agent,Topic', ...rows].join('\n'))
  return path
}

async function inBrowser(work) {
  const context = await launchBrowser(chromium, join(folder, 'profile'))
  try {
    await context.addInitScript(installClock)
    const page = context.pages()[0]
    page.setDefaultTimeout(600_000)
    const memory = await watchWorkers(context, page)
    await page.goto(served.server.address)
    await work(page, memory)
  } finally {
    await context.close()
  }
}

function importComments(path) {
  return inBrowser(async page => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /Open a file/ }).click()
    await (await chooser).setFiles(path)
    await page.getByRole('button', { name: /^Import [\d,]+ response/ }).click()
    await page.waitForURL(/overview/)
    await page.keyboard.press('2')
    await page.getByRole('treegrid').getByRole('row').first().waitFor()
  })
}

function inOpenProject(work) {
  return inBrowser(async (page, memory) => {
    await page.getByRole('main').getByRole('link').first().click()
    await page.waitForURL(/overview/)
    await page.waitForTimeout(2 * SETTLE_MS)
    await page.keyboard.press('2')
    await page.getByRole('treegrid').getByRole('row').first().waitFor()
    await work(page, memory)
  })
}

async function laterEdits(page, memory) {
  await timed(page, 'rename', 0, 0)
  await page.waitForTimeout(READING_MS)
  const undos = []
  for (const kind of kinds) {
    const times = []
    for (let round = 0; round < rounds; round++) {
      times.push(await timed(page, kind, round + 1, round))
      undos.push(await timedUndo(page, kind))
    }
    line(kind, times)
  }
  line('undo', undos)
  print(`  memory of the worker: ${((await memory()) / 1e6).toFixed(0)} MB`)
}

async function firstEdit(page, kind, readingMs) {
  await page.waitForTimeout(readingMs)
  line(kind, [await timed(page, kind, 1, 0)])
  await timedUndo(page, kind)
}

async function timed(page, kind, at, round) {
  const { prepare, withWords = false } = EDITS[kind]
  const press = await prepare(page, at, round)
  await page.evaluate(isWith => window.editClock.begin(isWith), withWords)
  await press()
  return settled(page)
}

async function timedUndo(page, kind) {
  await page.evaluate(isWith => window.editClock.begin(isWith), EDITS[kind].withWords ?? false)
  await page.keyboard.press('Control+z')
  return settled(page)
}

async function settled(page) {
  const times = await editTimes(page)
  await page.waitForTimeout(SETTLE_MS)
  return times
}

function line(kind, times) {
  const of = key => median(times.map(each => each[key]))
  const stage = name => median(times.map(({ stages }) => stages[name] ?? NaN))
  const stages = ['edit-themes asked', 'edit-themes done', 'themes asked', 'themes done'].map(
    name => `${name} ${stage(name).toFixed(0)}`,
  )
  const all = times.map(({ drawnMs }) => drawnMs.toFixed(0)).join(', ')
  const task = Math.max(...times.map(({ longestTaskMs }) => longestTaskMs))
  print(
    `  ${kind.padEnd(18)}${of('drawnMs').toFixed(0).padStart(6)}   (${all})   ${stages.join(', ')}, in the page ${of('seenMs').toFixed(0)}; longest task ${task.toFixed(0)}`,
  )
}

function heading(text) {
  print(`\n${text}`)
}

function print(text) {
  process.stdout.write(`${text}\n`)
}
