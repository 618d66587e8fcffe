import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '#contracts/content-security-policy.ts'

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map(part => {
    const [name = '', ...sources] = part.split(' ')
    return [name, sources] as const
  }),
)

test('nothing but own files is allowed', () => {
  expect(directives.get('default-src')).toEqual(["'none'"])
  const allowed = new Set([...directives.values()].flat().filter(source => !source.startsWith("'sha256-")))
  expect(allowed).toEqual(new Set(["'none'", "'self'", 'data:', 'blob:']))
  expect(directives.get('script-src')).toEqual(["'self'"])
  expect(directives.get('worker-src')).toEqual(["'self'"])
  for (const closed of ['frame-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
    expect(directives.get(closed)).toEqual(["'none'"])
  }
})

test('the one allowed inline style is the one that the installed React Aria writes', () => {
  const require = createRequire(import.meta.url)
  const home = join(require.resolve('react-aria/package.json'), '..')
  const source = readFileSync(join(home, 'dist/private/interactions/usePress.mjs'), 'utf8')
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? ''
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1] ?? ''
  const style = template.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute).trim()
  const hash = createHash('sha256').update(style).digest('base64')
  expect(style).toContain(`[${attribute}]`)
  expect(directives.get('style-src')).toEqual(["'self'", `'sha256-${hash}'`])
})

test('a browser may not guess content types, frame a page or share its process', () => {
  expect(SECURITY_HEADERS).toMatchObject({
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  })
})
