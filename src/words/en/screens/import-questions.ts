/** What a file leaves open, as questions: `screens:import.question.…`. */
export const questions = {
  title: 'Question {{n}} of {{of}}',
  answered: 'Answered. You can still change it.',
  score: 'Which of these columns is the score?',
  scoreAdvice: 'Each could be it, or each is a metric of its own.',
  metric: 'Which of these {{count}} metrics do you want to import?',
  metricAdvice:
    'One column holds the scores of all of them, and “{{column}}” says which question a row answers. They are never read on one scale.',
  scoreFilled_one: '{{cells}} answer',
  scoreFilled_other: '{{cells}} answers',
  direction: 'Which end of “{{column}}” is good: {{min}} or {{max}}?',
  end: 'At {{from}} to {{to}}, {{complaint}} of {{polar}} comments that praise or complain are complaints.',
  endWords: 'Words there: {{words}}.',
  nonAnswers: 'Which of these values of “{{column}}” mean “no answer”?',
  code_one: '{{value}} ({{cells}} cell)',
  code_other: '{{value}} ({{cells}} cells)',
  codesNote:
    'They are not on the scale and give no score. What is ticked counts as no answer, the others as mistakes.',
  noCodes: 'None of them: they are mistakes',
  dateOrder: 'Which number comes first in the dates: the day or the month?',
  dateOrderNone: 'All the dates of “{{column}}” can be read both ways.',
  dateOrderSome:
    '{{either}} of the dates of “{{column}}” can be read both ways; the others begin with the year and leave no doubt.',
  dateOrderMixed:
    'The dates of “{{column}}” follow two orders: {{dmy}} can only be day first, {{mdy}} only month first, {{either}} fit both.',
  only: {
    dmy: '“{{cell}}” can only be day first.',
    mdy: '“{{cell}}” can only be month first.',
  },
  timezone_one: 'Which time zone does {{zones}} mean here?',
  timezone_other: 'Which time zone do {{zones}} mean here?',
  timezoneCells_one: '{{n}} date of “{{column}}” is in {{zones}}{{example}}.',
  timezoneCells_other: '{{n}} dates of “{{column}}” are in {{zones}}{{example}}.',
  timezoneAdvice:
    'That means different times in different places. The zone you choose is also the one in which days are counted.',
  timezoneOther: 'Chosen under “Dates”, where you can choose any other.',
  several: {
    agent: 'Several agents stand in one cell: whose is the response?',
    topic: 'Several topics stand in one cell: where does the response count?',
    cells_one: '{{n}} cell of “{{column}}” holds several, parted by {{separator}}: {{examples}}.',
    cells_other: '{{n}} cells of “{{column}}” hold several, parted by {{separator}}, such as {{examples}}.',
    cellsAtLeast_one:
      'At least {{n}} cell of “{{column}}” holds several, parted by {{separator}}: {{examples}}.',
    cellsAtLeast_other:
      'At least {{n}} cells of “{{column}}” hold several, parted by {{separator}}, such as {{examples}}.',
    way: {
      first: 'The first one',
      each: 'Each of them, with an equal part',
      whole: 'Neither: the cell as it stands is one name',
    },
    note: {
      first: '“{{example}}” counts for “{{first}}” alone.',
      each: '“{{example}}” counts 1/{{count}} for each of the {{count}}, so that counts need not be whole.',
      whole: '“{{example}}” is a name of its own.',
    },
  },
  readAs: '“{{cell}}” is {{day}}.',
  leaveOut: 'Nobody knows: leave these dates out',
  lost_one: '{{n}} date that does not fit is left out.',
  lost_other: '{{n}} dates that do not fit are left out.',
} as const
