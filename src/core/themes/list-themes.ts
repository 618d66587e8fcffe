import type { Assigned, Learned } from './assign.ts'
import { THEME_ASSIGNED, THEME_UNASSIGNED, type ThemeRun } from './theme.ts'
import type { ThemeTree } from './theme-tree.ts'

/**
 * Numbers of the themes in the order in which they are listed: the top theme with most low-score comments first, those
 * of its sub-themes among them, and its sub-themes right behind it. Among equals the one met first; empty ones are left out.
 */
export function listThemes({ tree, places }: Learned): number[] {
  const { parentOf } = tree
  const sizes = new Int32Array(parentOf.length)
  const firstMet = new Int32Array(parentOf.length).fill(places.main.length)
  places.main.forEach((theme, d) => {
    for (const each of theme < 0 ? [] : [theme, parentOf[theme]!]) {
      if (each < 0) continue
      sizes[each]!++
      if (d < firstMet[each]!) firstMet[each] = d
    }
  })
  const under = (parent: number): number[] =>
    [...parentOf.keys()]
      .filter(theme => parentOf[theme] === parent && sizes[theme]! > 0)
      .sort((a, b) => sizes[b]! - sizes[a]! || firstMet[a]! - firstMet[b]!)
  return under(-1).flatMap(theme => [theme, ...under(theme)])
}

/**
 * The places of all responses as positions in the list of themes. A sub-theme that is not listed, because no low-score
 * comment is in it, gives way to its top theme; a comment whose theme is not listed at all is in none.
 */
export function placesInList(
  { places, status }: Assigned,
  tree: ThemeTree,
  order: readonly number[],
): Pick<ThemeRun, 'mainTheme' | 'secondTheme' | 'status'> {
  const listed = new Map(order.map((theme, position) => [theme, position]))
  const positions = tree.parentOf.map((parent, theme) => listed.get(theme) ?? listed.get(parent) ?? -1)
  const mainTheme = places.main.map(theme => positions[theme] ?? -1)
  return {
    mainTheme,
    secondTheme: places.second.map((theme, i) => (mainTheme[i]! < 0 ? -1 : (positions[theme] ?? -1))),
    status: status.map((each, i) => (each === THEME_ASSIGNED && mainTheme[i]! < 0 ? THEME_UNASSIGNED : each)),
  }
}
