import type { BreakdownField } from '#core/statistics/figures.ts'
import type { Finding } from '#core/statistics/findings/finding.ts'

/** Where a finding leads: the breakdown that shows it, and the values that narrow to it. */
export interface FindingLinks {
  /** Null for a change over time: the overview shows it. */
  readonly field: BreakdownField | null
  readonly values: readonly string[]
}

export function findingLinks({ code, key }: Finding): FindingLinks {
  switch (code) {
    case 'agent-low-share':
      return { field: 'agent', values: [key] }
    case 'topic-low-share':
      return { field: 'topic', values: [key] }
    case 'weekday-low-share':
      return { field: 'weekday', values: [key] }
    case 'weekday-weekend':
      return { field: 'weekday', values: ['saturday', 'sunday'] }
    case 'trend-change':
      return { field: null, values: [] }
  }
}
