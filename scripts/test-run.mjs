// Runs the commands of `npm test`, several beside each other, and keeps count of what passed.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from './sources.mjs'

/** Counts and failures of one run of `npm test`. What a command prints is shown when it ends, so that lanes do not mix. */
export class TestRun {
  counts = { passed: 0, failed: 0, skipped: 0 }
  /** What failed, each by name: the end of a long log is what people see of it. */
  failures = []
  /** Tests that failed and then passed. */
  unsteady = []
  #results = mkdtempSync(join(tmpdir(), 'lowdown-test-'))
  #environment

  constructor(environment) {
    this.#environment = environment
  }

  /** Run a command that passes or fails as a whole. */
  async check(title, command, args) {
    if ((await this.#run(title, command, args)) === 0) this.counts.passed++
    else this.fail(title)
  }

  fail(what) {
    this.counts.failed++
    this.failures.push(`  ${what}`)
  }

  /**
   * Run the tests of a project. Files with a failure are run once more by themselves: a test that then passes counts as
   * passed and is named as unsteady, so that a busy machine stops no change and yet nobody overlooks such a test.
   */
  async suite(project) {
    const first = await this.#runTests(project, [])
    if (first === null) {
      this.fail(`${project}: the run ended without a report`)
      return
    }
    this.counts.passed += first.report.numPassedTests
    this.counts.skipped += first.report.numPendingTests + first.report.numTodoTests
    const failed = failedTests(first.report)
    if (first.report.numTotalTests === 0) this.fail(`${project}: no test was found`)
    else if (failed.length > 0) await this.#again(project, failed)
    else if (first.status !== 0) this.fail(`${project}: an error outside of every test; see above`)
  }

  async #again(project, failed) {
    const second = await this.#runTests(project, [...new Set(failed.map(({ file }) => file))])
    const failing = second === null ? failed : failedTests(second.report)
    const isSteady = second !== null && (second.status === 0 || failing.length > 0)
    for (const each of failed) {
      const { file, name, message } = each
      if (isSteady && !failing.some(other => other.file === file && other.name === name)) {
        this.counts.passed++
        this.unsteady.push(`  ${file}: ${name}`)
      } else this.fail(`${file}: ${name}\n    ${message}`)
    }
  }

  /** What a run of vitest reported; null where it ended without. */
  async #runTests(project, files) {
    const title = files.length === 0 ? `Tests: ${project}` : `Tests: ${project}, once more what failed`
    const outputFile = join(this.#results, `${project}-${files.length}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`]
    const status = await this.#run(title, 'vitest', ['run', '--project', project, ...reporters, ...files])
    return existsSync(outputFile) ? { status, report: JSON.parse(readFileSync(outputFile, 'utf8')) } : null
  }

  #run(title, command, args) {
    const isOwn = command.endsWith('.mjs')
    const bin = isOwn ? process.execPath : join(root, 'node_modules/.bin', command)
    const startMs = Date.now()
    process.stdout.write(`… ${title}\n`)
    const child = spawn(bin, isOwn ? [join(root, command), ...args] : args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...this.#environment },
      shell: process.platform === 'win32' && !isOwn,
    })
    const printed = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', part => printed.push(part))
    return new Promise(resolve => {
      child.on('error', error => printed.push(Buffer.from(`${error.message}\n`)))
      child.on('close', status => {
        const seconds = Math.round((Date.now() - startMs) / 1000)
        process.stdout.write(`— ${title}, ${seconds} s\n${Buffer.concat(printed).toString()}`)
        resolve(status)
      })
    })
  }
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
