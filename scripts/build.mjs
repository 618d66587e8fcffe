#!/usr/bin/env node
// Builds everything that runs into out/ (or the folder in LOWDOWN_OUT), unless the sources are those of the last build.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, root } from './sources.mjs'

const out = process.env.LOWDOWN_OUT ?? join(root, 'out')
const stamp = join(out, 'built-from.txt')
const now = fingerprint()

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now && !process.argv.includes('--force'))
  process.exit(0)

const bin = name => join(root, 'node_modules', '.bin', name + (process.platform === 'win32' ? '.cmd' : ''))
const steps = [
  ['electron-vite', ['build', '--outDir', out]],
  ['vite', ['build', '--config', 'vite.report-page.config.ts', '--outDir', join(out, 'report-page')]],
  ['vite', ['build', '--config', 'vite.cli.config.ts', '--outDir', join(out, 'cli')]],
]
process.stderr.write('Building Lowdown …\n')
for (const [name, args] of steps) {
  const run = spawnSync(bin(name), [...args, '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}\n${name} ${args.join(' ')} failed.\n`)
    process.exit(1)
  }
}
// The page fetches it to save a report as one self-contained file.
copyFileSync(join(out, 'report-page/report.html'), join(out, 'renderer/report-template.html'))
mkdirSync(out, { recursive: true })
writeFileSync(stamp, now)
