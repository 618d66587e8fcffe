/** Sentences of the printed report: `report:…`. */
export const report = {
  sample: 'Made-up sample data',
  page: {
    foot: '{{filter}} · Lowdown {{version}} · input {{hash}}',
    moreInputs: '{{hash}} and {{n}} more',
    nothing:
      'This page draws a Lowdown report, but no report was handed to it. Open a report in Lowdown, or an HTML file that Lowdown saved.',
  },
  filter: {
    none: 'All responses',
    one: '{{field}}: {{values}}',
    or: '{{first}} or {{second}}',
    and: '{{first}}; {{second}}',
    noValue: 'none',
  },
  title: {
    responses_one: '{{n}} response',
    responses_other: '{{n}} responses',
    ofTotal: '{{n}} of {{total}} responses',
    noPeriod: 'no dates in the file',
    interval: '95% interval {{range}}',
    made: 'Made on {{day}} with Lowdown {{version}}',
    madeWithout: 'Made with Lowdown {{version}}',
    low: 'Low scores',
    lowRule: {
      '<=': 'at most {{value}} on a scale of {{min}} to {{max}}',
      '>=': 'at least {{value}} on a scale of {{min}} to {{max}}',
      all: 'all comments, as there are no scores',
    },
    source_one: 'From',
    source_other: 'From',
    selection: 'Selection',
  },
  overview: {
    heading: 'Overview',
    figures: 'Figures',
    figure: 'Figure',
    value: 'Value',
    interval: '95% interval',
    definition: 'Definition',
    lowShare: 'Low share',
    lowShareDefinition: 'Share of scores that are low, in %',
    mean: 'Mean score',
    distribution: 'How the scores are spread',
    distributionCaption:
      'Number of responses that gave each score. Low scores are drawn in the darker, warmer colour.',
    weightedCaption:
      'Weighted share of the responses that gave each score. Low scores are drawn in the darker, warmer colour.',
    distributionAlt: 'Bar chart of the number of responses per score: {{parts}}.',
    distributionPart: '{{score}}: {{n}}',
    trend: 'Low share over time',
    trendAlt: 'Line chart of the low share over {{n}} periods, from {{first}} to {{last}}.',
    trendOutside_one: '{{n}} response lies so far from the others in time that it is not drawn.',
    trendOutside_other: '{{n}} responses lie so far from the others in time that they are not drawn.',
    noTrend: 'No response has a usable date, so there is nothing to show over time.',
    withoutDate_one: '{{n}} response has no usable date. It counts everywhere but over time and by weekday.',
    withoutDate_other:
      '{{n}} responses have no usable date. They count everywhere but over time and by weekday.',
    joined: 'Some bars hold several neighbouring scores.',
    empty: 'No response passes the filters, so there are no figures.',
  },
  findings: {
    heading: 'What differs',
    none: 'Nothing that was looked at differs by more than chance can explain.',
    rule: 'Named is only what is unlikely to be chance (5% for each kind of question, all its comparisons together), stands on {{base}} responses or more and lies {{points}} points or more apart; agents are compared with colleagues at the same topics, channels and weekdays.',
    exploratory: 'These are of a selection, so a first look: nothing was planned beforehand.',
  },
  themes: {
    heading: 'What the low scores are about',
    table: 'Themes of the low-score comments',
    number: '#',
    theme: 'Theme',
    comments: 'Comments',
    share: 'Share',
    mean: 'Mean score',
    mentions: 'Mentions',
    caption:
      'Low: {{rule}}. Share: of the {{withWords}} low-score comments with words, each counted in its main theme only. Mentions: all comments, low and high, that speak of it.',
    rest: 'Of {{low}} low scores, {{unassigned}} have a comment that fits no theme, {{withoutWords}} have no comment, and the comments of {{junk}} say nothing.',
    item: '{{number}} · {{label}}',
    keywords: 'Words that mark it: {{words}}',
    summary_one:
      '{{n}} comment, {{share}} of those with words; mean score {{mean}}. {{mentions}} comments of any score speak of it.',
    summary_other:
      '{{n}} comments, {{share}} of those with words; mean score {{mean}}. {{mentions}} comments of any score speak of it.',
    weekdayCaption: 'Share of each day’s responses that are low and about this, with 95% intervals.',
    topicCaption: 'The same share for each topic, with the number of its responses.',
    topicMore: 'The same share for the {{shown}} topics with most comments of the theme, of {{total}}.',
    weekdayAlt:
      'Bar chart by weekday of the share of responses that are low and about “{{label}}”: {{parts}}.',
    topicAlt: 'Bar chart by topic of the share of responses that are low and about “{{label}}”: {{parts}}.',
    part: '{{name}} {{share}}',
    moreParts: 'and {{n}} more',
    quote: 'score {{score}}',
    noQuotes: 'No quote was chosen for this theme.',
  },
  impact: {
    heading: 'What to look at first',
    caption:
      'Each bubble is a theme mentioned 30 times or more: to the right, the share of all responses that mention it; upwards, how many points of low share go with it; its size, the low-score comments. In the darker, warmer colour: surely raises the low share.',
  },
  comparison: {
    heading: 'Side by side',
    parts: 'Where the change comes from',
    caption:
      'Parts that sum to the change, each beginning where the one above ends; thin lines: 95% intervals. Darker and warmer: for the worse.',
    alt: 'Waterfall chart of the parts of the change: {{parts}}.',
    partsTable: 'Parts of the change, in points of low share',
    groups: 'By {{fields}}: {{sides}}',
    column: {
      part: 'Part',
      points: 'Points',
      interval: '95% interval',
      group: 'Group',
      before: 'Low share (n)',
      after: 'then (n)',
      mix: 'By mix',
      rate: 'Within',
    },
    more_one: '{{n}} more group is in the result file (--json) as far as it did much.',
    more_other: '{{n}} more groups are in the result file (--json) as far as they did much.',
  },
  breakdown: {
    heading: { weekday: 'Weekdays', topic: 'Topics', agent: 'Agents' },
    chartCaption:
      'Share of low scores, with 95% intervals as thin lines and the number of responses beside. Pale: fewer than {{base}} responses. {{colour}}',
    colour: 'In the darker, warmer colour: more low scores than chance explains.',
    noColour: 'No value has more low scores than chance explains.',
    chartMore: 'Drawn are the {{shown}} with most responses, of {{total}}; the table has more.',
    alt: 'Bar chart of the low share by {{field}}: {{parts}}.',
    table: 'Figures by {{field}}',
    column: {
      n: 'Responses',
      mean: 'Mean',
      low: 'Low',
      share: 'Low share',
      interval: '95% interval',
    },
    withoutValue: {
      weekday_one: '{{n}} response without a usable date is in no row.',
      weekday_other: '{{n}} responses without a usable date are in no row.',
      topic_one: '{{n}} response without a topic is in no row.',
      topic_other: '{{n}} responses without a topic are in no row.',
      agent_one: '{{n}} response without an agent is in no row.',
      agent_other: '{{n}} responses without an agent are in no row.',
    },
    shared: {
      agent:
        'Where several agents stand in one cell, the response counts with an equal part for each of them, so that counts need not be whole.',
      topic:
        'Where several topics stand in one cell, the response counts with an equal part for each of them, so that counts need not be whole.',
    },
    cut: 'The {{hidden}} rows with fewest responses are not shown here. All {{total}} are in the breakdowns of the app and in the result file (--json).',
    none: {
      weekday: 'No response has a usable date.',
      topic: 'No response has a topic.',
      agent: 'No response has an agent.',
    },
    note: {
      weekday: 'Weekday of the response in the time zone {{timezone}}; all seven are shown.',
      topic: 'Topics are the values of a column of the file, as they stand there.',
      topicResolved:
        'Topics are the values of a column of the file; which of them were merged or taken apart stands on the last page.',
      agent:
        'The bars and the table are raw shares, not adjusted for the work that each agent had; the sentence above compares at the same topics, channels and weekdays. This is no ranking of people.',
    },
  },
  fields: {
    heading: 'By other fields',
    lead: 'The figures as they are: with so many groups, some stand out by chance. Where it can be tested, it is said below a table whether its groups differ as a whole.',
    hourNote: 'Hour of the response in the time zone {{timezone}}, not of the service.',
    columnsNote:
      'In columns that hold people each is called by the header and a number. Values of the other columns stand as they are in the file, but for personal data that could be recognised.',
    withoutValue_one: '{{n}} response without a value is in no row.',
    withoutValue_other: '{{n}} responses without a value are in no row.',
    shared: 'A response with several names in one cell counts with an equal part for each of them.',
    none: 'No response has a value.',
    part: '{{title}}, {{from}} to {{to}} of {{total}} columns',
  },
  limits: {
    heading: 'What the numbers do not say',
    answers:
      'Only people who answered are counted. How many were asked is not in the file, and those who did not answer may think otherwise.',
    answersOfSent:
      'Only people who answered are counted. The overview says how many of those who were asked did; those who did not may think otherwise.',
    cause:
      'A group with more low scores is a place to look, not a cause. What else differs between the groups (the hour, the kind of question, the channel) is not taken out.',
    agents:
      'Agents do not choose their work. Where one is named, the topic, the channel and the weekday were taken out, as far as the file has them, and nothing else: the customers, the hour and the product may still differ.',
    small:
      'Figures that stand on fewer than {{base}} responses are shown pale. They can change completely with the next few answers.',
    interval:
      'An interval tells how far chance alone may move a figure. It knows nothing of wrong entries, of people who answer twice, or of a survey that was not sent to everyone.',
    themes:
      'Themes are found from the words that comments share. A comment that says the same thing in other words, or in irony, may be in another theme or in none.',
    quotes: 'Quotes were chosen because they are typical of their theme, not because they are the strongest.',
    sample: 'These data are made up. They show what a report looks like and say nothing about any company.',
  },
  source: {
    heading: 'Where these numbers come from',
    languages: 'Languages of the comments',
    file: 'File',
    fileOf: 'File {{number}} of {{total}}: {{file}}',
    sha256: 'SHA-256',
    size: 'Size and form',
    repaired: '{{encoding}}, put right: {{repairs}}',
    repairName: {
      'mixed-utf8': 'parts in UTF-8',
      'mixed-dos': 'letters of an old DOS encoding',
      mojibake: 'garbled letters',
      apostrophes: 'apostrophes added against formulas',
    },
    form: {
      csv: '{{n}} bytes; {{encoding}}; separated by {{delimiter}}',
      tsv: '{{n}} bytes; {{encoding}}; separated by {{delimiter}}',
      xlsx: '{{n}} bytes; Excel workbook, sheet “{{sheet}}”',
      json: '{{n}} bytes; {{encoding}}; JSON',
      jsonl: '{{n}} bytes; {{encoding}}; JSON Lines',
    },
    rows: 'Rows read',
    kept: 'Kept as responses',
    rejected: 'Rejected',
    rejectedPart: '{{n}}: {{reason}}',
    columns: 'Columns of the file and what they were used as',
    metric: 'Metric',
    metricValue: 'rows in which “{{header}}” is “{{name}}”',
    dateOrder: 'Date order',
    dateOrderName: {
      dmy: 'day, month, year',
      mdy: 'month, day, year',
      ymd: 'year, month, day',
      none: 'not decided; dates that need one are not used',
    },
    withoutDate: 'Without a usable date',
    warnings: 'Remarks of the import',
    noWarnings: 'none',
    warning: '{{text}} ({{n}})',
    reading: 'How the scores are read',
    scale: 'Scale',
    scaleValue: '{{min}} to {{max}}; {{direction}}',
    highIsGood: 'high is good',
    lowIsGood: 'low is good',
    labels: 'Words of the file',
    label: '“{{label}}” = {{score}}',
    nonAnswer: '“{{label}}” = no answer',
    low: 'Low scores',
    timezone: 'Time zone',
    selection: 'Selection',
    inPlay: 'Responses in play',
    merges: { agent: 'Agents taken as one', topic: 'Topics taken as one' },
    merge: '“{{shown}}”: also {{names}}',
    mergesMore: 'and {{n}} more, in the result file (--json)',
    several: { agent: 'Several agents in a cell', topic: 'Several topics in a cell' },
    creditWay: {
      first: 'parted by {{separator}}; the first one counts',
      each: 'parted by {{separator}}; each of k counts 1/k',
      whole: 'parted by {{separator}}, but kept as one name',
    },
    privacy: 'Privacy',
    made: 'Made with',
    definitions: 'How intervals are computed',
    shareInterval:
      'Shares: 95% score interval (Wilson). Of a hundred such intervals, about ninety-five hold the true share.',
    meanInterval:
      'Means: 95% interval for a scale with two ends, which adds a pseudo-answer spread evenly over the scale, so that it never leaves the scale.',
    sharedNames:
      'Several names in a cell: of k names each has a weight of 1/k. A count is the sum of weights, a share the weights of low scores in it; intervals stand on the number of responses of equal weight that would be as certain (sum of weights, squared, by the sum of squared weights: Kish).',
    rounding:
      'Shares are given in whole percent below 1,000 responses, else with one decimal. Halves are rounded up.',
    naming:
      'Weekdays are compared with days as the sample (Holm, 5%), topics with all others (Benjamini and Hochberg, 5%), each from {{base}} responses and {{points}} points on. Agents are named only at the same work: low scores within topic, channel and weekday, exact, one family for all agents (Holm, 5%), from {{base}} responses and {{points}} points on.',
  },
} as const
