#!/usr/bin/env node
// npm test: types, lint, layers, then every test, the built app in a real Chromium included.
// Ends with a plain line `N passed, N failed, N skipped`; exits with 1 when anything failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ensureInstalled, runOrExit } from './prepare.mjs'
import { root } from './sources.mjs'
import { findOrInstallChromium } from './chromium.mjs'

ensureInstalled()
const chromium = findOrInstallChromium()
const counts = { passed: 0, failed: 0, skipped: 0 }
/** What failed, each by name: the end of a long log is what people see of it. */
const failures = []
/** Tests that failed and then passed. */
const unsteady = []
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

if (unsteady.length > 0) process.stdout.write(`\nPassed only when run again:\n${unsteady.join('\n')}\n`)
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

/**
 * Runs the tests of a project. Files with a failure are run once more by themselves: a test that then passes counts as
 * passed and is named as unsteady, so that a busy machine stops no change and yet nobody overlooks such a test.
 */
function suite(project) {
  process.stdout.write(`— Tests: ${project}\n`)
  const first = runTests(project, [])
  if (first === null) {
    fail(`${project}: the run ended without a report`)
    return
  }
  counts.passed += first.report.numPassedTests
  counts.skipped += first.report.numPendingTests + first.report.numTodoTests
  const failed = failedTests(first.report)
  if (first.report.numTotalTests === 0) fail(`${project}: no test was found`)
  else if (failed.length > 0) again(project, failed)
  else if (first.status !== 0) fail(`${project}: an error outside of every test; see above`)
}

function again(project, failed) {
  process.stdout.write(`— Tests: ${project}, once more what failed\n`)
  const second = runTests(project, [...new Set(failed.map(({ file }) => file))])
  const failing = second === null ? failed : failedTests(second.report)
  const isSteady = second !== null && (second.status === 0 || failing.length > 0)
  for (const each of failed) {
    const { file, name, message } = each
    if (isSteady && !failing.some(other => other.file === file && other.name === name)) {
      counts.passed++
      unsteady.push(`  ${file}: ${name}`)
    } else fail(`${file}: ${name}\n    ${message}`)
  }
}

/** What a run of vitest reported; null where it ended without. */
function runTests(project, files) {
  const outputFile = join(results, `${project}-${files.length}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`]
  const status = run('vitest', ['run', '--project', project, ...reporters, ...files])
  return existsSync(outputFile) ? { status, report: JSON.parse(readFileSync(outputFile, 'utf8')) } : null
}

function failedTests(report) {
  return report.testResults.flatMap(({ name: path, status, message, assertionResults }) => {
    const file = relative(root, path)
    const failed = assertionResults.filter(result => result.status === 'failed')
    if (failed.length === 0 && status === 'failed')
      return [{ file, name: 'could not be run', message: firstLines(message) }]
    return failed.map(result => ({
      file,
      name: result.fullName,
      message: firstLines(result.failureMessages[0]),
    }))
  })
}

function firstLines(message = '') {
  return message.split('\n', 6).join('\n    ')
}
