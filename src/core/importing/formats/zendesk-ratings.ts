import type { ExportFormat } from './export-format.ts'

/**
 * Satisfaction ratings as the interface of Zendesk and its connectors give them. The agent is who was assigned when
 * the customer answered. Source: the maker's documentation of the interface.
 */
export const zendeskRatings: ExportFormat = {
  name: 'zendesk-ratings',
  title: 'Zendesk satisfaction ratings',
  attested: 'documentation',
  fingerprints: [
    { headers: ['ticket id', 'assignee id', 'requester id', 'score'] },
    { headers: ['ticket id', 'score', /^reason (id|code)$/] },
  ],
  roles: {
    id: ['id'],
    score: ['score'],
    comment: ['comment'],
    date: ['created at', 'updated at'],
    agent: ['assignee name', 'assignee id'],
    topic: ['group name', 'group id', 'reason'],
    requester: ['requester id'],
  },
  ignore: ['url', 'updated at', /^reason (id|code)$/, 'ticket id'],
}
