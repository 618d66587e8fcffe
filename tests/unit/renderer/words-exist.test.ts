import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createWords } from '#words/create-words.ts'
import { COLUMN_ROLES, REJECT_REASONS } from '#core/importing/mapping.ts'
import { SCALE_KINDS } from '#core/survey/scale.ts'

const words = createWords('en')
const folder = new URL('../../../src/renderer/', import.meta.url)

/** Every key that the renderer asks for by a plain string, with the file that asks. */
const asked = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  // The channels of the main process look like keys.
  .filter(file => /\.tsx?$/.test(file) && !file.startsWith('platform'))
  .flatMap(file => {
    const source = readFileSync(new URL(file, folder), 'utf8')
    const keys = source.matchAll(/'((?:screens|common|importing|metrics|report|shell):[\w.-]+)'/g)
    return [...keys].map(match => [match[1] ?? '', file] as const)
  })

describe('the sentences of the screens', () => {
  it('were found in the sources', () => {
    expect(asked.length).toBeGreaterThan(200)
  })

  it('are all in the catalogue', () => {
    const missing = asked.filter(
      ([key]) => !words.exists(key) && !words.exists(`${key}_other`) && !key.endsWith('.'),
    )
    expect(missing).toEqual([])
  })

  it.each([
    ...COLUMN_ROLES.map(role => `screens:import.role.${role}`),
    ...SCALE_KINDS.map(kind => `screens:import.scaleName.${kind}`),
    ...REJECT_REASONS.flatMap(reason => [
      `screens:import.reason.${reason}`,
      `screens:imports.reason.${reason}`,
    ]),
  ])('%s', key => {
    expect(words.exists(key)).toBe(true)
  })
})
