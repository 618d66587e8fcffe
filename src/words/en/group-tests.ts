/** Sentences of the area `groupTests`: whether the values of a field differ from each other as a whole. */
export const groupTests = {
  /** What is compared, at the beginning of a sentence. */
  groups: {
    weekday: 'The {{n}} weekdays',
    topic: 'The {{n}} topics',
    channel: 'The {{n}} channels',
    language: 'The {{n}} languages',
    column: 'The {{n}} values of “{{name}}”',
  },
  low: {
    differ: '{{groups}} differ in their low share: {{chance}}, a {{size}} difference as a whole.',
    alike:
      '{{groups}} differ in their low share no more than chance explains ({{p}}); that does not show that they are the same.',
  },
  scores: {
    differ: 'By all of their scores some rank higher than others: {{chance}}, a {{size}} difference.',
    higher: 'By all of their scores “{{one}}” ranks higher: {{chance}}, a {{size}} difference.',
    alike: 'By all of their scores none ranks higher by more than chance explains ({{p}}).',
  },
  size: { least: 'very small', small: 'small', medium: 'medium', large: 'large' },
  exploratory: 'A first look at responses that you selected.',
  again: 'Looked at anew for the selection …',
  behind: 'The numbers behind it',
  about: 'Whether the values differ as a whole',
  numbers: {
    'chi-square': 'Low share: chi-square {{statistic}}, {{df}}, {{p}}; Cramér’s V {{effect}}.',
    'monte-carlo':
      'Low share: chi-square {{statistic}}, {{df}}; low scores are few, so its chance was found by dealing them at random, {{p}}; Cramér’s V {{effect}}.',
    fisher: 'Low share: Fisher’s exact test, {{p}}; Cramér’s V {{effect}}.',
    days: 'Low share: analysis of variance with days as the sample, F {{statistic}}, {{df}}; with the same days dealt at random, too, {{p}}. Cramér’s V of the responses {{effect}}.',
    'kruskal-wallis':
      'All scores: Kruskal and Wallis’s H {{statistic}}, {{df}}, {{p}}; epsilon squared {{effect}}.',
    'mann-whitney': 'All scores: Mann and Whitney’s U {{statistic}}, {{p}}; Cliff’s delta {{effect}}.',
    df_one: '1 degree of freedom',
    df_other: '{{n}} degrees of freedom',
    dfOfF: '{{between}} and {{within}} degrees of freedom',
  },
  fewDates:
    'A weekday has fewer than four dates, so responses were the sample: one bad day may make the difference.',
  apart: 'Farthest from all others together (Holm): {{list}}.',
  apartOne: '“{{key}}” ({{share}} low, n = {{n}}, z {{z}}, {{p}})',
  pairs_one: 'Of one pair (Dunn): {{list}}.',
  pairs_other: 'Of {{n}} pairs these differ most (Dunn, Benjamini and Hochberg): {{list}}.',
  pair: '“{{higher}}” above “{{lower}}” (z {{z}}, {{p}})',
  base: 'Responses compared: {{n}}.',
  leftOut_one: 'One group has fewer than {{least}} responses and is left out.',
  leftOut_other: '{{n}} groups have fewer than {{least}} responses and are left out.',
} as const
