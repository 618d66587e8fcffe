import type { ExportFormat } from './export-format.ts'

/**
 * Delighted, whose archives outlive it. Properties of a person are columns of their own, some added by the tool.
 * Source: field names of the interface and its connectors; no file of the dashboard's own export was seen.
 */
export const delighted: ExportFormat = {
  name: 'delighted',
  title: 'Delighted',
  attested: 'api',
  fingerprints: [
    {
      headers: [
        /^(person properties )?delighted (source|device type|operating system|browser|page|link name)/,
      ],
    },
    { cell: /^https:\/\/(app\.)?delighted\.com\/r\// },
    { headers: ['survey type', 'score', 'comment', 'permalink'] },
  ],
  roles: {
    score: ['score'],
    comment: ['comment'],
    id: ['id', 'response id'],
    date: ['created at', 'response date', 'updated at'],
    requester: [/^person( id)?$/, 'person email', 'email', /^(person properties )?customer id$/],
    channel: [/^(person properties )?delighted source$/],
  },
  ignore: [
    /^(person properties )?delighted /,
    'permalink',
    'updated at',
    'notes',
    'survey type',
    /^person (name|email|phone number|created at)$/,
    'additional answers',
  ],
  scale: {
    metric: {
      header: 'survey type',
      kinds: {
        nps: 'nps',
        enps: 'nps',
        csat: 'csat5',
        csat3: 'faces3',
        ces: 'ces5',
        ces7: 'ces7',
        smileys: 'csat5',
        stars: 'stars5',
        'stars five': 'stars5',
        thumbs: 'thumbs',
      },
    },
    beyondSeven: 'nps',
  },
}
