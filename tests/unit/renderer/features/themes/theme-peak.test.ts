import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import { describe, expect, test } from 'vitest'
import { themeBreakdown } from '#core/statistics/theme-breakdown.ts'
import { themePeak } from '#renderer/features/themes/theme-peak.ts'
import { summary, theme } from '../../../../helpers/screen-figures.ts'

describe('where a theme is frequent', () => {
  test('is a share of the responses of each value, with its interval', () => {
    const { rows } = themeBreakdown(theme(), summary(), 'topic')
    expect(rows.map(row => [row.key, row.n, row.low.n, row.low.share])).toEqual([
      ['Delivery', 412, 60, 60 / 412],
      ['Billing', 331, 20, 20 / 331],
    ])
    const [lower, upper] = rows[0]?.low.interval ?? [NaN, NaN]
    // Wilson limits of 60 in 412, from the formula in the reference by hand.
    expect(lower).toBeCloseTo(0.1149, 3)
    expect(upper).toBeCloseTo(0.1829, 3)
  })

  test('keeps all seven weekdays and the values that the theme does not have', () => {
    expect(themeBreakdown(theme(), summary(), 'weekday').rows).toHaveLength(7)
    expect(themeBreakdown(theme(), summary(), 'agent').rows.map(row => row.low.n)).toEqual([0, 3])
  })

  test('an empty group has no share', () => {
    const given = summary()
    const { weekday } = given.breakdowns
    const emptied = { ...weekday, rows: weekday.rows.map(row => ({ ...row, n: 0 })) }
    const none = theme({
      byWeekday: { monday: 0, tuesday: 0, wednesday: 0, thursday: 0, friday: 0, saturday: 0, sunday: 0 },
    })
    const [row] = themeBreakdown(
      none,
      { ...given, breakdowns: { ...given.breakdowns, weekday: emptied } },
      'weekday',
    ).rows
    expect(row?.low).toEqual({ n: 0, share: null, interval: null })
  })
})

describe('the value that stands apart', () => {
  test('is a weekday first', () => {
    expect(themePeak(theme(), summary(), DEFAULT_THRESHOLDS)).toEqual({
      field: 'weekday',
      key: 'sunday',
      n: 206,
      share: 38 / 206,
      overall: 118 / 1846,
      overallN: 1846,
    })
  })

  test('else a topic', () => {
    const even = {
      monday: 17,
      tuesday: 17,
      wednesday: 17,
      thursday: 17,
      friday: 17,
      saturday: 17,
      sunday: 16,
    }
    expect(themePeak(theme({ byWeekday: even }), summary(), DEFAULT_THRESHOLDS)).toMatchObject({
      field: 'topic',
      key: 'Delivery',
    })
  })

  test('else none: chance is no finding', () => {
    const even = {
      monday: 17,
      tuesday: 17,
      wednesday: 17,
      thursday: 17,
      friday: 17,
      saturday: 17,
      sunday: 16,
    }
    const quiet = theme({ byWeekday: even, byTopic: [{ key: 'Delivery', n: 27 }] })
    expect(themePeak(quiet, summary(), DEFAULT_THRESHOLDS)).toBeNull()
  })
})
