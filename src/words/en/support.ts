/** Sentences on the figures of support work: `support:…`. */
export const support = {
  title: 'Support work and score',
  note: 'What the tickets behind the answers took, for low scores and for the others. Who waited longer may differ in other ways, too: this shows that they go together, not why.',
  caption: 'Low share by the work that the ticket took',
  range: 'Range',
  responses: 'Responses',
  lowShare: 'Low share',
  interval: '95% interval',
  hidden:
    '{{figure}}: ranges of fewer than {{below}} responses are hidden, and with them others that would give them away, together {{n}} responses.',
  oneTouch:
    '{{all}} of {{n}} tickets were done with one reply at the most: {{low}} of those with a low score, {{other}} of the others.',
  withoutReopens: 'Nothing tells whether they were opened again.',
  median: '{{figure}}: the median is {{low}} for low scores and {{other}} for the others.',
  medianRange: '{{median}} ({{lower}} to {{upper}})',
  tooFew: 'not known (too few)',
  below: 'under {{to}}',
  from: '{{from}} or more',
  between: '{{from}} to under {{to}}',
  counts: '{{from}} to {{to}}',
  minutes: '{{n}} min',
  hours: '{{n}} h',
  days: '{{n}} days',
  repeat: {
    title: 'Repeat contacts',
    note: 'Who comes again may have another question: this shows how often it goes together with the score.',
    days: 'Window in days',
    none: 'No response was followed over {{count}} days: the data end before.',
    all: {
      tickets_one:
        '{{again}} of {{n}} responses were followed by another ticket of the same customer by the next day: {{all}}.',
      tickets_other:
        '{{again}} of {{n}} responses were followed by another ticket of the same customer within {{count}} days: {{all}}.',
      responses_one:
        '{{again}} of {{n}} responses were followed by another of the same customer by the next day: {{all}}.',
      responses_other:
        '{{again}} of {{n}} responses were followed by another of the same customer within {{count}} days: {{all}}.',
    },
    byScore: 'After low scores {{low}} of {{nLow}}, after the others {{other}} of {{nOther}}.',
    difference: {
      more: 'After low scores more came again: {{difference}} points ({{lower}} to {{upper}}).',
      less: 'After low scores fewer came again: {{difference}} points ({{lower}} to {{upper}}).',
      open: 'The difference of {{difference}} points ({{lower}} to {{upper}}) may be chance.',
    },
    leftOut_one:
      'Left out: {{atEnd}} of the last day, after which nobody knows yet, and {{unknown}} whose customer or day is not known.',
    leftOut_other:
      'Left out: {{atEnd}} of the last {{count}} days, after which nobody knows yet, and {{unknown}} whose customer or day is not known.',
    from: {
      tickets: 'All tickets count as contacts, whether anybody rated them or not.',
      responses:
        'Only contacts with an answer are known here, so fewer seem to come again than do; a ticket file tells of all.',
    },
  },
} as const
