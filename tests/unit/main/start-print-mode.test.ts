import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

vi.mock('#main/network-tripwire.ts', () => ({ installNetworkTripwire: () => undefined }))

const givenArguments = [...process.argv]
beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  process.argv = givenArguments
  vi.doUnmock('#main/network-tripwire.ts')
  vi.resetModules()
})

test('--print-report prints one file in a data folder of its own and ends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lowdown-job-'))
  const [html, pdf] = [join(folder, 'in.html'), join(folder, 'out.pdf')]
  writeFileSync(html, '<h1>Report</h1>')
  process.argv.push('--print-report', html, pdf)
  const electron = await import('../../helpers/electron-stub.ts')
  await import('#main/index.ts')
  electron.becomeReady()

  const ends = () => electron.told.filter(([what]) => what === 'exit')
  await expect.poll(ends).toEqual([['exit', 0]])
  expect(readFileSync(pdf, 'utf8')).toBe('%PDF-fake')
  const window = electron.BrowserWindow.all[0]!
  expect(await window.page?.text()).toBe('<h1>Report</h1>')
  expect(window.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true })
  expect(window.options.webPreferences.session.partition).toBe('print')

  const [, , userData] = electron.told.find(([what]) => what === 'setPath') ?? []
  expect(userData).toMatch(/lowdown-print-/)
  electron.app.emit('quit')
  expect(existsSync(String(userData))).toBe(false)
})
