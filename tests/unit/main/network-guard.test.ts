import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import type { CallbackResponse } from 'electron'
import { isAppUrl } from '#main/app-protocol.ts'
import {
  addNetworkSwitches,
  guardApp,
  guardSession,
  guardWebContents,
  isAllowedRequest,
} from '#main/network-guard.ts'

test.each([
  ['app://bundle/index.html', true],
  ['blob:app://bundle/1b4e28ba', true],
  ['data:image/png;base64,AAAA', true],
  ['http://127.0.0.1/', false],
  ['https://example.com/', false],
  ['ws://localhost/', false],
  ['wss://example.com/', false],
  ['ftp://example.com/', false],
  ['file:///etc/passwd', false],
  ['blob:https://example.com/1', false],
  ['devtools://devtools/', false],
  ['app://bundle.example.com/', false],
  ['chrome-extension://x/', false],
])('%s may be loaded: %s', (url, allowed) => {
  expect(isAllowedRequest(url, isAppUrl)).toBe(allowed)
})

test('names and addresses resolve to nothing and WebRTC sends no UDP', () => {
  const switches: Record<string, string | undefined> = {}
  addNetworkSwitches({ appendSwitch: (name, value) => void (switches[name] = value) })
  expect(switches).toEqual({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  })
})

const DEAD_END = {
  mode: 'fixed_servers',
  proxyRules: 'http=127.0.0.1:9;https=127.0.0.1:9;socks=127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
}

test('requests without a session end at the dead proxy, names are not asked over HTTPS', async () => {
  const calls: unknown[] = []
  await guardApp({
    setProxy: config => Promise.resolve(void calls.push(config)),
    configureHostResolver: options => void calls.push(options),
  })
  expect(calls).toEqual([
    { enableBuiltInResolver: false, secureDnsMode: 'off', secureDnsServers: [] },
    DEAD_END,
  ])
})

test('a new session is guarded at once: no dictionary download, no proxy detection, a filter on requests', () => {
  const calls: unknown[][] = []
  const record =
    (name: string) =>
    (...values: unknown[]) =>
      void calls.push([name, ...values])
  const filter = new EventEmitter()
  guardSession(
    {
      setSpellCheckerDictionaryDownloadURL: record('url'),
      setSpellCheckerLanguages: record('languages'),
      setSpellCheckerEnabled: record('enabled'),
      setProxy(config) {
        calls.push(['proxy', config])
        return Promise.resolve()
      },
      webRequest: {
        onBeforeRequest: (...listeners: unknown[]) => void filter.on('request', listeners[0] as () => void),
      },
    },
    isAppUrl,
  )
  expect(calls).toEqual([
    ['url', 'https://spellcheck.invalid/'],
    ['languages', []],
    ['enabled', false],
    ['proxy', DEAD_END],
  ])
  const cancelled = (url: string) => {
    let response: CallbackResponse = {}
    const answer = (value: CallbackResponse) => void (response = value)
    filter.emit('request', { url }, answer)
    return response.cancel
  }
  expect(cancelled('app://bundle/index.html')).toBe(false)
  expect(cancelled('https://example.com/')).toBe(true)
})

test('WebRTC of a page is held back', () => {
  const policies: string[] = []
  guardWebContents({ setWebRTCIPHandlingPolicy: policy => void policies.push(policy) })
  expect(policies).toEqual(['disable_non_proxied_udp'])
})
