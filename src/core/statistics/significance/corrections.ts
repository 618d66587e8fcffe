/** p-values made larger for having looked several times, each at the place of its own: never above 1. */

/**
 * Holm's step-down correction (Holm 1979): below .05 in it, the chance that anything at all is a false alarm is under 5 %.
 * For few comparisons with consequences for a person (reference: metrics 5.4, 5.16).
 */
export function holm(chances: readonly number[]): readonly number[] {
  const order = ascendingOrder(chances)
  const adjusted = new Array<number>(chances.length)
  let floor = 0
  for (const [rank, index] of order.entries()) {
    floor = Math.max(floor, Math.min(1, chances[index]! * (chances.length - rank)))
    adjusted[index] = floor
  }
  return adjusted
}

/**
 * The correction of Benjamini and Hochberg (1995): of all that lies below .05 in it, about 5 % are false alarms. For scans
 * (reference: metrics 5.4).
 */
export function benjaminiHochberg(chances: readonly number[]): readonly number[] {
  const order = ascendingOrder(chances)
  const adjusted = new Array<number>(chances.length)
  let ceiling = 1
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const index = order[rank]!
    ceiling = Math.min(ceiling, chances[index]! * (chances.length / (rank + 1)))
    adjusted[index] = ceiling
  }
  return adjusted
}

function ascendingOrder(chances: readonly number[]): readonly number[] {
  return Array.from(chances, (_, index) => index).sort((a, b) => chances[a]! - chances[b]! || a - b)
}
