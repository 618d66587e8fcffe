import type { ExportFormat } from './export-format.ts'

/**
 * SurveyMonkey: a second header row with sub-questions; a blank cell of the first row belongs to the question on its
 * left. Source: files with both spellings of the first headers.
 */
export const surveymonkey: ExportFormat = {
  name: 'surveymonkey',
  title: 'SurveyMonkey',
  attested: 'file',
  fingerprints: [
    { first: 'respondent id', below: '', headerRows: 2 },
    { first: 'respondent id', below: 'response', headerRows: 2 },
    { headers: ['respondent id', 'collector id', 'start date', 'end date'] },
  ],
  roles: {
    id: ['respondent id'],
    date: ['end date', 'date modified', 'start date', 'date created'],
    requester: ['email address'],
  },
  ignore: [
    'collector id',
    'start date',
    'date created',
    'ip address',
    'first name',
    'last name',
    /^custom data( \d+)?$/,
  ],
}
