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
  scale: 'Do the numbers of “{{column}}” mean the same in every row?',
  scaleFacts: {
    'undecided-scale':
      'It holds numbers beyond 10, which no usual scale has. They are read from {{min}} to {{max}}; the range can be changed below.',
    'undecided-scale-tops':
      'Its cells say what their scores are out of, and not all the same: {{tops}}. What does not fit the scale from {{min}} to {{max}} ({{cells}}; {{count}} in all) gives no score; the range can be changed below.',
    'undecided-scale-change':
      'Near row {{row}} the scale seems to change: from {{beforeMin}} to {{beforeMax}} before it, from {{afterMin}} to {{afterMax}} from there on.',
    'undecided-scale-change-in-time':
      'On {{day}} the scale seems to change: from {{beforeMin}} to {{beforeMax}} before it, from {{afterMin}} to {{afterMax}} from then on.',
    'undecided-direction-change':
      'Near row {{row}} the good end seems to change: by the comments {{before}} is best before it, {{after}} from there on.',
    'undecided-direction-change-in-time':
      'On {{day}} the good end seems to change: by the comments {{before}} is best before it, {{after}} from then on.',
    'undecided-score-turn':
      'Near row {{row}} high and low scores change places, as if the good end had changed there.',
    'undecided-score-turn-in-time':
      'On {{day}} high and low scores change places, as if the good end had changed then.',
    'undecided-scale-between-files':
      'The scale seems to differ between the files: up to {{shortMax}} in {{short}}, up to {{longMax}} in {{long}}.',
    'undecided-direction-between-files':
      'The good end seems to differ between the files: by the comments high is good in {{high}}, low is good in {{low}}.',
    'undecided-words-and-numbers':
      'It holds {{count}} answers in words ({{words}}) and {{numbers}} in numbers; the one kind follows the other near row {{row}}. Read together, “{{best}}” is {{max}}.',
    'undecided-words-beside-numbers':
      'It holds {{count}} answers in words ({{words}}) and {{numbers}} in numbers; the one kind follows the other near row {{row}}. They are two scales: only the numbers are read, the words give no score.',
    'undecided-words-and-numbers-unplaced':
      'It holds {{count}} answers in words ({{words}}) and {{numbers}} in numbers. Read together, “{{best}}” is {{max}}.',
    'undecided-words-beside-numbers-unplaced':
      'It holds {{count}} answers in words ({{words}}) and {{numbers}} in numbers. They are two scales: only the numbers are read, the words give no score.',
  },
  scaleNote: 'If they do not, split the file there and import the parts into two projects.',
  oneScale: 'Yes, read them from {{min}} to {{max}}',
  middle: 'Could people choose an answer in the middle of “{{column}}”, such as “{{middle}}”?',
  middleFact:
    'None of the {{count}} answers stands in the middle. The same answers are low either way, but averages are not the same.',
  middleNone: 'No, there were {{points}} answers to choose from',
  middleSome: 'Yes, there were {{points}}',
  direction: 'Which end of “{{column}}” is good: {{min}} or {{max}}?',
  endOfOne: 'At {{from}}, {{complaint}} of {{polar}} comments that praise or complain are complaints.',
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
  ratingOrder: 'Which number comes first in the days of rating: the day or the month?',
  ratingOrderNone:
    'Tickets were rated more than once, and “{{column}}” tells which rating is the last, the only one that counts. All its days can be read both ways.',
  ratingOrderMixed:
    'Tickets were rated more than once, and “{{column}}” tells which rating is the last, the only one that counts. Its days follow two orders: {{dmy}} can only be day first, {{mdy}} only month first, {{either}} fit both.',
  ratingLost_one:
    '{{n}} day that does not fit tells nothing: its rating counts beside the others of its ticket.',
  ratingLost_other:
    '{{n}} days that do not fit tell nothing: their ratings count beside the others of their tickets.',
  ratingsAll: 'Nobody knows: count every rating',
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
