/** Sentences about several metrics of one file: `screens:import.metric.…`. */
export const metricChoice = {
  title: 'Score questions',
  advice: 'This file answers {{count}} questions with scores. One is taken unless you choose otherwise.',
  each: 'Each of them, as a metric of its own',
  eachNote: 'A project for each, all imported together, with a switch between them.',
  list: 'Metrics to import',
  inSight: 'Settled below',
  show: 'Show',
  showOf: 'Show {{metric}}',
  shared:
    'Scale and direction are settled for each metric; the other columns and the dates are the same for all.',
  leftOut: 'Left out',
  open: 'Something has to be answered',
  scale: '{{kind}} ({{min}} to {{max}})',
  subject: { effort: 'Effort', satisfaction: 'Satisfaction', recommendation: 'Recommend' },
  gives: '{{metric}}: {{responses}}',
} as const

/** Sentences about several columns of comments: `screens:import.comments.…`. */
export const commentChoice = {
  title: 'Comments',
  advice: 'These {{count}} columns answer different questions. Themes are found in what is chosen here.',
  joined: 'All of them, joined into one comment',
} as const
