import type { ExportFormat } from './export-format.ts'

/**
 * Freshdesk: codes from 103 (extremely happy) to -103, of the classic survey 1 (happy), 2, 3 (unhappy).
 * Source: field names and codes of the interface; no file of the screen's own export was seen.
 */
export const freshdesk: ExportFormat = {
  name: 'freshdesk',
  title: 'Freshdesk',
  attested: 'api',
  fingerprints: [
    { headers: ['ratings default question'] },
    { headers: ['survey id', 'agent id', 'feedback', 'ticket id'] },
  ],
  roles: {
    score: ['ratings default question', 'rating', 'default question'],
    comment: ['feedback'],
    id: ['id'],
    date: ['created at'],
    agent: ['agent name', 'agent id'],
    topic: ['group name', 'ticket type', 'group id'],
    requester: ['user id', 'customer id', 'customer email'],
  },
  ignore: ['survey id', 'ticket id', 'updated at', /^ratings question \d+$/],
  scale: {
    codes: [
      {
        numbers: [103, 102, 101, 100, -101, -102, -103],
        scale: { kind: 'freshdesk', min: -103, max: 103, lowIsGood: false },
      },
      { numbers: [1, 2, 3], scale: { kind: 'faces3', min: 1, max: 3, lowIsGood: true } },
    ],
  },
}
