import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { guessDateOrder } from '../../../../helpers/guess-date-order.ts'
import { dateKey, DateReader, splitClock } from '#core/importing/dates/date-reader.ts'
import type { DateOrder } from '#core/importing/mapping.ts'
import { parseDate, type ParsedDate } from '#core/importing/dates/parse-date.ts'
import { TIME_INSTANT, TIME_NONE, TIME_WALL } from '#core/survey/response-chunk.ts'

const wall = (iso: string): ParsedDate => ({ timeMs: Date.parse(`${iso}Z`), kind: TIME_WALL })
const instant = (iso: string): ParsedDate => ({ timeMs: Date.parse(iso), kind: TIME_INSTANT })

describe('a date cell', () => {
  test.each<[string, DateOrder | null, ParsedDate]>([
    ['2015-02-24', null, wall('2015-02-24T00:00:00')],
    ['2015-02-24', 'dmy', wall('2015-02-24T00:00:00')],
    ['2015/2/4 9:05', null, wall('2015-02-04T09:05:00')],
    ['2015-02-24T11:35:10', null, wall('2015-02-24T11:35:10')],
    ['2015-02-24 11:35:10.250', null, wall('2015-02-24T11:35:10.250')],
    ['20150224', null, wall('2015-02-24T00:00:00')],
    ['20150224T113510Z', null, instant('2015-02-24T11:35:10Z')],
    ['2/24/2015 11:35', 'mdy', wall('2015-02-24T11:35:00')],
    ['24-02-2015', 'dmy', wall('2015-02-24T00:00:00')],
    ['24.02.2015 11:35', 'dmy', wall('2015-02-24T11:35:00')],
    ['24.02.2015 11.35', 'dmy', wall('2015-02-24T11:35:00')],
    ['24/02/2015, 11:35', 'dmy', wall('2015-02-24T11:35:00')],
    ['5/1/2023 10:15:00 AM', 'mdy', wall('2023-05-01T10:15:00')],
    ['5/1/2023 12:15 am', 'mdy', wall('2023-05-01T00:15:00')],
    ['5/1/2023 12:15 p.m.', 'mdy', wall('2023-05-01T12:15:00')],
    ['2023/05/01 10:15:00 PM GMT+2', null, instant('2023-05-01T22:15:00+02:00')],
    ['2026-08-22 13:41:54 UTC', null, instant('2026-08-22T13:41:54Z')],
    ['2026-08-22T13:41:54Z', null, instant('2026-08-22T13:41:54Z')],
    ['2026-08-22T13:41:54-05:30', null, instant('2026-08-22T13:41:54-05:30')],
    ['2026-08-22T13:41:54 +0200', null, instant('2026-08-22T13:41:54+02:00')],
    ['2026-03-29 01:30 CET', null, instant('2026-03-29T01:30:00+01:00')],
    ['2026-03-29 03:30:00 CEST', null, instant('2026-03-29T03:30:00+02:00')],
    ['24.02.2015 11:35 (MSK)', 'dmy', instant('2015-02-24T11:35:00+03:00')],
    ['Feb 24, 2015 8:00 AM EST', null, instant('2015-02-24T08:00:00-05:00')],
    ['2/24/2015 11:35 PDT', 'mdy', instant('2015-02-24T11:35:00-07:00')],
    ['2015-02-24 11:35 AEDT', null, instant('2015-02-24T11:35:00+11:00')],
    // Several places call their time so: the day stays as it is written.
    ['2015-02-24 23:35 IST', null, wall('2015-02-24T23:35:00')],
    ['2015-02-24 23:35 (CST)', null, wall('2015-02-24T23:35:00')],
    ['24/02/2015 11:35 BST', 'dmy', wall('2015-02-24T11:35:00')],
    ['9/8/18 15:29', 'mdy', wall('2018-09-08T15:29:00')],
    ['9/8/18 15:29', 'dmy', wall('2018-08-09T15:29:00')],
    ['18-09-08', 'ymd', wall('2018-09-08T00:00:00')],
    ['1.2.70', 'dmy', wall('1970-02-01T00:00:00')],
    ['1.2.69', 'dmy', wall('2069-02-01T00:00:00')],
    ['24 Feb 2015', null, wall('2015-02-24T00:00:00')],
    ['24-Feb-15', null, wall('2015-02-24T00:00:00')],
    ['February 24th, 2015 8:00', null, wall('2015-02-24T08:00:00')],
    ['Tue, 24 Feb 2015 11:35:10 GMT', null, instant('2015-02-24T11:35:10Z')],
    ['24. Mai 2015', null, wall('2015-05-24T00:00:00')],
    ['24 maart 2015', null, wall('2015-03-24T00:00:00')],
    ['24 października 2015', null, wall('2015-10-24T00:00:00')],
    ['2015年2月24日 11:35', null, wall('2015-02-24T11:35:00')],
    ['1424777710', null, instant('2015-02-24T11:35:10Z')],
    ['24-02-2015 11.35', 'dmy', wall('2015-02-24T11:35:00')],
    ['01 SEP 26', null, wall('2026-09-01T00:00:00')],
    ['5/10/18 4:01', 'mdy', wall('2018-05-10T04:01:00')],
    ['2023/05/01 10:15:00 AM GMT+2', null, instant('2023-05-01T10:15:00+02:00')],
    ['3 juin 2024', null, wall('2024-06-03T00:00:00')],
    ['14 juillet 2024', null, wall('2024-07-14T00:00:00')],
    ['1 août 2024 à 9:30', null, wall('2024-08-01T09:30:00')],
    ['5 févr. 2024', null, wall('2024-02-05T00:00:00')],
    ['7 de agosto de 2024', null, wall('2024-08-07T00:00:00')],
    ['9 enero 2024', null, wall('2024-01-09T00:00:00')],
    ['15 stycznia 2024', null, wall('2024-01-15T00:00:00')],
    ['15 maja 2024 12:00', null, wall('2024-05-15T12:00:00')],
    ['3. März 2024', null, wall('2024-03-03T00:00:00')],
    ['3 mrt 2024', null, wall('2024-03-03T00:00:00')],
    ['2024年3月5日', null, wall('2024-03-05T00:00:00')],
    ['46200.5', null, wall('2026-06-27T12:00:00')],
    ['46200,25', null, wall('2026-06-27T06:00:00')],
    ['45292', null, wall('2024-01-01T00:00:00')],
    ['1424777710123', null, instant('2015-02-24T11:35:10.123Z')],
    ['29/02/2024', 'dmy', wall('2024-02-29T00:00:00')],
  ])('%s read as %s', (cell, order, expected) => {
    expect(parseDate(cell, order)).toEqual(expected)
  })

  test.each<[string, DateOrder | null]>([
    ['', 'dmy'],
    ['02/24/2015', 'dmy'],
    ['24/02/2015', 'mdy'],
    ['24/02/2015', 'ymd'],
    ['04/02/2015', null],
    ['29/02/2023', 'dmy'],
    ['2023-02-29', null],
    ['1970-01-01', null],
    ['1970-01-01 10:00', null],
    ['01/01/1970', 'dmy'],
    ['1980-01-01 00:00:00', null],
    ['1900-01-01', null],
    ['1900-01-00', null],
    ['0000-00-00 00:00:00', null],
    ['99999', null],
    ['2015-13-01', null],
    ['2015-02-24 25:00', null],
    ['2015-02-24 13:00 PM', null],
    ['2015-02-24 soon', null],
    ['24/02-2015', 'dmy'],
    ['8/10', 'dmy'],
    ['12345', null],
    ['A320-200', null],
    ['Jun-25', null],
    ['not a date at all', 'dmy'],
  ])('%j read as %s is none', (cell, order) => {
    expect(parseDate(cell, order)).toBeNull()
  })
})

type DrawnDate = readonly [
  day: string,
  month: string,
  year: string,
  separator: string,
  clock: string,
  order: DateOrder | null,
  yearFirst: boolean,
]

/** The same moment in the words of each language, as its tools and people write it. */
describe('a date in words', () => {
  const DAY = '2026-11-03T00:00:00'
  const TIME = '2026-11-03T15:05:00'

  test.each<[string, string]>([
    // English
    ['Tue 3 Nov 2026', DAY],
    ['Tuesday 3 November 2026 15:05', TIME],
    ['Tue Nov 3 2026 3:05 PM', TIME],
    ['Tues. November 3rd, 2026 at 3:05 p.m.', TIME],
    ['Nov-03-2026', DAY],
    ['3.Nov.2026', DAY],
    ['2026-Nov-03 15:05', TIME],
    ['the 3rd of November 2026', DAY],
    ['Tue Nov 03 2026', DAY],
    // Dutch
    ['di 3 nov 2026', DAY],
    ['dinsdag 3 november 2026 om 15:05', TIME],
    ['3e november 2026 15.05 uur', TIME],
    // German
    ['Di 3. Nov. 2026', DAY],
    ['Dienstag, 3. November 2026 um 15:05 Uhr', TIME],
    ['Dienstag 3. November 2026', DAY],
    ['am 3. November 2026', DAY],
    // French
    ['mar. 3 nov. 2026', DAY],
    ['mardi 3 novembre 2026 à 15:05', TIME],
    ['le 3 novembre 2026 15h05', TIME],
    ['mardi le 3 novembre 2026', DAY],
    // Spanish
    ['mar 3 nov 2026', DAY],
    ['martes, 3 de noviembre de 2026, 3:05 p. m.', TIME],
    ['martes 3 de noviembre del 2026 a las 15:05', TIME],
    ['noviembre 3, 2026', DAY],
    // Polish
    ['wt. 3 lis 2026', DAY],
    ['wtorek, 3 listopada 2026 r., 15:05', TIME],
    ['wtorek 3 listopada 2026 r. godz. 15:05', TIME],
    // Chinese
    ['2026年11月3日 下午3:05', TIME],
    ['2026年11月3日下午3点05分', TIME],
    ['2026年11月3日星期二下午3:05:00', TIME],
    ['2026年11月3日 (周二) 15时05分', TIME],
    ['星期二 2026年11月3日', DAY],
    ['2026年十一月3日', DAY],
    ['二〇二六年十一月三日', DAY],
    ['3 十一月 2026', DAY],
    ['十一月 3, 2026 15:05', TIME],
    ['03-11月-26 下午 3:05', TIME],
    ['2026/11/3 下午3:05', TIME],
    ['2026/11/3 下午 03:05:00', TIME],
    ['2026-11-3 星期二 15:05', TIME],
    ['2026年11月3號 PM 3:05', TIME],
    ['2026年11月3日 下午3时', '2026-11-03T15:00:00'],
    // With hours from 0 to 11.
    ['3 nov 2026, 00:05 p.m.', '2026-11-03T12:05:00'],
    ['２０２６年１１月３日', DAY],
  ])('%s', (cell, iso) => {
    expect(parseDate(cell, null)).toEqual(wall(iso))
  })

  test.each<[string, string]>([
    ['1er novembre 2026', '2026-11-01'],
    ['dimanche 1er novembre 2026', '2026-11-01'],
    ['1º de noviembre de 2026', '2026-11-01'],
    ['1.º de noviembre de 2026', '2026-11-01'],
    ['1° novembre 2026', '2026-11-01'],
    ['5. Jänner 2026', '2026-01-05'],
    ['Mo., 5. Jän. 2026', '2026-01-05'],
    ['5 Maerz 2026', '2026-03-05'],
    ['5 sept. 2026', '2026-09-05'],
    ['sept. 5, 2026', '2026-09-05'],
    ['5 paź. 2026', '2026-10-05'],
    ['5 pa\u017a. 2026', '2026-10-05'],
    ['5 paz\u0301. 2026', '2026-10-05'],
    ['pon., 5 paź. 2026', '2026-10-05'],
    ['5 août 2026', '2026-08-05'],
    ['5 déc. 2026', '2026-12-05'],
    ['三月 5, 2026', '2026-03-05'],
    ['2026年十二月三十一日', '2026-12-31'],
    ['2026年一月廿一日', '2026-01-21'],
    ['2026年10月卅日', '2026-10-30'],
    ['mar 3 2026', '2026-03-03'],
    ['Mar. 3 2026', '2026-03-03'],
  ])('%s', (cell, day) => {
    expect(parseDate(cell, null)).toEqual(wall(`${day}T00:00:00`))
  })

  test('each month has its names in each language', () => {
    const languages = ['en', 'nl', 'de', 'de-AT', 'fr', 'es', 'pl', 'zh-CN', 'zh-TW']
    const formats: readonly Intl.DateTimeFormatOptions[] = [
      { dateStyle: 'full' },
      { dateStyle: 'long' },
      { year: 'numeric', month: 'short', day: 'numeric' },
      {
        weekday: 'short',
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      },
      { dateStyle: 'full', timeStyle: 'medium' },
      { dateStyle: 'medium', timeStyle: 'short', hour12: true },
    ]
    for (const language of languages)
      for (const format of formats)
        for (let month = 1; month <= 12; month += 1)
          for (const hour of [0, 9, 12, 15]) {
            const timeMs = Date.UTC(2026, month - 1, 2 * month, hour, 5)
            const cell = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...format }).format(timeMs)
            const isTimed = format.hour !== undefined || format.timeStyle !== undefined
            const expected = isTimed ? timeMs : timeMs - (timeMs % 86_400_000)
            // Some short forms are numbers whose order the column decides.
            const order = parseDate(cell, null) === null ? 'dmy' : null
            expect([language, cell, parseDate(cell, order)?.timeMs]).toEqual([language, cell, expected])
          }
  })
})

describe('a date in numbers behind a weekday', () => {
  test.each<[string, DateOrder, ParsedDate]>([
    ['Di 03.11.2026', 'dmy', wall('2026-11-03T00:00:00')],
    ['Tue 11/03/2026 15:05', 'mdy', wall('2026-11-03T15:05:00')],
    ['mar. 03/11/2026', 'dmy', wall('2026-11-03T00:00:00')],
    ['03/11/2026 - 15:05', 'dmy', wall('2026-11-03T15:05:00')],
    ['03/11/2026 15h05', 'dmy', wall('2026-11-03T15:05:00')],
    ['03.11.2026 (Di) 15:05', 'dmy', wall('2026-11-03T15:05:00')],
    ['2026-11-03 Tue', 'ymd', wall('2026-11-03T00:00:00')],
  ])('%s read as %s', (cell, order, expected) => {
    expect(parseDate(cell, order)).toEqual(expected)
  })

  test('needs an order as without it', () => {
    expect(parseDate('Tue 03/11/2026', null)).toBeNull()
  })
})

describe('a zone in the cell', () => {
  test.each<[string, ParsedDate]>([
    ['2026-07-03 15:05 Europe/Berlin', instant('2026-07-03T15:05:00+02:00')],
    ['2026-11-03 15:05:10 (America/New_York)', instant('2026-11-03T15:05:10-05:00')],
    ['2026-11-03 15:05 America/Argentina/Buenos_Aires', instant('2026-11-03T15:05:00-03:00')],
    ['2026-11-03 15:05 Etc/GMT+5', instant('2026-11-03T15:05:00-05:00')],
    ['2026-11-03T15:05:00+01:00[Europe/Berlin]', instant('2026-11-03T15:05:00+01:00')],
    ['2026-11-03 15:05 UTC+02:00', instant('2026-11-03T15:05:00+02:00')],
    ['2026-11-03 15:05 (UTC-05:30)', instant('2026-11-03T15:05:00-05:30')],
    ['2026-11-03 15:05 GMT−05:30', instant('2026-11-03T15:05:00-05:30')],
    ['2026-11-03 15:05 (GMT+01:00) Amsterdam', instant('2026-11-03T15:05:00+01:00')],
    ['2026-11-03 15:05 +0100', instant('2026-11-03T15:05:00+01:00')],
    ['2026年11月3日星期二 GMT+8 15:05:00', instant('2026-11-03T15:05:00+08:00')],
    ['2026年11月3日 下午3:05 GMT+8', instant('2026-11-03T15:05:00+08:00')],
    [
      'Tue Nov 03 2026 15:05:00 GMT+0100 (Central European Standard Time)',
      instant('2026-11-03T15:05:00+01:00'),
    ],
    ['Tue Nov 03 15:05:10 +0000 2026', instant('2026-11-03T15:05:10Z')],
    ['Tue Nov  3 15:05:10 CET 2026', instant('2026-11-03T15:05:10+01:00')],
    ['Tue Nov  3 15:05:10 2026', wall('2026-11-03T15:05:10')],
    // A time that comes twice is the earlier, one that is skipped what the clock before it gives.
    ['2026-10-25 02:30 Europe/Berlin', instant('2026-10-25T02:30:00+02:00')],
    ['2026-03-29 02:30 Europe/Berlin', instant('2026-03-29T02:30:00+01:00')],
    ['2026-03-29 03:00 Europe/Berlin', instant('2026-03-29T03:00:00+02:00')],
    ['2026-10-25 03:00 Europe/Berlin', instant('2026-10-25T03:00:00+01:00')],
    // A day alone is the day that is written.
    ['2026-11-03 UTC', wall('2026-11-03T00:00:00')],
    ['2026-11-03 15:05 AMT', wall('2026-11-03T15:05:00')],
  ])('%s', (cell, expected) => {
    expect(parseDate(cell, null)).toEqual(expected)
  })

  test.each(['2026-11-03 15:05 Europe/Nowhere', '2026-11-03 15:05 +02:75', '2026-11-03 15:05 GMT+15'])(
    '%s is none',
    cell => {
      expect(parseDate(cell, null)).toBeNull()
    },
  )

  test('what a zone shows at an instant is that instant again', () => {
    const zones = [
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Africa/Casablanca',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2001, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 }),
        (zone, minute) => {
          const parts = new Intl.DateTimeFormat('en-CA', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'short',
            hourCycle: 'h23',
          }).format(minute * 60_000)
          const cell = `${parts.replace(',', '')} ${zone}`
          const read = parseDate(cell, null)!.timeMs
          // A time that comes twice has another instant an hour (on Lord Howe half of one) before.
          expect([cell, [0, 30, 60].includes(minute - read / 60_000)]).toEqual([cell, true])
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('unix times and days of Excel as programs write them', () => {
  test.each<[string, ParsedDate]>([
    ['1793718300.0', instant('2026-11-03T15:05:00Z')],
    ['1793718300.000000', instant('2026-11-03T15:05:00Z')],
    ['1793718300,0', instant('2026-11-03T15:05:00Z')],
    ['1793718300000.0', instant('2026-11-03T15:05:00Z')],
    ['46329.0', wall('2026-11-03T00:00:00')],
    ['46329.628472222219000', wall('2026-11-03T15:05:00')],
  ])('%s', (cell, expected) => {
    expect(parseDate(cell, null)).toEqual(expected)
  })
})

describe('what is no date although it begins like one', () => {
  test.each([
    'Sat with Anna',
    'di 3',
    'Mon 30 Feb 2026',
    '2026年13月3日',
    '2026年二月三十日',
    '晚上12:05',
    '2026-11-03 下午15:05',
    '3 Brumaire 2026',
    'am 3. 2026',
    'mar 2026',
  ])('%s', cell => {
    expect(parseDate(cell, 'dmy')).toBeNull()
  })
})

describe('the quick reader', () => {
  const dates: fc.Arbitrary<DrawnDate> = fc.tuple(
    fc.integer({ min: 0, max: 32 }).map(String),
    fc.integer({ min: 0, max: 13 }).map(String),
    fc.constantFrom('2015', '1970', '15', '1899', '2024'),
    fc.constantFrom('-', '/', '.'),
    fc.constantFrom(
      '',
      ' 9:05',
      ' 11:35',
      'T11:35:10',
      ' 24:10',
      ' 11:60',
      ' 1:2',
      ' 11:35 AM',
      ' 11:35:10Z',
      'T',
      ' ',
    ),
    fc.constantFrom<DateOrder | null>('dmy', 'mdy', 'ymd', null),
    fc.boolean(),
  )

  it('agrees with the plain one', () => {
    fc.assert(
      fc.property(dates, ([day, month, year, separator, clock, order, yearFirst]) => {
        const parts = yearFirst ? [year, month, day] : [day, month, year]
        const cell = parts.join(separator) + clock
        const reader = new DateReader(order)
        reader.read(cell)
        reader.read(cell)
        const expected = parseDate(cell, order)
        expect({ cell, timeMs: reader.timeMs, kind: reader.kind }).toEqual({
          cell,
          timeMs: expected?.timeMs ?? Number.NaN,
          kind: expected?.kind ?? TIME_NONE,
        })
      }),
      { numRuns: 3000, seed: 1 },
    )
  })

  it('takes dates for one another that are the same, and no others', () => {
    const cellOf = ([day, month, year, separator, clock, , yearFirst]: DrawnDate): string =>
      (yearFirst ? [year, month, day] : [day, month, year]).join(separator) + clock
    fc.assert(
      fc.property(fc.array(dates.map(cellOf), { minLength: 1, maxLength: 40 }), cells => {
        const kinds = ['dmy', 'mdy', 'ymd', 'either', 'unreadable'] as const
        // A counter that never met a date before has none to take for another.
        const alone = cells.map(cell => guessDateOrder([cell]).counts)
        const { counts } = guessDateOrder([...cells, ...cells])
        for (const kind of kinds)
          expect([kind, counts[kind]]).toEqual([kind, 2 * alone.reduce((sum, each) => sum + each[kind], 0)])
        for (const one of cells)
          for (const other of cells) {
            const [a, b] = [splitClock(one)?.date, splitClock(other)?.date]
            expect([one, dateKey(one) === -1]).toEqual([one, a === undefined])
            if (a !== undefined && b !== undefined)
              expect([one, other, dateKey(one) === dateKey(other)]).toEqual([one, other, a === b])
          }
      }),
      { numRuns: 200 },
    )
  })

  it('knows each spelling of each day of some years by a number of its own', () => {
    const spellings = new Set<string>()
    for (let dayMs = Date.UTC(2023, 11, 1); dayMs < Date.UTC(2027, 0, 1); dayMs += 86_400_000) {
      const [year, month, day] = new Date(dayMs).toISOString().slice(0, 10).split('-') as [
        string,
        string,
        string,
      ]
      for (const sign of ['-', '/', '.'])
        for (const short of [(part: string) => part, (part: string) => String(Number(part))])
          for (const parts of [
            [day, month, year],
            [month, day, year],
            [year, month, day],
            [day, month, year.slice(2)],
          ])
            spellings.add(parts.map(short).join(sign))
    }
    const known = [...spellings].filter(spelling => splitClock(spelling) !== null)
    expect(known.length).toBeGreaterThan(20_000)
    expect(new Set(known.map(dateKey)).size).toBe(known.length)
    expect(known.filter(spelling => dateKey(`${spelling} 10:05`) !== dateKey(spelling))).toEqual([])
  })

  it('agrees on unix times', () => {
    const reader = new DateReader('dmy')
    reader.read('1424777710')
    expect({ timeMs: reader.timeMs, kind: reader.kind }).toEqual(instant('2015-02-24T11:35:10Z'))
  })
})
