import type { ExportFormat } from './export-format.ts'

/**
 * The CSV export of a Zendesk account: tickets with a satisfaction word and no comment.
 * Source: the maker's documentation and the exact header row.
 */
export const zendeskExport: ExportFormat = {
  name: 'zendesk-export',
  title: 'Zendesk account export',
  attested: 'file',
  fingerprints: [{ headers: ['summation column'] }, { headers: ['id', 'requester', 'satisfaction score'] }],
  roles: {
    id: ['id'],
    score: ['satisfaction score'],
    date: ['solved at', 'updated at', 'created at'],
    agent: ['assignee'],
    topic: [/ list$/, 'ticket type', 'group'],
    channel: ['via'],
    requester: ['requester id', 'requester email', 'requester'],
  },
  ignore: [
    'summation column',
    /^(requester|submitter|organization|subject|status|priority|tags)\b/,
    /^(created|updated|assigned|initially assigned|solved) at$/,
    'due date',
    /^(resolution time|group stations|assignee stations|reopens|replies)$/,
    / in minutes\b/,
  ],
}
