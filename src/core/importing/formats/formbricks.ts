import type { ExportFormat } from './export-format.ts'
import { UNFINISHED } from './usual-row-rules.ts'

/** Formbricks. Source: the code that writes the export. The zone stands in each date. */
export const formbricks: ExportFormat = {
  name: 'formbricks',
  title: 'Formbricks',
  attested: 'file',
  fingerprints: [{ headers: ['no', 'response id', 'timestamp', 'finished', 'survey id'] }],
  roles: {
    id: ['response id'],
    date: ['timestamp'],
    requester: ['user id', 'person email', 'verified email'],
  },
  ignore: [
    'no',
    'finished',
    'quotas',
    'survey id',
    'formbricks id internal',
    'tags',
    'source',
    'url',
    'country',
    'action',
    /^user agent /,
    / option id$/,
    /^person /,
    'verified email',
  ],
  rowRules: [{ header: 'finished', values: UNFINISHED, reason: 'non-answer' }],
}
