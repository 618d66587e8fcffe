/** Sentences of the impact of themes: `impact:…`. */
export const impact = {
  headline: {
    harmful_one:
      'Look at “{{label}}” first: without the {{n}} responses that mention it, {{without}} of scores would be low instead of {{overall}}.',
    harmful_other:
      'Look at “{{label}}” first: without the {{n}} responses that mention it, {{without}} of scores would be low instead of {{overall}}. {{others}} themes surely raise the low share.',
    none: 'No theme surely raises the low share: chance, or that less content people write more, can explain what each of them does.',
    seldom: 'No theme is mentioned 30 times, so none can be ranked.',
    unknown: 'The impact of themes cannot be told here: there are no scores, or no comment is in a theme.',
  },
  /** What an impact is, and what it is not. */
  honest:
    'Impact is the figure of all responses less that of the responses that do not mention the theme, low and high ones counted. It tells where low scores are, not that solving the problem would gain as much: who writes about one thing may be unhappy with another, too. Called harmful is a theme only where its comments are also low more often than other comments. Ranked from 30 mentions, intervals from 10.',
  table: 'Themes by what they do to the low share',
  column: {
    rank: '#',
    theme: 'Theme',
    mentions: 'Mentions',
    low: 'Low share (95%)',
    mean: 'Mean',
    nps: 'NPS',
    gap: 'Gap',
    verdict: 'What can be said',
  },
  points: '{{points}} points',
  range: '{{text}} ({{lower}} to {{upper}})',
  verdict: {
    harmful: 'Raises the low share',
    'like-comments': 'Not shown to be worse than other comments',
    unclear: 'Chance can explain it',
    helpful: 'Lowers the low share',
    seldom: 'Too seldom to rank',
  },
  bubbles: 'Volume and impact',
  bubblesNote: 'size: low-score comments; in the warmer colour: surely raises the low share',
  volume: 'Share of all responses that mention it',
  impactAxis: 'Points of low share',
  tooltip: {
    mentions: '{{n}} of {{of}} responses mention it: {{share}}',
    impact: 'impact {{impact}} points ({{range}})',
    gap: 'those who mention it: {{ofTheme}} low; all: {{overall}}',
  },
  spoken: 'Themes by volume and impact on the low share. {{themes}}',
  spokenPart: '{{label}}: {{share}} of responses, {{impact}} points',
} as const
