import dgram from 'node:dgram'
import dns, { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import tls from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installNetworkTripwire } from '#main/network-tripwire.ts'

let remove: () => void = () => undefined
beforeAll(() => {
  remove = installNetworkTripwire()
})
afterAll(() => remove())

const noop = () => undefined

test.each<[string, () => unknown]>([
  ['net.connect', () => net.connect({ host: '127.0.0.1', port: 9 })],
  ['new net.Socket().connect', () => new net.Socket().connect(9)],
  ['tls.connect', () => tls.connect({ host: '127.0.0.1', port: 9 })],
  ['http.get', () => http.get('http://127.0.0.1:9/')],
  ['https.get', () => https.get('https://127.0.0.1:9/')],
  ['a server', () => http.createServer().listen(0)],
  ['dgram.createSocket', () => dgram.createSocket('udp4')],
  ['dns.lookup', () => dns.lookup('localhost', noop)],
  ['dns.lookup by name', () => lookup('localhost', noop)],
  ['dns.resolve4', () => dns.resolve4('localhost', noop)],
  ['dns.promises.lookup', () => dns.promises.lookup('localhost')],
  ['fetch', () => fetch('http://127.0.0.1:9/')],
])('%s is stopped', (_name, use) => {
  expect(use).toThrow('Lowdown never talks to a network')
})

test('everything is back in its place afterwards', async () => {
  remove()
  const server = http.createServer((_request, response) => response.end('here'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here')
  server.closeAllConnections()
  server.close()
})
