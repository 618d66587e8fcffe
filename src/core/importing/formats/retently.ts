import type { ExportFormat } from './export-format.ts'
import { MARKED } from './usual-row-rules.ts'

/** Retently. Source: field names of the interface and its connectors; no file of the screen's own export was seen. */
export const retently: ExportFormat = {
  name: 'retently',
  title: 'Retently',
  attested: 'api',
  fingerprints: [{ headers: ['metrics type', 'rating category', 'campaign name'] }],
  roles: {
    score: ['score'],
    comment: ['comment'],
    id: ['id'],
    date: ['created date'],
    requester: ['customer id', 'email'],
    channel: ['channel'],
    agent: ['assigned'],
    topic: ['feedback tags', 'tags'],
  },
  ignore: [
    'rating category',
    'campaign id',
    'campaign name',
    'metrics type',
    'is bogus',
    'checkbox',
    'notes',
    'status',
    'resolved',
    /^(first|last|company) name$/,
    'job title',
    'country',
    'state',
    'city',
    'email',
    'custom props',
    'additional questions',
  ],
  rowRules: [{ header: 'is bogus', values: MARKED, reason: 'preview' }],
  scale: {
    metric: {
      header: 'metrics type',
      kinds: { nps: 'nps', enps: 'nps', csat: 'csat5', ces: 'ces7', star: 'stars5', stars: 'stars5' },
    },
  },
}
