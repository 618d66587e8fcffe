import type { ExportFormat } from './export-format.ts'

/**
 * AskNicely: the keys that its interface writes as CSV; dates are unix seconds, 0 where there is none; fields of the
 * customer's own end in `_c`. Source: the maker's documentation.
 */
export const asknicely: ExportFormat = {
  name: 'asknicely',
  title: 'AskNicely',
  attested: 'documentation',
  fingerprints: [{ headers: ['response id', 'question type', 'answer', 'responded'] }],
  roles: {
    score: ['answer'],
    comment: ['comment'],
    id: ['response id'],
    date: ['responded', 'created'],
    requester: ['person id', 'contact id', 'email'],
    sent: ['sent'],
  },
  ignore: [
    'answerlabel',
    'data',
    'note',
    'status',
    'dontcontact',
    'opened',
    'lastemailed',
    'created',
    'question type',
    'published',
    'publishedname',
    'case closed time',
    'name',
    'contact id',
    'email',
  ],
  rowRules: [{ header: 'responded', values: ['', '0'], reason: 'non-answer' }],
  scale: {
    metric: {
      header: 'question type',
      kinds: { nps: 'nps', csat: 'csat5', ces: 'ces7', fivestar: 'stars5', '5star': 'stars5' },
    },
  },
}
