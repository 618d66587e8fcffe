import type { ExportFormat } from './export-format.ts'

/**
 * Google Forms: a time stamp, then the questions in full. The shape is known from files; the name of the first column
 * in other languages is from memory.
 */
export const googleForms: ExportFormat = {
  name: 'google-forms',
  title: 'Google Forms',
  attested: 'file',
  fingerprints: [
    // A question has a question mark or is a phrase of at least four words: many tools begin with a time stamp.
    { first: 'timestamp', cell: /^[^"{[]{8,300}\?$/ },
    { first: 'timestamp', headers: [/^(\S+ ){3,}\S+$/] },
    {
      first:
        /^(tijdstempel|zeitstempel|horodateur|marca temporal|sygnatura czasowa|时间戳记|时间戳|時間戳記)$/,
      isSimilarity: true,
    },
  ],
  roles: {
    date: [
      /^(timestamp|tijdstempel|zeitstempel|horodateur|marca temporal|sygnatura czasowa|时间戳记|时间戳|時間戳記)$/,
    ],
    requester: [
      'email address',
      'username',
      'e mailadres',
      'e mail adresse',
      'adresse e mail',
      'dirección de correo electrónico',
    ],
  },
}
