/** Scores that each part needs. */
export const LEAST_SCORES = 30
/** How unlikely the short part must be on the long scale. */
const CHANCE = 1e-6

/**
 * True where some scores keep to `top` although, had they the scores of the others, they would do so by chance in less
 * than one of a million files. Each part needs 30 scores.
 */
export function keepsToShorterScale(short: readonly number[], long: readonly number[], top: number): boolean {
  if (short.length < LEAST_SCORES || long.length < LEAST_SCORES) return false
  if (short.some(score => score > top)) return false
  const share = long.filter(score => score > top).length / long.length
  return short.length * Math.log1p(-Math.min(share, 0.999)) < Math.log(CHANCE)
}
