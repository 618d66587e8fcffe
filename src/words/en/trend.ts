/** Sentences of the area `trend`: the course over time and how it is to be read, for the window and the report. */
export const trend = {
  unit: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter' },
  quarter: 'Q{{quarter}} {{year}}',
  each: {
    low: {
      day: 'Share of low scores on each day.',
      week: 'Share of low scores in each week from Monday.',
      month: 'Share of low scores in each month.',
      quarter: 'Share of low scores in each quarter.',
    },
    mean: {
      day: 'Mean score on each day.',
      week: 'Mean score in each week from Monday.',
      month: 'Mean score in each month.',
      quarter: 'Mean score in each quarter.',
    },
  },
  bars: 'Bars below: responses.',
  limits: {
    plain:
      'Band: where a period stays while nothing changes (three standard deviations around {{centre}}, wider where responses are few).',
    laney:
      'Band: where a period stays while nothing changes (three standard deviations around {{centre}}, {{times}} times as wide as chance alone gives, by Laney’s rule, because large periods here vary by more than chance).',
    small:
      'Drawn in grey and without limits: every period stands on too few responses for them. Choose a longer one.',
    none: 'Band: the 95% interval of each period. There are too few whole periods for control limits.',
  },
  outside: {
    none: 'No period lies outside.',
    some_one:
      '{{n}} period lies outside the limits (diamond). That is worth a look and no finding: where nothing changes, about {{share}} of all courses of this length have one.',
    some_other:
      '{{n}} periods lie outside the limits (diamonds). That is worth a look and no finding: where nothing changes, about {{share}} of all courses of this length have one or more.',
  },
  small: 'Grey: too few responses to be held against limits.',
  partial: 'Hollow points: the data begin or end inside the period; it counts for no limit and no change.',
  gap: 'A gap is a period without responses.',
  steps: 'Steps: the low share before and after a change.',
  changeLine: 'Dotted: where the low share changed.',
  noChange: 'No change of the low share over time is surer than chance.',
  afterToday_one:
    '{{n}} response is dated after today ({{today}}): look at the order of day and month, and at the clock of the tool.',
  afterToday_other:
    '{{n}} responses are dated after today ({{today}}): look at the order of day and month, and at the clock of the tool.',
  place: {
    outside: 'outside the limits',
    small: 'too few responses for limits',
    partial: 'partial',
    empty: 'no responses',
  },
  tooltip: {
    n: 'n {{n}}',
    low: 'low {{share}} ({{interval}}), n {{n}}',
    mean: 'mean {{mean}} ({{interval}})',
    limits: 'limits {{limits}}',
    partial: 'Only part of this period is in the data.',
    small: 'Too few responses to be held against limits.',
    outside: 'Outside the limits: worth a look, no finding.',
  },
  spoken: {
    low: 'Share of low scores over time, {{points}}',
    mean: 'Mean score over time, {{points}}',
    more: 'and {{n}} more periods in the table',
  },
} as const
