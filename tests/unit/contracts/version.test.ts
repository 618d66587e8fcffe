import { expect, it } from 'vitest'
import { VERSION } from '#contracts/version.ts'
import packageFile from '../../../package.json' with { type: 'json' }

it('is the version of package.json', () => {
  expect(VERSION).toBe(packageFile.version)
})
