import type { Finding } from '#core/statistics/findings/finding.ts'
import type { Filter } from '#core/selection/selection.ts'
import type { BreakdownField } from '#core/statistics/figures.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'

/** Where a finding leads: the screen that shows it, and the values that narrow to it. */
export interface FindingLinks {
  /** Null for a change over time: the overview shows it. */
  readonly screen: FindingScreen | null
  readonly filters: readonly Filter[]
}

/** `sees` names the screen in words. */
export type FindingScreen =
  | {
      readonly sees: 'weekday' | 'topic' | 'agent' | 'crossed'
      readonly breakdown: BreakdownField | FieldChoice
    }
  | { readonly sees: 'theme' | 'impact'; readonly theme: string }

export function findingLinks({ code, key, at }: Finding): FindingLinks {
  switch (code) {
    case 'agent-low-share':
      return { screen: { sees: 'agent', breakdown: 'agent' }, filters: [{ field: 'agent', values: [key] }] }
    case 'topic-low-share':
      return { screen: { sees: 'topic', breakdown: 'topic' }, filters: [{ field: 'topic', values: [key] }] }
    case 'weekday-low-share':
    case 'weekday-weekend':
      return { screen: { sees: 'weekday', breakdown: 'weekday' }, filters: [daysOf(key)] }
    case 'trend-change':
      return { screen: null, filters: [] }
    case 'theme-impact':
      return { screen: { sees: 'impact', theme: key }, filters: [{ field: 'theme', values: [key] }] }
    case 'theme-change':
      return { screen: { sees: 'theme', theme: key }, filters: [] }
    case 'crossing-theme-topic':
      return { screen: { sees: 'theme', theme: key }, filters: [{ field: 'topic', values: [at!.key] }] }
    case 'crossing-theme-weekday':
      return { screen: { sees: 'theme', theme: key }, filters: [daysOf(at!.key)] }
    case 'crossing-topic-weekday':
      return {
        screen: { sees: 'crossed', breakdown: { by: 'topic', across: 'weekday' } },
        filters: [{ field: 'topic', values: [key] }, daysOf(at!.key)],
      }
  }
}

function daysOf(key: string): Filter {
  return { field: 'weekday', values: key === 'weekend' ? ['saturday', 'sunday'] : [key] }
}
