/** Sentences of the screen of breakdowns: `screens:analysis.breakdowns.…`. */
export const breakdowns = {
  title: 'Breakdowns',
  tabs: 'Break down by',
  chart: 'Share of low scores',
  chartNote: 'n, bar and 95% interval; {{share}} overall',
  bars: 'Bars',
  spoken: 'Share of low scores by {{field}}. {{bars}}',
  tooltip: {
    low: '{{n}} of {{of}} low: {{share}} ({{interval}})',
    mean: 'mean {{mean}} ({{interval}})',
  },
  rows: { weekday: 'Weekdays', topic: 'Topics', agent: 'Agents', any: 'Values of {{field}}' },
  table: {
    weekday: 'Figures by weekday',
    topic: 'Figures by topic',
    agent: 'Figures by agent',
    any: 'Figures by {{field}}',
  },
  column: {
    n: 'n',
    mean: 'Mean',
    meanInterval: '95%',
    low: 'Low',
    share: 'Low share',
    shareInterval: '95%',
    action: 'Filter',
  },
  base: {
    'low-base': 'low base',
    anecdotal: 'anecdotal',
    hidden: 'hidden',
  },
  hidden_one:
    'Hidden: {{names}}. Fewer than {{below}} responses stand behind it, together {{n}}. That is not the same as no data.',
  hidden_other:
    'Hidden: {{names}}. Fewer than {{below}} responses stand behind some of them, and the others would give these away; together {{n}}. That is not the same as no data.',
  hiddenMore: '{{n}} more',
  baseNote:
    'Pale: below {{lowBase}} responses (low base) or below {{anecdotal}} (anecdotal); read these as hints at most. They are never ranked.',
  firstOf: 'The chart shows the {{shown}} with most responses of {{total}}; for the others see the table.',
  omitted:
    '{{values}} more values with together {{n}} responses are not listed; they count in every other figure.',
  search: { weekday: 'Find a weekday', topic: 'Find a topic', agent: 'Find an agent', any: 'Find a value' },
  searchNone: 'Nothing is called “{{search}}”.',
  found: '{{shown}} of {{total}}',
  narrowTo: 'Narrow to {{value}}',
  narrowedTo: 'Remove the filter {{value}}',
  note: {
    weekday: 'Weekday of the response in {{timezone}}, all seven shown.',
    topic: 'Topic as it came with the file.',
    agent:
      'Funnel and table compare at the same work; raw shares are not adjusted for it. None of them is a ranking of people.',
  },
  agents: {
    tables: 'Figures of the agents',
    equalWork: 'At the same work',
    pictures: 'Picture of the agents',
    funnel: 'Funnel',
    bars: 'Raw shares',
    all: 'All figures',
    pending: 'Comparing agents with colleagues at the same work …',
    firstOf: 'The table shows {{shown}} of {{total}} agents; whoever stands apart is among them.',
  },
  alike: {
    agent_one: '{{groups}} group of names looks alike and counts apart.',
    agent_other: '{{groups}} groups of names look alike and count apart.',
    topic_one: '{{groups}} group of topics looks alike and counts apart.',
    topic_other: '{{groups}} groups of topics look alike and count apart.',
    look: 'Look at them',
  },
  shared: 'A response with several names in one cell counts with an equal part for each of them.',
  withoutValue: {
    weekday: 'Without a usable date: {{n}}.',
    topic: 'Without a topic: {{n}}.',
    agent: 'Without an agent: {{n}}.',
    any: 'Without a value: {{n}}.',
  },
  none: {
    weekday: 'No response in play has a usable date',
    topic: 'No response in play has a topic',
    agent: 'No response in play has an agent',
    any: 'No response in play has a value in {{field}}',
  },
  noneAdvice: {
    weekday: 'Map a date column when you import the file, and choose its date order if it is undecided.',
    topic: 'Map a topic column when you import the file to see its breakdown here.',
    agent: 'Map an agent column when you import the file to see its breakdown here.',
  },
} as const
