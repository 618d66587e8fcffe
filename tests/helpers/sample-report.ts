import { buildReport } from '#core/report/build-report.ts'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import type { Report, ReportSource } from '#core/report/report.ts'
import type {
  Breakdown,
  BreakdownField,
  BreakdownRow,
  Interval,
  Overall,
  ScoreFigures,
  Trend,
  TrendPoint,
} from '#core/statistics/figures.ts'
import type { Course } from '#core/statistics/findings/finding.ts'
import { lowShareControl } from '#core/statistics/trend-control.ts'
import { WEEKDAYS } from '#core/survey/dataset.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { Quote, ThemeFigures, ThemesOverview } from '#core/themes/theme.ts'
import { sampleFields } from './sample-fields.ts'
import { sampleFindings } from './sample-findings.ts'

/** Made-up reports of every shape the page has to bear. All figures are invented but hang together: parts add up. */
export type SampleKind =
  | 'rich'
  | 'empty'
  | 'no-dates'
  | 'no-themes'
  | 'many-agents'
  | 'chinese'
  | 'hostile'
  | 'one-response'

const SCALE: Scale = {
  kind: 'ces7',
  min: 1,
  max: 7,
  lowIsGood: false,
  low: { op: '<=', value: 3 },
  labels: null,
}

/** The made-up report of a kind. The same kind gives the same report. */
export function sampleReport(kind: SampleKind): Report {
  const { generator, ...content } = VARIANTS[kind](richReport())
  return buildReport({ ...content, version: generator.version })
}

const VARIANTS: Readonly<Record<SampleKind, (rich: Report) => Report>> = {
  rich: rich => rich,
  empty: emptyReport,
  'no-dates': withoutDates,
  'no-themes': rich => ({
    ...rich,
    themes: {
      ...rich.themes,
      themes: [],
      unassigned: { n: 0, share: null },
      low: 0,
      withWords: 0,
      withoutWords: { n: 0 },
      junk: { n: 0 },
    },
  }),
  'many-agents': rich => withBreakdown(rich, 'agent', manyAgents(400)),
  chinese: chineseReport,
  hostile: hostileReport,
  'one-response': oneResponse,
}

const TOPICS: readonly (readonly [name: string, n: number, low: number])[] = [
  ['Delivery', 412, 0.34],
  ['Billing and payment', 508, 0.27],
  ['Login', 331, 0.24],
  ['Refund', 290, 0.31],
  ['Setup', 305, 0.12],
  ['Moving house', 198, 0.16],
  ['Contract', 121, 0.2],
  ['Other', 21, 0.33],
]

const AGENTS: readonly (readonly [name: string, n: number, low: number])[] = [
  ['Agnieszka Brzęczyszczykiewicz-Wolańska', 236, 0.22],
  ['Tom Adeyemi', 221, 0.21],
  ['Sofia Lindqvist', 214, 0.39],
  ['Noor Haddad', 203, 0.2],
  ['Mateus Carvalho', 198, 0.24],
  ['Yuki Tanabe', 187, 0.18],
  ['Ines Moreau', 180, 0.25],
  ['Piotr Zieliński', 176, 0.27],
  ['Grace Okafor', 164, 0.22],
  ['Lars Holm', 151, 0.23],
  ['Team inbox, weekends and public holidays (answered by whoever is on duty at the time)', 96, 0.3],
  ['Temp', 12, 0.5],
]

const WEEKDAY_SHARES = [0.2, 0.21, 0.19, 0.22, 0.21, 0.39, 0.42]
const WEEKDAY_COUNTS = [352, 341, 338, 330, 322, 211, 162]

const THEMES: readonly (readonly [label: string, n: number, keywords: readonly string[]])[] = [
  ['waiting on hold', 118, ['on hold', 'wait', 'queue', 'minutes', 'pick up']],
  ['password reset link', 84, ['password', 'reset link', 'expired', 'log in']],
  ['repeating my story', 61, ['again', 'explain', 'every time', 'notes']],
  ['refund takes weeks', 47, ['refund', 'weeks', 'still waiting', 'bank']],
  ['app crashes', 33, ['app', 'crash', 'update', 'freezes']],
  ['confusing invoice', 24, ['invoice', 'confusing', 'charge', 'amount']],
  ['engineer did not come', 17, ['engineer', 'appointment', 'nobody']],
  ['moving the contract', 11, ['contract', 'moving', 'address']],
]

const SENTENCES = [
  'I was %s for the third time this month and nobody could say why it takes so long.',
  'It is always the same: %s, and then I have to begin again from the start with someone else.',
  'Honestly, %s. I gave up after lunch and wrote a letter instead, which took me two minutes.',
]

function richReport(): Report {
  const agents = rowsOf(AGENTS)
  const topics = rowsOf(TOPICS)
  const weekdays = WEEKDAYS.map((key, index) => ({
    key,
    ...figures(WEEKDAY_COUNTS[index]!, WEEKDAY_SHARES[index]!),
  }))
  const total = agents.reduce((sum, row) => sum + row.n, 0) + 148
  return buildReport({
    version: '0.1.0',
    language: 'en',
    title: 'Northwind Energy · Customer effort, wave 3',
    madeOn: '2026-10-05',
    isSample: true,
    selection: { filters: [{ field: 'channel', values: ['phone', 'chat'] }] },
    scale: SCALE,
    timezone: 'Europe/Warsaw',
    summary: {
      selected: total,
      total: 7468,
      overall: overallOf(total),
      breakdowns: {
        weekday: breakdown('weekday', weekdays, total),
        topic: breakdown('topic', topics, total),
        agent: breakdown('agent', agents, total),
      },
      trend: sampleTrend(),
      period: { from: '2025-04-09', to: '2026-09-30' },
      withoutDate: total - weekdays.reduce((sum, row) => sum + row.n, 0),
    },
    themes: themesOf(THEMES),
    findings: { ...sampleFindings(AGENTS), course: sampleCourse() },
    sources: [SOURCE],
    fields: sampleFields('plain'),
  })
}

const SOURCE: ReportSource = {
  file: 'northwind-energy-made-up.csv',
  sha256: '9f2c1ab47d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6de41',
  bytes: 1_741_589,
  reading: { kind: 'csv', encoding: 'utf-8', delimiter: ',', headerRows: 1, recognisedAs: 'generic' },
  rows: 7908,
  responses: 7468,
  rejected: {
    total: 440,
    byReason: { 'no-score': 301, 'non-answer': 120, 'not-on-scale': 15, duplicate: 4 },
  },
  columns: {
    score: ['Ease score (1-7)'],
    comment: ['What is the main reason for your score?', 'Anything else?'],
    date: ['Answered at'],
    agent: ['Agent'],
    topic: ['Topic'],
    id: ['Response ID'],
    channel: ['Channel'],
  },
  dateOrder: 'dmy',
  withoutDate: 286,
  warnings: [],
}

function themesOf(rows: typeof THEMES): ThemesOverview {
  const inThemes = rows.reduce((sum, row) => sum + row[1], 0)
  const withWords = inThemes + 23
  const themes = rows.map(([label, n, keywords], at) => themeOf({ label, n, keywords, at, withWords }))
  return {
    themes,
    low: withWords + 58 + 9,
    withWords,
    unassigned: { n: 23, share: 23 / withWords },
    withoutWords: { n: 58 },
    junk: { n: 9 },
  }
}

interface ThemeRow {
  readonly label: string
  readonly n: number
  readonly keywords: readonly string[]
  readonly at: number
  readonly withWords: number
}

function themeOf({ label, n, keywords, at, withWords }: ThemeRow): ThemeFigures {
  const weekday = split(
    n,
    WEEKDAY_COUNTS.map((count, day) => count * (day > 4 && at === 0 ? 4 : 1)),
  )
  return {
    id: `t${at + 1}`,
    parent: null,
    label,
    keywords: keywords.map((text, index) => ({ text, weight: 0.4 / (index + 1) })),
    n,
    share: n / withWords,
    meanScore: 1.6 + at * 0.13,
    quotes: SENTENCES.map((sentence, index) => quoteOf(sentence, label, at * 10 + index)),
    byWeekday: Object.fromEntries(
      WEEKDAYS.map((day, index) => [day, weekday[index]!]),
    ) as ThemeFigures['byWeekday'],
    byTopic: countsBy(
      TOPICS.map(topic => topic[0]),
      split(n, [9, 6, 5, 4, 3, 2, 1, 0]),
    ),
    byAgent: countsBy(
      AGENTS.map(agent => agent[0]),
      split(
        n,
        AGENTS.map(agent => agent[1]),
      ),
    ),
    byMonth: MONTHS.map((key, index) => ({
      key,
      n: Math.round((n / 18) * (0.6 + (at === 4 ? index / 10 : 0.4))),
    })),
    mentions: { n: n * 2 + 9, share: (n * 2 + 9) / 2286, meanScore: 2.8 + at * 0.2 },
  }
}

function quoteOf(sentence: string, label: string, seed: number): Quote {
  const text = sentence.replace('%s', label)
  const start = text.indexOf(label)
  return {
    index: seed,
    row: 100 + seed * 7,
    text,
    marks: [[start, start + label.length]],
    score: 1 + (seed % 3),
    date: `2026-0${1 + (seed % 9)}-${String(10 + (seed % 18))}`,
    topic: TOPICS[seed % TOPICS.length]![0],
    agent: AGENTS[seed % AGENTS.length]![0],
  }
}

const MONTHS = Array.from({ length: 18 }, (_, index) => {
  const month = 3 + index
  return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
})

function sampleTrend(): Trend {
  const points = trendPoints()
  return {
    ...{ unit: 'month', points, outside: 0, units: ['day', 'week', 'month', 'quarter'] },
    control: { low: lowShareControl(points), mean: null },
  }
}

/** The change of the sample findings between two levels. */
function sampleCourse(): Course {
  const change = sampleFindings([]).findings.find(({ code }) => code === 'trend-change')!
  return {
    unit: 'month',
    levels: [
      { from: '2025-05-01', to: '2026-02-28', n: 1694, low: 356, share: 0.21 },
      { from: '2026-03-01', to: '2026-09-30', n: 911, low: 255, share: 0.28 },
    ],
    changes: [change],
  }
}

function trendPoints(): TrendPoint[] {
  return MONTHS.map((month, index) => ({
    start: `${month}-01`,
    end: `${month}-${String(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate())}`,
    partial: index === 0,
    ...figures(index === 7 ? 0 : 96 + ((index * 37) % 40), 0.19 + 0.006 * index + 0.02 * ((index * 7) % 3)),
  }))
}

function overallOf(n: number): Overall {
  const shares = [0.08, 0.07, 0.0932, 0.12, 0.17, 0.24]
  const first = shares.map(share => Math.round(share * n))
  const counts = [...first, n - first.reduce((a, b) => a + b, 0)]
  const low = counts[0]! + counts[1]! + counts[2]!
  const mean = counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / n
  const positive = (counts[4]! + counts[5]! + counts[6]!) / n
  const interval = wilson(positive, n)
  return {
    n,
    mean,
    meanInterval: meanInterval(mean, n),
    low: { n: low, share: low / n, interval: wilson(low / n, n) },
    distribution: counts.map((count, index) => ({ score: index + 1, n: count })),
    metrics: [
      {
        key: 'ces-positive-share',
        value: positive * 100,
        interval: [interval[0] * 100, interval[1] * 100],
        unit: 'percent',
        definitionValues: { from: 5, to: 7, count: 3 },
      },
      {
        key: 'ces-mean',
        value: mean,
        interval: meanInterval(mean, n),
        unit: 'score',
        definitionValues: { min: 1, max: 7, best: 7 },
      },
      {
        key: 'ces-net',
        value: (positive - low / n) * 100,
        interval: [38, 46],
        unit: 'points',
        definitionValues: { positiveFrom: 5, positiveTo: 7, negativeFrom: 1, negativeTo: 3, count: 3 },
      },
    ],
  }
}

function rowsOf(rows: readonly (readonly [string, number, number])[]): BreakdownRow[] {
  return [...rows].sort((a, b) => b[1] - a[1]).map(([key, n, share]) => ({ key, ...figures(n, share) }))
}

function breakdown(field: BreakdownField, rows: readonly BreakdownRow[], total: number): Breakdown {
  return {
    field,
    rows,
    withoutValue: total - rows.reduce((sum, row) => sum + row.n, 0),
    omitted: { values: 0, responses: 0 },
  }
}

function figures(n: number, share: number): ScoreFigures {
  if (n === 0) return { n, mean: null, meanInterval: null, low: { n: 0, share: null, interval: null } }
  const low = Math.round(n * share)
  const mean = 6 - 4 * (low / n)
  return {
    n,
    mean,
    meanInterval: meanInterval(mean, n),
    low: { n: low, share: low / n, interval: wilson(low / n, n) },
  }
}

function wilson(p: number, n: number): Interval {
  const z = 1.959964
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const middle = p + (z * z) / (2 * n)
  return [Math.max(0, (middle - half) / (1 + (z * z) / n)), Math.min(1, (middle + half) / (1 + (z * z) / n))]
}

function meanInterval(mean: number, n: number): Interval {
  return [Math.max(1, mean - 3.4 / Math.sqrt(n)), Math.min(7, mean + 3.4 / Math.sqrt(n))]
}

/** Whole parts of `n` in proportion to the weights, the rest to the first. */
function split(n: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const parts = weights.map(weight => Math.floor((n * weight) / sum))
  parts[0]! += n - parts.reduce((a, b) => a + b, 0)
  return parts
}

function countsBy(keys: readonly string[], counts: readonly number[]): { key: string; n: number }[] {
  return keys.map((key, index) => ({ key, n: counts[index] ?? 0 })).filter(entry => entry.n > 0)
}

function manyAgents(count: number): Breakdown {
  const rows = Array.from({ length: count }, (_, index) => ({
    key: `Agent ${String(index + 1).padStart(3, '0')}`,
    ...figures(3 + ((count - index) % 90), 0.1 + ((index * 13) % 30) / 100),
  }))
  return {
    field: 'agent',
    rows: rows.sort((a, b) => b.n - a.n),
    withoutValue: 0,
    omitted: { values: 0, responses: 0 },
  }
}

function withBreakdown(report: Report, field: BreakdownField, value: Breakdown): Report {
  return {
    ...report,
    summary: { ...report.summary, breakdowns: { ...report.summary.breakdowns, [field]: value } },
  }
}

function withoutDates(rich: Report): Report {
  const weekdays = WEEKDAYS.map(key => ({ key, ...figures(0, 0) }))
  const themes = rich.themes.themes.map(theme => ({
    ...theme,
    byMonth: [],
    byWeekday: Object.fromEntries(WEEKDAYS.map(day => [day, 0])) as ThemeFigures['byWeekday'],
    quotes: theme.quotes.map(quote => ({ ...quote, date: null })),
  }))
  const undated = withBreakdown(rich, 'weekday', breakdown('weekday', weekdays, rich.summary.selected))
  return {
    ...undated,
    fields: { ...rich.fields!, standing: rich.fields!.standing.slice(1), week: null },
    madeOn: null,
    summary: {
      ...undated.summary,
      trend: { unit: 'month', points: [], outside: 0 },
      period: null,
      withoutDate: rich.summary.selected,
    },
    themes: { ...rich.themes, themes },
    sources: [
      {
        ...SOURCE,
        columns: { score: ['Ease score (1-7)'], comment: ['Comment'] },
        dateOrder: null,
        withoutDate: 7468,
      },
    ],
  }
}

function emptyReport(rich: Report): Report {
  const none = figures(0, 0)
  const blank = (field: BreakdownField): Breakdown => ({
    field,
    rows: [],
    withoutValue: 0,
    omitted: { values: 0, responses: 0 },
  })
  return {
    ...rich,
    fields: { standing: [], week: null, chosen: [] },
    isSample: false,
    summary: {
      selected: 0,
      total: 7468,
      overall: {
        ...none,
        distribution: [1, 2, 3, 4, 5, 6, 7].map(score => ({ score, n: 0 })),
        metrics: rich.summary.overall.metrics.map(metric => ({ ...metric, value: null, interval: null })),
      },
      breakdowns: {
        weekday: {
          field: 'weekday',
          rows: WEEKDAYS.map(key => ({ key, ...none })),
          withoutValue: 0,
          omitted: { values: 0, responses: 0 },
        },
        topic: blank('topic'),
        agent: blank('agent'),
      },
      trend: { unit: 'month', points: [], outside: 0 },
      period: null,
      withoutDate: 0,
    },
    themes: {
      themes: [],
      low: 0,
      withWords: 0,
      unassigned: { n: 0, share: null },
      withoutWords: { n: 0 },
      junk: { n: 0 },
    },
  }
}

function oneResponse(rich: Report): Report {
  const empty = emptyReport(rich)
  const one = figures(1, 1)
  const rows = WEEKDAYS.map(key => ({ key, ...figures(key === 'sunday' ? 1 : 0, 1) }))
  return {
    ...empty,
    summary: {
      ...empty.summary,
      selected: 1,
      total: 1,
      overall: {
        ...empty.summary.overall,
        ...one,
        distribution: empty.summary.overall.distribution.map(bar => ({ ...bar, n: bar.score === 2 ? 1 : 0 })),
      },
      breakdowns: {
        weekday: { field: 'weekday', rows, withoutValue: 0, omitted: { values: 0, responses: 0 } },
        topic: {
          field: 'topic',
          rows: [{ key: 'Login', ...one }],
          withoutValue: 0,
          omitted: { values: 0, responses: 0 },
        },
        agent: {
          field: 'agent',
          rows: [{ key: 'Temp', ...one }],
          withoutValue: 0,
          omitted: { values: 0, responses: 0 },
        },
      },
      trend: {
        unit: 'day',
        points: [{ start: '2026-03-01', end: '2026-03-01', partial: false, ...one }],
        outside: 0,
      },
      period: { from: '2026-03-01', to: '2026-03-01' },
      withoutDate: 0,
    },
  }
}

function chineseReport(rich: Report): Report {
  const text = '我打了三次电话，每次都要等待四十分钟，最后还是没有人接听，非常失望。'
  const start = text.indexOf('等待')
  const themes = rich.themes.themes.map((theme, index) => ({
    ...theme,
    label: index === 0 ? '等待 时间' : theme.label,
    keywords:
      index === 0
        ? [
            { text: '等待', weight: 0.5 },
            { text: '电话', weight: 0.2 },
          ]
        : theme.keywords,
    quotes:
      index === 0
        ? theme.quotes.map(quote => ({
            ...quote,
            text,
            marks: [[start, start + 2] as const],
            agent: '王小明',
          }))
        : theme.quotes,
  }))
  return { ...rich, title: '北风能源 · 客户体验调查', themes: { ...rich.themes, themes } }
}

/** Texts that try to break out of the page or of its layout. */
function hostileReport(rich: Report): Report {
  const long = 'Unbreakable'.repeat(19)
  const markup = '</script><script>document.title="broken"</script><img src=x onerror="document.title=1">'
  const rtl = 'שירות הלקוחות לא ענה במשך ארבעים דקות'
  const themes = rich.themes.themes.map((theme, index) => ({
    ...theme,
    label: [long, markup, rtl][index] ?? theme.label,
    quotes: theme.quotes.map(quote => ({
      ...quote,
      text: [long.repeat(4), `${markup} =HYPERLINK("http://example.invalid")`, rtl][index] ?? quote.text,
      marks: [],
      topic: long,
    })),
  }))
  const agents = rowsOf([
    [long, 900, 0.2],
    [markup, 700, 0.3],
    [rtl, 400, 0.4],
    ['__proto__', 40, 0.2],
  ])
  const hostile = withBreakdown(rich, 'agent', breakdown('agent', agents, rich.summary.selected))
  return {
    ...hostile,
    fields: sampleFields('hostile', 40),
    thresholds: { ...DEFAULT_THRESHOLDS, hiddenBelow: 40, anecdotalBelow: 40, lowBaseBelow: 60 },
    title: `${markup} "quoted" \\ back\nslash ${long}`,
    themes: { ...rich.themes, themes },
    sources: [
      { ...SOURCE, file: `${long}.csv`, columns: { ...SOURCE.columns, score: [markup], comment: [long] } },
    ],
  }
}
