import type { ExportFormat } from './export-format.ts'

/**
 * LimeSurvey with its three styles of headings: codes, full text, both. Answers that were not sent off have no submit
 * date. Source: files of the three styles.
 */
export const limesurvey: ExportFormat = {
  name: 'limesurvey',
  title: 'LimeSurvey',
  attested: 'file',
  fingerprints: [
    { headers: ['id', 'submitdate', 'lastpage'] },
    { headers: ['response id', 'date submitted', 'last page'] },
    { headers: ['id response id', 'submitdate date submitted', 'lastpage last page'] },
  ],
  roles: {
    id: ['id', 'response id', 'id response id'],
    date: ['submitdate', 'date submitted', 'submitdate date submitted'],
    language: ['startlanguage', 'start language', 'startlanguage start language'],
    requester: [/^(token( access code)?|access code)$/],
  },
  ignore: [
    /^(lastpage|last page|lastpage last page)$/,
    /^(seed|seed seed)$/,
    /^(startdate|date started|startdate date started)$/,
    /^(datestamp|date last action|datestamp date last action)$/,
    /^(ipaddr|ip address|ipaddr ip address)$/,
    /^(refurl|referrer url|refurl referrer url)$/,
    /^attribute \d+\b/,
  ],
  rowRules: [
    {
      header: /^(submitdate|date submitted|submitdate date submitted)$/,
      values: [''],
      reason: 'non-answer',
    },
  ],
}
