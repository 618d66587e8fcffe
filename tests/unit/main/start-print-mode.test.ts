import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import * as electron from '../../helpers/electron-stub.ts'

vi.mock('#main/network-tripwire.ts', () => ({ installNetworkTripwire: () => undefined }))

test('--print-report prints one file in a data folder of its own and ends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lowdown-job-'))
  const [html, pdf] = [join(folder, 'in.html'), join(folder, 'out.pdf')]
  writeFileSync(html, '<h1>Report</h1>')
  process.argv.push('--print-report', html, pdf)
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
