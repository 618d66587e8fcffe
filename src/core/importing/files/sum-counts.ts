import type { RejectCounts, RejectReason } from '../mapping.ts'

/** The counts of several files, added up. */
export function sumCounts(counts: readonly RejectCounts[]): RejectCounts {
  const total = new Map<RejectReason, number>()
  for (const [reason, n] of counts.flatMap(each => Object.entries(each) as [RejectReason, number][])) {
    total.set(reason, (total.get(reason) ?? 0) + n)
  }
  return Object.fromEntries(total)
}
