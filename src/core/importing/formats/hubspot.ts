import type { ExportFormat } from './export-format.ts'

/**
 * Feedback submissions of HubSpot, by the names of its properties or by their labels.
 * Source: the maker's documentation of the properties; the case of the labels in a file was not seen.
 */
export const hubspot: ExportFormat = {
  name: 'hubspot',
  title: 'HubSpot',
  attested: 'api',
  fingerprints: [
    { headers: [/^(properties )?hs (value|response group|content)$/] },
    { headers: ['record id', 'survey name', 'survey type', 'rating', 'response'] },
  ],
  roles: {
    score: [/^(properties )?hs value$/, 'rating', /^(properties )?hs response group$/],
    comment: [/^(properties )?hs content$/, 'response'],
    id: [/^(properties )?hs object id$/, 'record id'],
    date: [/^(properties )?hs submission timestamp$/, 'date', /^(properties )?hs createdate$/],
    agent: [/^(properties )?hs agent name$/, 'ticket owner', /^(properties )?hs ticket owner id$/],
    channel: [/^(properties )?hs survey channel$/, 'source'],
    requester: [/^(properties )?hs contact email rollup$/, 'email'],
  },
  ignore: [
    /^(properties )?hs (response group|sentiment|survey id|survey name|survey type|submission name|createdate)$/,
    /^(properties )?hs (agent email|ticket subject|contact firstname|contact lastname)$/,
    'feedback sentiment',
    'survey name',
    'survey type',
    'ticket name',
  ],
  scale: {
    metric: {
      header: /^(properties )?(hs )?survey type$/,
      kinds: { nps: 'nps', ces: 'ces7', csat: 'csat5' },
    },
    codes: [{ numbers: [0, 1, 2], scale: { kind: 'faces3', min: 0, max: 2, lowIsGood: false } }],
  },
}
