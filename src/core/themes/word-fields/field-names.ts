/**
 * What people praise and complain about, whatever the trade: the fields into which words are gathered so that `queue`
 * and `wait` may meet in one theme. Names are internal; no reader sees them.
 */
export const WORD_FIELDS = [
  'waiting',
  'late',
  'slow',
  'cancelled',
  'manners',
  'people',
  'medical',
  'competence',
  'understaffed',
  'phone',
  'message',
  'app',
  'account',
  'booking',
  'price',
  'billing',
  'card',
  'contract',
  'delivery',
  'defect',
  'food',
  'drink',
  'clean',
  'noise',
  'comfort',
  'crowded',
  'information',
  'listening',
  'transport',
  'plane',
  'train',
  'luggage',
  'safety',
  'ticket',
  'internet',
  'returns',
  'treatment',
  'passedOn',
  'choice',
  'activities',
  'disruption',
  'service',
  'complaint',
  'fit',
  'learning',
  'workload',
] as const
export type WordField = (typeof WORD_FIELDS)[number]

/**
 * The words of one language by field, separated by blanks. `word` stands for every form that has its stem, `begin*` for
 * every stem that begins so, `*end` for the word and every compound that ends with it; accents do not count.
 */
export type FieldWords = Readonly<Partial<Record<WordField, string>>>
