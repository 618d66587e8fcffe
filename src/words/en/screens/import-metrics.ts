/** Sentences about several metrics of one file: `screens:import.metric.…`. */
export const metricChoice = {
  title: 'Score questions',
  advice: 'This file answers {{count}} questions with scores. One is taken unless you choose otherwise.',
  each: 'Each of them, as a metric of its own',
  eachNote: 'A project for each, all imported together, with a switch between them.',
  list: { score: 'Metrics to import', comment: 'Questions to import' },
  inSight: 'Settled below',
  show: 'Show',
  showOf: 'Show {{metric}}',
  shared: {
    score:
      'Scale and direction are settled for each metric; the other columns and the dates are the same for all.',
    comment: 'What is settled below holds for all of them.',
  },
  leftOut: 'Left out',
  open: 'Something has to be answered',
  scale: '{{kind}} ({{min}} to {{max}})',
  subject: { effort: 'Effort', satisfaction: 'Satisfaction', recommendation: 'Recommend' },
  gives: '{{metric}}: {{responses}}',
} as const

/** Sentences about several columns of comments: `screens:import.comments.…`. */
export const commentChoice = {
  title: 'Comments',
  advice:
    'The comments of these {{count}} columns seem to answer different questions. In which are themes to be found?',
  joined: 'All of them, joined into one comment',
  some: 'Those of {{columns}}, joined into one comment',
  joinedNote: 'One set of themes. Which question a comment answers is not told apart.',
  apart: 'Each question on its own',
  apartNote:
    'Themes of its own for each: a project a question, all imported together, with a switch between them. The scores are the same in each.',
  apartInstead: 'The scores are not kept apart then.',
  only: 'Only “{{column}}”',
} as const
