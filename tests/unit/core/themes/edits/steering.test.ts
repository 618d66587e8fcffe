import { expect, test } from 'vitest'
import { isWithin, liveSteeringOf, NO_STEERING, steeringOf } from '#core/themes/edits/steering.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'

const edits: readonly ThemeEdit[] = [
  { kind: 'delete', theme: 't2' },
  { kind: 'pin', theme: 'u1', word: 'zebra' },
  { kind: 'pin', theme: 't2', word: 'lift' },
  { kind: 'forbid', word: 'hotel' },
  { kind: 'join', words: ['wifi', 'wi-fi'] },
  { kind: 'delete', theme: 'u1' },
]

test('a search goes by what is said about words, but for pins of themes that are deleted afterwards', () => {
  const said = { forbidden: ['hotel'], joined: [['wifi', 'wi-fi']] }
  const lift = { theme: 't2', word: 'lift' }
  expect(steeringOf(edits)).toEqual({ ...said, pinned: [{ theme: 'u1', word: 'zebra' }, lift] })
  expect(liveSteeringOf(edits)).toEqual({ ...said, pinned: [lift] })
})

test('what was taken out of the list says nothing, and what it deleted is there', () => {
  const revoked: readonly ThemeEdit[] = [
    ...edits,
    { kind: 'revoke', position: 5 },
    { kind: 'revoke', position: 3 },
  ]
  expect(steeringOf(revoked).forbidden).toEqual([])
  expect(liveSteeringOf(revoked).pinned.map(({ theme }) => theme)).toEqual(['u1', 't2'])
})

test('words left to the edits belong to what a search went by', () => {
  const found = { ...NO_STEERING, reserved: [{ theme: 'u1', word: 'zebra' }] }
  expect(isWithin(found, steeringOf(edits))).toBe(true)
  expect(isWithin(found, steeringOf(edits.slice(2)))).toBe(false)
})
