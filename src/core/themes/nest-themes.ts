import type { Likeness } from './theme-profiles.ts'

/** More top themes than this nobody goes through. */
export const MOST_TOP_THEMES = 12

/** Themes that are listed under one top theme, as they are found: by their numbers. */
export type Matter = readonly number[]

/**
 * The top theme under which each theme is listed, -1 for a top theme: the largest of each matter, under which the others of
 * it lie. While there are more than `most` matters, the smallest becomes part of the one that it is most like.
 *
 * @param matters - Each theme is in one of them.
 * @param sizes - Comments of each theme.
 * @param like - How alike two themes are.
 */
export function nestThemes(
  matters: readonly Matter[],
  sizes: ArrayLike<number>,
  like: Likeness,
  most: number,
): number[] {
  const sizeOf = (matter: Matter): number => matter.reduce((sum, theme) => sum + sizes[theme]!, 0)
  let all = matters
  while (all.length > Math.max(1, most)) {
    const smallest = all.reduce((a, b) => (sizeOf(b) <= sizeOf(a) ? b : a))
    const others = all.filter(matter => matter !== smallest)
    const nearest = mostAlike(smallest, others, like)
    all = others.map(matter => (matter === nearest ? [...matter, ...smallest] : matter))
  }
  const parentOf: number[] = []
  for (const matter of all) {
    const top = matter.reduce((a, b) => (sizes[b]! > sizes[a]! || (sizes[b] === sizes[a] && b < a) ? b : a))
    for (const theme of matter) parentOf[theme] = theme === top ? -1 : top
  }
  return parentOf
}

function mostAlike(matter: Matter, others: readonly Matter[], like: Likeness): Matter {
  const likenesses = others.map(other => meanLikeness(matter, other, like))
  const best = likenesses.reduce((a, likeness, b) => (likeness > likenesses[a]! ? b : a), 0)
  return others[best]!
}

/** Mean over all pairs of themes of the two; 0 where one has none. */
export function meanLikeness(a: Matter, b: Matter, like: Likeness): number {
  let sum = 0
  for (const x of a) for (const y of b) sum += like(x, y)
  return sum / Math.max(1, a.length * b.length)
}
