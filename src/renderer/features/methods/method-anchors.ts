import type { MetricKey } from '#core/statistics/figures.ts'

/** Entries of `docs/methods.md` that numbers on the screens lead to: its headings and the rows of its tables. */
export const METHOD_ANCHORS = [
  'responses',
  'low-share',
  'mean',
  'distribution',
  'response-rate',
  'weights',
  'several-answers-of-one-customer',
  'responses-needed',
  'nps',
  'effort-ces-1-7',
  'satisfaction-csat-1-5',
  'high-scores',
  'headline',
  'themes',
  'figures-of-a-theme',
  'times-as-often',
  'where-a-theme-is-frequent',
  'fit-another-one',
  'words-that-speak-for-a-theme',
  'drivers',
  'grown-and-shrunk',
  'impact-of-a-theme',
  'support-work',
  'repeat-contacts',
  'who-somebody-is',
  'what-differs-and-how-sure-that-is',
  'is-an-agent-different-at-the-same-work',
  'limits-of-the-funnel',
  'weekday-or-weekend',
  'topic',
  'do-the-values-of-a-field-differ',
  'breakdowns-and-small-groups',
  'responses-per-open-hour',
  'the-course-over-time',
  'two-periods-or-groups-side-by-side',
  'scales-and-their-direction',
] as const
export type MethodAnchor = (typeof METHOD_ANCHORS)[number]

/** Where the formula of a metric stands. */
export function methodOfMetric(key: MetricKey): MethodAnchor {
  if (key.startsWith('nps')) return 'nps'
  if (key.startsWith('ces')) return 'effort-ces-1-7'
  if (key.startsWith('csat')) return 'satisfaction-csat-1-5'
  return key === 'score-mean' ? 'mean' : 'high-scores'
}
