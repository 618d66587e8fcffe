import type { ExportFormat } from './export-format.ts'

/**
 * Typeform, before and after 2022. Rating scales carry no length, so the range that was seen counts.
 * Source: files of both layouts.
 */
export const typeform: ExportFormat = {
  name: 'typeform',
  title: 'Typeform',
  attested: 'file',
  fingerprints: [{ first: '#', headers: ['start date utc', 'submit date utc'] }],
  roles: { id: ['#'], date: ['submit date utc', 'stage date utc'] },
  ignore: [
    'start date utc',
    'stage date utc',
    'submit date utc',
    'network id',
    'response type',
    'tags',
    'ending',
  ],
  rowRules: [
    { header: 'response type', values: ['started', 'partial'], reason: 'non-answer' },
    { header: 'submit date utc', values: [''], reason: 'non-answer' },
  ],
}
