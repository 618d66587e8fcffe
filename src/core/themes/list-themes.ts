import type { JobContext } from '../job-context.ts'
import type { Assigned, Learned } from './assign.ts'
import { THEME_ASSIGNED, THEME_UNASSIGNED, type ThemeRun } from './theme.ts'
import type { ThemeTree } from './theme-tree.ts'

const RESPONSES_A_STEP = 16_384

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
export async function placesInList(
  { places, status }: Assigned,
  tree: ThemeTree,
  order: readonly number[],
  context: JobContext,
): Promise<Pick<ThemeRun, 'mainTheme' | 'secondTheme' | 'status'>> {
  const listed = new Map(order.map((theme, position) => [theme, position]))
  const positions = tree.parentOf.map((parent, theme) => listed.get(theme) ?? listed.get(parent) ?? -1)
  const inList = {
    mainTheme: new Int16Array(status.length),
    secondTheme: new Int16Array(status.length),
    status: status.slice(),
  }
  for (let index = 0; index < status.length; index++) {
    if (index % RESPONSES_A_STEP === 0) await context.pause()
    const main = positions[places.main[index]!] ?? -1
    inList.mainTheme[index] = main
    inList.secondTheme[index] = main < 0 ? -1 : (positions[places.second[index]!] ?? -1)
    if (main < 0 && status[index] === THEME_ASSIGNED) inList.status[index] = THEME_UNASSIGNED
  }
  return inList
}
