import { describe, expect, test } from 'vitest'
import { NONE_CHOSEN, withComment, withComments } from '#renderer/features/themes/chosen-comments.ts'
import { deleteAll, mergeAll, nestAll } from '#renderer/features/themes/step-of-themes.ts'
import { allKeys, allowedKeys, neighbourOf, selectedKeys } from '#renderer/features/themes/theme-selection.ts'
import { theme, themesOverview } from '../../../../helpers/screen-figures.ts'

const themes = themesOverview({
  themes: [
    theme({ id: 't1', n: 9 }),
    theme({ id: 't2', n: 8 }),
    theme({ id: 't3', n: 5, parent: 't1' }),
    theme({ id: 't4', n: 1 }),
  ],
  junk: { n: 0 },
})

describe('what is chosen in the list', () => {
  test.each([
    [['t2'], ['t2']],
    [['t9', 't4'], ['t4']],
    [[], ['t1']],
    [['junk'], ['t1']],
    [['unassigned'], ['unassigned']],
  ])('%j is shown as %j', (wanted, shown) => expect(selectedKeys(themes, wanted)).toEqual(shown))

  test.each([
    [['t1'], 't2'],
    [['t1', 't3'], 't2'],
    [['t4'], 'unassigned'],
    [['t1', 't2', 't3', 't4', 'unassigned'], null],
  ])('the place of %j is taken by %s', (going, next) => expect(neighbourOf(themes, going)).toBe(next))
})

describe('what may be chosen together', () => {
  test.each<[before: string[], asked: string[], chosen: string[]]>([
    [['t1'], ['t1', 't2'], ['t1', 't2']],
    [['t1'], ['junk'], ['junk']],
    [['t1'], ['t1', 'junk'], ['junk']],
    [['unassigned'], ['unassigned', 'junk'], ['junk']],
    [['junk'], ['junk', 't2'], ['t2']],
    [['t2'], ['t2', 't4', 'unassigned', 'junk'], ['t2', 't4']],
    [[], ['unassigned', 'junk'], ['junk']],
    [['t1'], [], []],
  ])('of %j, then %j, it is %j', (before, asked, chosen) =>
    expect(allowedKeys(before, asked)).toEqual(chosen),
  )

  test.each([
    [
      ['t1', 't2', 'unassigned'],
      ['t1', 't2'],
    ],
    [['t1', 'unassigned', 'junk'], ['t1']],
    [['unassigned', 'junk'], ['unassigned']],
    [[], []],
  ])('all of %j is %j, and stays so when it is asked for again', (keys, all) => {
    expect(allKeys(keys)).toEqual(all)
    expect(allowedKeys(all, allKeys(keys))).toEqual(all)
  })
})

describe('an action on several themes', () => {
  test('is one step, and names no sub-theme beside the theme above it', () => {
    expect(deleteAll(themes.themes, ['t1', 't3', 't2'], 'fitting')).toEqual({
      kind: 'do-together',
      edits: [
        { kind: 'delete', theme: 't1', comments: 'fitting' },
        { kind: 'delete', theme: 't2', comments: 'fitting' },
      ],
    })
    expect(deleteAll(themes.themes, ['t3', 't1'], 'none')).toEqual({
      kind: 'do',
      edit: { kind: 'delete', theme: 't1', comments: 'none' },
    })
    expect(mergeAll(themes.themes, ['t1'], 't2')).toEqual({
      kind: 'do',
      edit: { kind: 'merge', themes: ['t1', 't3', 't2'], into: 't2' },
    })
    expect(nestAll(themes.themes, ['t3'], 't2')).toEqual({
      kind: 'do',
      edit: { kind: 'nest', theme: 't3', under: 't2' },
    })
  })
})

describe('comments that are chosen', () => {
  test('come and go one by one, and many at once', () => {
    const one = withComment(NONE_CHOSEN, 101, 1)
    expect([...one.indices]).toEqual([101])
    expect([...withComment(one, 101, 1).indices]).toEqual([])
    expect(withComments(one, [101, 102, 104])).toEqual({ indices: new Set([101, 102, 104]), anchor: 1 })
  })
})
