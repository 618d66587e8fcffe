import { expect, test } from 'vitest'
import fc from 'fast-check'
import { posix, win32 } from 'node:path'
import { bundlePath, contentTypeOf } from '#contracts/bundle-files.ts'

test.each([
  ['/', ['index.html']],
  ['/report.html', ['report.html']],
  ['/assets/index-D3k_9a-.js', ['assets', 'index-D3k_9a-.js']],
])('%s is a built file', (pathname, names) => {
  expect(bundlePath(pathname)).toEqual(names)
})

test.each([
  '',
  'index.html',
  '//',
  '/assets/',
  '/../package.json',
  '/assets/../../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/..\\package.json',
  '/C:/windows/win.ini',
  '/index.html::$DATA',
  '/index.html\0.png',
  '/.env',
  '/assets/.hidden.js',
  '/ index.html',
])('%j is refused', pathname => {
  expect(bundlePath(pathname)).toBeNull()
})

test('no path leads out of the folder, on any system', () => {
  const piece = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', 'a', 'C:', '\0', '~', ':', 'index.html')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
      const names = bundlePath(`/${pieces.join('')}`)
      if (names === null) return
      for (const { join, relative } of [posix, win32]) {
        const inside = relative('/built', join('/built', ...names))
        expect(inside.startsWith('..')).toBe(false)
        expect(posix.isAbsolute(inside) || win32.isAbsolute(inside)).toBe(false)
      }
    }),
  )
})

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['index-a.JS', 'text/javascript; charset=utf-8'],
  ['style.css', 'text/css; charset=utf-8'],
  ['font.woff2', 'font/woff2'],
  ['index.js.map', null],
  ['constructor', null],
  ['x.constructor', null],
  ['', null],
])('%s has the content type %s', (name, type) => {
  expect(contentTypeOf(name)).toBe(type)
})
