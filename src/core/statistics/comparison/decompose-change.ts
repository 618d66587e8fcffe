/**
 * One side of a change, taken apart: groups of responses and, within them, what the parts (themes) add to the figure.
 */
export interface SideTable {
  /** Responses of each group. */
  readonly n: Float64Array
  /** Sum of the figure over the responses of a part in a group: that of part j in group g is entry `g * parts + j`. */
  readonly amounts: Float64Array
}

/** What made the figure of the second side another than that of the first; all in the unit of the figure. */
export interface Decomposition {
  /** Second side less first: the sum of all of `mix` and `rate`. */
  readonly change: number
  /** By group: what its larger or smaller share of the responses did. */
  readonly mix: Float64Array
  /** By group: what its own figure did. */
  readonly rate: Float64Array
  /** By part: how the parts add to all that `rate` did. */
  readonly parts: Float64Array
}

/**
 * Exact decomposition of a change (Kitagawa 1955; reference: metrics 6.2): the sum of `mix` and `rate` is the change, and
 * that of `parts` is the sum of `rate`, but for the last digits. A group that one side has not got is all mix. Null where a
 * side is empty. Cost: groups times parts.
 *
 * @param parts - Number of parts.
 */
export function decomposeChange(first: SideTable, second: SideTable, parts: number): Decomposition | null {
  const [size, otherSize] = [sumOf(first.n), sumOf(second.n)]
  if (size === 0 || otherSize === 0) return null
  const figure = sumOf(first.amounts) / size
  const otherFigure = sumOf(second.amounts) / otherSize
  const middle = (figure + otherFigure) / 2
  const groups = first.n.length
  const found = {
    change: otherFigure - figure,
    mix: new Float64Array(groups),
    rate: new Float64Array(groups),
    parts: new Float64Array(parts),
  }
  for (let group = 0; group < groups; group++) {
    const [n, otherN] = [first.n[group]!, second.n[group]!]
    if (n === 0 && otherN === 0) continue
    const weight = (n / size + otherN / otherSize) / 2
    let [own, other] = [0, 0]
    for (let part = 0; part < parts; part++) {
      const cell = group * parts + part
      const share = n === 0 ? second.amounts[cell]! / otherN : first.amounts[cell]! / n
      const otherShare = otherN === 0 ? share : second.amounts[cell]! / otherN
      own += share
      other += otherShare
      found.parts[part]! += weight * (otherShare - share)
    }
    found.mix[group] = (otherN / otherSize - n / size) * ((own + other) / 2 - middle)
    found.rate[group] = weight * (other - own)
  }
  return found
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum
}
