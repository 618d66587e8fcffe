/** The warnings of `importing:warning.…` that count something, of one. */
export const warningsOfOne = {
  'mixed-date-order_one':
    '1 date does not fit the order of the others ({{examples}}); it is left out. {{option}} settles the order.',
  'undecided-date-order_one':
    'Nothing decides the order of day and month in 1 date; it is left out. {{option}} settles the order.',
  'blank-dates_one':
    '1 response has no date in “{{column}}”; it counts everywhere but by weekday and over time. {{option}} takes another column of dates.',
  'undecided-rating-order_one':
    'The order of day and month is open in the day of 1 rating ({{examples}}), so an earlier rating of its ticket may count too. {{option}} settles the order.',
  'mixed-rating-order_one':
    'The day of 1 rating does not fit the order of the others ({{examples}}), so an earlier rating of its ticket may count too. {{option}} settles the order.',
  'undecided-zone_one':
    '1 date of “{{column}}” is in “{{zone}}”, which means different times in different places; its day is taken as it is written. {{option}} settles the zone.',
  'unknown-dates_one':
    '1 date is what tools write where they know none, such as 1 January 1970; it counts as unknown.',
  'unread-dates_one':
    '“{{column}}” is named like a date, but its cell is not written as a date that can be read: {{examples}}. The responses have no dates, so nothing is shown by weekday or over time. {{option}} takes the cells that can be read.',
  'unreadable-dates_one': '1 date could not be read.',
  'other-comments_one':
    'A column seems to hold comments and is not used: {{columns}}. {{option}}, once for each column of comments, takes it.',
  'undecided-metric_one':
    'The scores answer different questions: “{{column}}” names {{metrics}}. Only “{{metric}}” is taken; 1 row of the others is put aside. {{option}} settles it, and takes another.',
  'undecided-non-answers_one':
    '1 cell of “{{column}}” holds what is not on its scale and may mean “no answer”: {{codes}}. It gives no score either way; {{option}} settles whether it is no answer or a mistake.',
  'undecided-several-agents_one':
    'A cell of “{{column}}” seems to name several agents ({{examples}}); it counts as one name. {{option}} settles it.',
  'undecided-several-topics_one':
    'A cell of “{{column}}” seems to hold several topics ({{examples}}); it counts as one topic. {{option}} settles it.',
  'near-equal-names_one':
    'Names in “{{column}}” look alike ({{examples}}); they count apart. {{option}} makes two of them one.',
  'unused-merges_one': '1 name that was to be merged is in no response: {{names}}.',
  'weights-used_one':
    'The column “{{column}}” holds weights (1 cell). Shares, means and the spread of scores use it; themes, comparisons and tests of chance count each response once.',
  'weights-not-used_one':
    'The column “{{column}}” holds weights (1 cell). Shares, means and the spread of scores use it; themes, comparisons and tests of chance count each response once.',
  'tickets-not-found_one':
    '1 response names a ticket that is not in {{tickets}}: {{examples}}. It counts as it stands in the survey file.',
  'tickets-not-found-unnamed_one':
    '1 response names a ticket that is not in {{tickets}}. It counts as it stands in the survey file.',
  'tickets-without-id_one':
    '1 response names no ticket of {{tickets}}. It counts as it stands in the survey file.',
  'tickets-differ_one':
    '1 value differs between the survey file and {{tickets}}: {{columns}}. That of the survey file counts.',
  'unread-elapsed_one':
    '1 row gives no time in {{columns}}: one of the two cannot be read, or the later one comes first. It counts without it.',
  'unread-figures_one': '1 cell of {{columns}} is no figure; this response has none there.',
  'bad-weights_one': '1 weight is no number from 0 up; this response was given the weight 1.',
  'too-many-cells_one':
    '1 row has more cells than there are columns: its text seems to hold the delimiter without quotation marks around it.',
  'too-few-cells_one': '1 row has fewer cells than there are columns; the missing ones count as blank.',
  'empty-rows_one': '1 row holds nothing but blank cells.',
  'left-out-files_one':
    '1 file was left out, because it is no table or has other columns than the rest: {{files}}. Import it on its own.',
  'missing-columns_one': '1 file has not all columns of the others, their values are blank: {{files}}.',
  'unreadable-rows_one': '1 row cannot be read as an object.',
  'renamed-columns_one':
    '1 file has other names for its columns; it is read by what was recognised in it: {{files}}. Leave it out if it is another survey.',
  'summary-rows_one':
    '1 row sums up the others ({{examples}}) and is left out, unless a mapping file takes it in.',
  'hidden-rows_one': '1 row is hidden in the sheet; it is read like the others.',
  'formula-errors_one': '1 cell holds the error of a formula, such as #N/A; it counts as blank.',
  'duplicate-headers_one': '1 column name appears more than once.',
  'blank-headers_one': '1 column has no name.',
  'stray-quotes_one': '1 quotation mark inside a quoted cell is not doubled; the cell was read as it stands.',
  'nul-characters_one': 'The text holds 1 NUL character.',
  'swallowed-rows_one':
    '1 line that looks like a row stands inside of a cell, in the row of line {{line}}: a quotation mark may have swallowed it. {{option}} ends quotation marks with their line.',
  apostrophes_one:
    '1 cell begins with an apostrophe before a sign of formulas ({{examples}}). {{option}} takes it off.',
  'apostrophes-mended_one':
    'An apostrophe that was added against formulas was taken off 1 cell ({{examples}}).',
  'undecided-encoding_one':
    'It is not certain that the text is {{encoding}}: 1 byte could be another letter. {{option}} settles it.',
  'damaged-characters_one':
    '1 byte is no character of {{encoding}} and shows as �. If the text looks wrong, {{option}} names another encoding.',
  'mixed-encoding_one':
    'The file holds text in two encodings: read as {{encoding}}, 1 place of UTF-8 shows as strange signs ({{examples}}). {{option}} reads both.',
  'mixed-encoding-mended_one':
    'The file holds text in two encodings, {{encoding}} and UTF-8: both were read (1 place, {{examples}}). Nothing was lost.',
  'mixed-dos_one':
    '1 letter is of an old DOS encoding and shows as a sign ({{examples}}). {{option}} puts it right.',
  'mixed-dos-mended_one':
    '1 place holds letters of an old DOS encoding among {{encoding}}; it was put right ({{examples}}).',
  mojibake_one:
    '1 place holds letters that were garbled before the file was written ({{examples}}). {{option}} puts them right.',
  'mojibake-mended_one': '1 place of garbled letters was put right ({{examples}}).',
  'edits-not-replayed_one': '1 edit of the themes was not replayed, or not wholly. {{examples}}',
} as const
