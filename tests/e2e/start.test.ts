import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const PORT = 47_931
const ADDRESS = `http://127.0.0.1:${PORT}/`

/** `npm start -- --no-open` without a display, so that Electron is given up at once. */
function start() {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), '--no-open'], {
    cwd: root,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', LOWDOWN_PORT: String(PORT) },
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return { child, said, ended }
}

test.skipIf(process.platform !== 'linux')(
  'npm start serves the app where there is no desktop, on its own port only, until Ctrl+C',
  async () => {
    const first = start()
    try {
      await expect.poll(() => first.said.out, { timeout: 100_000 }).toBe(`${ADDRESS}\n`)
      expect(first.said.err.match(/^.*desktop app.*$/gm)).toEqual([
        'The desktop app cannot run here (there is no display); Lowdown opens in the browser instead.',
      ])
      expect(await (await fetch(ADDRESS)).text()).toContain('<div id="root">')

      const second = start()
      expect(await second.ended).toBe(1)
      expect(second.said.out).toBe('')
      expect(second.said.err).toContain(`The port ${PORT} on this machine is taken`)
    } finally {
      first.child.kill('SIGINT')
    }
    expect(await first.ended).toBe(0)
  },
)

test('the scripts of the page stay within 1.5 MB', () => {
  const folder = join(root, 'out/renderer')
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    name => /\.[cm]?js$/.test(name) && !/worker/.test(name),
  )
  const sizeBytes = scripts.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  expect(
    sizeBytes,
    `The scripts of the page, those of its worker apart, have ${(sizeBytes / 1e6).toFixed(3)} MB minified; 1.5 MB are allowed.`,
  ).toBeLessThanOrEqual(1_500_000)
})

test("the engine's worker starts without the languages and word lists that only themes need", () => {
  const assets = join(root, 'out/renderer/assets')
  const workers = readdirSync(assets).filter(name => name.startsWith('engine.worker-'))
  expect(workers).toHaveLength(1)
  // Some 450 kB; one import of a part of the themes that is not put off makes it 1,700.
  expect(statSync(join(assets, workers[0]!)).size).toBeLessThan(600_000)
})
