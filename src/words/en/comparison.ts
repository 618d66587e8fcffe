import type {
  ComparedMeasure,
  ComparisonNote,
  OtherComments,
} from '#core/statistics/comparison/comparison.ts'

const measure: Readonly<Record<ComparedMeasure, string>> = {
  'low-share': 'Low share',
  mean: 'Mean score',
  nps: 'NPS',
}

const sentence: Readonly<Record<ComparedMeasure, string>> = {
  'low-share':
    '{{second}}: {{b}} of {{nB}} scores are low. {{first}}: {{a}} of {{nA}}. That is {{difference}} points ({{lower}} to {{upper}}); {{chance}}.',
  mean: '{{second}}: mean score {{b}} (n = {{nB}}). {{first}}: {{a}} (n = {{nA}}). That is {{difference}} ({{lower}} to {{upper}}); {{chance}}.',
  nps: '{{second}}: NPS {{b}} (n = {{nB}}). {{first}}: {{a}} (n = {{nA}}). That is {{difference}} points ({{lower}} to {{upper}}); {{chance}}.',
}

const note: Readonly<Record<ComparisonNote, string>> = {
  'small-base': 'One side has fewer than {{base}} responses: read this as a hint at most.',
  'few-dates': 'There are fewer than four dates on a side, so responses were taken as the sample, not days.',
  'many-groups': 'There are too many groups to give intervals of the parts.',
  'hidden-side':
    'A side with fewer than {{hidden}} responses is hidden, and so are the figures of the other, which would give it away. That is not the same as no data.',
  'hidden-groups':
    'Groups with fewer than {{hidden}} responses on a side are hidden, and with them those that would give them away: they are summed up.',
}

const comments: Readonly<Record<OtherComments, string>> = {
  unassigned: 'Comments in no theme',
  junk: 'Comments that say nothing',
  'without-comment': 'Without a comment',
}

/** Sentences of two periods or groups side by side: `comparison:…`. */
export const comparison = {
  measure,
  sentence,
  note,
  comments,
  side: {
    value: '{{field}} “{{value}}”',
    none: 'without {{field}}',
    rest: 'all others with {{field}}',
  },
  fieldInText: {
    topic: 'a topic',
    agent: 'an agent',
    channel: 'a channel',
    language: 'a language',
    weekday: 'a usable date',
  },
  otherField: '“{{name}}”',
  half: { first: 'the earlier half', second: 'the later half' },
  quarter: 'Q{{quarter}} {{year}}',
  chance: {
    low: 'almost certainly not chance',
    some: 'very unlikely to be chance',
    borderline: 'unlikely to be chance',
    likely: 'chance can explain it',
  },
  /** For figures without a test: whether the interval leaves out no difference. */
  leavesZero: { true: 'more than chance explains', false: 'chance can explain it' },
  empty: {
    dates: 'No two halves can be made: no response in view has a usable date, or all have the same.',
    side: 'There is nothing to compare: {{side}} has no response in view.',
    hidden: 'There is nothing to show: {{side}} has too few responses.',
  },
  parts:
    'Of this change ({{change}}), {{mix}} comes from another mix of {{groups}} and {{rate}} from what happened within them.',
  partsAlone: 'There is nothing to group by, so all of the change ({{change}}) is taken as one group.',
  topTheme: 'The largest part of that lies in comments about “{{theme}}” ({{effect}}).',
  missing: {
    withoutDate_one: '{{n}} response in view has no usable date and is on neither side.',
    withoutDate_other: '{{n}} responses in view have no usable date and are on neither side.',
    withoutValue_one: '{{n}} response in view has no value and is on neither side.',
    withoutValue_other: '{{n}} responses in view have no value and are on neither side.',
    outside_one: '{{n}} response is of another time or value.',
    outside_other: '{{n}} responses are of other times or values.',
  },
  /** All scores by rank, after the figure that is compared. */
  ranks: {
    differ:
      'By all of their scores {{side}} ranks higher: {{chance}} (Mann and Whitney, {{p}}), a {{size}} difference (Cliff’s delta {{delta}}).',
    alike:
      'By all of their scores neither ranks higher by more than chance explains (Mann and Whitney, {{p}}; Cliff’s delta {{delta}}).',
    days: 'By all of their scores {{side}} ranks higher by a {{size}} difference (Cliff’s delta {{delta}}); its chance is not worked out, for answers of one day are alike.',
  },
  groups: {
    topic: 'topics',
    agent: 'agents',
    channel: 'channels',
    language: 'languages',
    weekday: 'weekdays',
    several: 'groups',
  },
  steps: {
    mix: 'Mix of {{groups}}',
    rate: 'Within the {{groups}}',
    theme: '“{{label}}”',
    moreThemes: 'Other themes',
    change: 'Change',
  },
  range: '{{lower}} to {{upper}}',
} as const
