import type { FindingCode, FindingNote, UnseenPart } from '#core/statistics/findings/finding.ts'

/** One direction of a finding: more low scores than what it is compared with, or fewer. */
export interface Directions {
  readonly more: string
  readonly fewer: string
}

/** A theme that makes scores better is none that weighs on them; of one that makes them worse it is said whether any weighs more. */
type Sentences = Record<Exclude<FindingCode, 'theme-impact'>, Directions> & {
  readonly 'theme-impact': Readonly<Record<'most' | 'more', string>>
}

const sentence: Readonly<Sentences> = {
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
    more: '“{{key}}” has more low scores than the other topics: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
    fewer:
      '“{{key}}” has fewer low scores than the other topics: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
  },
  'trend-change': {
    more: 'Since {{key}} more scores are low: {{share}} against {{other}} before (n = {{n}}); {{chance}}.',
    fewer: 'Since {{key}} fewer scores are low: {{share}} against {{other}} before (n = {{n}}); {{chance}}.',
  },
  'theme-impact': {
    most: '{{key}} weighs most on the scores: {{share}} of the comments that mention it have a low score, against {{other}} of the other comments (n = {{n}}); {{chance}}.',
    more: '{{key}} goes with low scores: {{share}} of the comments that mention it have one, against {{other}} of the other comments (n = {{n}}); {{chance}}.',
  },
  'theme-change': {
    more: 'Since {{since}} {{key}} takes up more of the low-score comments: {{share}} against {{other}} before (n = {{n}}); {{chance}}.',
    fewer:
      'Since {{since}} {{key}} takes up less of the low-score comments: {{share}} against {{other}} before (n = {{n}}); {{chance}}.',
  },
  'crossing-theme-topic': {
    more: 'Under {{at}} more of the low-score comments are about {{key}} than under the other topics: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
    fewer:
      'Under {{at}} fewer of the low-score comments are about {{key}} than under the other topics: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
  },
  'crossing-theme-weekday': {
    more: '{{at}} more of the low-score comments are about {{key}} than on the other days: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
    fewer:
      '{{at}} fewer of the low-score comments are about {{key}} than on the other days: {{share}} against {{other}} (n = {{n}}); {{chance}}.',
  },
  'crossing-topic-weekday': {
    more: '{{at}} {{key}} has more low scores than the topic and the day by themselves explain: {{share}}, where {{other}} was to be expected (n = {{n}}); {{chance}}.',
    fewer:
      '{{at}} {{key}} has fewer low scores than the topic and the day by themselves explain: {{share}}, where {{other}} was to be expected (n = {{n}}); {{chance}}.',
  },
}

const note: Readonly<Record<FindingNote, string>> = {
  'few-dates': 'There are too few dates of each kind to take days as the sample, so responses were taken.',
  scan: 'One of many combinations that were looked at: a first look, to be checked on new data.',
}

const unseen: Readonly<Record<UnseenPart, string>> = {
  'no-low-scores': 'No response in view is low, so there is nothing to compare.',
  'no-agents': 'The files name no agents.',
  'no-topics': 'The files name no topics.',
  'no-dates': 'No response in view has a usable date, so weekdays and changes over time cannot be looked at.',
  'too-few-responses': 'There are too few responses in view to tell a difference from chance.',
  'agents-not-comparable': 'Agents cannot be compared: no two of them do the same work.',
  'few-in-themes': 'Too few low-score comments share a theme for themes to be compared.',
}

/** Sentences of the area `findings`: what differs, how sure it is, and what could not be looked at. */
export const findings = {
  sentence,
  note,
  unseen,
  /** A name out of the data, in a sentence that may hold others. */
  named: '“{{name}}”',
  /** The days of a crossing, at the beginning of a sentence. */
  days: {
    monday: 'On Mondays',
    tuesday: 'On Tuesdays',
    wednesday: 'On Wednesdays',
    thursday: 'On Thursdays',
    friday: 'On Fridays',
    saturday: 'On Saturdays',
    sunday: 'On Sundays',
    weekend: 'At weekends',
  },
  chance: {
    low: 'almost certainly not chance',
    some: 'very unlikely to be chance',
    borderline: 'unlikely to be chance',
  },
  /** What stands behind a sentence, for the reader who asks. */
  behind: 'Difference {{difference}} points, 95% interval {{lower}} to {{upper}}; {{p}}.',
  impact:
    'Without the responses that mention it {{without}} of scores would be low instead of {{overall}}: {{value}} points, 95% interval {{lower}} to {{upper}}.',
  /** Where most of an agent's difference lies; a description, no finding of its own. */
  place: {
    topic: 'Most of it lies under “{{key}}”',
    weekday: 'Most of it lies on {{key}}s',
    theme: 'Most of it is about “{{key}}”',
    figures:
      '{{share}} against {{other}} (n = {{n}}), elsewhere {{restShare}} against {{restOther}} (n = {{restN}}).',
    themeFigures:
      '{{share}} of the responses are low and about it, against {{other}} of those of colleagues (n = {{n}}); low for anything else are {{restShare}} against {{restOther}}.',
  },
  corrected: 'The chance is corrected for everything that was looked at with it.',
} as const
