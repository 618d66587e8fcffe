import type { ExportFormat } from './export-format.ts'

/**
 * Zendesk Explore: no fixed layout, but fixed names of what may be asked for. The headers follow the account's
 * language. Source: the maker's list of metrics and attributes; one file in Chinese.
 */
export const zendeskExplore: ExportFormat = {
  name: 'zendesk-explore',
  title: 'Zendesk Explore',
  attested: 'documentation',
  fingerprints: [
    { headers: ['ticket satisfaction rating'] },
    { headers: ['ticket id', 'ticket satisfaction comment'] },
    { headers: [/^工[單单]滿意度評(論|分|價)$/], isSimilarity: true },
    { headers: [/^工单满意度评(论|分|价)$/], isSimilarity: true },
  ],
  roles: {
    id: ['ticket id', /^工[單单] ?id$/],
    score: ['ticket satisfaction rating', /^工[單单](滿意度|满意度)[評评](分|價|价)$/],
    comment: ['ticket satisfaction comment', /^工[單单](滿意度|满意度)[評评][論论]$/],
    date: [
      /^ticket solved (date|timestamp)$/,
      /^ticket updated (date|timestamp)$/,
      /^ticket created (date|timestamp)$/,
      /^工[單单].*日期$/,
    ],
    agent: ['assignee name', /^(受託人|受理人|代理人)(名稱|姓名|名称)$/],
    topic: [
      // A reason is asked of the unhappy only: as a topic it would be low by its nature.
      'ticket group',
      'ticket type',
      'ticket brand',
      'ticket satisfaction reason',
      /^工[單单](群組|组|原因|類型|类型)$/,
    ],
    channel: ['ticket channel', /^工[單单](管道|渠道)$/],
    requester: ['requester id', 'requester email', 'requester name'],
  },
  ignore: [/^(solved )?tickets$/, /^ticket (subject|status|priority|url)$/],
}
