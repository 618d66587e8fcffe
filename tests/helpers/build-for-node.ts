import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')

/** A script that plain Node runs, in a folder that `remove` takes away. */
export interface BuiltScript {
  readonly path: string
  readonly remove: () => void
}

/** Bundle a file of `tests/processes`, to be run in a process or a thread of its own. About a second. */
export async function buildForNode(entry: string): Promise<BuiltScript> {
  const outDir = mkdtempSync(join(tmpdir(), 'lowdown-script-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join('tests/processes', entry),
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  })
  return {
    path: join(outDir, `${basename(entry, '.ts')}.mjs`),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  }
}
