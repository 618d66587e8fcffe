import { expect, it } from 'vitest'
import { Places } from '#core/themes/assign.ts'
import { placesInList } from '#core/themes/list-themes.ts'
import { THEME_ASSIGNED, THEME_JUNK, THEME_UNASSIGNED } from '#core/themes/theme.ts'
import { ThemeTree } from '#core/themes/theme-tree.ts'
import type { ThemeModel } from '#core/themes/theme-model.ts'
import { quietContext } from './run-themes.ts'

function modelOf(themes: number): ThemeModel {
  const logs = new Float64Array(themes)
  return { themes, logSize: logs, logWord: logs, isKnown: Uint8Array.of(1) }
}

it('a comment in a part that is not listed is in its top theme, one in a theme that is not listed in none', async () => {
  // Top themes 0, 1 and 2; 3 and 4 are the parts of 1. Only 1 and 4 won a low-score comment.
  const tree = new ThemeTree(modelOf(3), null, [null, modelOf(2), null])
  const places = new Places(7, tree)
  places.main.set([1, 4, 3, 2, 0, -1, -1])
  places.second.set([-1, 3, 0, 4, 2, -1, -1])
  const status = Uint8Array.of(3, 3, 3, 3, 3, THEME_UNASSIGNED, THEME_JUNK)
  const listed = await placesInList({ places, status, languages: [] }, tree, [1, 4], quietContext())
  expect([...listed.mainTheme]).toEqual([0, 1, 0, -1, -1, -1, -1])
  expect([...listed.secondTheme]).toEqual([-1, 0, -1, -1, -1, -1, -1])
  expect([...listed.status]).toEqual([
    ...[THEME_ASSIGNED, THEME_ASSIGNED, THEME_ASSIGNED],
    ...[THEME_UNASSIGNED, THEME_UNASSIGNED, THEME_UNASSIGNED, THEME_JUNK],
  ])
})
