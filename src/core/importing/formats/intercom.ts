import type { ExportFormat } from './export-format.ts'

/**
 * Intercom: conversation reports, any choice of columns, the time zone in the headers of the dates.
 * Source: files with these headers.
 */
export const intercom: ExportFormat = {
  name: 'intercom',
  title: 'Intercom',
  attested: 'file',
  fingerprints: [{ headers: ['conversation id', 'conversation rating'] }],
  roles: {
    id: ['conversation id'],
    score: ['conversation rating'],
    comment: ['conversation rating remark'],
    // The day of the service goes before the day of the answer.
    date: [/^conversation started at\b/, /^updated at\b/],
    agent: ['last teammate rated', 'teammate currently assigned'],
    topic: ['ai topic', 'topics', 'ticket type'],
    channel: ['channel', 'conversation source'],
    requester: ['user id', 'user email', 'user name'],
    sent: ['last survey sent'],
  },
  ignore: [
    /^updated at\b/,
    'started by',
    'current conversation state',
    'agent rated type',
    /^fin ai agent /,
    'ai subtopic',
    'first response time seconds',
    'company name',
    /^te(am|ammate) currently assigned$/,
  ],
  scale: {
    codes: [{ numbers: [1, 2, 3, 4, 5], scale: { kind: 'csat5', min: 1, max: 5, lowIsGood: false } }],
  },
}
