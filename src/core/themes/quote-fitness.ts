/** What a comment must be to be quoted: lengths in UTF-16 units. */
const IDEAL_LENGTH = { from: 40, to: 200 }
/** Two quotes may share at most this part of their words. */
const ALIKE = 0.5
/** Letters of a comment by which it is compared. */
const COMPARED_LETTERS = 1_000

/** `most` items at even distances: a spread of all, so that the cost does not grow with them. */
export function spread(indices: ArrayLike<number>, most: number): readonly number[] {
  const size = Math.min(indices.length, most)
  return Array.from({ length: size }, (_, i) => indices[Math.floor((i * indices.length) / size)]!)
}

/** 1 for a length that reads at a glance, falling off to both sides. */
export function readability(length: number): number {
  if (length < IDEAL_LENGTH.from) return 0.3 + (0.7 * length) / IDEAL_LENGTH.from
  return length <= IDEAL_LENGTH.to ? 1 : IDEAL_LENGTH.to / length
}

/** The words of a comment in lower case. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, COMPARED_LETTERS)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu),
  )
}

/** True when two comments say much the same, by their words. */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(1, Math.min(a.size, b.size)) > ALIKE
}
