/** Mulberry32: a small seeded generator, so that two runs of the benchmark draw the same comments. */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}

/** Positions of a random 90 %. */
export function drawNinety(size, random) {
  return Array.from({ length: size }, (_, i) => i).filter(() => random() < 0.9)
}

/** Share of the pairs together in the full run that are still together in the reduced one; unassigned is a group. */
export function pairsKept(full, reduced) {
  const [pairs, cells] = [new Map(), new Map()]
  full.forEach((theme, i) => {
    pairs.set(theme, (pairs.get(theme) ?? 0) + 1)
    const cell = `${theme} ${reduced[i]}`
    cells.set(cell, (cells.get(cell) ?? 0) + 1)
  })
  const count = map => [...map.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  return count(pairs) === 0 ? 1 : count(cells) / count(pairs)
}

const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean of a figure of ours over sets against the mean of the best peer's in each; null where no peer ran. */
export function ratioToPeers(sets, figure) {
  if (sets.length === 0 || sets.some(set => set.best === null)) return null
  return mean(sets.map(set => set.ours[figure])) / mean(sets.map(set => set.best[figure]))
}

/** The best of the peers in each figure, each the mean of its seeds. */
export function bestOf(peers, figures) {
  const best = figure => Math.max(...peers.map(runs => mean(runs.map(run => run[figure]))))
  return Object.fromEntries(figures.map(figure => [figure, best(figure)]))
}
