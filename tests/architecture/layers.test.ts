import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * The walls, tried out: a small tree of the same rooms, with planted faults among clean files, is checked with the
 * project's own settings. Three nets, because each sees what the others miss: TypeScript knows which globals a room
 * has, dependency-cruiser knows packages, features and cycles, the linter knows what leans on the machine.
 */
const root = join(import.meta.dirname, '../..')
const planted = join(import.meta.dirname, 'planted')

function makeTree(...layers: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lowdown-layers-'))
  for (const layer of layers) cpSync(join(planted, layer), folder, { recursive: true })
  const settings = readdirSync(root).filter(name =>
    /^(tsconfig.*\.json|package\.json|\.dependency-cruiser\.cjs|\.oxlintrc\.json)$/.test(name),
  )
  for (const name of [...settings, 'scripts/lint'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

function run(folder: string, script: string, args: readonly string[]): string {
  const { stdout, error } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error !== undefined) throw error
  return stdout
}

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

/** `file: rule`, once each. */
function cruise(folder: string): readonly string[] {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src']
  const report = JSON.parse(run(folder, 'dependency-cruiser/bin/dependency-cruise.mjs', args)) as {
    readonly summary: { readonly violations: readonly Violation[]; readonly totalCruised: number }
  }
  expect(report.summary.totalCruised).toBeGreaterThan(10)
  return [...new Set(report.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort()
}

const ROOMS = ['core', 'shared', 'worker', 'node', 'preload', 'web']

/** `file: code`, once each. Files of packages apart: some ship sources that these settings do not take. */
function compile(folder: string): readonly string[] {
  const output = run(folder, '@typescript/native/bin/tsc', [
    '-b',
    ...ROOMS.map(room => `tsconfig.${room}.json`),
  ])
  const errors = [...output.matchAll(/^(src\/.+?)\(\d+,\d+\): error (TS\d+)/gm)].map(
    ([, file = '', code = '']) => `${file}: ${code}`,
  )
  const general = [...output.matchAll(/^error (TS\d+.*)$/gm)].map(([, text]) => text ?? '')
  return [...new Set([...errors, ...general])].sort()
}

/** `file: rule`, once each. */
function lint(folder: string): readonly string[] {
  const report = JSON.parse(run(folder, 'oxlint/bin/oxlint', ['--format', 'json', 'src'])) as {
    readonly diagnostics: readonly { readonly filename: string; readonly code: string }[]
  }
  return [...new Set(report.diagnostics.map(({ filename, code }) => `${filename}: ${code}`))].sort()
}

const folder = makeTree('clean', 'faults')

// Whole lists: the clean files of the tree are in neither.

test('dependency-cruiser names the file and the rule of each planted fault, and no other file', () => {
  expect(cruise(folder)).toEqual([
    'src/cli/opens-main.ts: cli-knows-no-other-shell',
    'src/core/cycle-one.ts: no-circular',
    'src/core/knows-storage.ts: core-knows-only-its-own',
    'src/core/reads-a-file.ts: core-knows-only-its-own',
    'src/core/reads-a-file.ts: node-only-in-main-web-server-and-cli',
    'src/core/uses-all-of-natural.ts: natural-by-deep-imports-only',
    'src/core/uses-react.ts: core-knows-only-its-own',
    'src/drawing/touches-node.ts: drawing-knows-only-its-own',
    'src/drawing/touches-node.ts: node-only-in-main-web-server-and-cli',
    'src/main/opens-renderer.ts: main-knows-no-other-shell',
    'src/preload/speaks-words.ts: preload-knows-only-its-own',
    'src/renderer/app/opens-main-later.ts: renderer-knows-no-other-shell',
    'src/renderer/app/opens-main.ts: renderer-knows-no-other-shell',
    'src/renderer/app/opens-the-engine.ts: renderer-knows-no-other-shell',
    'src/renderer/app/uses-electron.ts: electron-only-in-its-shells',
    'src/renderer/features/two/looks-inside-of-one.ts: features-meet-at-index',
    'src/renderer/ui/knows-a-feature.ts: ui-knows-no-feature',
    'src/report-page/opens-renderer.ts: report-page-knows-no-other-shell',
    'src/storage/knows-the-engine.ts: storage-knows-only-its-own',
    'src/web-server/opens-main.ts: web-server-knows-no-other-shell',
  ])
})

test('TypeScript refuses globals that a room does not have, and files of a room it does not know', () => {
  const NO_SUCH_GLOBAL = 'TS2584'
  const NO_SUCH_MODULE_TYPES = 'TS2591'
  // Told once for each file that is reached into.
  const NOT_IN_THIS_PROJECT = 'TS6307'
  expect(compile(folder)).toEqual([
    `src/core/knows-storage.ts: ${NOT_IN_THIS_PROJECT}`,
    `src/core/reads-a-file.ts: ${NO_SUCH_MODULE_TYPES}`,
    `src/core/touches-document.ts: ${NO_SUCH_GLOBAL}`,
    `src/main/opens-renderer.ts: ${NOT_IN_THIS_PROJECT}`,
    `src/renderer/app/opens-main-later.ts: ${NOT_IN_THIS_PROJECT}`,
  ])
})

test('the linter names what leans on the machine, what calls home, and a docstring that cannot be read', () => {
  const wanted = [
    'src/core/knows-the-time.ts',
    'src/core/trusts-the-engine.ts',
    'src/renderer/app/calls-home.ts',
  ]
  expect(lint(folder).filter(fault => wanted.some(file => fault.startsWith(file)))).toEqual([
    'src/core/knows-the-time.ts: pure-core(no-ambient-state)',
    'src/core/knows-the-time.ts: tsdoc(syntax)',
    'src/core/knows-the-time.ts: typescript(no-floating-promises)',
    'src/core/knows-the-time.ts: typescript(require-await)',
    'src/core/trusts-the-engine.ts: pure-core(no-ambient-state)',
    'src/renderer/app/calls-home.ts: eslint(no-restricted-globals)',
  ])
})
