/** Sentences of the area `agents`: the funnel of adjusted shares and the estimates, for the window and the report. */
export const agents = {
  funnel: {
    title: 'Low share at equal work, by responses',
    n: 'Comparable responses',
    share: 'Low share with the work of all',
    inner: '95%',
    outer: '99.8%',
    dots: 'A dot is an agent: the low share as it were with the work of all (observed over expected, times {{overall}}).',
    lines:
      'The lines say where one agent of average work lies by chance: 19 of 20 within the dashed ones, 998 of 1,000 within the others. Outside of the dashed ones lie {{inner}} of {{agents}} agents, outside of the others {{outer}}.',
    named_one:
      'Colour and name follow the comparison at the same work, not the lines: with {{agents}} agents compared, that takes a chance of {{chance}} or less and {{points}} points. {{n}} agent is named.',
    named_other:
      'Colour and name follow the comparison at the same work, not the lines: with {{agents}} agents compared, that takes a chance of {{chance}} or less and {{points}} points. {{n}} agents are named.',
    nobody:
      'Nobody is named, wherever the dots lie: with {{agents}} agents compared, that takes a chance of {{chance}} or less at the same work, and {{points}} points.',
    untested: 'Nobody is named: no agent has enough comparable responses.',
    widened:
      'The lines are widened by what lies between agents beyond chance: they differ all over, or something is not adjusted for.',
    left_one: '{{n}} agent with fewer than {{least}} comparable responses is not drawn.',
    left_other: '{{n}} agents with fewer than {{least}} comparable responses are not drawn.',
    none: 'There is no funnel: no two agents do the same work, or no score differs.',
    spoken: 'Funnel plot of {{agents}} agents around {{overall}}: {{named}}.',
    spokenNobody: 'nobody is named',
  },
  title: 'Agents beside colleagues at the same work',
  sameWork:
    'Same work: the same topic, channel and weekday, as far as the file has them. Someone stands apart from {{base}} responses and {{points}} points on, where chance is unlikely (5% for all agents together).',
  column: {
    agent: 'Agent',
    n: 'n',
    share: 'Low share',
    expected: 'Colleagues',
    difference: 'Difference (95%)',
    estimate: 'Estimate',
    verdict: 'What can be said',
  },
  compared: 'compared on {{share}} of the work',
  verdict: {
    worse: 'More low scores',
    better: 'Fewer low scores',
    'not-distinguishable': 'Like the team',
    'too-few': 'Too few responses',
    'not-comparable': 'No colleague does this work',
  },
  cut_one: 'The {{n}} agent who is not shown here is like the team or cannot be compared.',
  cut_other: 'The {{n}} agents who are not shown here are like the team or cannot be compared.',
  tooltip: {
    n: 'n {{n}} at comparable work',
    share: 'low share with the work of all {{share}}, estimate {{shrunken}}',
    limits: '95% limits {{inner}}, 99.8% {{outer}}',
  },
  estimate:
    'Estimate: the low share with the work of all, drawn towards the overall one as far as chance explains it. The order is that of the estimates; agents like the team are one group, within which it says nothing.',
  noSpread: 'No difference between agents can be seen beyond chance, so all estimates are the overall share.',
} as const
