/**
 * True when a unit is what a pattern says, in which `*` is any letters or none. Greedy, with one step back at a time: at
 * most length of the unit times length of the pattern.
 */
export function matchesPattern(unit: string, pattern: string): boolean {
  let [u, p] = [0, 0]
  let [star, resume] = [-1, 0]
  while (u < unit.length) {
    if (pattern[p] === '*') {
      star = p++
      resume = u
    } else if (pattern[p] === unit[u]) {
      p++
      u++
    } else if (star >= 0) {
      p = star + 1
      u = ++resume
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
