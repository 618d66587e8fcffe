import { appendFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/**
 * Writes the names of the packages that end up in a bundle to the file that `LOWDOWN_BUNDLED` names, one a line; does
 * nothing without it. `scripts/notices.mjs` makes the third-party notices from them.
 */
export function bundledPackages(): Plugin {
  return {
    name: 'lowdown-bundled-packages',
    generateBundle(_options, bundle) {
      const file = process.env['LOWDOWN_BUNDLED']
      if (file === undefined) return
      const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
      const names = chunks.flatMap(chunk => chunk.moduleIds).map(id => PACKAGE.exec(id)?.[1])
      const found = new Set(names.filter(name => name !== undefined).map(name => name.replace('\\', '/')))
      appendFileSync(file, [...found].map(name => `${name}\n`).join(''))
    },
  }
}
