import { warningsOfOne } from './warnings-of-one.ts'

const WEIGHTS_USED =
  'The column “{{column}}” holds weights ({{count}} cells). Shares, means and the spread of scores use them; themes, comparisons and tests of chance count each response once.'

/** Sentences about files, their columns, and what became of their rows. */
export const importing = {
  role: {
    score: 'Score',
    comment: 'Comment',
    date: 'Date',
    agent: 'Agent',
    topic: 'Topic',
    id: 'Response ID',
    channel: 'Channel',
    language: 'Language',
    requester: 'Customer',
    weight: 'Weight',
    sent: 'Survey sent',
  },
  roleHelp: {
    score: 'The number or word that says how it went.',
    comment: 'What people wrote. Several columns are joined.',
    date: 'When the response was given.',
    agent: 'The employee who was rated.',
    topic: 'The category that came with the file.',
    id: 'What tells one response from every other.',
    channel: 'Phone, e-mail, chat and the like.',
    language: 'The language of the response.',
    requester: 'Who answered.',
    weight: 'How much the response counts in shares, means and the spread of scores.',
    sent: 'When the survey went out, or whether it did: tells how many were answered.',
  },
  reject: {
    'no-score': 'The score is blank',
    'non-answer': 'There is no answer, or the survey was not finished',
    'not-on-scale': 'The score is not on the scale',
    empty: 'Every cell is blank',
    'too-many-cells': 'There are more cells than columns',
    duplicate: 'The same response is there already',
    superseded: 'A later answer replaced it',
    preview: 'It is a preview, a test or marked as not to be counted',
    unreadable: 'It cannot be read as one object',
    'other-metric': 'It answers another question than the metric that was taken',
    summary: 'It sums up other rows',
  },
  dateOrder: {
    dmy: 'Day, month, year',
    mdy: 'Month, day, year',
    ymd: 'Year, month, day',
  },
  evidence: {
    'encoding-given': 'The text encoding {{encoding}} was chosen.',
    'encoding-bom': 'The file begins with the mark of {{encoding}}.',
    'encoding-zeros': 'The pattern of its bytes is that of {{encoding}}.',
    'encoding-utf8': 'Every byte of the file is valid UTF-8.',
    'encoding-guessed': 'The file is not UTF-8; its letters look like {{encoding}} ({{confidence}} of 100).',
    'encoding-fallback': 'The file is not UTF-8; {{encoding}} is the most common of the older encodings.',
    'kind-json': 'The file begins like JSON.',
    'kind-jsonl': 'Each line of the file is a JSON object.',
    'kind-xlsx': 'The file is an Excel workbook.',
    'sheet-given': 'The sheet “{{sheet}}” was chosen.',
    'sheet-only': '“{{sheet}}” is the only sheet with rows.',
    'sheet-likeliest': 'Of {{sheets}} sheets with rows, “{{sheet}}” looks most like responses.',
    'encoding-letters': 'The file is not UTF-8; only {{encoding}} makes words of its letters.',
    'encoding-damaged': 'The file is {{encoding}}, but for {{n}} bytes that are no characters.',
    'delimiter-given': 'The separator “{{delimiter}}” was chosen.',
    'delimiter-named': 'The first line of the file says that “{{delimiter}}” separates.',
    'delimiter-even': 'Separated by “{{delimiter}}”, the rows have {{columns}} cells each.',
    'delimiter-none': 'No separator splits the rows, so the file has one column.',
    'header-given': 'The number of header rows was chosen: {{rows}}.',
    'header-first-row': 'The first row holds the names of the columns.',
    'header-below-titles':
      'The names of the columns stand below {{titles}} rows of titles, so the data begin behind row {{rows}}.',
    'header-keys': 'Each response names its own columns; {{columns}} names were found.',
    'header-none': 'The first row holds numbers or dates like the rows below it, so there is no header.',
    'format-file': 'The file is laid out like an export of {{format}}.',
    'format-documentation': 'The column names are those in the documentation of {{format}}.',
    'format-similar': 'Recognised by similarity: the column names are like those of {{format}}.',
    'format-names-role': 'In an export of {{format}}, “{{header}}” is this column.',
    'name-split': 'The name is split over “{{first}}” and “{{last}}”; they are joined.',
    'date-rivals': '“{{header}}” is used. Other columns of dates: {{n}}.',
    'header-names-role': 'The header “{{header}}” says so.',
    'values-fit': 'The values of the column fit.',
    'free-text': 'The cells of “{{header}}” read like sentences, {{length}} characters on average.',
    'comments-joined': 'The {{n}} columns of free text are joined into one comment.',
    'id-unique': 'All {{n}} values are different.',
    'id-ticket': 'It is the number of a ticket, and some tickets were rated more than once.',
    'metric-format': 'In an export of {{format}}, “{{header}}” names the question of each row.',
    'metric-tags': 'The tags in “{{header}}” name the question of each row.',
    'metric-words': 'The values of “{{header}}” are names of survey questions.',
    'metric-ranges': 'For each value of “{{header}}” the scores have a range of their own.',
    'metric-given': 'The metric “{{metric}}” was chosen.',
    'score-none': 'No column looks like a score.',
    'score-rivals': 'Other columns could be the score too: {{n}}.',
    'scale-words': 'The words of a scale with {{points}} points were found; “{{best}}” is best.',
    'scale-numbers': 'The values ({{distinct}} different) fit a scale from {{min}} to {{max}}; high is good.',
    'scale-numbers-low-is-good':
      'The values ({{distinct}} different) fit a scale from {{min}} to {{max}}; low is good.',
    'date-serial': 'The {{n}} dates are day numbers of Excel.',
    'direction-high-is-good':
      'The words agree that high is good: {{lowComplaint}} of {{lowPolar}} comments at {{lowFrom}} to {{lowTo}} complain, {{highComplaint}} of {{highPolar}} at {{highFrom}} to {{highTo}}.',
    'direction-low-is-good':
      'By the words low is good: {{lowComplaint}} of {{lowPolar}} comments at {{lowFrom}} to {{lowTo}} complain, {{highComplaint}} of {{highPolar}} at {{highFrom}} to {{highTo}}.',
    'direction-high-is-good-points':
      'The words agree that high is good: {{lowComplaint}} of {{lowPolar}} comments at {{lowFrom}} complain, {{highComplaint}} of {{highPolar}} at {{highFrom}}.',
    'direction-low-is-good-points':
      'By the words low is good: {{lowComplaint}} of {{lowPolar}} comments at {{lowFrom}} complain, {{highComplaint}} of {{highPolar}} at {{highFrom}}.',
    'date-unix': 'Dates that are unix times: {{n}}.',
    'date-order-plain': 'Dates that name the year first or the month in words: {{n}}.',
    'date-order-dmy': '{{n}} dates can only be day first, and none only month first.',
    'date-order-mdy': '{{n}} dates can only be month first, and none only day first.',
    'date-order-ymd': '{{n}} dates can only be year first.',
    'date-order-mixed':
      'The orders are mixed: {{dmy}} dates can only be day first, {{mdy}} only month first, {{either}} fit both.',
    'date-zone-open': '{{n}} dates name the zone “{{zone}}”, which means another one in other places.',
    'date-order-undecided': 'All {{either}} dates fit both orders, so nothing decides between them.',
  },
  /** `undecided-date-order` of a column that mixes them. */
  mixedOrders:
    'The dates follow two orders: {{dmy}} can only be day first, {{mdy}} only month first ({{examples}}), {{either}} fit both. Neither is clearly the order of the others, so {{count}} dates are left out. {{option}} settles the order; dates that do not fit it stay out.',
  /** A remark on one of several files. */
  inFile: '“{{file}}”: {{text}}',
  warning: {
    'misnamed-text':
      'The file is named like one of the kind {{kind}}, but it holds plain text and is read as such. If it was downloaded, the download may have failed.',
    'other-delimiter':
      'Split by “{{delimiter}}” the file does not fall into even columns (found: {{columns}}); split by “{{other}}” its rows have {{cells}} cells each. {{option}} settles it.',
    'mixed-date-order':
      '{{count}} dates do not fit the order of the others ({{examples}}); they are left out. {{option}} settles the order.',
    'undecided-date-order':
      'Nothing decides the order of day and month in {{count}} dates; they are left out. {{option}} settles the order.',
    'blank-dates':
      '{{count}} responses have no date in “{{column}}”; they count everywhere but by weekday and over time. {{option}} takes another column of dates.',
    'undecided-rating-order':
      'The order of day and month is open in the days of {{count}} ratings ({{examples}}), so an earlier rating of one of their tickets may count too. {{option}} settles the order.',
    'mixed-rating-order':
      'The days of {{count}} ratings do not fit the order of the others ({{examples}}), so an earlier rating of one of their tickets may count too. {{option}} settles the order.',
    'undecided-zone':
      '{{count}} dates of “{{column}}” are in “{{zone}}”, which means different times in different places; their days are taken as they are written. {{option}} settles the zone.',
    'unknown-dates':
      '{{count}} dates are what tools write where they know none, such as 1 January 1970; they count as unknown.',
    'unread-dates':
      '“{{column}}” is named like a date, but its {{count}} cells are not written as dates that can be read, such as {{examples}}. The responses have no dates, so nothing is shown by weekday or over time. {{option}} takes the cells that can be read.',
    'unreadable-dates': '{{count}} dates could not be read.',
    'undecided-score': '“{{column}}” and “{{other}}” could both be the score. {{option}} settles it.',
    'joined-comments':
      'The comments of {{count}} questions are joined: {{columns}}. {{option}} takes those of one.',
    'other-comments':
      '{{count}} columns seem to hold comments and are not used: {{columns}}. {{option}}, once for each, takes them.',
    'other-scores':
      '“{{column}}” is taken as the score. Other questions with scores of their own: {{others}}. {{option}} takes another.',
    'undecided-metric':
      'The scores answer different questions: “{{column}}” names {{metrics}}. Only “{{metric}}” is taken; {{count}} rows of the others are put aside. {{option}} settles it, and takes another.',
    'undecided-direction':
      'It is not certain which end of “{{column}}” is good; {{best}} is taken as best and {{worst}} as worst. Of the comments that praise or complain, {{lowComplaint}} of {{lowPolar}} complain at {{lowFrom}} to {{lowTo}}, {{highComplaint}} of {{highPolar}} at {{highFrom}} to {{highTo}}. {{option}} settles it so, {{otherwise}} the other way round.',
    'undecided-middle':
      'None of the {{count}} answers of “{{column}}” stands in the middle. They are read on {{points}} points; with a middle (“{{middle}}”) that nobody chose they would be {{more}}. The same answers are low either way, averages are not the same. {{option}} settles it so, {{otherwise}} the other way.',
    'undecided-scale':
      '“{{column}}” holds numbers beyond 10. They are read on a scale from {{min}} to {{max}}; {{option}} settles it so, and another range otherwise.',
    'undecided-scale-tops':
      'The cells of “{{column}}” say what their scores are out of, and not all the same: {{tops}}. It is read on a scale from {{min}} to {{max}}; what does not fit it ({{cells}}; {{count}} in all) gives no score. {{option}} settles it so, another range reads the others; import them apart to use both.',
    'undecided-scale-change':
      'The scale of “{{column}}” seems to change near row {{row}}: from {{beforeMin}} to {{beforeMax}} before it, from {{afterMin}} to {{afterMax}} from there on. All rows are read on one scale, so scores of the two parts do not mean the same. If it is one scale {{option}} settles it; else import the two parts apart.',
    'undecided-scale-change-in-time':
      'The scale of “{{column}}” seems to change on {{day}}: from {{beforeMin}} to {{beforeMax}} before it, from {{afterMin}} to {{afterMax}} from then on. All rows are read on one scale, so scores of the two parts do not mean the same. If it is one scale {{option}} settles it; else import the two parts apart.',
    'undecided-direction-change':
      'The good end of “{{column}}” seems to change near row {{row}}: by the comments {{before}} is best before it, {{after}} from there on. All rows are read in one direction. If that is right {{option}} settles it; else import the two parts apart.',
    'undecided-direction-change-in-time':
      'The good end of “{{column}}” seems to change on {{day}}: by the comments {{before}} is best before it, {{after}} from then on. All rows are read in one direction. If that is right {{option}} settles it; else import the two parts apart.',
    'undecided-score-turn':
      'High and low scores of “{{column}}” change places near row {{row}}, as if its good end had changed there. All rows are read in one direction. If that is right {{option}} settles it; else import the two parts apart.',
    'undecided-score-turn-in-time':
      'High and low scores of “{{column}}” change places on {{day}}, as if its good end had changed then. All rows are read in one direction. If that is right {{option}} settles it; else import the two parts apart.',
    'undecided-scale-between-files':
      'The scale of “{{column}}” seems to differ between the files: up to {{shortMax}} in {{short}}, up to {{longMax}} in {{long}}. All rows are read on one scale, so scores of the two do not mean the same. If it is one scale {{option}} settles it; else import them apart.',
    'undecided-direction-between-files':
      'The good end of “{{column}}” seems to differ between the files: by the comments high is good in {{high}}, low is good in {{low}}. All rows are read in one direction. If that is right {{option}} settles it; else import them apart.',
    'undecided-words-and-numbers':
      '“{{column}}” holds {{count}} answers in words ({{words}}) and {{numbers}} in numbers from {{min}} to {{max}}; the one kind follows the other near row {{row}}. Both are read on one scale, “{{best}}” as {{max}}. {{option}} settles it.',
    'undecided-words-beside-numbers':
      '“{{column}}” holds {{count}} answers in words ({{words}}) and {{numbers}} in numbers from {{min}} to {{max}}; the one kind follows the other near row {{row}}. They are two scales: only the numbers are read, the words give no score. {{option}} settles it; import the words apart to use them.',
    'undecided-words-and-numbers-unplaced':
      '“{{column}}” holds {{count}} answers in words ({{words}}) and {{numbers}} in numbers from {{min}} to {{max}}. Both are read on one scale, “{{best}}” as {{max}}. {{option}} settles it.',
    'undecided-words-beside-numbers-unplaced':
      '“{{column}}” holds {{count}} answers in words ({{words}}) and {{numbers}} in numbers from {{min}} to {{max}}. They are two scales: only the numbers are read, the words give no score. {{option}} settles it; import the words apart to use them.',
    'undecided-non-answers':
      '{{count}} cells of “{{column}}” hold what is not on its scale and may mean “no answer”: {{codes}}. They give no score either way; {{option}} settles which are no answers and which are mistakes.',
    'undecided-score-name':
      'Only “{{column}}” looks like a score, and its name does not say so. {{option}} settles it.',
    'undecided-several-agents':
      'Cells of “{{column}}” seem to name several agents ({{count}} cells, such as {{examples}}); each counts as one name. {{option}} settles it.',
    'undecided-several-topics':
      'Cells of “{{column}}” seem to hold several topics ({{count}} cells, such as {{examples}}); each counts as one topic. {{option}} settles it.',
    'no-several-agents':
      'No cells with several agents were found, so nothing was taken apart. {{option}} names the sign between them.',
    'no-several-topics':
      'No cells with several topics were found, so nothing was taken apart. {{option}} names the sign between them.',
    'near-equal-names':
      'Names in “{{column}}” look alike ({{count}} groups, such as {{examples}}); they count apart. {{option}} makes two of them one.',
    'unused-merges': '{{count}} names that were to be merged are in no response: {{names}}.',
    'weights-used': WEIGHTS_USED,
    // As imports of earlier versions have it.
    'weights-not-used': WEIGHTS_USED,
    'tickets-not-found':
      '{{count}} responses name a ticket that is not in {{tickets}}, such as {{examples}}. They count as they stand in the survey file.',
    'tickets-not-found-unnamed':
      '{{count}} responses name a ticket that is not in {{tickets}}. They count as they stand in the survey file.',
    'tickets-without-id':
      '{{count}} responses name no ticket of {{tickets}}. They count as they stand in the survey file.',
    'tickets-differ':
      '{{count}} values differ between the survey file and {{tickets}}: {{columns}}. Those of the survey file count.',
    'unread-elapsed':
      '{{count}} rows give no time in {{columns}}: one of the two cannot be read, or the later one comes first. They count without it.',
    'unread-figures': '{{count}} cells of {{columns}} are no figures; these responses have none there.',
    'bad-weights': '{{count}} weights are no numbers from 0 up; these responses were given the weight 1.',
    'too-many-cells':
      '{{count}} rows have more cells than there are columns: their text seems to hold the delimiter without quotation marks around it.',
    'too-few-cells':
      '{{count}} rows have fewer cells than there are columns; the missing ones count as blank.',
    'empty-rows': '{{count}} rows hold nothing but blank cells.',
    'left-out-files':
      '{{count}} files were left out, because they are no tables or have other columns than the rest: {{files}}. Import them on their own.',
    'missing-columns':
      '{{count}} files have not all columns of the others, their values are blank: {{files}}.',
    'renamed-columns':
      '{{count}} files have other names for their columns; they are read by what was recognised in them: {{files}}. Leave them out if they are another survey.',
    'unreadable-rows': '{{count}} rows cannot be read as one object each.',
    'summary-rows':
      '{{count}} rows sum up the others ({{examples}}) and are left out, unless a mapping file takes them in.',
    'hidden-rows': '{{count}} rows are hidden in the sheet; they are read like the others.',
    'formula-errors': '{{count}} cells hold the error of a formula, such as #N/A; they count as blank.',
    'duplicate-headers': '{{count}} column names appear more than once.',
    'blank-headers': '{{count}} columns have no name.',
    'stray-quotes':
      '{{count}} quotation marks inside quoted cells are not doubled; the cells were read as they stand.',
    'nul-characters': 'The text holds {{count}} NUL characters.',
    'unclosed-quote':
      'A quotation mark in the row of line {{line}} is never closed. So that it swallows no rows, quotation marks were taken to end with their line; {{option}} reads them as usual.',
    'swallowed-rows':
      '{{count}} lines that look like rows stand inside of cells, the first in the row of line {{line}}: a quotation mark may have swallowed them. {{option}} ends quotation marks with their line.',
    'cut-off-row': 'The file ends inside of the row that begins in line {{line}}: it may have been cut off.',
    apostrophes:
      '{{count}} cells begin with an apostrophe before a sign of formulas ({{examples}}). {{option}} takes it off.',
    'apostrophes-mended':
      'An apostrophe that was added against formulas was taken off {{count}} cells ({{examples}}).',
    'undecided-encoding':
      'It is not certain that the text is {{encoding}}: {{count}} bytes could be other letters. {{option}} settles it.',
    'damaged-characters':
      '{{count}} bytes are no characters of {{encoding}} and show as �. If the text looks wrong, {{option}} names another encoding.',
    'mixed-encoding':
      'The file holds text in two encodings: read as {{encoding}}, {{count}} places of UTF-8 show as strange signs ({{examples}}). {{option}} reads both.',
    'mixed-encoding-mended':
      'The file holds text in two encodings, {{encoding}} and UTF-8: both were read ({{count}} places, {{examples}}). Nothing was lost.',
    'mixed-dos':
      '{{count}} letters are of an old DOS encoding and show as signs ({{examples}}). {{option}} puts them right.',
    'mixed-dos-mended':
      '{{count}} places hold letters of an old DOS encoding among {{encoding}}; they were put right ({{examples}}).',
    mojibake:
      '{{count}} places hold letters that were garbled before the file was written ({{examples}}). {{option}} puts them right.',
    'nothing-to-compare': '{{asked}} compares nothing: {{side}} has no response.',
    'edits-not-replayed': '{{count}} edits of the themes were not replayed, or not wholly. {{examples}}',
    'mojibake-mended': '{{count}} places of garbled letters were put right ({{examples}}).',
    ...warningsOfOne,
  },
} as const
