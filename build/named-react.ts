import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const MODULES = new Set(['react', 'react/jsx-runtime'])
const MARK = '\0named:'

/**
 * Gives React's names to those who import them as names: React is not written in modules, so that each use of `jsx` or
 * `useState` would else be a look-up in an object, three thousand of them.
 */
export function namedReact(): Plugin {
  const require = createRequire(import.meta.url)
  return {
    name: 'lowdown-named-react',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer, { kind }) {
      const isNamed = MODULES.has(source) && kind === 'import-statement' && !importer?.startsWith(MARK)
      return isNamed ? MARK + source : null
    },
    load(id) {
      if (!id.startsWith(MARK)) return null
      const source = id.slice(MARK.length)
      const names = Object.keys(require(source) as object)
      return [
        `import whole from '${source}'`,
        'export default whole',
        ...names.map(name => `export const ${name} = whole.${name}`),
      ].join('\n')
    },
  }
}
