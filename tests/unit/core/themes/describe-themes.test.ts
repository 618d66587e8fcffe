import { describe, expect, it } from 'vitest'
import { NO_DAY, NO_HOUR, NO_WEEKDAY, type CodedColumn, type Dataset } from '#core/survey/dataset.ts'
import type { Scale } from '#core/survey/scale.ts'
import { describeThemes } from '#core/themes/describe-themes.ts'
import { findThemes } from '#core/themes/find-themes.ts'
import { quoteThemes } from '#core/themes/theme-quotes.ts'
import type { ThemeRun, ThemesOverview } from '#core/themes/theme.ts'
import { madeUpComments } from './made-up-comments.ts'
import { quietContext } from './run-themes.ts'

const scale: Scale = {
  kind: 'ces7',
  min: 1,
  max: 7,
  lowIsGood: false,
  low: { op: '<=', value: 3 },
  labels: null,
}

const comments = madeUpComments('en')
const filler = ['', '', 'n/a', '!!!', 'Zebra crossing']
const texts = [...comments.map(({ text }) => text), ...filler]
/** Every seventh comment has a good score; the filler has a bad one. */
const scores = texts.map((_, i) => (i < comments.length && i % 7 === 6 ? 6 : 1 + (i % 3)))
/** From 29 December 2024 on, one a day; every ninth without a date. */
const days = texts.map((_, i) => (i % 9 === 8 ? NO_DAY : 20_086 + i))

function column(values: readonly (string | null)[]): CodedColumn {
  const distinct = [...new Set(values.filter(value => value !== null))]
  return {
    values: distinct,
    codes: Int32Array.from(values, value => (value === null ? -1 : distinct.indexOf(value))),
  }
}

const none = column(texts.map(() => null))
const dataset: Dataset = {
  size: texts.length,
  scoreValues: Float64Array.of(1, 2, 3, 6),
  scoreCode: Uint16Array.from(scores, score => [1, 2, 3, 6].indexOf(score)),
  day: Int32Array.from(days),
  weekday: Uint8Array.from(days, day => (day === NO_DAY ? NO_WEEKDAY : (day + 3) % 7)),
  hour: new Uint8Array(days.length).fill(NO_HOUR),
  fields: {
    agent: column(texts.map((_, i) => ['Ada', 'Bo', null][i % 3]!)),
    topic: column(texts.map((_, i) => (i % 2 === 0 ? 'Billing' : 'Support'))),
    channel: none,
    language: none,
  },
  others: [],
  measures: [],
  rowNumber: Uint32Array.from(texts, (_, i) => i + 1),
  imports: [{ importId: 'a', start: 0 }],
}
const reader = { text: (index: number) => texts[index]! }

function run(): Promise<ThemeRun> {
  const low = Uint8Array.from(scores, score => (score <= 3 ? 1 : 0))
  return findThemes({ size: texts.length, text: reader.text, low }, quietContext())
}

async function overviewOf(mask: Uint8Array): Promise<{ run: ThemeRun; overview: ThemesOverview }> {
  const found = await run()
  const context = quietContext()
  const quotesOf = (members: readonly Uint32Array[]) => quoteThemes(found.themes, members, reader, context)
  return {
    run: found,
    overview: await describeThemes({ dataset, run: found, mask, scale, quotesOf }, context),
  }
}

const masks: readonly [string, Uint8Array][] = [
  ['all responses', new Uint8Array(texts.length).fill(1)],
  ['every third response', Uint8Array.from(texts, (_, i) => (i % 3 === 0 ? 1 : 0))],
  ['no response', new Uint8Array(texts.length)],
]

describe.each(masks)('figures over %s', (_, mask) => {
  it('equal a plain count', async () => {
    const { run: found, overview } = await overviewOf(mask)
    const inPlay = [...texts.keys()].filter(i => mask[i] === 1)
    const low = inPlay.filter(i => scores[i]! <= 3)
    const withWords = low.filter(i => texts[i] !== '' && !['n/a', '!!!'].includes(texts[i]!))
    expect(overview.low).toBe(low.length)
    expect(overview.withWords).toBe(withWords.length)
    expect(overview.withoutWords.n).toBe(low.filter(i => texts[i] === '').length)
    expect(overview.junk.n).toBe(low.filter(i => ['n/a', '!!!'].includes(texts[i]!)).length)
    expect(overview.unassigned.n).toBe(withWords.filter(i => found.mainTheme[i]! < 0).length)
    const tops = overview.themes.filter(theme => theme.parent === null)
    const sum = tops.reduce((total, theme) => total + theme.n, 0)
    expect(sum + overview.unassigned.n + overview.withoutWords.n + overview.junk.n).toBe(low.length)
    overview.themes.forEach((theme, t) => {
      const within = found.themes.flatMap(({ id, parent }, at) =>
        id === theme.id || parent === theme.id ? [at] : [],
      )
      expect(within).toContain(t)
      const isWithin = (themes: Int16Array) => (i: number) => within.includes(themes[i]!)
      const own = low.filter(isWithin(found.mainTheme))
      const mentions = inPlay.filter(i => isWithin(found.mainTheme)(i) || isWithin(found.secondTheme)(i))
      const worded = inPlay.filter(i => found.status[i]! >= 2)
      const lowMentions = mentions.filter(i => scores[i]! <= 3).length
      const otherSize = worded.length - withWords.length
      const share = (n: number, size: number): number | null => (size === 0 ? null : n / size)
      const mean = (indices: number[]): number | null =>
        indices.length === 0 ? null : indices.reduce((total, i) => total + scores[i]!, 0) / indices.length
      expect(theme.n).toBe(own.length)
      expect(theme.share).toBe(withWords.length === 0 ? null : own.length / withWords.length)
      expect(theme.meanScore).toBe(mean(own))
      expect(theme.mentions).toMatchObject({
        n: mentions.length,
        share: share(mentions.length, worded.length),
        meanScore: mean(mentions),
        lowShare: share(lowMentions, withWords.length),
        otherShare: share(mentions.length - lowMentions, otherSize),
      })
      const rest = inPlay.filter(i => !mentions.includes(i))
      if (mentions.length > 0 && rest.length > 0) {
        const lowIn = (indices: number[]): number =>
          indices.filter(i => scores[i]! <= 3).length / indices.length
        expect(theme.impact!.mentions).toBe(mentions.length)
        expect(theme.impact!.lowShare.impact).toBeCloseTo(lowIn(inPlay) - lowIn(rest), 12)
        expect(theme.impact!.mean!.impact).toBeCloseTo(mean(inPlay)! - mean(rest)!, 12)
      } else expect(theme.impact).toBeNull()
      const { ratio, ratioInterval, lowShare, otherShare } = theme.mentions
      if (ratio != null) {
        expect(ratio).toBeCloseTo(lowShare! / otherShare!, 12)
        expect(ratioInterval![0]).toBeLessThanOrEqual(ratio)
        expect(ratioInterval![1]).toBeGreaterThanOrEqual(ratio)
      } else expect([lowMentions, mentions.length - lowMentions]).toContain(0)
      expect(Object.values(theme.byWeekday).reduce((a, b) => a + b, 0)).toBe(
        own.filter(i => days[i] !== NO_DAY).length,
      )
      expect(theme.byTopic.reduce((total, row) => total + row.n, 0)).toBe(own.length)
      expect(theme.byAgent.find(({ key }) => key === 'Bo')?.n ?? 0).toBe(own.filter(i => i % 3 === 1).length)
      expect(theme.byMonth.reduce((total, row) => total + row.n, 0)).toBe(
        own.filter(i => days[i] !== NO_DAY).length,
      )
    })
  })
})

it('months follow each other without a gap, from the first response to the last', async () => {
  const { overview } = await overviewOf(masks[0]![1])
  const months = overview.themes[0]!.byMonth.map(({ key }) => key)
  expect(months.slice(0, 3)).toEqual(['2024-12', '2025-01', '2025-02'])
  for (const theme of overview.themes) expect(theme.byMonth.map(({ key }) => key)).toEqual(months)
})

it('quotes come from the theme, are marked, and none is used twice', async () => {
  const { run: found, overview } = await overviewOf(masks[0]![1])
  const quoted = overview.themes.flatMap(theme => theme.quotes.map(({ text }) => text))
  expect(new Set(quoted).size).toBe(quoted.length)
  overview.themes.forEach((theme, t) => {
    expect(theme.quotes.length).toBeGreaterThan(0)
    expect(theme.quotes.length).toBeLessThanOrEqual(5)
    for (const quote of theme.quotes) {
      expect(found.mainTheme[quote.index]).toBe(t)
      expect(quote).toMatchObject({
        row: quote.index + 1,
        text: texts[quote.index],
        score: scores[quote.index],
      })
      expect(quote.score).toBeLessThanOrEqual(3)
      expect(quote.marks.length).toBeGreaterThan(0)
    }
  })
})

it('is the same every time', async () => {
  expect((await overviewOf(masks[0]![1])).overview).toEqual((await overviewOf(masks[0]![1])).overview)
})
