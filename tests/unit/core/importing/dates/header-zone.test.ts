import { describe, expect, it, test } from 'vitest'
import { headerZone } from '#core/importing/dates/header-zone.ts'
import { fixedZone } from '#core/importing/dates/zone-names.ts'
import { isTimeZone } from '#core/survey/time-zone.ts'
import { inspect } from '../../../../helpers/memory-source.ts'

describe('the zone of a header', () => {
  test.each<[string, string | null]>([
    ['Updated at (America/New_York)', 'America/New_York'],
    ['Date (Europe/Amsterdam)', 'Europe/Amsterdam'],
    ['Submit Date (UTC)', 'UTC'],
    ['Submitted (GMT)', 'UTC'],
    ['Created (GMT+02:00)', 'Etc/GMT-2'],
    ['Created (UTC+1)', 'Etc/GMT-1'],
    ['Created [UTC -05:00]', 'Etc/GMT+5'],
    ['Created (UTC−5)', 'Etc/GMT+5'],
    ['Created (+05:30)', 'Asia/Kolkata'],
    ['Solved (GMT+0545)', 'Asia/Kathmandu'],
    ['Solved (CET)', 'Etc/GMT-1'],
    ['Solved (CEST)', 'Etc/GMT-2'],
    ['Solved (EST)', 'Etc/GMT+5'],
    ['Solved (local) (JST)', 'Etc/GMT-9'],
    // Nothing that only looks like one.
    ['Status (Open/Closed)', null],
    ['Score (1-7)', null],
    ['Change (+2)', null],
    ['Date (NEW)', null],
    ['Date', null],
  ])('%s', (header, timezone) => {
    expect(headerZone(header)).toEqual({ timezone })
  })

  test.each(['IST', 'CST', 'BST', 'PST', 'GMT+03:30'])('(%s) is not guessed', name => {
    expect(headerZone(`Created (${name})`)).toEqual({ timezone: null, ambiguous: name })
  })

  it('is a zone that this engine knows and that stands where it says, summer and winter', () => {
    for (let minutes = -12 * 60; minutes <= 14 * 60; minutes += 15) {
      const zone = fixedZone(minutes)
      if (zone === null) continue
      expect(isTimeZone(zone)).toBe(true)
      for (const month of [0, 6]) {
        const instant = Date.UTC(2026, month, 15, 12)
        const shown = new Date(instant).toLocaleString('sv', { timeZone: zone })
        expect([zone, (Date.parse(`${shown.replace(' ', 'T')}Z`) - instant) / 60_000]).toEqual([
          zone,
          minutes,
        ])
      }
    }
  })
})

describe('a file whose dates are in a zone', () => {
  const csv = (header: string, zone: string): string =>
    [
      `Rating,Comment,${header}`,
      ...Array.from({ length: 12 }, (_, i) => `${1 + (i % 5)},slow,2026-03-0${1 + (i % 9)} 10:00${zone}`),
    ].join('\n')

  it('is read in it', async () => {
    const { timezone, warnings, dateOrder } = await inspect(csv('Created (GMT+02:00)', ''))
    expect({ timezone, warnings, order: dateOrder.order }).toEqual({
      timezone: 'Etc/GMT-2',
      warnings: [],
      order: 'ymd',
    })
  })

  test.each([
    ['in the header', 'Created (IST)', ''],
    ['in each cell', 'Created', ' IST'],
  ])('that could be several is said to be so, %s', async (_place, header, zone) => {
    const { timezone, warnings } = await inspect(csv(header, zone))
    expect(timezone).toBeNull()
    expect(warnings).toEqual([
      { code: 'undecided-zone', count: 12, values: { zone: 'IST', column: header, option: '--timezone' } },
    ])
  })
})
