import type { ExportFormat } from './export-format.ts'

/**
 * Microsoft Forms. Source for the English headers: files; those of other languages are from memory, so such a file is
 * recognised by similarity.
 */
export const microsoftForms: ExportFormat = {
  name: 'microsoft-forms',
  title: 'Microsoft Forms',
  attested: 'file',
  fingerprints: [
    { first: 'id', headers: ['start time', 'completion time', 'email', 'name'] },
    { first: 'id', headers: ['start time', 'completion time'], isSimilarity: true },
    { first: 'id', headers: ['begintijd', 'tijd van voltooien'], isSimilarity: true },
    { first: 'id', headers: ['startzeit', 'fertigstellungszeit'], isSimilarity: true },
    { first: 'id', headers: ['heure de début', 'heure de fin'], isSimilarity: true },
    { first: 'id', headers: ['hora de inicio', 'hora de finalización'], isSimilarity: true },
    {
      first: /^(id|identyfikator)$/,
      headers: ['godzina rozpoczęcia', 'godzina ukończenia'],
      isSimilarity: true,
    },
    { first: /^(id|编号)$/, headers: ['开始时间', '完成时间'], isSimilarity: true },
  ],
  roles: {
    id: [/^(id|identyfikator|编号)$/],
    date: [
      'completion time',
      'tijd van voltooien',
      'fertigstellungszeit',
      'heure de fin',
      'hora de finalización',
      'godzina ukończenia',
      '完成时间',
    ],
    requester: [/^e ?mail$/, 'adresse de messagerie', 'correo electrónico', /^adres e ?mail$/, '电子邮件'],
    language: ['language'],
  },
  ignore: [
    /^(start time|begintijd|startzeit|heure de début|hora de inicio|godzina rozpoczęcia|开始时间)$/,
    /^(name|naam|nom|nombre|nazwa|名称)$/,
    'last modified time',
    'total points',
    'quiz feedback',
    'grade posted time',
    /^(points|feedback) /,
  ],
}
