import type { ExportFormat } from './export-format.ts'

/**
 * Nicereply. Exports until July 2023 hold two scores: `score` on the survey's own scale and `legacy score`, always out
 * of ten; only the first counts. A tag such as `nr_ces_5_of_7` tells metric and length.
 * Source: the maker's help on the columns and tags; field names of the interface.
 */
export const nicereply: ExportFormat = {
  name: 'nicereply',
  title: 'Nicereply',
  attested: 'api',
  fingerprints: [
    { headers: ['score', 'legacy score'] },
    { cell: /\bnr_[a-z]+_\d{1,2}_of_\d{1,2}\b/ },
    { headers: ['score', 'from', 'ticket', 'customer', 'survey'] },
  ],
  roles: {
    score: ['score'],
    comment: ['comment'],
    id: ['id', 'rating id'],
    date: ['created at', 'created', 'date'],
    agent: ['user', 'user name', 'agent', 'agent name'],
    requester: ['customer', 'customer email', 'from'],
  },
  ignore: ['legacy score', 'ip address', 'updated at', 'status', 'ticket', 'from', 'survey', 'tags'],
  scale: { tag: /\bnr_(?<metric>[a-z]+)_\d{1,2}_of_(?<max>\d{1,2})\b/ },
}
