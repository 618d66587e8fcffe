import type { ExportFormat } from './export-format.ts'
import { MARKED, UNFINISHED } from './usual-row-rules.ts'

/**
 * Wootric, now InMoment, and its CXInsight. Dates are unix times or plain. Source: the maker's documentation of the
 * interface and of the files CXInsight takes; no file of the screen's own export was seen.
 */
export const wootric: ExportFormat = {
  name: 'wootric',
  title: 'Wootric',
  attested: 'api',
  fingerprints: [
    { headers: ['score', 'completed', 'excluded from calculations'] },
    { headers: ['feedback', 'feedback date', 'metric type'] },
    { headers: ['score', 'text', 'end user id'] },
  ],
  roles: {
    score: ['score'],
    comment: ['text', 'feedback'],
    id: ['id'],
    date: ['created at', 'feedback date'],
    requester: ['end user id', 'end user email', 'user id'],
  },
  ignore: [
    'translated feedback',
    'sentiment',
    'completed',
    'excluded from calculations',
    'ip address',
    'origin url',
    'updated at',
    'survey id',
    'project ids',
    'metric type',
    /^end user (email|external id|created at|id)$/,
  ],
  rowRules: [
    { header: 'completed', values: UNFINISHED, reason: 'non-answer' },
    { header: 'excluded from calculations', values: MARKED, reason: 'preview' },
  ],
  scale: {
    metric: { header: 'metric type', kinds: { nps: 'nps', csat: 'csat5', ces: 'ces7' } },
    beyondSeven: 'nps',
  },
}
