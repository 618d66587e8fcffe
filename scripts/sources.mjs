// What the build depends on, as one short text that changes when any of it does.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const files = [
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'vite.report-page.config.ts',
  'vite.cli.config.ts',
  'scripts/build.mjs',
]
const folders = ['src', 'resources', 'build']

function* walk(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* walk(path)
    else yield path
  }
}

/** A hash over names and contents of everything that is built. */
export function fingerprint() {
  const hash = createHash('sha256')
  for (const path of [...files, ...folders.flatMap(folder => [...walk(folder)])]) {
    hash.update(`${path}\0`)
    try {
      hash.update(readFileSync(join(root, path)))
    } catch {
      hash.update('missing')
    }
  }
  return hash.digest('hex')
}
