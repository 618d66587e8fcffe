// What every command of a fresh clone needs first: dependencies installed, sources built.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, root } from './sources.mjs'

const isWindows = process.platform === 'win32'

/** Run a command to its end with its output on standard error (standard output belongs to data); exit as it does if it fails. */
export function runOrExit(command, args, environment = {}) {
  const run = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment },
    shell: isWindows,
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}

/** Install the locked dependencies where they are absent or not those of the lockfile. */
export function ensureInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json')
  const isCurrent = existsSync(installed) && isSameLock(installed, join(root, 'package-lock.json'))
  if (isCurrent) return
  process.stderr.write('Installing dependencies (once) …\n')
  runOrExit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}

/** npm writes its own copy of the lockfile; the versions in both must agree, packages for other platforms apart. */
function isSameLock(installed, locked) {
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages
  const want = JSON.parse(readFileSync(locked, 'utf8')).packages
  return Object.entries(want).every(
    ([path, entry]) => path === '' || entry.optional === true || have[path]?.version === entry.version,
  )
}

/** Build unless out/ is of the present sources. */
export function ensureBuilt() {
  const stamp = join(root, 'out/built-from.txt')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return
  runOrExit(process.execPath, [join(root, 'scripts/build.mjs')])
}
