#!/usr/bin/env node
// npm test: types, lint, layers, then every test, the built app in a real Chromium included.
// Three lanes beside each other: browsers wait a lot, and two cores are busy with three. Ends with a plain line `N passed, N failed, N skipped`; exits with 1 when
// anything failed.
import { findOrInstallChromium } from './chromium.mjs'
import { findOrInstallPdfReader } from './pdf-reader.mjs'
import { ensureInstalled } from './prepare.mjs'
import { TestRun } from './test-run.mjs'

ensureInstalled()
const chromium = findOrInstallChromium()
const run = new TestRun(chromium === null ? {} : { CHROMIUM_PATH: chromium })
if (!findOrInstallPdfReader())
  missing('no pdftotext was found and none could be installed, so no printed page was read.')

const start = Date.now()
await Promise.all([checkSources(), tryBuiltApp(), tryParts()])
const minutes = ((Date.now() - start) / 60_000).toFixed(1)

const { counts, failures, unsteady } = run
if (unsteady.length > 0) process.stdout.write(`\nPassed only when run again:\n${unsteady.join('\n')}\n`)
if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.join('\n')}\n`)
process.stdout.write(
  `\nTook ${minutes} minutes, set-up apart.\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
)
process.exit(counts.failed === 0 ? 0 : 1)

async function checkSources() {
  await run.check('Types', 'tsc', ['-b'])
  await run.suite('unit')
  await run.check('Lint', 'oxlint', [])
  await run.check('Format', 'oxfmt', ['--check'])
  await run.check('Layers', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src'])
  await run.check('Unused', 'knip', ['--no-progress'])
}

async function tryBuiltApp() {
  await run.check('Build', 'scripts/build.mjs', [])
  if (chromium !== null) await run.suite('e2e')
}

async function tryParts() {
  if (chromium !== null) {
    await run.suite('browser')
    return
  }
  missing('no Chromium was found and none could be installed, so no test ran in a browser.')
}

/** What is missing is seen by people, and is a failure where nobody looks. */
function missing(sentence) {
  run.counts.skipped++
  process.stdout.write(`SKIP: ${sentence}\n`)
  if (process.env.CI) run.fail(sentence)
}
