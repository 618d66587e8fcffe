import { TreeCounts } from './tree-counts.ts'

/** A theme that is known from counts, before any comment is looked at. */
export interface Anchor {
  readonly id: string
  /** Id of the top theme under which it lies; null for a top theme. */
  readonly parent: string | null
  /** Comments that it has, those of its sub-themes among them. */
  readonly n: number
  /** Comments of it that hold a word, by the number of the word. */
  readonly ofWord: ReadonlyMap<number, number>
}

/**
 * The counts of anchors, numbered as they are listed. What a top theme counts of a word beyond its sub-themes is what is in
 * none of them; where it counts less than they have, as in a codebook made by hand, it has what they have.
 */
export function countAnchors(anchors: readonly Anchor[], vocabulary: number): TreeCounts {
  const places = new Map(anchors.map(({ id }, place) => [id, place]))
  const parentOf = anchors.map(({ parent }) => places.get(parent ?? '') ?? -1)
  const own = anchors.map(({ n, ofWord }) => ({ n, ofWord: new Map(ofWord) }))
  for (const [part, parent] of parentOf.entries()) {
    if (parent < 0) continue
    const [top, below] = [own[parent]!, anchors[part]!]
    top.n = Math.max(0, top.n - below.n)
    for (const [word, n] of below.ofWord) top.ofWord.set(word, Math.max(0, (top.ofWord.get(word) ?? 0) - n))
  }
  const counts = new TreeCounts(parentOf, vocabulary)
  for (const [theme, { n, ofWord }] of own.entries()) {
    counts.addComments(theme, n)
    for (const [word, count] of ofWord) counts.addWord(theme, word, count)
  }
  return counts
}
