import { describe, expect, it } from 'vitest'
import { shortcutOf } from '#renderer/app/keyboard-shortcuts.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

describe('shortcutOf', () => {
  it.each([
    ['1', { kind: 'section', section: 'overview' }],
    ['4', { kind: 'section', section: 'compare' }],
    ['6', { kind: 'section', section: 'imports' }],
    ['7', null],
    ['0', null],
    ['?', { kind: 'help' }],
    ['o', null],
    ['Escape', null],
  ])('%s', (key, expected) => {
    expect(shortcutOf({ ...plain, key })).toEqual(expected)
  })

  it.each([
    ['Ctrl', { ...plain, ctrlKey: true }],
    ['Cmd', { ...plain, metaKey: true }],
  ])('%s leaves the numbers to the browser and opens a file with O', (_name, keys) => {
    expect(shortcutOf({ ...keys, key: '1' })).toBeNull()
    expect(shortcutOf({ ...keys, key: 'o' })).toEqual({ kind: 'open-file' })
    expect(shortcutOf({ ...keys, key: 'O' })).toEqual({ kind: 'open-file' })
  })

  it('leaves Alt alone', () => {
    expect(shortcutOf({ ...plain, altKey: true, key: '1' })).toBeNull()
  })
})
