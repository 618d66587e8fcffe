import type { FindingCode, FindingNote, UnseenPart } from '#core/statistics/findings/finding.ts'

/** One direction of a finding: more low scores than what it is compared with, or fewer. */
export interface Directions {
  readonly more: string
  readonly fewer: string
}

const sentence: Readonly<Record<FindingCode, Directions>> = {
  'agent-low-share': {
    more: '{{key}} has more low scores than colleagues had at the same work: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
    fewer:
      '{{key}} has fewer low scores than colleagues had at the same work: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
  },
  'weekday-low-share': {
    more: '{{key}} has more low scores than the other days: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
    fewer:
      '{{key}} has fewer low scores than the other days: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
  },
  'weekday-weekend': {
    more: 'Weekends have more low scores than working days: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
    fewer:
      'Weekends have fewer low scores than working days: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
  },
  'topic-low-share': {
    more: '{{key}} has more low scores than the other topics: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
    fewer:
      '{{key}} has fewer low scores than the other topics: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
  },
  'trend-change': {
    more: 'Since {{key}} more scores are low: {{share}} against {{other}} before (n = {{n}}); {{chance}}.',
    fewer: 'Since {{key}} fewer scores are low: {{share}} against {{other}} before (n = {{n}}); {{chance}}.',
  },
}

const note: Readonly<Record<FindingNote, string>> = {
  'few-dates': 'There are too few dates of each kind to take days as the sample, so responses were taken.',
}

const unseen: Readonly<Record<UnseenPart, string>> = {
  'no-low-scores': 'No response in view is low, so there is nothing to compare.',
  'no-agents': 'The files name no agents.',
  'no-topics': 'The files name no topics.',
  'no-dates': 'No response in view has a usable date, so weekdays and changes over time cannot be looked at.',
  'too-few-responses': 'There are too few responses in view to tell a difference from chance.',
  'agents-not-comparable': 'Agents cannot be compared: no two of them do the same work.',
}

/** Sentences of the area `findings`: what differs, how sure it is, and what could not be looked at. */
export const findings = {
  sentence,
  note,
  unseen,
  chance: {
    low: 'almost certainly not chance',
    some: 'very unlikely to be chance',
    borderline: 'unlikely to be chance',
  },
  /** What stands behind a sentence, for the reader who asks. */
  behind: 'Difference {{difference}} points, 95% interval {{lower}} to {{upper}}; {{p}}.',
  corrected: 'The chance is corrected for everything that was looked at with it.',
} as const
