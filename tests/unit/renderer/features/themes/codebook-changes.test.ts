import { describe, expect, test } from 'vitest'
import type { DriverInPlay, DriversInPlay } from '#contracts/engine-jobs.ts'
import { DRIVERS } from '#core/themes/drivers/driver.ts'
import type { ThemeChange, ThemeDifference } from '#core/themes/codebook/diff-codebooks.ts'
import { byChange, changeSummary } from '#renderer/features/themes/codebook-changes.ts'
import { driversHeadline, driversOf, timesOf } from '#renderer/features/themes/driver-rows.ts'
import { createWords } from '#words/create-words.ts'

const words = createWords('en')
const difference = (id: string, change: ThemeChange): ThemeDifference => ({
  id,
  label: id,
  change,
  before: null,
  after: null,
})

describe('what became of themes', () => {
  const differences = [
    difference('a', 'steady'),
    difference('b', 'gone'),
    difference('c', 'new'),
    difference('d', 'shrunk'),
    difference('e', 'new'),
    difference('f', 'grown'),
  ]

  test('is listed with the changes first', () =>
    expect(byChange(differences).map(({ id }) => id)).toEqual(['c', 'e', 'f', 'd', 'b', 'a']))

  test.each<[readonly ThemeDifference[], string]>([
    [differences, '2 new themes, 1 grown, 1 shrunk, 1 gone, 1 about the same.'],
    [differences.slice(1, 3), '1 new theme, 1 gone.'],
    [differences.slice(0, 1), 'Nothing is new, gone, grown or shrunk.'],
    [[], 'Nothing is new, gone, grown or shrunk.'],
  ])('is summed up', (given, sentence) => expect(changeSummary(given, words)).toBe(sentence))
})

describe('drivers', () => {
  const driver = (id: DriverInPlay['id'], low: number, rest: number): DriverInPlay => ({
    id,
    low: { n: low, share: low / 200 },
    rest: { n: rest, share: rest / 1000 },
    quotes: [],
  })
  const overview = (counts: Partial<Record<DriverInPlay['id'], number>>): DriversInPlay => ({
    drivers: DRIVERS.map(id => driver(id, counts[id] ?? 0, 10)),
    low: 200,
    rest: 1000,
    withoutDriver: 5,
    otherLanguages: 0,
  })

  test('are listed by group, those named most first', () => {
    const told = overview({ waiting: 80, transfers: 90, delivery: 100 })
    expect(driversOf(told, 'effort').map(({ id }) => id)).toEqual([
      'transfers',
      'waiting',
      'repeat-contact',
      'channel-switch',
      'repeating-information',
      'generic-service',
    ])
    expect(driversOf(told, 'service')[0]?.id).toBe('delivery')
    expect(driversHeadline(told, 'effort', words)).toBe(
      'Transfers is the most frequent reason for effort: 45% of the low-score comments name it.',
    )
    expect(driversHeadline(overview({}), 'service', words)).toBe(
      'None of these is named in the low-score comments.',
    )
  })

  test.each([
    [80, 100, 4],
    [0, 100, null],
    [80, 0, null],
  ])('%d low and %d others: %s times as often', (low, rest, times) => {
    const told = timesOf(driver('waiting', low, rest))
    if (times === null) expect(told).toBeNull()
    else expect(told).toBeCloseTo(times)
  })
})
