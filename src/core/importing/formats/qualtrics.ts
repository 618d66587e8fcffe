import type { ExportFormat } from './export-format.ts'
import { UNFINISHED } from './usual-row-rules.ts'

/**
 * Qualtrics: three header rows (names, question texts, import ids with the time zone), old exports two.
 * Source: "Understanding Your Dataset" in the maker's help, and files of both layouts.
 */
export const qualtrics: ExportFormat = {
  name: 'qualtrics',
  title: 'Qualtrics',
  attested: 'file',
  fingerprints: [
    { cell: /^\{"ImportId":/, headerRows: 'through-cell' },
    { first: 'v 1', below: 'response id', headerRows: 2 },
  ],
  roles: {
    date: ['recorded date', 'end date', 'start date'],
    id: ['response id'],
    channel: ['distribution channel'],
    language: ['user language'],
    requester: ['recipient email', 'email address', 'external reference', 'external data reference'],
  },
  ignore: [
    'start date',
    'end date',
    'status',
    'ip address',
    'progress',
    'duration in seconds',
    'finished',
    'response set',
    'name',
    /^recipient /,
    /^location (latitude|longitude|accuracy)$/,
    // The class of an NPS beside the score, the order in which choices were shown, the tool's own topics.
    /\bnps group$/,
    / do( \d+)?$/,
    / topics$/,
    / sentiment( \w+)*$/,
  ],
  rowRules: [
    // As numbers: 1 preview, 2 test, 8 spam, 17 preview of the offline app; 0, 4 and 16 are answers.
    {
      header: 'status',
      values: ['survey preview', 'survey test', 'spam', 'offline app preview', '1', '2', '8', '17'],
      reason: 'preview',
    },
    { header: 'finished', values: UNFINISHED, reason: 'non-answer' },
  ],
}
