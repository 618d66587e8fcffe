import type { ExportFormat } from './export-format.ts'

/**
 * Simplesat: one row an answer; a response may credit several team members.
 * Source: field names of the interface and its connectors; no file of the screen's own export was seen.
 */
export const simplesat: ExportFormat = {
  name: 'simplesat',
  title: 'Simplesat',
  attested: 'api',
  fingerprints: [
    { headers: ['choice', 'choice label', 'sentiment'] },
    { headers: ['choice', 'question metric'] },
  ],
  roles: {
    score: ['choice', 'choice label'],
    comment: ['comment', 'follow up answer'],
    id: ['id', 'response id'],
    date: ['created'],
    agent: [/^(response )?team members?( \d+)?( name)?$/],
    requester: [/^(response )?customer (id|email|name)$/],
    channel: [/^(response )?source$/],
  },
  ignore: [
    'choice label',
    'choices',
    'sentiment',
    'modified',
    /^question (id|text|metric)$/,
    /^survey (id|name)$/,
    'response id',
    'ip address',
    'follow up answer choice',
    /^(response )?customer /,
  ],
  scale: {
    metric: { header: 'question metric', kinds: { nps: 'nps', csat: 'csat5', ces: 'ces7' } },
  },
}
