import { describe, expect, test } from 'vitest'
import { figureTiles, type ThemesState } from '#renderer/features/overview/figure-tiles.ts'
import { metricRows } from '#renderer/features/overview/metric-rows.ts'
import { withHeadline } from '#core/statistics/metrics.ts'
import { createWords } from '#words/create-words.ts'
import { SCALE, summary, themesOverview } from '../../../../helpers/screen-figures.ts'

const words = createWords('en')
const shown = (figures = summary(), themes: ThemesState = themesOverview()) =>
  Object.fromEntries(
    figureTiles(figures, themes, SCALE, words).map(tile => [tile.key, [tile.value, tile.note]]),
  )

describe('the row of figures', () => {
  test('gives every figure with its base or interval', () => {
    expect(shown()).toEqual({
      responses: ['1,846', 'of 7,468'],
      'ces-positive-share': ['68.4%', '66.2–70.5%'],
      mean: ['5.02', '4.93–5.11'],
      low: ['24.3%', 'n 448 · 22.4–26.3%'],
      theme: ['94%', '367 of 390 comments'],
    })
  })

  test('shows no mean where there are no scores', () => {
    const keys = figureTiles(summary(), themesOverview(), { ...SCALE, kind: 'none' }, words).map(
      ({ key }) => key,
    )
    expect(keys).not.toContain('mean')
  })

  test('says when nothing is left out', () => {
    expect(shown(summary({ selected: 7468 }))['responses']).toEqual(['7,468', 'all of the project'])
  })

  test('shows the mean once where it is the headline, and the headline first', () => {
    const figures = summary()
    const metrics = figures.overall.metrics.slice(2)
    const tiles = figureTiles(
      summary({ overall: { ...figures.overall, metrics } }),
      themesOverview(),
      SCALE,
      words,
    )
    expect(tiles.map(({ key, isHeadline = false }) => [key, isHeadline])).toEqual([
      ['ces-mean', true],
      ['responses', false],
      ['low', false],
      ['theme', false],
    ])
  })

  test.each([
    ['finding', ['…', 'finding themes …']],
    ['failed', ['–', 'not known: see Themes']],
    [themesOverview({ withWords: 0, themes: [] }), ['–', 'no low-score comment has words']],
    [themesOverview({ withWords: 1, unassigned: { n: 1, share: 1 } }), ['0%', '0 of 1 comment']],
  ] satisfies [ThemesState, string[]][])('the share in a theme while themes are %o', (themes, expected) => {
    expect(shown(summary(), themes)['theme']).toEqual(expected)
  })

  test('no response gives dashes, never NaN', () => {
    const empty = summary({
      selected: 0,
      overall: {
        n: 0,
        mean: null,
        meanInterval: null,
        low: { n: 0, share: null, interval: null },
        distribution: [],
        metrics: [{ key: 'nps', value: null, interval: null, unit: 'points', definitionValues: {} }],
      },
    })
    expect(shown(empty)).toMatchObject({
      responses: ['0', 'of 7,468'],
      nps: ['–', '–'],
      mean: ['–', '–'],
      low: ['–', 'n 0 · –'],
    })
  })

  test('defines the low share by the rule in force', () => {
    const tiles = figureTiles(summary(), 'finding', { ...SCALE, low: { op: '>=', value: 4 } }, words)
    expect(tiles.find(tile => tile.key === 'low')?.definition).toContain('4–7 of 7')
  })
})

test('the table of definitions has every metric in the order of the scale, and marks the headline', () => {
  const rows = metricRows(withHeadline(summary(), 'ces-net').overall, SCALE, words)
  expect(rows.map(row => [row.key, row.value, row.interval, row.isHeadline, row.tool])).toEqual([
    [
      'ces-positive-share',
      '68.4%',
      '66.2–70.5%',
      false,
      'The usual CES since Gartner’s version 2.0; Delighted shows it',
    ],
    ['ces-mean', '5.02', '4.93–5.11', false, 'Nicereply shows it as its CES'],
    ['ces-net', '+44', '+40 to +48', true, 'No tool is known to us that shows it'],
  ])
})
