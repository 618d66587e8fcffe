import { describe, expect, it } from 'vitest'
import { findInThemes } from '#core/statistics/findings/find-in-themes.ts'
import type { Finding } from '#core/statistics/findings/finding.ts'
import { suppressThemeFindings } from '#core/statistics/findings/suppress-findings.ts'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { makeDataset } from '../../../../helpers/make-dataset.ts'
import { sharesWord } from '#core/statistics/findings/shares-word.ts'
import { countThemes } from '#core/statistics/findings/theme-counts.ts'
import { themesByTopic, themesByWeekday } from '#core/statistics/findings/theme-crossings.ts'
import { topicsByWeekday } from '#core/statistics/findings/topic-by-weekday.ts'
import { inReadingOrder, withThemes } from '#core/statistics/findings/with-themes.ts'
import { NAMING_RULES } from '#core/statistics/thresholds.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import { isoDay } from '#core/survey/calendar-day.ts'
import type { ThemeRun } from '#core/themes/theme.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'
import { NO_FINDINGS } from '../../../../helpers/sample-findings.ts'
import {
  SIMULATED_SCALE,
  simulatedSurvey,
  type SimulatedTruth,
} from '../../../../helpers/simulated-survey.ts'
import { simulatedThemes, type SimulatedThemes } from '../../../../helpers/simulated-themes.ts'

const SURVEY: SimulatedTruth = { responses: 20_000, agents: 1, lowShare: () => 0.2 }
const THEMES: SimulatedThemes = { themes: 6, commented: 0.8, weight: () => 1 }

async function find(weight: SimulatedThemes['weight'], survey: Partial<SimulatedTruth> = {}) {
  const dataset = simulatedSurvey({ ...SURVEY, ...survey }, 5)
  const run = simulatedThemes(dataset, { ...THEMES, weight }, 5)
  const found = await findInThemes({ dataset, run, mask: null, scale: SIMULATED_SCALE }, quietContext())
  return { dataset, run, ...found }
}

/** Of the responses of a test the number that meet it, and those of them that are about theme 3. */
function counted(
  { dataset, run }: { readonly dataset: Dataset; readonly run: ThemeRun },
  meets: (index: number) => boolean,
): { readonly n: number; readonly about: number } {
  const all = Array.from({ length: dataset.size }, (_, index) => index)
  const met = all.filter(index => run.status[index] === 3 && meets(index))
  return { n: met.length, about: met.filter(index => run.mainTheme[index] === 2).length }
}

const isLow = ({ dataset }: { readonly dataset: Dataset }, index: number): boolean =>
  dataset.scoreCode[index] === 0

describe('a planted difference is found, with the counts of its responses', () => {
  it('a theme twice as frequent under one topic', async () => {
    const found = await find((theme, { topic }) => (theme === 2 && topic === 1 ? 2 : 1))
    expect(found.findings).toHaveLength(1)
    const under = (topic: boolean) =>
      counted(found, i => isLow(found, i) && (found.dataset.fields.topic.codes[i] === 1) === topic)
    const [inside, outside] = [under(true), under(false)]
    expect(found.findings[0]).toMatchObject({
      ...{ code: 'crossing-theme-topic', key: 't3', label: 'theme 3', notes: ['scan'] },
      at: { field: 'topic', key: 'topic 1' },
      ...{ n: inside.n, low: inside.about, share: inside.about / inside.n },
      ...{ otherN: outside.n, otherShare: outside.about / outside.n },
    })
  })

  it('a theme that doubles in the last third, since the period in which it did', async () => {
    const found = await find((theme, { progress }) => (theme === 2 && progress >= 2 / 3 ? 2 : 1))
    expect(found.findings).toHaveLength(1)
    const [change] = found.findings
    const { since } = change!
    // Two thirds of 26 whole weeks; a place is found to within two of them.
    const [first, last] = [Math.min(...found.dataset.day), Math.max(...found.dataset.day)]
    const doubled = first + ((last - first + 1) * 2) / 3
    expect(Math.abs(Date.parse(since!) / 86_400_000 - doubled)).toBeLessThan(14)
    const later = counted(found, i => isLow(found, i) && isoDay(found.dataset.day[i]!) >= since!)
    expect(change).toMatchObject({
      ...{ code: 'theme-change', key: 't3', notes: [] },
      ...{ n: later.n, low: later.about },
    })
  })

  it('a theme twice as frequent at weekends', async () => {
    const found = await find((theme, { weekday }) => (theme === 2 && weekday >= 5 ? 2 : 1))
    expect(found.findings.map(({ code, key }) => `${code} ${key}`)).toEqual(['crossing-theme-weekday t3'])
    const { at } = found.findings[0]!
    expect(['saturday', 'sunday', 'weekend']).toContain(at!.key)
  })

  it('a theme more frequent in low scores, with its impact on all responses', async () => {
    const found = await find((theme, { isLow: low }) => (theme === 2 && low ? 3 : 1))
    const [impact] = found.findings
    const all = found.dataset.size
    const allLow = found.dataset.scoreCode.filter(code => code === 0).length
    const comments = counted(found, () => true)
    const low = counted(found, i => isLow(found, i))
    const rest = (allLow - low.about) / (all - comments.about)
    expect(impact).toMatchObject({
      ...{ code: 'theme-impact', key: 't3', n: comments.about, low: low.about },
      ...{ otherN: comments.n - comments.about, share: low.about / comments.about },
      impact: { n: all, overall: allLow / all, without: rest, value: allLow / all - rest, isLargest: true },
    })
    expect(impact!.impact!.interval[0]).toBeGreaterThan(0)
  })

  it('a topic that is worse at weekends only, against what is to be expected, and no other topic for it', async () => {
    const dataset = simulatedSurvey(
      { ...SURVEY, lowShare: ({ topic, weekday }) => (topic === 1 && weekday >= 5 ? 0.4 : 0.2) },
      5,
    )
    const input = { dataset, mask: null, isLow: Uint8Array.of(1, 0) }
    const found = await topicsByWeekday(input, NAMING_RULES, quietContext())
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ key: 'topic 1', at: { field: 'weekday', key: 'weekend' } })
    expect(found[0]!.otherShare).toBeCloseTo(0.2, 1)
  })
})

it('a cancel is heard between the topics, and between the themes', async () => {
  const stop = new Error('cancelled')
  const context = (pauses: number) => ({
    ...quietContext(),
    pause: () => (pauses-- > 0 ? Promise.resolve() : Promise.reject(stop)),
  })
  const dataset = simulatedSurvey({ ...SURVEY, topics: 12 }, 5)
  const input = { dataset, mask: null, isLow: Uint8Array.of(1, 0) }
  // Two while responses are counted, one a topic.
  await expect(topicsByWeekday(input, NAMING_RULES, context(13))).rejects.toBe(stop)
  const counts = await countThemes(
    { ...input, run: simulatedThemes(dataset, THEMES, 5) },
    NAMING_RULES.leastResponses,
    quietContext(),
  )
  await expect(themesByWeekday(counts, NAMING_RULES, context(5))).rejects.toBe(stop)
  const topics = dataset.fields.topic.values
  await expect(themesByTopic(counts, topics, NAMING_RULES, context(0))).rejects.toBe(stop)
})

it('says nothing of a topic that is hidden for its size', () => {
  const responses = Array.from({ length: 60 }, (_, i) => ({
    score: 1 + (i % 2),
    topic: ['Post', 'Bill', 'App'][i < 50 ? i % 2 : 2]!,
  }))
  const counted = { dataset: makeDataset(responses), mask: null, scale: SIMULATED_SCALE }
  const about = (code: Finding['code'], key: string, at: Finding['at']): Finding => ({
    ...{ code, key, n: 40, low: 20, share: 0.5, otherShare: 0.3, otherN: 100, difference: 0.2 },
    ...{ interval: [0.1, 0.3], pValue: 0.01, notes: [], ...(at !== undefined && { at }) },
  })
  const findings = [
    about('theme-impact', 't1', undefined),
    about('crossing-theme-topic', 't1', { field: 'topic', key: 'Post' }),
    about('crossing-theme-topic', 't2', { field: 'topic', key: 'App' }),
    about('crossing-topic-weekday', 'App', { field: 'weekday', key: 'weekend' }),
  ]
  const shown = (hiddenBelow: number) =>
    suppressThemeFindings({ findings, isTooFew: false }, counted, { ...DEFAULT_THRESHOLDS, hiddenBelow })
      .findings
  expect(shown(0)).toEqual(findings)
  // The smallest of those that are left hides with the one that is hidden.
  expect(shown(11).map(({ code }) => code)).toEqual(['theme-impact'])
})

it('says nothing of a weekend of which one day is hidden: it would follow from the other', () => {
  // Monday the 5th to Sunday the 11th: Friday hides with Saturday, which is too small.
  const sizes = [50, 50, 50, 50, 20, 3, 60]
  const dataset = makeDataset(
    sizes.flatMap((n, day) =>
      Array.from({ length: n }, (_, i) => ({
        score: 1 + (i % 2),
        date: `2026-01-${String(5 + day).padStart(2, '0')}`,
        topic: 'weekend',
      })),
    ),
  )
  const about = (code: Finding['code'], key: string, at?: string): Finding => ({
    ...{ code, key, n: 40, low: 20, share: 0.5, otherShare: 0.3, otherN: 100, difference: 0.2 },
    ...{ interval: [0.1, 0.3], pValue: 0.01, notes: [] },
    ...(at !== undefined && { at: { field: 'weekday', key: at } }),
  })
  const findings = [
    about('weekday-weekend', 'weekend'),
    about('weekday-low-share', 'friday'),
    about('weekday-low-share', 'sunday'),
    about('crossing-theme-weekday', 't1', 'weekend'),
    about('crossing-theme-weekday', 't1', 'monday'),
    about('crossing-topic-weekday', 'weekend', 'weekend'),
    about('topic-low-share', 'weekend'),
  ]
  const shown = suppressThemeFindings(
    { findings, isTooFew: false },
    { dataset, mask: null, scale: SIMULATED_SCALE },
    { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 },
  )
  expect(shown.findings).toEqual([findings[2], findings[4], findings[6]])
})

describe('nothing to say', () => {
  it.each<[string, Partial<SimulatedTruth>, boolean]>([
    ['nobody is low', { lowShare: () => 0 }, false],
    ['too few comments', { responses: 120 }, true],
    ['one topic, one day', { topics: 1, days: 1 }, false],
  ])('%s: it says nothing, and no figure is NaN', async (_what, survey, isTooFew) => {
    const found = await find(() => 1, survey)
    expect({ findings: found.findings, isTooFew: found.isTooFew }).toEqual({ findings: [], isTooFew })
  })

  it('one bad day is no change and no weekday', async () => {
    const found = await find((theme, { progress }) =>
      theme === 2 && Math.abs(progress - 0.8) < 0.003 ? 40 : 1,
    )
    expect(found.findings).toEqual([])
  })
})

describe('the order in which findings are read', () => {
  const finding = (code: Finding['code'], key: string, lower: number): Finding => ({
    ...{ code, key, n: 100, low: 50, share: 0.5, otherShare: 0.3, otherN: 100, difference: 0.2 },
    ...{ interval: [lower, 0.4], pValue: 0.01, notes: [] },
  })
  const many = Array.from({ length: 14 }, (_, i) => finding('topic-low-share', `topic ${i}`, 0.2 - i / 100))
  const crossings = Array.from({ length: 7 }, (_, i) =>
    finding('crossing-theme-topic', `t${i}`, 0.3 - i / 100),
  )
  const change = finding('theme-change', 't9', 0.01)

  it('puts the low share first, then changes of themes, then crossings, and leaves room for five of these', () => {
    const read = inReadingOrder([...crossings, change, ...many])
    expect(read.map(({ key }) => key)).toEqual([
      ...many.slice(0, 7).map(({ key }) => key),
      't9',
      ...crossings.slice(0, 4).map(({ key }) => key),
    ])
  })

  it('gives room that nobody takes to the others', () => {
    expect(inReadingOrder([...many, change])).toHaveLength(12)
    expect(inReadingOrder([...many.slice(0, 3), change, ...crossings])).toHaveLength(11)
  })

  it('says that themes were too small to be compared', () => {
    const joined = withThemes(
      { ...NO_FINDINGS, unseen: ['no-topics'] },
      { findings: [change], isTooFew: true },
    )
    expect(joined).toEqual({ ...NO_FINDINGS, findings: [change], unseen: ['no-topics', 'few-in-themes'] })
  })
})

it.each([
  ['Bag', 'Lost Baggage', true],
  ['Cancelled flight', 'Flight cancellations', true],
  ['发票', '账单', false],
  ['发票', '发票问题', true],
  ['Delay', 'Late Flight', false],
  ['To do', 'Do to', false],
])('%s and %s share a word: %s', (one, other, shares) => {
  expect(sharesWord(one, other)).toBe(shares)
})
