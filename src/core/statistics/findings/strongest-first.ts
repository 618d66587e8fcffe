import type { Finding } from './finding.ts'

/** By the least difference that the interval leaves, then by the chance, then by name. */
export function strongestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) => leastDifference(b) - leastDifference(a) || a.pValue - b.pValue || (a.key < b.key ? -1 : 1),
  )
}

/** What is left of a difference at the end of its interval that is nearer to none; 0 where it reaches none. */
export function leastDifference({ interval: [lower, upper], difference }: Finding): number {
  return Math.max(0, difference > 0 ? lower : -upper)
}
