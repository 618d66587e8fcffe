import type { ExportFormat } from './export-format.ts'

/**
 * Happiness ratings of Help Scout: words, or the numbers 1 (great), 2 (okay), 3 (not good).
 * Source: field names of the interface and its connectors; no file of the screen's own export was seen.
 */
export const helpScout: ExportFormat = {
  name: 'help-scout',
  title: 'Help Scout',
  attested: 'api',
  fingerprints: [
    { headers: ['rating customer name', 'rating comments'] },
    { headers: ['ratingcomments'] },
    { headers: ['ratingcustomername'] },
  ],
  roles: {
    score: ['rating', 'rating id', 'ratingid'],
    comment: ['rating comments', 'ratingcomments', 'comments'],
    date: [/^rating ?created ?at$/, /^thread ?created ?at$/, 'created at'],
    agent: [/^rating ?user ?name$/],
    requester: [/^rating ?customer ?id$/, /^rating ?customer ?name$/],
    id: ['id', 'conversation id', 'number', /^thread ?id$/],
    channel: ['type'],
  },
  ignore: [/^thread ?created ?at$/, /^rating ?user ?id$/, /^rating ?customer ?name$/],
  scale: {
    codes: [{ numbers: [1, 2, 3], scale: { kind: 'happiness', min: 1, max: 3, lowIsGood: true } }],
  },
}
