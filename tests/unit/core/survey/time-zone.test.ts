import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { firstDayOfMonth, isoDay, isoMonth, monthNumberOf, weekdayOf } from '#core/survey/calendar-day.ts'
import { isTimeZone, zoneCalendar } from '#core/survey/time-zone.ts'

/** The date that the platform writes for an instant in a zone: `2025-03-30`. */
function writtenDate(instantMs: number, timezone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' })
  return format.format(instantMs)
}

const ZONES = [
  'UTC',
  'Europe/London',
  'Europe/Warsaw',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
  'Africa/Monrovia',
]

describe('zoneCalendar', () => {
  test.each(ZONES)('gives the wall time that the platform writes, at any instant: %s', timezone => {
    const calendar = zoneCalendar(timezone)
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: timezone,
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    const instant = fc.integer({ min: Date.UTC(1975, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 })
    fc.assert(
      fc.property(instant, seconds => {
        const wall = new Date(calendar.wallOf(seconds * 1000)).toISOString()
        expect(wall.slice(0, 19).replace('T', ' ')).toBe(format.format(seconds * 1000))
      }),
    )
  })

  test.each(ZONES)('gives the day that the platform writes, at any instant: %s', timezone => {
    const calendar = zoneCalendar(timezone)
    const instant = fc.integer({ min: Date.UTC(1960, 0, 1), max: Date.UTC(2037, 0, 1) })
    fc.assert(
      fc.property(instant, ms => {
        expect(isoDay(calendar.dayOf(ms))).toBe(writtenDate(ms, timezone))
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['Europe/London', '2025-03-30T00:59:59.999Z', '2025-03-30'],
    ['Europe/London', '2025-07-01T22:59:59.999Z', '2025-07-01'],
    ['Europe/London', '2025-07-01T23:00:00.000Z', '2025-07-02'],
    ['Asia/Kolkata', '2025-01-01T18:29:59.999Z', '2025-01-01'],
    ['Asia/Kolkata', '2025-01-01T18:30:00.000Z', '2025-01-02'],
    // Clocks go forward over midnight: this midnight never was.
    ['America/Sao_Paulo', '2018-11-04T02:59:59.999Z', '2018-11-03'],
    ['America/Sao_Paulo', '2018-11-04T03:00:00.000Z', '2018-11-04'],
    // Half an hour of summer time.
    ['Australia/Lord_Howe', '2025-01-01T12:59:59.999Z', '2025-01-01'],
    ['Australia/Lord_Howe', '2025-01-01T13:00:00.000Z', '2025-01-02'],
    ['Australia/Lord_Howe', '2025-07-01T13:30:00.000Z', '2025-07-02'],
    // The day that Samoa skipped.
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31'],
    ['America/New_York', '1969-12-31T23:00:00.000Z', '1969-12-31'],
  ])('%s at %s: %s', (timezone, instant, day) => {
    expect(isoDay(zoneCalendar(timezone).dayOf(Date.parse(instant)))).toBe(day)
  })

  test('finds the moment of a change to the millisecond, whatever was asked before', () => {
    const calendar = zoneCalendar('Atlantic/Azores')
    const change = Date.parse('2025-03-30T01:00:00Z')
    // An hour behind until then: the local day ends at 01:00Z without the change, at 00:00Z with it.
    expect(isoDay(calendar.dayOf(Date.parse('2025-03-30T00:59:59.999Z')))).toBe('2025-03-29')
    expect(isoDay(calendar.dayOf(change))).toBe('2025-03-30')
    expect(isoDay(calendar.dayOf(Date.parse('2025-10-26T00:59:59.999Z')))).toBe('2025-10-26')
    expect(isoDay(calendar.dayOf(Date.parse('2025-10-27T00:30:00Z')))).toBe('2025-10-26')
  })

  test('knows which zones there are', () => {
    expect(['Europe/London', 'UTC', 'Asia/Kathmandu'].map(isTimeZone)).toEqual([true, true, true])
    expect(['Europe/Londinium', '', 'local'].map(isTimeZone)).toEqual([false, false, false])
    expect(() => zoneCalendar('Europe/Londinium')).toThrow(RangeError)
  })
})

describe('calendar days', () => {
  test('agree with the platform on date, month and weekday, far before 1970 too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), day => {
        const date = new Date(day * 86_400_000)
        const month = monthNumberOf(day)
        expect(isoDay(day)).toBe(date.toISOString().slice(0, date.toISOString().indexOf('T')))
        expect(isoMonth(day)).toBe(isoDay(day).slice(0, -3))
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7)
        expect(isoDay(firstDayOfMonth(month))).toBe(`${isoMonth(day)}-01`)
        expect(firstDayOfMonth(month + 1)).toBeGreaterThan(day)
      }),
    )
  })
})
