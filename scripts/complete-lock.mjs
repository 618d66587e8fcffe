#!/usr/bin/env node
// node scripts/complete-lock.mjs: after `npm install`, put the packages of other platforms back into the lockfile.
// npm leaves them out where its registry does not offer them, and then `npm ci` refuses the lockfile everywhere. Their
// versions are exact in the packages that want them, and npm skips what is not for its platform.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.mjs'

const OS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
}
const CPU = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  x64: 'x64',
}

const path = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
const { packages } = lock
const added = []

for (const [place, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isThere = `node_modules/${name}` in packages || `${place}/node_modules/${name}` in packages
    const words = name.split(/[-/]/)
    const os = words.find(word => word in OS)
    if (isThere || os === undefined || !/^\d/.test(version)) continue
    const cpu = words
      .map(word => word.replace(/^(arm)v?\d*.*$/, (all, arm) => (all.startsWith('arm64') ? 'arm64' : arm)))
      .find(word => word in CPU)
    packages[`node_modules/${name}`] = {
      version,
      ...(cpu === undefined ? {} : { cpu: [cpu] }),
      dev: true,
      optional: true,
      os: [os],
    }
    added.push(name)
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
process.stderr.write(added.length === 0 ? 'The lockfile was complete.\n' : `Added: ${added.join(', ')}\n`)
