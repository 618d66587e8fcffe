import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const WORKER = fileURLToPath(new URL('../../src/engine/engine.worker.ts', import.meta.url))

/**
 * The engine's worker as one file, made once a run; what it loads later stays with the server. Served module by module,
 * as Vite does in development, each of the hundred workers that tests start would ask for some three hundred files.
 */
export function bundledWorker(): Plugin {
  let code: Promise<string> | null = null
  return {
    name: 'bundled-worker',
    enforce: 'pre',
    configureServer() {
      code ??= bundle()
    },
    load: id => (id.split('?')[0] === WORKER ? (code ??= bundle()) : null),
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leaveLaterImports()],
    build: { write: false, minify: false, target: 'chrome130', rolldownOptions: { input: WORKER } },
  })
  if (Array.isArray(result) || !('output' in result)) throw new Error('One bundle was expected.')
  return result.output[0].code
}

function leaveLaterImports(): Plugin {
  return {
    name: 'leave-later-imports',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (options.kind !== 'dynamic-import') return null
      const resolved = await this.resolve(source, importer, { skipSelf: true })
      return resolved === null ? null : { id: resolved.id, external: true }
    },
  }
}
