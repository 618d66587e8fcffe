/** What the headless run alone refuses; the page does without it. */
export const cliErrors = {
  'import/no-such-file': {
    title: 'There is no file “{{file}}”.',
    advice: 'Check its name and folder. Nothing was read or written.',
  },
  'import/other-delimiter': {
    title:
      '“{{file}}” was split by “{{delimiter}}”, which gives {{columns}} columns and no score; by “{{other}}” it has {{cells}} columns.',
    advice: 'Read it with the other delimiter; without a window, {{option}} does. Nothing was imported.',
  },
  'report/no-browser': {
    title: 'No Chrome, Edge or Chromium was found to print the PDF with.',
    advice:
      'The report was written as “{{file}}” instead: open it and print it, or set CHROMIUM_PATH to a browser.',
  },
  'tickets/no-survey-id': {
    title: 'No column of “{{file}}” holds ticket ids, so no ticket can be found for its responses.',
    advice:
      'Choose the column of the ticket id as the id of the responses (--map id=Column in a headless run). Its columns are: {{columns}}. Nothing was imported.',
  },
  'usage/bad-option': {
    title: 'There is no option “{{option}}”.',
    advice: 'Run with --help to see the options.',
  },
  'usage/no-file': {
    title: 'No response file was named.',
    advice: 'Use: npm run -s report -- FILE [options].',
  },
  'usage/not-built': {
    title: 'The option “{{option}}” is not built yet.',
    advice: 'Run without it.',
  },
  'usage/nothing-selected': {
    title: 'No response fits {{option}}.',
    advice: 'Each value is in the file, but no response has all of them. Nothing was written.',
  },
} as const
