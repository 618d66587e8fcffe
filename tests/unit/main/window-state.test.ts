import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { readWindowState, writeWindowState } from '#main/window-state.ts'
import { keepWindowState, mainWindowOptions, printWindowOptions } from '#main/window.ts'

const SCREEN = { x: 0, y: 25, width: 1920, height: 1055 }
const bounds = { x: 100, y: 80, width: 1280, height: 800 }
const stateWith = (changed: Partial<typeof bounds>) =>
  writeWindowState({ bounds: { ...bounds, ...changed }, isMaximized: false })

test('the window comes back where it was', () => {
  const state = { bounds, isMaximized: true }
  expect(readWindowState(writeWindowState(state), [SCREEN])).toEqual(state)
})

test.each<[string, string | null]>([
  ['it was never saved', null],
  ['it is damaged', '{"bounds":'],
  ['it is something else', '[]'],
  ['it is not whole numbers', stateWith({ x: 0.5 })],
  ['it is too small', stateWith({ width: 300 })],
  ['its screen is gone', stateWith({ x: 4000 })],
  ['its title bar is above the screen', stateWith({ y: -300 })],
  ['its title bar is below the screen', stateWith({ y: 1075 })],
  ['only a sliver is on the screen', stateWith({ x: 1900 })],
])('the window opens at its first size when %s', (_name, text) => {
  expect(readWindowState(text, [SCREEN])).toBeNull()
})

test('a window on the second screen is found there', () => {
  const second = { x: 1920, y: 0, width: 1920, height: 1080 }
  expect(readWindowState(stateWith({ x: 2000 }), [SCREEN, second])?.bounds.x).toBe(2000)
})

test('the state is written when the window closes, and an error of that disturbs nobody', () => {
  const window = Object.assign(new EventEmitter(), {
    getNormalBounds: () => bounds,
    isMaximized: () => false,
  })
  const written: string[] = []
  keepWindowState(window, text => void written.push(text))
  window.emit('close')
  expect(written).toEqual([stateWith({})])

  keepWindowState(window, () => {
    throw new Error('disk full')
  })
  expect(() => window.emit('close')).not.toThrow()
})

const LOCKED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  spellcheck: false,
  devTools: false,
}
const session = {} as unknown as never

test('both windows are locked; only the visible one has the bridge', () => {
  const options = { preload: '/p/index.cjs', icon: '/i.png', devTools: false, state: null }
  expect(mainWindowOptions(session, options)).toMatchObject({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { ...LOCKED, session, preload: '/p/index.cjs' },
  })
  const hidden = printWindowOptions(session)
  expect(hidden).toMatchObject({ show: false, webPreferences: { ...LOCKED, session } })
  expect(hidden.webPreferences).not.toHaveProperty('preload')
})
