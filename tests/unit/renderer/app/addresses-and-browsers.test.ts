import { describe, expect, it } from 'vitest'
import { isSupportedBrowser } from '#renderer/app/browser-version.ts'
import { parseSectionPath, SECTIONS, sectionPath } from '#renderer/app/sections.ts'

describe('the address of a screen', () => {
  it.each(SECTIONS)('of %s is read back', section => {
    expect(parseSectionPath(sectionPath('p-1', section))).toEqual({ projectId: 'p-1', section })
  })

  it.each([
    ['/projects/p-1', { projectId: 'p-1', section: 'overview' }],
    ['/projects/p-1/', { projectId: 'p-1', section: 'overview' }],
    ['/projects/p-1/nowhere', { projectId: 'p-1', section: 'overview' }],
    ['/', null],
    ['/import', null],
    ['/projects/', null],
    ['/projects/p-1/themes/deeper', null],
  ])('%s', (path, expected) => {
    expect(parseSectionPath(path)).toEqual(expected)
  })
})

const engine = (name: string) =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) ${name}`

describe('isSupportedBrowser', () => {
  it.each([
    [engine('Chrome/130.0.0.0 Safari/537.36'), true],
    [engine('Chrome/156.0.8078.79 Safari/537.36'), true],
    [engine('Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0'), true],
    [engine('lowdown/0.1.0 Chrome/146.0.0.0 Electron/45.4.1 Safari/537.36'), true],
    [engine('HeadlessChrome/156.0.0.0 Safari/537.36'), true],
    [engine('Chrome/129.0.0.0 Safari/537.36'), false],
    [engine('Chrome/99.0.0.0 Safari/537.36'), false],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false],
    [engine('Version/18.0 Safari/605.1.15'), false],
  ])('%s: %s', (userAgent, expected) => {
    expect(isSupportedBrowser(userAgent)).toBe(expected)
  })
})
