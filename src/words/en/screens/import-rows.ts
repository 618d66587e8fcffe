/** Rows that are left out before anybody looks at their score: `screens:import.putAside.…`. */
export const putAside = {
  title: 'Rows left out',
  rows_one: '{{rows}} row: “{{column}}” is {{values}}',
  rows_other: '{{rows}} rows: “{{column}}” is {{values}}',
  summaries_one: '{{rows}} row that sums up the others: “{{column}}” is {{values}}',
  summaries_other: '{{rows}} rows that sum up the others: “{{column}}” is {{values}}',
  cell: '{{cell}} ({{n}})',
  blank: 'blank',
  note: 'They are counted, and kept among the rejected rows. Untick what is to be taken in.',
} as const

/** Why rows give no response, behind their number: `screens:import.reason.…`. */
export const rejectedRows = {
  'no-score': 'without a score',
  'non-answer': 'that say “no answer”',
  'not-on-scale': 'not on the scale',
  empty: 'empty',
  'too-many-cells': 'with too many cells',
  duplicate: 'there already',
  superseded: 'replaced by a later answer',
  preview: 'from a preview of the survey',
  unreadable: 'that cannot be read',
  'other-metric': 'of other metrics',
  summary: 'that sum up others',
} as const
