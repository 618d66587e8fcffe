import type { BreakdownField } from '#core/statistics/figures.ts'

const shown = new WeakMap<object, BreakdownField>()

/** The breakdown that was looked at last in this session, or that a finding points to; weekdays at first. */
export function breakdownShown(client: object): BreakdownField {
  return shown.get(client) ?? 'weekday'
}

/** Which breakdown the screen of breakdowns opens with, as long as `client` lives. */
export function showBreakdown(client: object, field: BreakdownField): void {
  shown.set(client, field)
}
