import { describe, expect, test } from 'vitest'
import type { Metric } from '#core/statistics/figures.ts'
import type { Headline } from '#core/statistics/headline.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { SCALE_KINDS } from '#core/survey/scale.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { createWords } from '#words/create-words.ts'
import { findingSentence } from '#words/finding-sentences.ts'
import { headlineSentence, metricDefinition, metricTool } from '#words/metric-sentences.ts'
import { makeDataset } from '../../helpers/make-dataset.ts'
import { sampleFindings } from '../../helpers/sample-findings.ts'

const words = createWords('en')

function metricsOf(kind: (typeof SCALE_KINDS)[number]): readonly Metric[] {
  return summarise(makeDataset([{ score: 1 }]), null, defaultScale(kind)).overall.metrics
}

describe('metricDefinition', () => {
  test.each([
    ['ces7', 0, 'Share of scores 5 to 7, in %'],
    ['ces7', 1, 'Mean of the scores, 1 to 7, where 7 is best'],
    ['ces7', 3, 'Share of scores 5 to 7 minus share of scores 1 to 3, in points'],
    ['ces5-effort', 0, 'Share of scores 1 to 2, in %'],
    ['ces5-effort', 1, 'Mean of the scores, 1 to 5, where 1 is best'],
    ['csat5', 2, '100 minus the share of scores 1 to 2, in %: neutral answers count as satisfied'],
    ['faces3', 0, 'Share of score 3, in %'],
    ['happiness', 0, 'Share of score 3 minus share of score 1, in points'],
    ['thumbs', 0, 'Good answers (score 1) of all good and bad answers, in %'],
    ['nps', 0, 'Share of scores 9 to 10 minus share of scores 0 to 6, in points'],
    ['nps', 2, 'Share of scores 7 to 8, in %'],
    ['csat5', 3, 'Good answers (scores 4 to 5) of all good and bad answers, in %'],
  ] as const)('%s, metric %i: %s', (kind, index, sentence) => {
    expect(metricDefinition(words, metricsOf(kind)[index]!)).toBe(sentence)
  })

  test.each(SCALE_KINDS)('every metric of %s has a name, a definition and a tool', kind => {
    for (const metric of metricsOf(kind)) {
      const { key } = metric
      const texts = [
        words.t(`metrics:${key}.name`),
        metricDefinition(words, metric),
        metricTool(words, key, kind),
      ]
      for (const text of texts) expect(text).toMatch(/^[A-Z1][^{}]*[^.{}]$/)
    }
  })
})

describe('metricTool', () => {
  test.each([
    ['csat-zendesk', 'csat5', 'Zendesk, whose five points count as bad (1 to 3) or good (4 and 5)'],
    ['csat-zendesk', 'faces3', 'Zendesk, whose three points count as bad (1 and 2) or good (3)'],
    ['csat-zendesk', 'thumbs', 'Zendesk Explore shows it as its satisfaction score'],
    ['csat-net-happiness', 'happiness', 'Help Scout shows it as its happiness score'],
    ['csat-net-happiness', 'csat7', 'No tool is known to us that shows it'],
  ] as const)('%s of %s: %s', (key, kind, tool) => {
    expect(metricTool(words, key, kind)).toBe(tool)
  })
})

const LOW = { share: 0.2431, lower: 0.2238, upper: 0.2627, op: '<=', value: 3, min: 1, max: 7 }
const HIGH_TOPIC = { n: 412, share: 0.3204, lower: 0.2772, upper: 0.367, overall: 0.1812, overallN: 1846 }

describe('headlineSentence', () => {
  test.each<[Headline['code'], Headline['values'], string]>([
    ['overview-empty', {}, 'No response passes the filters.'],
    [
      'overview-low',
      { n: 1846, low: 448, ...LOW },
      'Of 1,846 responses, 448 are low (24.3%, 22.4–26.3%): a score of 3 or less on a scale of 1 to 7.',
    ],
    [
      'overview-low',
      { n: 1, low: 1, ...LOW, op: '>=', share: 1, lower: 0.2, upper: 1 },
      'Of 1 response, 1 is low (100%, 20–100%): a score of 3 or more on a scale of 1 to 7.',
    ],
    [
      'overview-low',
      { n: 12, low: 12, op: '<=', value: 0, min: 0, max: 0, share: 1, lower: 0.7, upper: 1 },
      'Of 12 responses, 12 are low (100%, 70–100%): without scores, every comment counts as low.',
    ],
    [
      'overview-no-low',
      { n: 12, ...LOW },
      'None of 12 responses is low: low is a score of 3 or less on a scale of 1 to 7.',
    ],
    [
      'overview-no-low',
      { n: 1, ...LOW },
      'The one response is not low: low is a score of 3 or less on a scale of 1 to 7.',
    ],
    ['themes-no-low', {}, 'No response in view has a low score.'],
    ['themes-no-words', { low: 1 }, 'The one low-score response has no comment with words.'],
    ['themes-no-words', { low: 1200 }, 'None of 1,200 low-score responses has a comment with words.'],
    ['themes-none-found', { withWords: 4 }, 'The 4 low-score comments fall into no themes.'],
    [
      'themes-found',
      { withWords: 390, assigned: 367, themes: 6, label: 'waiting on hold', n: 118, share: 118 / 390 },
      '367 of 390 low-score comments fall into 6 themes; the largest is waiting on hold, with 118 (30%).',
    ],
    [
      'themes-found',
      { withWords: 9, assigned: 7, themes: 1, label: 'hold', n: 7, share: 7 / 9 },
      '7 of 9 low-score comments share one theme: hold.',
    ],
    ['breakdown-no-values', { field: 'agent' }, 'No response in view names an agent.'],
    [
      'breakdown-one-value',
      { field: 'weekday', key: 'monday', n: 3 },
      'Every response with a date fell on a Monday, so there is nothing to compare.',
    ],
    ['breakdown-no-low', { field: 'topic', n: 30 }, 'No response in view is low, on any topic.'],
    [
      'breakdown-small-bases',
      { field: 'topic', base: 30 },
      'No topic has 30 responses: too few to tell them apart.',
    ],
    [
      'breakdown-no-difference',
      { field: 'topic', compared: 12 },
      'No topic stands apart: with 12 compared, chance can explain the differences.',
    ],
    [
      'breakdown-no-difference',
      { field: 'weekday', compared: 1 },
      'Only one weekday has responses enough to say anything of it, and it does not stand apart.',
    ],
    [
      'agents-named',
      { key: 'Ada', direction: 'more', ...HIGH_TOPIC, overallN: 412, others: 1 },
      'Ada has more low scores than colleagues had at the same work: 32% of 412 responses against 18%. One other stands apart, too.',
    ],
    [
      'agents-named',
      { key: 'Ada', direction: 'fewer', ...HIGH_TOPIC, overallN: 412, others: 0 },
      'Ada has fewer low scores than colleagues had at the same work: 32% of 412 responses against 18%.',
    ],
    [
      'agents-unlike',
      { base: 30 },
      'No agent can be compared: none has 30 responses in work that colleagues did, too.',
    ],
    ['agents-alike', { compared: 12 }, 'None of 12 agents can be told from the team at the same work.'],
    ['agents-pending', {}, 'Agents are being compared with colleagues at the same work.'],
  ])('%s %j', (code, values, sentence) => {
    expect(headlineSentence(words, { code, values })).toBe(sentence)
  })

  test.each([
    [0, ''],
    [1, ' One more difference between topics is under “What differs”.'],
    [4, ' 4 more differences between topics are under “What differs”.'],
  ])('a finding is said as it is everywhere, with %i others', (others, more) => {
    const finding = sampleFindings([]).findings.find(({ code }) => code === 'topic-low-share')!
    const headline = { code: 'breakdown-found', values: { field: 'topic', others }, finding } as const
    expect(headlineSentence(words, headline)).toBe(`${findingSentence(words, finding)}${more}`)
  })

  test('a name from the data is shown, never read as an instruction', () => {
    const key = '$t(common:productName) {{share}} <b>'
    const found = sampleFindings([]).findings.find(({ code }) => code === 'topic-low-share')!
    const headline = {
      code: 'breakdown-found',
      values: { field: 'topic', others: 0 },
      finding: { ...found, key },
    } as const
    expect(headlineSentence(words, headline)).toBe(
      `“${key}” has fewer low scores than the other topics: 12% against 26% (n = 305); unlikely to be chance.`,
    )
  })
})
