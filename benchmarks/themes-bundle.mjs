import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bundle a TypeScript file of the project for Node, import it, and leave nothing behind. */
export async function importSource(path) {
  const outDir = mkdtempSync(join(tmpdir(), 'lowdown-bench-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: { ssr: join(root, path), outDir, rolldownOptions: { output: { entryFileNames: 'bundle.mjs' } } },
    })
    return await import(pathToFileURL(join(outDir, 'bundle.mjs')).href)
  } finally {
    rmSync(outDir, { recursive: true })
  }
}
