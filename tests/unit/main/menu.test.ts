import { expect, test } from 'vitest'
import type { MenuItemConstructorOptions } from 'electron'
import { createWords } from '#words/create-words.ts'
import { buildMenu } from '#main/menu.ts'

const build = (isMac: boolean, isDevelopment = false) =>
  buildMenu({
    isMac,
    isDevelopment,
    words: createWords('en'),
    showAbout: () => undefined,
    openFile: () => undefined,
    openFolder: () => undefined,
  })

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap(item => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])
}

const DEVELOPER_ROLES = ['reload', 'forceReload', 'toggleDevTools']

test.each([true, false])('a released app offers no developer tools (mac: %s)', isMac => {
  const roles = flatten(build(isMac)).map(item => item.role)
  expect(roles.filter(role => DEVELOPER_ROLES.includes(role ?? ''))).toEqual([])
  expect(flatten(build(isMac, true)).map(item => item.role)).toContain('toggleDevTools')
})

test.each([true, false])('every item that is shown has its words (mac: %s)', isMac => {
  const shown = flatten(build(isMac)).filter(item => item.type !== 'separator' && item.visible !== false)
  for (const item of shown) expect(item.label).toMatch(/^[A-Z][A-Za-z ]+…?$/)
  expect(shown.length).toBeGreaterThan(15)
})

test('one can quit, edit and zoom everywhere', () => {
  for (const isMac of [true, false]) {
    const roles = flatten(build(isMac)).map(item => item.role)
    expect(roles).toEqual(
      expect.arrayContaining([
        'quit',
        'undo',
        'redo',
        'cut',
        'copy',
        'paste',
        'selectAll',
        'zoomIn',
        'zoomOut',
      ]),
    )
  }
})

test('about says what it is', () => {
  let shown = 0
  const menu = buildMenu({
    isMac: false,
    isDevelopment: false,
    words: createWords('en'),
    showAbout: () => shown++,
    openFile: () => undefined,
    openFolder: () => undefined,
  })
  const about = flatten(menu).find(item => item.label === 'About Lowdown')
  about!.click!(undefined as never, undefined, {})
  expect(shown).toBe(1)
})

test.each([true, false])(
  'files are opened by the first item and the key that people know, a folder by the second (mac: %s)',
  isMac => {
    const asked: string[] = []
    const menu = buildMenu({
      isMac,
      isDevelopment: false,
      words: createWords('en'),
      showAbout: () => undefined,
      openFile: () => asked.push('files'),
      openFolder: () => asked.push('folder'),
    })
    const file = menu.find(item => item.label === 'File')?.submenu as MenuItemConstructorOptions[]
    expect(file[0]).toMatchObject({ label: 'Open response files…', accelerator: 'CommandOrControl+O' })
    expect(file[1]).toMatchObject({ label: 'Open a folder of response files…' })
    for (const item of file.slice(0, 2)) item.click!(undefined as never, undefined, {})
    expect(asked).toEqual(['files', 'folder'])
  },
)
