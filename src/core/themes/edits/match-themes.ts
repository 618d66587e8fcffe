import type { FoundTheme } from '../theme.ts'

/** What tells a theme: the words that are marked in its comments, its name, and whether it lies under another. */
export type ThemeTraits = Pick<FoundTheme, 'id' | 'parent' | 'label' | 'markedStems'>

/** Stems by which themes are compared. */
const STEMS_COMPARED = 12
/** Themes are the same from this share of common stems on, of the shorter list; two at least. */
const LEAST_OVERLAP = 0.4
const FEWEST_COMMON = 2

/**
 * Which theme of another run each theme is: the pairs with most words in common first, each theme in one pair at the
 * most. A sub-theme is never a top theme again. Themes that are nowhere again are left out; so are themes without words,
 * but for those of one name.
 *
 * @returns Ids of the later themes by those of the earlier ones.
 */
export function matchThemes(
  earlier: readonly ThemeTraits[],
  later: readonly ThemeTraits[],
): ReadonlyMap<string, string> {
  const pairs = earlier.flatMap(before =>
    later.map(after => ({ before: before.id, after: after.id, likeness: likeness(before, after) })),
  )
  const matched = new Map<string, string>()
  const taken = new Set<string>()
  for (const { before, after, likeness: like } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (like < LEAST_OVERLAP || matched.has(before) || taken.has(after)) continue
    matched.set(before, after)
    taken.add(after)
  }
  return matched
}

/** 0..1 for words in common, and a little for the same id and name, which decide between equals. */
function likeness(a: ThemeTraits, b: ThemeTraits): number {
  if (isTop(a) !== isTop(b)) return 0
  const same = (a.id === b.id ? 0.02 : 0) + (a.label === b.label ? 0.01 : 0)
  const [first, second] = [a, b].map(each => new Set(each.markedStems.slice(0, STEMS_COMPARED))) as [
    Set<string>,
    Set<string>,
  ]
  const fewer = Math.min(first.size, second.size)
  if (fewer === 0) return a.label === b.label ? 1 : 0
  const common = [...first].filter(stem => second.has(stem)).length
  return common < Math.min(FEWEST_COMMON, fewer) ? 0 : common / fewer + same
}

/** The traits of a theme, and nothing else of it. */
export function traitsOf({ id, parent = null, label, markedStems }: ThemeTraits): ThemeTraits {
  return { id, parent, label, markedStems }
}

function isTop({ parent = null }: ThemeTraits): boolean {
  return parent === null
}
