#!/usr/bin/env node
// npm test: types, lint, layers, then every test, the built app in a real Chromium included.
// Ends with a plain line `N passed, N failed, N skipped`; exits with 1 when anything failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, runOrExit } from './prepare.mjs'
import { root } from './sources.mjs'
import { findOrInstallChromium } from './chromium.mjs'

ensureInstalled()
const chromium = findOrInstallChromium()
const counts = { passed: 0, failed: 0, skipped: 0 }
/** What failed, each by name: the end of a long log is what people see of it. */
const failures = []
const results = mkdtempSync(join(tmpdir(), 'lowdown-test-'))

check('Types', 'tsc', ['-b'])
check('Lint', 'eslint', ['.', '--max-warnings=0'])
check('Format', 'prettier', ['--check', '--log-level', 'warn', '.'])
check('Layers', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src'])
check('Unused', 'knip', ['--no-progress'])
runOrExit(process.execPath, [join(root, 'scripts/build.mjs')])
suite('unit')
if (chromium === null) {
  counts.skipped++
  process.stdout.write(
    'SKIP: no Chromium was found and none could be installed, so no test ran in a browser.\n',
  )
  if (process.env.CI) fail('no Chromium')
} else {
  suite('browser')
  suite('e2e')
}

if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.join('\n')}\n`)
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
process.exit(counts.failed === 0 ? 0 : 1)

function run(command, args) {
  const bin = join(root, 'node_modules/.bin', command)
  const environment = { ...process.env, ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }) }
  return spawnSync(bin, args, {
    cwd: root,
    stdio: ['ignore', 1, 2],
    env: environment,
    shell: process.platform === 'win32',
  }).status
}

function check(title, command, args) {
  process.stdout.write(`— ${title}\n`)
  if (run(command, args) === 0) counts.passed++
  else fail(title)
}

function fail(what) {
  counts.failed++
  failures.push(`  ${what}`)
}

function suite(project) {
  process.stdout.write(`— Tests: ${project}\n`)
  const file = join(results, `${project}.json`)
  const before = failures.length
  const status = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  if (!existsSync(file)) {
    fail(`${project}: the run ended without a report`)
    return
  }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  counts.passed += report.numPassedTests
  counts.skipped += report.numPendingTests + report.numTodoTests
  for (const suiteFile of report.testResults) {
    const failed = suiteFile.assertionResults.filter((result) => result.status === 'failed')
    for (const result of failed) {
      fail(`${suiteFile.name}: ${result.fullName}\n    ${firstLines(result.failureMessages[0])}`)
    }
    if (suiteFile.status === 'failed' && failed.length === 0) {
      fail(`${suiteFile.name}: could not be run\n    ${firstLines(suiteFile.message)}`)
    }
  }
  if (report.numTotalTests === 0) fail(`${project}: no test was found`)
  else if (status !== 0 && failures.length === before) {
    fail(`${project}: an error outside of every test; see above`)
  }
}

function firstLines(message = '') {
  return message.split('\n', 6).join('\n    ')
}
