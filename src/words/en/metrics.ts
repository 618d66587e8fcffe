import type { BreakdownField, MetricKey } from '#core/statistics/figures.ts'
import type { HeadlineCode } from '#core/statistics/headline.ts'
import type { ScaleKind } from '#core/survey/scale.ts'

/**
 * A metric: its name, what it is, and whose dashboard shows the same figure on a kind of scale (`any`: on all others).
 * A definition takes `definitionValues` of the metric; its plural form goes by `count`, the number of scores that count. No
 * tool is named without a source: reference metrics 1; for Help Scout its reports API, for NPS the metrics API of Delighted.
 */
export interface MetricWords {
  readonly name: string
  readonly definition?: string
  readonly definition_one?: string
  readonly definition_other?: string
  readonly tool: Readonly<Partial<Record<ScaleKind | 'any', string>>>
}

const share = {
  definition_one: 'Share of score {{from}}, in %',
  definition_other: 'Share of scores {{from}} to {{to}}, in %',
} as const

const net = {
  definition_one: 'Share of score {{positiveFrom}} minus share of score {{negativeFrom}}, in points',
  definition_other:
    'Share of scores {{positiveFrom}} to {{positiveTo}} minus share of scores {{negativeFrom}} to {{negativeTo}}, in points',
} as const

const mean = { definition: 'Mean of the scores, {{min}} to {{max}}, where {{best}} is best' } as const

const BEST_TWO_OF_FIVE =
  'The usual CSAT: Delighted and Simplesat show it; Nicereply does when 4 and 5 are set to good'
const ZENDESK_OF_FIVE = 'Zendesk, whose five points count as bad (1 to 3) or good (4 and 5)'
const HELP_SCOUT_GREAT = 'Help Scout’s happiness report shows it as its share of Great'
const MIDDLE_IS_GOOD = 'Nicereply’s CSAT when its middle answers are set to good'

const byMetric: Readonly<Record<MetricKey, MetricWords>> = {
  'ces-positive-share': {
    ...share,
    name: 'Easy (CES)',
    tool: {
      ces7: 'The usual CES since Gartner’s version 2.0; Delighted shows it',
      ces5: 'Delighted shows it as CES of five points',
    },
  },
  'ces-mean': {
    ...mean,
    name: 'Mean effort score (CES)',
    tool: {
      ces7: 'Nicereply shows it as its CES',
      ces5: 'Benbria shows it as CES',
      'ces5-effort': 'The first CES, of 2010: the mean of the effort spent',
    },
  },
  'ces-top-two': {
    ...share,
    name: 'Top two (CES)',
    tool: { ces7: 'A stricter reading of CES that some consultancies use' },
  },
  'ces-net': {
    ...net,
    name: 'Net ease (CES)',
    tool: { ces5: 'CYS shows it as its CES index' },
  },
  'csat-top-two': {
    ...share,
    name: 'Top two (CSAT)',
    tool: { csat5: BEST_TWO_OF_FIVE, stars5: BEST_TWO_OF_FIVE },
  },
  'csat-mean': {
    ...mean,
    name: 'Mean satisfaction (CSAT)',
    tool: {
      csat5: 'AskNicely shows it; Nicereply as its average CSAT',
      stars5: 'AskNicely shows it; Nicereply as its average CSAT',
      any: 'Nicereply shows it as its average CSAT',
    },
  },
  'csat-not-unhappy': {
    definition_one: '100 minus the share of score {{from}}, in %: neutral answers count as satisfied',
    definition_other:
      '100 minus the share of scores {{from}} to {{to}}, in %: neutral answers count as satisfied',
    name: 'Not unhappy (CSAT)',
    tool: { csat5: MIDDLE_IS_GOOD, stars5: MIDDLE_IS_GOOD, faces3: MIDDLE_IS_GOOD },
  },
  'csat-zendesk': {
    definition_one: 'Good answers (score {{from}}) of all good and bad answers, in %',
    definition_other: 'Good answers (scores {{from}} to {{to}}) of all good and bad answers, in %',
    name: 'Satisfaction (good of good and bad)',
    tool: {
      csat5: ZENDESK_OF_FIVE,
      stars5: ZENDESK_OF_FIVE,
      faces3: 'Zendesk, whose three points count as bad (1 and 2) or good (3)',
      any: 'Zendesk Explore shows it as its satisfaction score',
    },
  },
  'csat-net-happiness': {
    ...net,
    name: 'Net happiness',
    tool: { happiness: 'Help Scout shows it as its happiness score' },
  },
  nps: { ...net, name: 'Net Promoter Score (NPS)', tool: { any: 'Every NPS tool shows it' } },
  'nps-promoters': {
    ...share,
    name: 'Promoters (NPS)',
    tool: { any: 'Delighted shows it as its percentage of promoters' },
  },
  'nps-passives': {
    ...share,
    name: 'Passives (NPS)',
    tool: { any: 'Delighted shows it as its percentage of passives' },
  },
  'nps-detractors': {
    ...share,
    name: 'Detractors (NPS)',
    tool: { any: 'Delighted shows it as its percentage of detractors' },
  },
  'high-share': {
    ...share,
    name: 'High scores',
    tool: {
      faces3: 'Simplesat shows it as the share of positive answers',
      sentiment3: 'Simplesat shows it as the share of positive answers',
      happiness: HELP_SCOUT_GREAT,
    },
  },
  'score-mean': { ...mean, name: 'Mean score', tool: {} },
}

/** One sentence in its plural forms, under `all`. */
export type SentenceWords = Readonly<Record<string, string>>

const overview: Readonly<Record<Extract<HeadlineCode, `overview-${string}`>, SentenceWords>> = {
  'overview-empty': { all: 'No response passes the filters.' },
  'overview-no-low': {
    all_one: 'The one response is not low: low is {{rule}}.',
    all_other: 'None of {{n}} is low: low is {{rule}}.',
  },
  'overview-low': {
    all_one: 'Of {{n}}, {{low}} is low ({{share}}, {{range}}): {{rule}}.',
    all_other: 'Of {{n}}, {{low}} are low ({{share}}, {{range}}): {{rule}}.',
  },
}

const themes: Readonly<Record<Extract<HeadlineCode, `themes-${string}`>, SentenceWords>> = {
  'themes-no-low': { all: 'No response in view has a low score.' },
  'themes-no-words': {
    all_one: 'The one low-score response has no comment with words.',
    all_other: 'None of {{low}} low-score responses has a comment with words.',
  },
  'themes-none-found': {
    all_one: 'The one low-score comment fits no theme.',
    all_other: 'The {{withWords}} low-score comments fall into no themes.',
  },
  'themes-found': {
    all_one: '{{assigned}} of {{withWords}} low-score comments share one theme: {{label}}.',
    all_other:
      '{{assigned}} of {{withWords}} low-score comments fall into {{themes}} themes; the largest is {{label}}, with {{n}} ({{share}}).',
  },
}

const agents: Readonly<Record<Extract<HeadlineCode, `agents-${string}`>, SentenceWords>> = {
  'agents-pending': { all: 'Agents are being compared with colleagues at the same work.' },
  'agents-alike': {
    all_one: 'The one agent with responses enough cannot be told from the rest of the team.',
    all_other: 'None of {{compared}} agents can be told from the team at the same work.',
  },
  'agents-unlike': {
    all: 'No agent can be compared: none has {{base}} responses in work that colleagues did, too.',
  },
  'agents-named': {
    more_zero:
      '{{key}} has more low scores than colleagues had at the same work: {{share}} of {{n}} against {{overall}}.',
    more_one:
      '{{key}} has more low scores than colleagues had at the same work: {{share}} of {{n}} against {{overall}}. One other stands apart, too.',
    more_other:
      '{{key}} has more low scores than colleagues had at the same work: {{share}} of {{n}} against {{overall}}. {{others}} others stand apart, too.',
    fewer_zero:
      '{{key}} has fewer low scores than colleagues had at the same work: {{share}} of {{n}} against {{overall}}.',
    fewer_one:
      '{{key}} has fewer low scores than colleagues had at the same work: {{share}} of {{n}} against {{overall}}. One other stands apart, too.',
    fewer_other:
      '{{key}} has fewer low scores than colleagues had at the same work: {{share}} of {{n}} against {{overall}}. {{others}} others stand apart, too.',
  },
}

/** Codes that compare values; people are compared by those that begin with `agents-`. */
type ComparingCode = 'breakdown-no-difference' | 'breakdown-pending' | 'breakdown-found'
type EmptyCode = Exclude<Extract<HeadlineCode, `breakdown-${string}`>, ComparingCode>

const breakdowns: Readonly<
  Record<EmptyCode, Readonly<Record<BreakdownField, SentenceWords>>> &
    Record<ComparingCode, Readonly<Record<Exclude<BreakdownField, 'agent'>, SentenceWords>>>
> = {
  'breakdown-no-values': {
    weekday: { all: 'No response in view has a usable date.' },
    topic: { all: 'No response in view has a topic.' },
    agent: { all: 'No response in view names an agent.' },
  },
  'breakdown-hidden': {
    weekday: { all: 'Weekdays cannot be compared: too few of them have responses enough to be shown.' },
    topic: { all: 'Topics cannot be compared: too few of them have responses enough to be shown.' },
    agent: { all: 'Agents cannot be compared: too few of them have responses enough to be shown.' },
  },
  'breakdown-one-value': {
    weekday: { all: 'Every response with a date fell on a {{key}}, so there is nothing to compare.' },
    topic: { all: 'Every response with a topic has the same one, {{key}}, so there is nothing to compare.' },
    agent: { all: 'Every response that names an agent names {{key}}, so there is nothing to compare.' },
  },
  'breakdown-no-low': {
    weekday: { all: 'No response in view is low, on any weekday.' },
    topic: { all: 'No response in view is low, on any topic.' },
    agent: { all: 'No response in view is low, for any agent.' },
  },
  'breakdown-small-bases': {
    weekday: { all: 'No weekday has {{base}} responses: too few to tell the days apart.' },
    topic: { all: 'No topic has {{base}} responses: too few to tell them apart.' },
    agent: { all: 'No agent has {{base}} responses: too few to tell them apart.' },
  },
  'breakdown-no-difference': {
    weekday: {
      all_one: 'Only one weekday has responses enough to say anything of it, and it does not stand apart.',
      all_other: 'No weekday stands apart: with {{compared}} compared, chance can explain the differences.',
    },
    topic: {
      all_one: 'Only one topic has responses enough to say anything of it, and it does not stand apart.',
      all_other: 'No topic stands apart: with {{compared}} compared, chance can explain the differences.',
    },
  },
  'breakdown-pending': {
    weekday: { all: 'Weekdays are being compared, with days as the sample.' },
    topic: { all: 'Topics are being compared.' },
  },
  // Behind the sentence of the finding.
  'breakdown-found': {
    weekday: {
      all_one: 'One more difference between days is under “What differs”.',
      all_other: '{{others}} more differences between days are under “What differs”.',
    },
    topic: {
      all_one: 'One more difference between topics is under “What differs”.',
      all_other: '{{others}} more differences between topics are under “What differs”.',
    },
  },
}

/** Sentences of the area `metrics`: `<key>.name`, `.definition`, `.tool` of each metric, `sentence.<code>` of each headline. */
export const metrics = {
  ...byMetric,
  sentence: { ...overview, ...themes, ...breakdowns, ...agents },
  sample: {
    weighted:
      'Shares, means and the spread of scores are weighted by the column of weights; n counts each response once, and so do themes, comparisons and what is said to differ.',
    size: 'The interval of the low share is that of {{size}} responses of equal weight (effective n).',
    clustered:
      '{{n}} responses came from {{requesters}} customers: the interval of the low share is that of {{size}} independent responses (effective n), and the others are widened in the same way.',
    few: 'So few responses leave shares rough. Responses needed for a 95% margin: {{margins}}.',
    margin: '{{n}} for ±{{points}} points',
  },
  noTool: 'No tool is known to us that shows it',
  responses_one: '{{formatted}} response',
  responses_other: '{{formatted}} responses',
  lowRule: {
    '<=': 'a score of {{value}} or less on a scale of {{min}} to {{max}}',
    '>=': 'a score of {{value}} or more on a scale of {{min}} to {{max}}',
    all: 'without scores, every comment counts as low',
  },
} as const
