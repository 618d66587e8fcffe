import { describe, expect, test } from 'vitest'
import type { Quote } from '#core/themes/theme.ts'
import { quoteCaption } from '#renderer/features/themes/quote-caption.ts'
import { themeRows } from '#renderer/features/themes/theme-rows.ts'
import { createWords } from '#words/create-words.ts'
import { theme, themesOverview } from '../../../../helpers/screen-figures.ts'

const words = createWords('en')

describe('the list of themes', () => {
  test('shows size, share, mean and months', () => {
    expect(themeRows(themesOverview(), words)[0]).toEqual({
      id: 't1',
      label: 'waiting on hold',
      n: '118',
      share: '30%',
      beside: '1.91',
      besideText: 'mean score 1.91',
      fraction: 118 / 390,
      months: [12, 0, 30],
      trendText: 'Comments over time, Jan 2025 to Mar 2025',
      spoken: 'waiting on hold: 118 comments, 30% of low-score comments with words, mean score 1.91',
      children: [],
    })
  })

  test('shows how many times as often low scores mention it, where that is known', () => {
    const contrasted = theme({
      mentions: { n: 140, share: 0.08, meanScore: 2.8, lowShare: 0.3, otherShare: 0.06, ratio: 5 },
    })
    const [row] = themeRows(themesOverview({ themes: [contrasted] }), words)
    expect([row?.beside, row?.besideText]).toEqual([
      '5.0×',
      'in low scores 5.0 times as often as in the rest',
    ])
  })

  test('says so where only low scores mention it, beside others that have a ratio', () => {
    const only = theme({
      mentions: { n: 30, share: 0.02, meanScore: 2.17, lowShare: 0.1, otherShare: 0, ratio: null },
    })
    const [row] = themeRows(themesOverview({ themes: [only] }), words)
    expect([row?.beside, row?.besideText]).toEqual(['low only', 'only low scores mention it'])
  })

  test('has sub-themes below theirs, most comments first on each level; one whose top theme is gone stands at the top', () => {
    const themes = [
      theme({ id: 't1', n: 10 }),
      theme({ id: 't2', n: 50 }),
      theme({ id: 't3', parent: 't1', n: 3 }),
      theme({ id: 't4', parent: 't1', n: 6 }),
      theme({ id: 't5', parent: 't9', n: 40 }),
    ]
    const ids = themeRows(themesOverview({ themes }), words).map(row => [
      row.id,
      row.children.map(child => child.id),
    ])
    expect(ids).toEqual([
      ['t2', []],
      ['t5', []],
      ['t1', ['t4', 't3']],
    ])
  })

  test('joins neighbouring months where there are more than can be told apart, without changing their level', () => {
    const byMonth = Array.from({ length: 98 }, (_value, index) => ({ key: `m${index}`, n: index % 2 }))
    const [row] = themeRows(themesOverview({ themes: [theme({ byMonth })] }), words)
    expect(row?.months).toHaveLength(24)
    for (const level of row?.months ?? []) expect(level).toBeCloseTo(0.5, 0)
  })

  test('draws no line through fewer than two months', () => {
    const [, oneMonth] = themeRows(themesOverview(), words)
    expect([oneMonth?.months, oneMonth?.trendText]).toEqual([[], ''])
  })

  test('a theme without responses in play has a bar of no length', () => {
    const none = theme({ n: 0, share: null, meanScore: null })
    const emptied = { n: 0, share: 0, meanScore: null, lowShare: 0, otherShare: 0, ratio: null }
    const themes = [none, theme({ n: 0, share: 0, meanScore: null, mentions: emptied })]
    const rows = themeRows(themesOverview({ themes, withWords: 0 }), words)
    expect(rows.map(row => [row.fraction, row.share, row.beside])).toEqual([
      [0, '–', '–'],
      [0, '0%', '–'],
    ])
  })
})

describe('where a quote comes from', () => {
  const quote: Quote = {
    index: 4,
    row: 5,
    text: 'on hold for ages',
    marks: [],
    score: 1,
    date: '2025-06-14',
    topic: 'Delivery',
    agent: 'Agent G',
  }
  test.each([
    [quote, 'Sat 14 Jun 2025 · Delivery · Agent G · score 1'],
    [{ ...quote, date: null }, 'Delivery · Agent G · score 1'],
    [{ ...quote, date: null, topic: null, agent: '' }, 'score 1'],
  ])('%#', (given, expected) => expect(quoteCaption(given, words)).toBe(expected))
})
