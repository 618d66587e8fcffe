import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'vite'
import { loadConfigFromFile } from 'electron-vite'
import { beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const outDir = mkdtempSync(join(tmpdir(), 'lowdown-preload-'))
let script = ''

/** Builds the preload with the project's own settings, apart from where it is written. */
beforeAll(async () => {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root)
  const { preload } = loaded.config as { preload: { build: { rolldownOptions: { output: object } } } }
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/preload/index.ts',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { ...preload.build.rolldownOptions, external: ['electron'] },
    },
  })
  script = readFileSync(join(outDir, 'index.cjs'), 'utf8')
})

test('a sandboxed preload is one small script that requires nothing but electron', () => {
  expect(readdirSync(outDir)).toEqual(['index.cjs'])
  const required = [...script.matchAll(/require\((["'`])(.*?)\1\)/g)].map(match => match[2])
  expect(required).toEqual(['electron'])
  expect(script).not.toMatch(/^\s*(import|export)\b|\bimport\(/m)
  expect(script.length).toBeLessThan(10_000)
})

test('it puts one object on the page and nothing else', () => {
  const exposed: [string, object][] = []
  const listened: string[] = []
  const electron = {
    contextBridge: { exposeInMainWorld: (key: string, value: object) => void exposed.push([key, value]) },
    ipcRenderer: { on: (channel: string) => void listened.push(channel) },
    webUtils: {},
  }
  const requireElectron = (name: string) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload has no ${name}`)
    return electron
  }
  runInContext(script, createContext({ require: requireElectron, window: {} }))
  expect(exposed.map(([key, value]) => [key, Object.keys(value).sort()])).toEqual([
    ['mainBridge', ['onCommand', 'openDroppedFile', 'request', 'requestFilePort']],
  ])
  expect(listened).toEqual(['preload:file-port'])
})
