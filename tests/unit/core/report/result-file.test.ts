import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { describe, expect, test } from 'vitest'
import { buildReport } from '#core/report/build-report.ts'
import type { ReportSource } from '#core/report/report.ts'
import { buildResultFile, serialiseResultFile, type ResultFileInput } from '#core/report/result-file.ts'
import type { ResultFile } from '#core/report/result-format.ts'
import { EVERYTHING } from '#core/selection/selection.ts'
import { compareSides } from '#core/statistics/comparison/compare-sides.ts'
import { agentsHeadline } from '#core/statistics/findings/agents-headline.ts'
import { fieldHeadline } from '#core/statistics/findings/field-headline.ts'
import { overviewHeadline, themesHeadline } from '#core/statistics/headline.ts'
import type { FieldTables } from '#core/statistics/grouped/field-tables.ts'
import { withClusters } from '#core/statistics/clusters/with-clusters.ts'
import { withHeadline } from '#core/statistics/metrics.ts'
import { themeImpact } from '#core/statistics/impact/theme-impact.ts'
import { summarise } from '#core/statistics/summarise.ts'
import type { Scale } from '#core/survey/scale.ts'
import { defaultScale } from '#core/survey/scales.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { makeDataset } from '../../../helpers/make-dataset.ts'
import { quietContext } from '../../../helpers/memory-source.ts'
import { NO_FINDINGS, sampleFindings } from '../../../helpers/sample-findings.ts'

const SCALE: Scale = {
  ...defaultScale('csat5'),
  labels: [
    ['Very good', 5],
    ['3', 3],
    ['__proto__', 1],
  ],
}

const SOURCE: ReportSource = {
  file: 'a.csv',
  sha256: 'ab12',
  bytes: 99,
  reading: { kind: 'csv', encoding: 'utf-8', delimiter: ';', headerRows: 1, recognisedAs: 'generic' },
  rows: 6,
  responses: 3,
  rejected: { total: 3, byReason: { 'too-many-cells': 1, 'no-score': 2, duplicate: 0 } },
  columns: { score: ['Rating'], comment: ['Good', 'Bad'], agent: [] },
  dateOrder: null,
  withoutDate: 1,
  warnings: [],
}

const THEMES: ThemesOverview = {
  themes: [
    {
      id: 't1',
      parent: null,
      label: 'waiting on hold',
      keywords: [{ text: 'hold', weight: 0.31 }],
      n: 2,
      share: 1,
      meanScore: 1.5,
      quotes: [
        {
          index: 0,
          row: 17,
          text: 'On hold, "again"',
          marks: [[3, 7]],
          score: 1,
          date: '2025-03-03',
          topic: '__proto__',
          agent: null,
        },
      ],
      byWeekday: { monday: 2, tuesday: 0, wednesday: 0, thursday: 0, friday: 0, saturday: 0, sunday: 0 },
      byTopic: [
        { key: 'Billing', n: 3 },
        { key: '10', n: 2 },
        { key: '9', n: 2 },
        { key: '__proto__', n: 1 },
      ],
      byAgent: [],
      byMonth: [{ key: '2025-03', n: 2 }],
      mentions: { n: 2, share: 0.5, meanScore: 1.5 },
    },
  ],
  low: 2,
  withWords: 2,
  unassigned: { n: 0, share: 0 },
  withoutWords: { n: 0 },
  junk: { n: 0 },
}

const SUMMARY = summarise(
  makeDataset([
    { score: 1, date: '2025-03-03', topic: '__proto__' },
    { score: 2, date: '2025-03-03', topic: '7' },
    { score: 5, topic: '7' },
  ]),
  null,
  SCALE,
)

const NO_TABLES: FieldTables = { standing: [], week: null, chosen: [] }

const INPUT: ResultFileInput = {
  version: '0.1.0',
  sources: [SOURCE],
  columns: SOURCE.columns,
  scale: SCALE,
  dateOrder: null,
  timezone: 'Europe/London',
  warnings: [{ code: 'undecided-date-order', count: 12, message: 'Say which with --date-order.' }],
  summary: SUMMARY,
  themes: THEMES,
  findings: sampleFindings([
    ['Noor', 40, 0.25],
    ['Sofia', 214, 0.39],
    ['Adam', 214, 0.25],
  ]),
  thresholds: DEFAULT_THRESHOLDS,
  fields: NO_TABLES,
  merges: [],
  definitionOf: metric => `what ${metric.key} is`,
  toolOf: metric => `who shows ${metric.key}`,
  sentenceOf: finding => `about ${finding.key}`,
}

/** The keys of every object, in the order of the text, as `path: keys`. */
function keyOrder(text: string): string[] {
  const lines: string[] = []
  const stack: string[] = []
  for (const line of text.split('\n')) {
    const key = /^ *"((?:[^"\\]|\\.)*)": /.exec(line)?.[1]
    if (key !== undefined) lines.push([...stack, key].join('.'))
    if (/[{[]$/.test(line)) stack.push(key ?? '')
    else if (/^ *[}\]]/.test(line)) stack.pop()
  }
  return lines
}

describe('buildResultFile', () => {
  const text = serialiseResultFile(buildResultFile(INPUT))
  // As read back; its Maps are plain objects here.
  const parsed = JSON.parse(text) as ResultFile

  test('writes the keys of lowdown-result/1, in their order', () => {
    expect(Object.keys(parsed)).toEqual([
      'format',
      'generator',
      'inputs',
      'mapping',
      'overall',
      'breakdowns',
      'themes',
      'unassigned',
      'withoutWords',
      'junk',
      'findings',
      'offered',
      'agents',
      'trend',
      'funnel',
      'thresholds',
    ])
    expect(Object.keys(parsed.inputs[0]!)).toEqual([
      'file',
      'sha256',
      'bytes',
      'kind',
      'encoding',
      'delimiter',
      'headerRows',
      'recognisedAs',
      'rows',
      'responses',
      'rejected',
      'repairs',
      'sheet',
    ])
    expect(Object.keys(parsed.mapping)).toEqual([
      'score',
      'comment',
      'date',
      'agent',
      'topic',
      'id',
      'scale',
      'dateOrder',
      'timezone',
      'warnings',
      'credit',
      'merges',
      'metric',
      'weight',
      'channel',
      'language',
      'requester',
      'sent',
    ])
    expect(Object.keys(parsed.mapping.scale)).toEqual(['kind', 'min', 'max', 'lowIsGood', 'low', 'labels'])
    expect(Object.keys(parsed.overall)).toEqual([
      'n',
      'mean',
      'meanInterval',
      'distribution',
      'low',
      'metrics',
      'nEffective',
      'isWeighted',
      'requesters',
    ])
    expect(Object.keys(parsed.overall.metrics[0]!)).toEqual([
      'key',
      'value',
      'interval',
      'unit',
      'definition',
      'tool',
    ])
    expect(Object.keys(parsed.breakdowns)).toEqual([
      'weekday',
      'topic',
      'agent',
      'hour',
      'channel',
      'language',
    ])
    expect(Object.keys(parsed.breakdowns.weekday[0]!)).toEqual([
      'key',
      'n',
      'mean',
      'meanInterval',
      'low',
      'nEffective',
      'base',
    ])
    expect(Object.keys(parsed.breakdowns.weekday[0]!.low)).toEqual(['n', 'share', 'interval'])
    expect(Object.keys(parsed.themes[0]!)).toEqual([
      'id',
      'parent',
      'label',
      'keywords',
      'n',
      'share',
      'meanScore',
      'quotes',
      'byWeekday',
      'byTopic',
      'byAgent',
      'mentions',
      'impact',
    ])
  })

  test('says what was read and how', () => {
    expect(parsed.generator).toEqual({ name: 'lowdown', version: '0.1.0' })
    expect(parsed.inputs).toEqual([
      {
        file: 'a.csv',
        sha256: 'ab12',
        bytes: 99,
        kind: 'csv',
        encoding: 'utf-8',
        delimiter: ';',
        headerRows: 1,
        recognisedAs: 'generic',
        rows: 6,
        responses: 3,
        rejected: { total: 3, byReason: { 'no-score': 2, 'too-many-cells': 1 } },
        repairs: [],
        sheet: null,
      },
    ])
    expect(parsed.mapping).toMatchObject({
      score: 'Rating',
      comment: ['Good', 'Bad'],
      date: null,
      agent: null,
      topic: null,
      id: null,
      dateOrder: null,
      timezone: 'Europe/London',
      warnings: [{ code: 'undecided-date-order', count: 12, message: 'Say which with --date-order.' }],
      credit: { agent: null, topic: null },
      merges: [],
      metric: null,
    })
  })

  test('says to whom cells with several names count, and what was merged', () => {
    const merges = [{ field: 'agent', shown: 'Ann', from: ['ann'] }] as const
    const sources = [{ ...SOURCE, credit: { topic: { way: 'each', separator: '; ' } } as const }]
    expect(buildResultFile({ ...INPUT, sources, merges }).mapping).toMatchObject({
      credit: { agent: null, topic: { way: 'each', separator: '; ' } },
      merges,
    })
  })

  test('names the columns beside those of the figures, joined ones as a list', () => {
    const columns = {
      ...INPUT.columns,
      weight: ['w'],
      channel: ['Via'],
      language: ['Lang'],
      requester: ['First', 'Last'],
      sent: ['Sent on'],
    }
    expect(buildResultFile({ ...INPUT, columns }).mapping).toMatchObject({
      weight: 'w',
      channel: 'Via',
      language: 'Lang',
      requester: ['First', 'Last'],
      sent: 'Sent on',
    })
  })

  test('names the metric that was taken of several', () => {
    const sources = [{ ...SOURCE, metric: { header: 'Survey type', name: 'NPS' } }]
    expect(buildResultFile({ ...INPUT, sources }).mapping.metric).toEqual({
      column: 'Survey type',
      value: 'NPS',
    })
  })

  test('carries the figures unrounded, null where there is nobody', () => {
    expect(parsed.overall.mean).toBe(8 / 3)
    expect(parsed.overall.low.share).toBe(2 / 3)
    expect(parsed.overall).toMatchObject({ nEffective: 3, isWeighted: false, requesters: null })
    expect(parsed.overall.distribution[4]).toEqual({ score: 5, n: 1, share: 1 / 3 })
    expect(parsed.overall.metrics[0]).toEqual({
      key: 'csat-top-two',
      value: 100 / 3,
      interval: SUMMARY.overall.metrics[0]!.interval,
      unit: 'percent',
      definition: 'what csat-top-two is',
      tool: 'who shows csat-top-two',
    })
    expect(parsed.breakdowns.weekday).toHaveLength(7)
    expect(parsed.breakdowns.weekday[1]).toEqual({
      key: 'tuesday',
      n: 0,
      mean: null,
      meanInterval: null,
      low: { n: 0, share: null, interval: null },
      nEffective: 0,
      base: 'empty',
    })
    expect(parsed.breakdowns.topic.map(row => row.key)).toEqual(['7', '__proto__'])
    expect(parsed.findings[0]).toEqual({
      code: 'agent-low-share',
      text: 'about Sofia',
      n: 214,
      pValue: 0.00002,
      effect: 83 / 214 - 0.25,
      key: 'Sofia',
      share: 83 / 214,
      otherShare: 0.25,
      interval: INPUT.findings.findings[0]!.interval,
      notes: [],
    })
    expect(parsed.findings.map(({ code }) => code)).toEqual([
      'agent-low-share',
      'weekday-weekend',
      'topic-low-share',
      'trend-change',
    ])
    expect(parsed.agents.map(({ key, verdict }) => [key, verdict])).toEqual([
      ['Adam', 'not-distinguishable'],
      ['Sofia', 'worse'],
      ['Noor', 'not-distinguishable'],
    ])
    expect(Object.keys(parsed.agents[0]!)).toEqual([
      'key',
      'n',
      'comparable',
      'verdict',
      'share',
      'expectedShare',
      'difference',
      'interval',
      'pValue',
      'adjustedShare',
      'shrunkenShare',
      'limits95',
      'limits998',
    ])
  })

  test('has the funnel of the agents, and null for those without one', () => {
    const { overall, limits: _, ...funnel } = INPUT.findings.funnel!
    expect(parsed.funnel).toEqual({ overall, agents: 3, q: 2, betweenVariance: 0, method: 'exact' })
    expect(funnel.isWidened).toBe(false)
    const sofia = INPUT.findings.agents.find(({ key }) => key === 'Sofia')!
    expect(parsed.agents[1]).toMatchObject({
      key: 'Sofia',
      adjustedShare: sofia.adjusted!.share,
      shrunkenShare: sofia.adjusted!.shrunken,
      limits95: sofia.adjusted!.inner,
      limits998: sofia.adjusted!.outer,
    })
    const { adjusted: _adjusted, ...alone } = sofia
    const file = buildResultFile({ ...INPUT, findings: { ...NO_FINDINGS, agents: [alone] } })
    expect(file.funnel).toBeNull()
    expect(file.agents[0]).toMatchObject({ adjustedShare: null, shrunkenShare: null, limits95: null })
  })

  test('names from the data keep their order and their place in the text', () => {
    const order = keyOrder(text)
    const byTopic = order.filter(path => path.includes('byTopic.')).map(path => path.split('.').at(-1))
    const labels = order.filter(path => path.includes('labels.')).map(path => path.split('.').at(-1))
    expect(byTopic).toEqual(['Billing', '10', '9', '__proto__'])
    expect(labels).toEqual(['Very good', '3', '__proto__'])
    expect(order.filter(path => path.includes('byWeekday.'))).toHaveLength(7)
    // JSON.parse makes an own property of it, as every careful reader does.
    expect(Object.hasOwn(parsed.themes[0]!.byTopic, '__proto__')).toBe(true)
  })

  test('says that figures are weighted, and that requesters answered more than once', () => {
    const weighted = makeDataset([{ score: 1, weight: 3 }, { score: 5 }, { score: 4 }])
    const clusters = { requesters: 2, sizes: { low: 1.5, mean: 1.5, metrics: {} } }
    const summary = withClusters(summarise(weighted, null, SCALE), SCALE, clusters)
    const { overall } = buildResultFile({ ...INPUT, summary })
    expect(overall).toMatchObject({ n: 3, nEffective: 1.5, isWeighted: true, requesters: 2 })
    expect(overall.low).toMatchObject({ n: 1, share: 3 / 5 })
    expect(overall.distribution[0]).toEqual({ score: 1, n: 1, share: 3 / 5 })
  })

  test('puts the headline that was chosen first', () => {
    const summary = withHeadline(SUMMARY, 'csat-not-unhappy')
    expect(buildResultFile({ ...INPUT, summary }).overall.metrics.map(({ key }) => key)).toEqual([
      'csat-not-unhappy',
      'csat-top-two',
      'csat-mean',
      'csat-zendesk',
      'csat-net-happiness',
    ])
  })

  test('the same run writes the same bytes', () => {
    expect(serialiseResultFile(buildResultFile(INPUT))).toBe(text)
  })
})

describe('buildReport', () => {
  test('carries the figures as they were counted, with the sentence of each part', () => {
    const report = buildReport({
      version: '0.1.0',
      language: 'en',
      title: 'March',
      madeOn: null,
      isSample: true,
      selection: EVERYTHING,
      scale: SCALE,
      timezone: 'Europe/London',
      summary: SUMMARY,
      themes: THEMES,
      findings: NO_FINDINGS,
      sources: [SOURCE],
    })
    expect(report).toEqual({
      format: 'lowdown-report/1',
      generator: { name: 'lowdown', version: '0.1.0' },
      language: 'en',
      title: 'March',
      madeOn: null,
      isSample: true,
      selection: EVERYTHING,
      scale: SCALE,
      timezone: 'Europe/London',
      summary: SUMMARY,
      themes: THEMES,
      findings: NO_FINDINGS,
      headlines: {
        overview: overviewHeadline(SUMMARY, SCALE),
        themes: themesHeadline(THEMES),
        breakdowns: {
          weekday: fieldHeadline(SUMMARY.breakdowns.weekday, SUMMARY.overall, NO_FINDINGS),
          topic: fieldHeadline(SUMMARY.breakdowns.topic, SUMMARY.overall, NO_FINDINGS),
          agent: agentsHeadline(SUMMARY.breakdowns.agent, SUMMARY.overall, NO_FINDINGS),
        },
      },
      sources: [SOURCE],
    })
    expect(report.headlines.overview.code).toBe('overview-low')
    // Plain data: it crosses borders as JSON.
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})

describe('a comparison and the impact of themes', async () => {
  const responses = Array.from({ length: 80 }, (_, i) => ({
    score: i % 5 === 0 || (i >= 40 && i % 3 === 0) ? 1 : 5,
    topic: i % 2 === 0 ? '__proto__' : 'Bills',
    date: `2025-0${i < 40 ? 1 : 2}-${String((i % 28) + 1).padStart(2, '0')}`,
  }))
  const dataset = makeDataset(responses)
  const comparison = await compareSides(
    {
      dataset,
      mask: null,
      scale: SCALE,
      run: null,
      choice: {
        kind: 'periods',
        first: { from: '2025-01-01', to: '2025-01-31' },
        second: { from: '2025-02-01', to: '2025-02-28' },
      },
      groupBy: ['topic'],
      measures: ['low-share', 'mean'],
    },
    quietContext(),
  )
  const counts = { all: [30, 50], mentioned: [20, 5], comments: { n: 60, low: 28 } }
  const impact = themeImpact(counts, dataset.scoreValues, SCALE)
  const file = JSON.parse(
    serialiseResultFile(
      buildResultFile({
        ...INPUT,
        themes: { ...THEMES, themes: [{ ...THEMES.themes[0]!, impact }] },
        comparison,
        comparisonWords: { sentence: () => 'said', sideName: (_, side) => side },
      }),
    ),
  ) as ResultFile

  test('stands at the end, with the same sums', () => {
    expect(Object.keys(file).slice(-2)).toEqual(['comparison', 'thresholds'])
    const { text, first, second, differences, decompositions } = file.comparison!
    expect(text).toBe('said')
    expect(first).toMatchObject({ name: 'first', from: '2025-01-01', to: '2025-01-31', field: null, n: 40 })
    expect(second).toMatchObject({ name: 'second', low: { n: 18 } })
    for (const [index, { mix, rate, change, groups }] of decompositions.entries()) {
      expect(mix.value + rate.value).toBeCloseTo(change, 12)
      expect(change).toBeCloseTo(differences[index]!.difference, 12)
      expect(new Set(groups.map(({ key }) => key[0]))).toEqual(new Set(['Bills', '__proto__']))
    }
  })

  test('the impact of a theme is its own object, null where it cannot be told', () => {
    const [theme] = file.themes
    expect(Object.keys(theme!.impact!)).toEqual(['n', 'share', 'low', 'mean', 'nps', 'amongComments'])
    expect(theme!.impact!.low.impact).toBeCloseTo(30 / 80 - 10 / 55, 12)
    expect(theme!.impact!.nps).toBeNull()
    const without = JSON.parse(serialiseResultFile(buildResultFile(INPUT))) as ResultFile
    expect(without.themes[0]!.impact).toBeNull()
    expect('comparison' in without).toBe(false)
  })
})
