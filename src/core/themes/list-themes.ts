import type { Learned } from './assign.ts'

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
