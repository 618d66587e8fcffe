import { expect, test } from 'vitest'
import { MAIN_CHANNELS, type MainChannel } from '#contracts/main-requests.ts'
import { createBridge, forwardFilePort } from '#preload/bridge.ts'

function makeBridge(pathOf: (file: File) => string = () => '') {
  const sent: unknown[][] = []
  const receivers = new Set<(command: unknown) => void>()
  const bridge = createBridge({
    invoke(channel, input) {
      sent.push(['invoke', channel, input])
      return Promise.resolve({ ok: true, value: null })
    },
    send: (channel, input) => void sent.push(['send', channel, input]),
    pathOf,
    listen(receive) {
      receivers.add(receive)
      return () => void receivers.delete(receive)
    },
  })
  const hear = (command: unknown) => receivers.forEach(receive => receive(command))
  return { bridge, sent, hear }
}

test('the page gets four functions and no more', () => {
  expect(Object.keys(makeBridge().bridge).sort()).toEqual([
    'onCommand',
    'openDroppedFile',
    'request',
    'requestFilePort',
  ])
})

test.each(Object.keys(MAIN_CHANNELS) as MainChannel[])('%s is passed on', async channel => {
  const { bridge, sent } = makeBridge()
  const input = { some: 'input' } as never
  expect(await bridge.request(channel, input)).toEqual({ ok: true, value: null })
  expect(sent).toEqual([['invoke', channel, input]])
})

test.each([
  'preload:open-dropped',
  'preload:file-port',
  'constructor',
  '__proto__',
  'toString',
  '',
  'file:delete',
])('the channel %j is refused before it leaves the page', async channel => {
  const { bridge, sent } = makeBridge()
  expect(await bridge.request(channel as MainChannel, null as never)).toMatchObject({
    ok: false,
    error: { code: 'bridge/refused' },
  })
  expect(sent).toEqual([])
})

test('a dropped file goes to main by its path, which the page never sees', async () => {
  const { bridge, sent } = makeBridge(file => `/home/me/${file.name}`)
  await bridge.openDroppedFile(new File([], 'answers.csv'))
  expect(sent).toEqual([['invoke', 'preload:open-dropped', '/home/me/answers.csv']])
})

test.each<[string, () => string]>([
  ['made by the page', () => ''],
  [
    'no file at all',
    () => {
      throw new TypeError('not a File')
    },
  ],
])('what is %s opens nothing', async (_name, pathOf) => {
  const { bridge, sent } = makeBridge(pathOf)
  expect(await bridge.openDroppedFile({} as File)).toEqual({ ok: true, value: [] })
  expect(sent).toEqual([])
})

test('a port is asked for by token and handed on to the page of our origin only', () => {
  const { bridge, sent } = makeBridge()
  bridge.requestFilePort('token-1')
  expect(sent).toEqual([['send', 'preload:file-port', 'token-1']])

  const posted: unknown[][] = []
  const window = {
    location: { origin: 'app://bundle' } as Location,
    postMessage: (...message: unknown[]) => void posted.push(message),
  }
  const { port1 } = new MessageChannel()
  forwardFilePort(window, 'token-1', [port1])
  forwardFilePort(window, { token: 1 }, [port1])
  expect(posted).toEqual([[{ lowdownFilePort: 'token-1' }, 'app://bundle', [port1]]])
  port1.close()
})

test('only the known commands of the menu reach the page, and only while it listens', () => {
  const { bridge, hear } = makeBridge()
  const heard: unknown[] = []
  const stop = bridge.onCommand(command => heard.push(command))
  for (const command of [
    'open-file',
    'open-folder',
    'quit',
    'constructor',
    '__proto__',
    '',
    null,
    5,
    ['open-file'],
  ])
    hear(command)
  expect(heard).toEqual(['open-file', 'open-folder'])
  stop()
  hear('open-file')
  expect(heard).toHaveLength(2)
})
