import { describe, expect, it } from 'vitest'
import { findBrowser } from '#cli/find-browser.ts'

describe('findBrowser', () => {
  it.each([
    [
      'the one that CHROMIUM_PATH names',
      { CHROMIUM_PATH: '/opt/my' },
      'linux',
      ['/opt/my', '/usr/bin/chromium'],
      '/opt/my',
    ],
    ['none when CHROMIUM_PATH is wrong', { CHROMIUM_PATH: '/opt/my' }, 'linux', ['/usr/bin/chromium'], null],
    [
      'the first that is installed',
      {},
      'linux',
      ['/usr/bin/microsoft-edge', '/usr/bin/chromium'],
      '/usr/bin/chromium',
    ],
    ['none where none is', {}, 'linux', [], null],
  ] as const)('finds %s', (_title, environment, platform, present, expected) => {
    expect(findBrowser(environment, platform, path => (present as readonly string[]).includes(path))).toBe(
      expected,
    )
  })
})
