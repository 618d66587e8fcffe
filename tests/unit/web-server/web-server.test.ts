import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '#contracts/content-security-policy.ts'
import { FIXED_PORT, portOf } from '#web-server/address.ts'
import { createWebServer, type WebServer } from '#web-server/create-web-server.ts'
import { serveApp } from '#web-server/index.ts'

const PORT = 47_915
const parent = mkdtempSync(join(tmpdir(), 'lowdown-web-'))
const folder = join(parent, 'renderer')
let server: WebServer

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(parent, 'secret.html'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>ü</title>')
  writeFileSync(join(folder, 'assets/index-1.js'), 'export {}')
  server = await createWebServer({ folder, port: PORT })
})
afterAll(() => server.close())

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A request with exactly this target and host; a browser's or Node's own client would tidy both up. */
function ask(target: string, { method = 'GET', host = `127.0.0.1:${PORT}` } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: PORT, path: target, method, headers: { host } },
      response => {
        let body = ''
        response.setEncoding('utf8').on('data', (text: string) => (body += text))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        )
      },
    )
    sent.on('error', reject).end()
  })
}

test.each([
  ['/', 'text/html; charset=utf-8', '<!doctype html><title>ü</title>'],
  ['/index.html?project=1', 'text/html; charset=utf-8', '<!doctype html><title>ü</title>'],
  ['/assets/index-1.js', 'text/javascript; charset=utf-8', 'export {}'],
])('%s is served with its type and the policy of the desktop app', async (target, type, body) => {
  const answer = await ask(target)
  expect(answer).toMatchObject({ status: 200, body })
  expect(answer.headers).toMatchObject({
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'content-length': String(Buffer.byteLength(body)),
  })
})

test('HEAD gets the headers only', async () => {
  const answer = await ask('/', { method: 'HEAD' })
  expect(answer).toMatchObject({ status: 200, body: '' })
})

test.each([
  ['/missing.html', 404],
  ['/assets', 403],
  ['/../secret.html', 403],
  ['/assets/../../secret.html', 403],
  ['/..%2fsecret.html', 403],
  ['/%2e%2e/secret.html', 403],
  ['/..\\secret.html', 403],
  ['//secret.html', 403],
  ['http://example.com/', 403],
  ['*', 403],
])('%s is answered %i', async (target, status) => {
  expect(await ask(target)).toMatchObject({ status, body: '' })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not allowed', async method => {
  expect(await ask('/', { method })).toMatchObject({ status: 405, body: '' })
})

test.each([
  'evil.example',
  `evil.example:${PORT}`,
  '127.0.0.1',
  `127.0.0.1:${PORT + 1}`,
  `127.0.0.1:${PORT}.evil.example`,
  `[::1]:${PORT}`,
  `LOCALHOST.evil:${PORT}`,
])('the host %j is not ours', async host => {
  expect(await ask('/', { host })).toMatchObject({ status: 403, body: '' })
})

test.each([
  ['/', '/'],
  ['/index.html?project=1', '/index.html?project=1'],
  ['//evil.example/', '/'],
  ['/\\evil.example', '/'],
  ['http://evil.example/', '/'],
])('localhost %s is sent on to the address that holds the data', async (target, path) => {
  const answer = await ask(target, { host: `localhost:${PORT}` })
  expect(answer.status).toBe(301)
  expect(answer.headers.location).toBe(`http://127.0.0.1:${PORT}${path}`)
})

test('no other address of this machine is listened on', async () => {
  const addresses = Object.values(networkInterfaces())
    .flat()
    .flatMap(entry => (entry === undefined || entry.address === '127.0.0.1' ? [] : [entry.address]))
  for (const host of ['127.0.0.2', ...addresses]) {
    const isReached = await new Promise<boolean>(resolve => {
      const socket = connect({ host, port: PORT, timeout: 1000 })
      const end = (reached: boolean) => () => {
        socket.destroy()
        resolve(reached)
      }
      socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false))
    })
    expect([host, isReached]).toEqual([host, false])
  }
})

test('a taken port is a plain sentence, never another port', async () => {
  const served = await serveApp(folder, { LOWDOWN_PORT: String(PORT) })
  expect(served).toEqual({ ok: false, sentence: expect.stringContaining(`The port ${PORT}`) })
  expect(served).toEqual({ ok: false, sentence: expect.stringContaining(server.address) })
})

test('what is not built cannot be served', async () => {
  const served = await serveApp(join(parent, 'nothing'), { LOWDOWN_PORT: String(PORT + 1) })
  expect(served).toEqual({ ok: false, sentence: expect.stringContaining('npm run build') })
})

test.each([
  [undefined, FIXED_PORT],
  ['', FIXED_PORT],
  ['8080', 8080],
  ['65535', 65_535],
  ['0', null],
  ['65536', null],
  ['80a', null],
  ['-1', null],
  [' 80', null],
])('LOWDOWN_PORT=%j is the port %j', async (text, port) => {
  const environment = text === undefined ? {} : { LOWDOWN_PORT: text }
  expect(portOf(environment)).toBe(port)
  if (port === null) {
    expect(await serveApp(folder, environment)).toEqual({
      ok: false,
      sentence: expect.stringContaining('LOWDOWN_PORT'),
    })
  }
})

test('it is served, and stops at once although a connection is open', async () => {
  const served = await serveApp(folder, { LOWDOWN_PORT: String(PORT + 2) })
  if (!served.ok) throw new Error(served.sentence)
  expect(served.server.address).toBe(`http://127.0.0.1:${PORT + 2}/`)
  const socket = connect({ host: '127.0.0.1', port: PORT + 2 })
  await new Promise(resolve => socket.once('connect', resolve))
  const closed = new Promise(resolve => socket.once('close', resolve))
  socket.on('error', () => undefined)
  await served.server.close()
  await closed
})
