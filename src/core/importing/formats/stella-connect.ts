import type { ExportFormat } from './export-format.ts'

/**
 * Medallia Agent Connect, once Stella Connect. `comments` only says whether there was one; the agent's name is split
 * over two columns. Source: the maker's documentation of the export.
 */
export const stellaConnect: ExportFormat = {
  name: 'stella-connect',
  title: 'Medallia Agent Connect',
  attested: 'documentation',
  fingerprints: [{ headers: ['request id', 'star rating', 'request sent at', 'employee first name'] }],
  roles: {
    score: ['star rating'],
    comment: ['additional question response'],
    id: ['request id'],
    date: ['response received at'],
    agent: [['employee first name', 'employee last name']],
    topic: ['areas for improvement', 'tags'],
    channel: ['channel'],
    requester: ['request sent to', 'customer name'],
    sent: ['request sent at'],
  },
  ignore: [
    'request delivery status',
    'reward name',
    'external url',
    'ext interaction id',
    /^employee /,
    'customer name',
    'brand',
  ],
}
