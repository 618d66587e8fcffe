/** Sentences on the figures of support work: `support:…`. */
export const support = {
  title: 'Support work and score',
  note: 'What the tickets behind the answers took, for low scores and for the others. Who waited longer may differ in other ways, too: this shows that they go together, not why.',
  caption: 'Low share by the work that the ticket took',
  figure: 'Figure',
  range: 'Range',
  responses: 'Responses',
  lowShare: 'Low share',
  interval: '95% interval',
  oneTouch:
    '{{all}} of {{n}} tickets were done with one reply at the most: {{low}} of those with a low score, {{other}} of the others.',
  withoutReopens: 'Nothing tells whether they were opened again.',
  median: '{{figure}}: the median is {{low}} for low scores and {{other}} for the others.',
  medianRange: '{{median}} ({{lower}} to {{upper}})',
  tooFew: 'not known (fewer than five)',
  below: 'under {{to}}',
  from: '{{from}} or more',
  between: '{{from}} to under {{to}}',
  counts: '{{from}} to {{to}}',
  minutes: '{{n}} min',
  hours: '{{n}} h',
  days: '{{n}} days',
} as const
