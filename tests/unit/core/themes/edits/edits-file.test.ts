import { describe, expect, it } from 'vitest'
import { AppError } from '#core/errors.ts'
import { editsFor, readEditsFile, writeEditsFile } from '#core/themes/edits/edits-file.ts'
import { withLastingIds } from '#core/themes/edits/lasting-ids.ts'
import { matchThemes } from '#core/themes/edits/match-themes.ts'
import type { ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import type { FoundTheme, ThemeRun } from '#core/themes/theme.ts'

const EVERY_KIND: readonly ThemeEdit[] = [
  { kind: 'rename', theme: 't1', label: 'Łódź “x”' },
  { kind: 'merge', themes: ['t1', 't2'], into: 't2' },
  { kind: 'split', theme: 't2', parts: [{ id: 'u1', label: 'One', rule: 'a OR b' }] },
  { kind: 'nest', theme: 'u1', under: 't2' },
  { kind: 'nest', theme: 'u1', under: null },
  { kind: 'delete', theme: 'u1', withPrevious: true },
  { kind: 'delete', theme: 'u1', comments: 'fitting' },
  { kind: 'create', theme: 'u2', label: 'Two', rule: '__proto__', under: null },
  { kind: 'move', comments: [{ text: '00ff00ff00ff00ff', occurrence: 0, id: 'constructor' }], to: 't2' },
  { kind: 'move', comments: [{ text: '00ff00ff00ff00ff', occurrence: 3 }], to: null },
  { kind: 'rule', theme: 'u2', rule: null },
  { kind: 'forbid', word: '__proto__' },
  { kind: 'join', words: ['a', 'b'] },
  { kind: 'pin', theme: 't2', word: 'constructor' },
]

function theme(id: string, label: string, ...stems: readonly string[]): FoundTheme {
  return { id, label, keywords: [], markedStems: stems.map(stem => `en:${stem}`) }
}

const FOUND = [
  theme('t1', 'Queue', 'queue', 'wait', 'phone', 'hold'),
  theme('t2', 'Lift', 'lift', 'door', 'broken'),
  theme('t3', 'Coffee', 'coffee', 'cold'),
]

describe('a file of edits', () => {
  it('holds every kind of edit, and what tells the found themes they name', () => {
    const text = writeEditsFile(EVERY_KIND, FOUND)
    expect(JSON.parse(text)).toMatchObject({ format: 'lowdown-edits/1', edits: EVERY_KIND })
    const read = readEditsFile(text, 'a.json')
    expect(read.edits).toEqual(EVERY_KIND)
    expect(read.themes?.map(({ id, label }) => [id, label])).toEqual([
      ['t1', 'Queue'],
      ['t2', 'Lift'],
    ])
    expect(readEditsFile(`\uFEFF${text}`, 'a.json')).toEqual(read)
  })

  const whole = writeEditsFile(EVERY_KIND, FOUND)
  const withEdit = (edit: unknown): string =>
    JSON.stringify({ format: 'lowdown-edits/1', edits: [EVERY_KIND[0], edit] })
  it('leaves out what was taken out of the list, and says so nowhere', () => {
    const [first, ...others] = EVERY_KIND
    const listed: ThemeEdit[] = [
      first!,
      { kind: 'forbid', word: 'x' },
      ...others,
      { kind: 'revoke', position: 1 },
    ]
    expect(writeEditsFile(listed, FOUND)).toBe(whole)
  })

  it.each([
    ['', 'themes/broken-edits {"file":"e.json"}'],
    [whole.slice(0, -20), 'themes/broken-edits {"file":"e.json"}'],
    ['[]', 'themes/bad-edits {"file":"e.json","part":"format"}'],
    ['null', 'themes/bad-edits {"file":"e.json","part":"format"}'],
    ['{"format":"lowdown-mapping/1"}', 'themes/bad-edits {"file":"e.json","part":"format"}'],
    [
      '{"format":"lowdown-edits/2","edits":1}',
      'themes/newer-edits {"file":"e.json","format":"lowdown-edits/2"}',
    ],
    ['{"format":"lowdown-edits/1"}', 'themes/bad-edits {"file":"e.json","part":"edits"}'],
    [withEdit(null), 'themes/bad-edits {"file":"e.json","part":"edits[1]"}'],
    [withEdit({ kind: '__proto__' }), 'themes/bad-edits {"file":"e.json","part":"edits[1]"}'],
    [withEdit({ kind: 'revoke', position: 0 }), 'themes/bad-edits {"file":"e.json","part":"edits[1]"}'],
    [
      withEdit({ kind: 'delete', theme: 't1', comments: 'x' }),
      'themes/bad-edits {"file":"e.json","part":"edits[1]"}',
    ],
    [withEdit({ kind: 'rename', theme: 't1' }), 'themes/bad-edits {"file":"e.json","part":"edits[1]"}'],
    [
      withEdit({ kind: 'delete', theme: 't1', withPrevious: 'x' }),
      'themes/bad-edits {"file":"e.json","part":"edits[1]"}',
    ],
    [
      withEdit({ kind: 'merge', themes: ['t1', 2], into: 't1' }),
      'themes/bad-edits {"file":"e.json","part":"edits[1]"}',
    ],
    [
      withEdit({ kind: 'split', theme: 't1', parts: [{ id: 'u1' }] }),
      'themes/bad-edits {"file":"e.json","part":"edits[1]"}',
    ],
    [
      withEdit({ kind: 'move', comments: [{ text: 'x', occurrence: -1 }], to: null }),
      'themes/bad-edits {"file":"e.json","part":"edits[1]"}',
    ],
    [
      '{"format":"lowdown-edits/1","edits":[],"themes":[{"id":1}]}',
      'themes/bad-edits {"file":"e.json","part":"themes"}',
    ],
  ])('%s', (text, error) => {
    expect(() => readEditsFile(text, 'e.json')).toThrow(AppError)
    expect(() => readEditsFile(text, 'e.json')).toThrow(error)
  })
})

describe('themes of another run', () => {
  const later = [
    theme('t1', 'Doors', 'door', 'lift', 'stuck'),
    theme('t2', 'Hold', 'wait', 'hold', 'queue', 'hour'),
    theme('t3', 'Parking', 'car', 'park'),
  ]

  it('are matched by their words, most words in common first, one to one', () => {
    expect([...matchThemes(FOUND, later)]).toEqual([
      ['t1', 't2'],
      ['t2', 't1'],
    ])
    expect([...matchThemes(FOUND, FOUND)]).toEqual(FOUND.map(({ id }) => [id, id]))
    expect([...matchThemes([], later)]).toEqual([])
    const below = (each: FoundTheme): FoundTheme => ({ ...each, parent: 't9' })
    expect([...matchThemes(FOUND, later.map(below))]).toEqual([])
    expect([...matchThemes(FOUND.map(below), later.map(below))]).toHaveLength(2)
    expect([...matchThemes([theme('t1', 'Bare')], [theme('t9', 'Bare'), theme('t8', 'Other')])]).toEqual([
      ['t1', 't9'],
    ])
  })

  it('get the edits that were meant for them, and those of no theme keep its name', () => {
    const edits: readonly ThemeEdit[] = [
      { kind: 'merge', themes: ['t1', 'u1'], into: 't3' },
      { kind: 'pin', theme: 't2', word: 'x' },
    ]
    const file = readEditsFile(writeEditsFile(edits, FOUND), 'e.json')
    expect(editsFor(file, later)).toEqual([
      { kind: 'merge', themes: ['t2', 'u1'], into: '“Coffee”' },
      { kind: 'pin', theme: 't1', word: 'x' },
    ])
    expect(editsFor(file, FOUND)).toEqual(edits)
  })

  it('are hit by no edit that was meant for a theme the file does not describe', () => {
    const edits: readonly ThemeEdit[] = [
      { kind: 'delete', theme: 't3' },
      { kind: 'nest', theme: 'u1', under: 't1' },
    ]
    const written = readEditsFile(writeEditsFile(edits, FOUND.slice(0, 1)), 'e.json')
    expect(editsFor(written, later)).toEqual([
      { kind: 'delete', theme: '“t3”' },
      { kind: 'nest', theme: 'u1', under: 't2' },
    ])
    const byHand = readEditsFile(JSON.stringify({ format: 'lowdown-edits/1', edits }), 'e.json')
    expect(editsFor(byHand, later)).toEqual(edits)
  })

  it('are described as they were last, those of earlier runs behind', () => {
    const edits: readonly ThemeEdit[] = [{ kind: 'merge', themes: ['t1', 't8'], into: 't2' }]
    const known = [...FOUND, theme('t1', 'Before', 'x'), theme('t8', 'Gone', 'gone'), theme('t9', 'Unnamed')]
    const { themes } = readEditsFile(writeEditsFile(edits, known), 'e.json')
    expect(themes?.map(({ label }) => label)).toEqual(['Queue', 'Lift', 'Gone'])
  })

  it('keep the ids of the themes that they are again; new ones have new numbers', () => {
    const run: ThemeRun = {
      themes: [...later, { ...theme('t4', 'Hour', 'hour', 'late'), parent: 't2' }],
      mainTheme: new Int16Array(0),
      secondTheme: new Int16Array(0),
      status: new Uint8Array(0),
      learnedFrom: 0,
    }
    const idsAfter = (earlier: readonly FoundTheme[], highest: number) =>
      withLastingIds(run, earlier, highest).themes.map(({ id, parent = null }) => [id, parent])
    expect(idsAfter(FOUND, 7)).toEqual([
      ['t2', null],
      ['t1', null],
      ['t8', null],
      ['t9', 't1'],
    ])
    expect(idsAfter(FOUND, 0)).toEqual([
      ['t2', null],
      ['t1', null],
      ['t4', null],
      ['t5', 't1'],
    ])
    expect(idsAfter([], 0)).toEqual([
      ['t1', null],
      ['t2', null],
      ['t3', null],
      ['t4', 't2'],
    ])
  })
})
