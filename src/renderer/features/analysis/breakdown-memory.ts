import type { BreakdownField, GroupField } from '#core/statistics/figures.ts'

/** One field, or two crossed. */
export type ShownBreakdown = BreakdownField | CrossedFields

export interface CrossedFields {
  readonly by: GroupField
  readonly across: GroupField
}

const shown = new WeakMap<object, ShownBreakdown>()

/** The breakdown that was looked at last in this session, or that a finding points to; weekdays at first. */
export function breakdownShown(client: object): ShownBreakdown {
  return shown.get(client) ?? 'weekday'
}

/** Which breakdown the screen of breakdowns opens with, as long as `client` lives. */
export function showBreakdown(client: object, breakdown: ShownBreakdown): void {
  shown.set(client, breakdown)
}
