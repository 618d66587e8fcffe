import type { ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const WORKER = fileURLToPath(new URL('../../src/engine/engine.worker.ts', import.meta.url))
const FOLDER = '/bundled-worker/'
const ENTRY = 'engine.worker.js'

/**
 * The engine's worker as the build makes it, bundled once a run and kept by the browser. Served module by module, as
 * Vite does in development, each of the hundred workers that tests start would ask for some three hundred files.
 */
export function bundledWorker(): Plugin {
  let files: Promise<ReadonlyMap<string, string>> | null = null
  return {
    name: 'bundled-worker',
    configureServer({ middlewares }) {
      files ??= bundle()
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        if (path.endsWith('/src/engine/engine.worker.ts'))
          send(response, `import '${FOLDER}${ENTRY}'`, 'no-cache')
        else if (path.startsWith(FOLDER))
          files!.then(all => send(response, all.get(path.slice(FOLDER.length)), 'max-age=3600'), next)
        else next()
      })
    },
  }
}

function send(response: ServerResponse, code: string | undefined, cacheControl: string): void {
  response.statusCode = code === undefined ? 404 : 200
  response.setHeader('Content-Type', 'text/javascript')
  response.setHeader('Cache-Control', cacheControl)
  response.end(code)
}

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'chrome130',
      rolldownOptions: {
        input: WORKER,
        output: { entryFileNames: ENTRY, chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  if (Array.isArray(result) || !('output' in result)) throw new Error('One bundle was expected.')
  return new Map(result.output.flatMap(file => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])))
}
