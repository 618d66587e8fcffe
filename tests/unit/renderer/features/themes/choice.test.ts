import { describe, expect, test } from 'vitest'
import { NONE_CHOSEN, withComment, withCommentsTo } from '#renderer/features/themes/chosen-comments.ts'
import { neighbourOf, selectedKeys } from '#renderer/features/themes/theme-selection.ts'
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
    [['t1'], 't3'],
    [['t1', 't3'], 't2'],
    [['t4'], 'unassigned'],
    [['t1', 't2', 't3', 't4', 'unassigned'], null],
  ])('the place of %j is taken by %s', (going, next) => expect(neighbourOf(themes, going)).toBe(next))
})

describe('comments that are chosen', () => {
  const at = (place: number) => (place === 3 ? undefined : 100 + place)

  test('come and go one by one', () => {
    const one = withComment(NONE_CHOSEN, 101, 1)
    expect([...one.indices]).toEqual([101])
    expect([...withComment(one, 101, 1).indices]).toEqual([])
  })

  test('with Shift up to where the choice began, those that are not loaded left out', () => {
    const one = withComment(NONE_CHOSEN, 101, 1)
    expect([...withCommentsTo(one, 5, at).indices]).toEqual([101, 102, 104, 105])
    expect([...withCommentsTo(NONE_CHOSEN, 2, at).indices]).toEqual([102])
  })
})
