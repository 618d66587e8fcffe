import { breakdowns } from './breakdowns.ts'

const shared = {
  emptyTitle: 'No response passes the filters',
  emptyAdvice: 'Remove a filter, or clear them all, to see responses again. Your data are untouched.',
  clearFilters: 'Clear all filters',
  cancelled: 'The calculation was cancelled',
  cancelledAdvice: 'Nothing was changed. The figures appear once it has run to its end.',
  startAgain: 'Calculate again',
  working: 'Calculating …',
} as const

const overview = {
  title: 'Overview',
  tile: {
    responses: 'Responses',
    responsesDefinition: 'Rows of the files that carry a score on the scale and pass the filters.',
    ofTotal: 'of {{total}}',
    allOfProject: 'all of the project',
    mean: 'Mean of {{min}}–{{max}}',
    meanDefinition:
      'Arithmetic mean of the scores. The range is its 95% interval for a scale with two ends (pseudo-answer spread evenly).',
    low: 'Low scores',
    lowDefinition:
      'Share of responses with a low score: {{scores}}. The range is its 95% interval (Wilson). The rule can be changed in the filter bar.',
    lowNote: 'n {{n}} · {{interval}}',
    theme: 'In a theme',
    themeDefinition: 'Low-score comments that have words and were assigned to a theme.',
    themeNote_one: '{{assigned}} of {{withWords}} comment',
    themeNote_other: '{{assigned}} of {{withWords}} comments',
    themeFinding: 'finding themes …',
    themeFailed: 'not known: see Themes',
    themeNone: 'no low-score comment has words',
  },
  distribution: {
    title: 'Scores',
    note: 'Responses per score, low scores in orange. A click narrows to a score.',
    tooltip_one: '{{n}} response, {{share}} of all in play',
    tooltip_other: '{{n}} responses, {{share}} of all in play',
    spoken: 'Responses per score. {{bars}}',
    joined: 'Neighbouring scores share a bar; low ones never with others.',
  },
  trend: {
    title: 'Over time',
    measure: 'Measure over time',
    low: 'Low share',
    mean: 'Mean',
    note: {
      day: 'Each point a day, with its 95% interval.',
      week: 'Each point a week from Monday, with its 95% interval.',
      month: 'Each point a month, with its 95% interval.',
      quarter: 'Each point a quarter, with its 95% interval.',
    },
    quarter: 'Q{{quarter}} {{year}}',
    tooltip: {
      n: 'n {{n}}',
      low: 'low {{share}} ({{interval}}), n {{n}}',
      mean: 'mean {{mean}} ({{interval}})',
      partial: 'Only part of this period is in the data.',
    },
    spoken: {
      low: 'Share of low scores over time. {{points}}',
      mean: 'Mean score over time. {{points}}',
    },
    outside_one: '{{n}} response lies so far from the others in time that it is not drawn.',
    outside_other: '{{n}} responses lie so far from the others in time that they are not drawn.',
    partial: 'Hollow points: the data begin or end inside the period.',
    none: 'No response has a usable date, so there is nothing to show over time.',
    noneAdvice: 'Map a date column when you import the file, and choose its date order if it is undecided.',
  },
  findings: {
    title: 'What differs',
    note: 'Unlikely to be chance, and three points or more apart.',
    looking: 'Looking for differences …',
    again: 'Being worked out again for the responses in view …',
    none: 'Nothing that was looked at differs by more than chance can explain.',
    more_one: 'Show {{count}} more',
    more_other: 'Show {{count}} more',
    exploratory:
      'Of the responses in view only: a first look, for nothing was planned beforehand. Check it on new data before acting on it.',
    see: { weekday: 'See all weekdays', topic: 'See all topics', agent: 'See all agents' },
    narrow: 'Narrow to these responses',
  },
  metrics: {
    title: 'The same answers by other definitions',
    caption: 'Each definition with its value',
    note: 'Two figures of one name often differ because their definitions do. The chosen one is the headline of this project: the large figure here, on the first page of the report and first in the result file.',
    name: 'Figure',
    value: 'Value',
    interval: '95% interval',
    definition: 'Definition',
    tool: 'Where you meet it',
    headline: 'headline of this project',
  },
  period: 'Data from {{period}}.',
  noPeriod: 'No response has a usable date.',
  withoutDate_one: '{{n}} response has no usable date; it counts everywhere but over time and by weekday.',
  withoutDate_other:
    '{{n}} responses have no usable date; they count everywhere but over time and by weekday.',
} as const

const themes = {
  title: 'What the low scores are about',
  listLabel: 'Themes, most comments first',
  listHead: {
    theme: 'Theme',
    comments: 'Comments',
  },
  contrast: {
    oftener:
      'In low scores {{times}} times as often as in the rest: {{low}} of low-score comments mention it, and {{other}} of the others.',
    even: 'As often in the rest as in low scores: {{low}} of low-score comments mention it, and {{other}} of the others, so happy customers do too.',
    rarer:
      'Rarer in low scores than in the rest: {{low}} of low-score comments mention it, and {{other}} of the others.',
    onlyLow: 'Only low scores mention it: {{low}} of their comments, and none of the others.',
    over: 'over {{n}}',
  },
  expand: 'Sub-themes',
  restLabel: 'Low scores in no theme',
  rule_one: 'Found from the words of {{n}} low-score comment. Low: {{scores}}.',
  rule_other: 'Found from the words of {{n}} low-score comments. Low: {{scores}}.',
  row: {
    expand: 'Expand {{label}}',
    collapse: 'Collapse {{label}}',
    share: '{{share}} of low-score comments',
    spoken: '{{label}}: {{n}} comments, {{share}} of low-score comments with words, {{beside}}',
    mean: 'mean score {{mean}}',
    times: 'in low scores {{times}} times as often as in the rest',
    timesShort: '{{times}}×',
    only: 'only low scores mention it',
    onlyShort: 'low only',
    trend: 'Comments over time, {{from}} to {{to}}',
  },
  rest: {
    unassigned: 'In no theme',
    unassignedNote: 'Comments whose words fit no theme well enough.',
    junk: 'Says nothing',
    junkNote: 'Comments such as “n/a”, “-” or a single letter.',
    withoutWords: 'Without a comment, so nothing to open',
    withoutWordsNote:
      'Low scores given without a word. They count in every share of low scores, but no theme can explain them.',
  },
  keywords: 'Words that mark this theme',
  peak: {
    weekday:
      'On {{value}}s {{share}} of responses are low and about this, against {{overall}} over all days (n {{n}} and {{overallN}}). Chance alone would hardly do that.',
    topic:
      'Under “{{value}}” {{share}} of responses are low and about this, against {{overall}} over all topics (n {{n}} and {{overallN}}). Chance alone would hardly do that.',
  },
  figure: {
    comments: 'Comments',
    commentsNote: 'low scores, main theme',
    share: 'Share',
    shareNote: 'of {{withWords}} with words',
    mean: 'Mean score',
    meanNote: 'of {{min}}–{{max}}',
    mentions: 'In all comments',
    mentionsNote: '{{share}} · mean {{mean}}',
    mentionsNoteEmpty: 'no comment mentions it',
  },
  by: {
    weekday: 'By weekday',
    topic: 'By topic',
    agent: 'By agent',
    note: 'low and about this, of its responses',
    tooltip: '{{n}} of {{of}} responses: {{share}} ({{interval}})',
    spoken: '{{title}}: share of responses that are low and about this theme. {{bars}}',
    more_one: 'and {{n}} more',
    more_other: 'and {{n}} more',
  },
  quotes: 'Quotes',
  quotesNote: 'Words that mark the theme are highlighted.',
  quotesNone: 'No quote was chosen for this theme.',
  showAll_one: 'Show the {{n}} comment',
  showAll_other: 'Show all {{n}} comments',
  showSummary: 'Back to the summary',
  narrow: 'Narrow to this theme',
  narrowed: 'Narrowed to this theme',
  copy: 'Copy quote',
  copied: 'Copied',
  copyFailed: 'Copying was refused',
  comments: 'Comments',
  commentsCount_one: '{{n}} comment',
  commentsCount_other: '{{n}} comments',
  commentRow: 'Loading …',
  commentsOf: 'Comments: {{label}}',
  commentsNone: 'There is no comment in this group.',
  score: 'score {{score}}',
  noneTitle: 'No themes were found',
  none: {
    noLow: 'No response in play has a low score. Check the low rule in the filter bar.',
    noWords: '{{low}} responses have a low score, but none of them has a comment with words.',
    tooFew:
      'The {{withWords}} low-score comments with words are too few, or too different from each other, to form a theme.',
  },
} as const

const report = {
  title: 'Report',
  intro:
    'Title page, overview, themes with quotes, three breakdowns, and a last page that says where the numbers come from.',
  titleLabel: 'Title of the report',
  defaultTitle: {
    effort: '{{project}} – customer effort',
    satisfaction: '{{project}} – customer satisfaction',
    recommendation: '{{project}} – recommendation',
    feedback: '{{project}} – customer feedback',
  },
  scope: {
    all_one: 'It covers the one response of the project.',
    all_other: 'It covers all {{n}} responses of the project.',
    some: 'It covers the {{n}} of {{total}} responses that pass these filters, and says so on every page:',
  },
  filter: '{{field}}: {{values}}',
  noValue: 'none',
  privacy: 'Names and personal data stand in it as they stand in the file. Read it before you hand it out.',
  savePdf: 'Save as PDF…',
  printPdf: 'Print or save as PDF…',
  saveHtml: 'Save as HTML…',
  preview: 'Preview',
  saving: 'Writing the file …',
  saved: 'Saved as “{{name}}”.',
  downloaded: 'Handed to the browser’s downloads as “{{name}}”.',
  showInFolder: 'Show in folder',
} as const

/** Sentences of the screens that analyse: `screens:analysis.overview.…`, `.themes.…`, `.breakdowns.…`, `.report.…`. */
export const analysis = { shared, overview, themes, breakdowns, report } as const
