/** Gives numbers in [0, 1), the same sequence for the same seed. */
export type Random = () => number

/**
 * The mulberry32 generator: 32 bits of state, the same numbers in every engine.
 * Seed 1 gives .6270739405881613, .002735721180215478, .5274470399599522, … (reference: metrics 4.2).
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
