import { describe, expect, test } from 'vitest'
import { seededRandom } from '#core/seeded-random.ts'
import { requesterCodes } from '#core/statistics/clusters/requester-codes.ts'
import { wilsonInterval } from '#core/statistics/intervals/wilson.ts'
import { clusteredShare } from '#core/statistics/support/clustered-share.ts'
import { findContacts } from '#core/statistics/support/contacts.ts'
import { countRepeats, readRepeatDays } from '#core/statistics/support/repeat-contacts.ts'
import type { RepeatContacts } from '#core/statistics/support/support-figures.ts'
import { createWords } from '#words/create-words.ts'
import { repeatSentences } from '#words/repeat-sentences.ts'
import { SCALE } from '../../../../helpers/make-chunk.ts'
import { makeDataset } from '../../../../helpers/make-dataset.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

interface Contact {
  readonly score: number
  readonly requester: string
  /** `YYYY-MM-DD`; absent: not known. */
  readonly date?: string
}

const dayOf = (date: string): number => Date.parse(date) / 86_400_000

/** Contacts of invented requesters in a month, some without a name or a day. */
function contactsOf(size: number): readonly Contact[] {
  const random = seededRandom(5)
  return Array.from({ length: size }, (_, i) => ({
    score: 1 + Math.floor(random() * 7),
    requester: i % 17 === 0 ? '' : `someone${Math.floor(random() * random() * 60)}`,
    ...(i % 23 !== 0 && { date: `2026-03-${String(1 + Math.floor(random() * 31)).padStart(2, '0')}` }),
  }))
}

async function count(contacts: readonly Contact[], days: number, mask: Uint8Array | null = null) {
  const dataset = makeDataset(contacts)
  const texts = { text: (i: number) => contacts[i]!.requester }
  const requesters = await requesterCodes(dataset.size, texts, quietContext())
  const found = requesters && (await findContacts(dataset, requesters, quietContext()))
  const input = { dataset, mask, scale: SCALE, requesters, contacts: found, days }
  return countRepeats(input, quietContext())
}

/** Whether each contact counts and has a follower, by looking at all the others. */
function plainRepeats(contacts: readonly Contact[], days: number) {
  const last = Math.max(...contacts.flatMap(({ date }) => (date === undefined ? [] : dayOf(date))))
  return contacts.map(({ requester, date, score }, i) => {
    if (requester === '' || date === undefined) return { kind: 'unknown' as const }
    const day = dayOf(date)
    if (last - day < days) return { kind: 'atEnd' as const }
    const again = contacts.some((other, k) => {
      if (k === i || other.requester !== requester || other.date === undefined) return false
      const later = dayOf(other.date) - day
      return later === 0 ? k > i : later > 0 && later <= days
    })
    return { kind: 'seen' as const, isLow: score <= 3, again }
  })
}

describe('repeat contacts', () => {
  test.each([1, 7, 30])('within %i days are those that a look at all pairs finds', async days => {
    const contacts = contactsOf(400)
    const mask = Uint8Array.from(contacts, (_, i) => (i % 3 === 0 ? 0 : 1))
    for (const inPlay of [null, mask]) {
      const expected = plainRepeats(contacts, days).filter((_, i) => inPlay?.[i] !== 0)
      const seen = expected.filter(each => each.kind === 'seen')
      const tally = (of: typeof seen) => ({ n: of.filter(({ again }) => again).length, of: of.length })
      const found = (await count(contacts, days, inPlay))!
      expect(found).toMatchObject({
        days,
        from: 'responses',
        all: tally(seen),
        low: tally(seen.filter(({ isLow }) => isLow)),
        other: tally(seen.filter(({ isLow }) => !isLow)),
        unknown: expected.filter(({ kind }) => kind === 'unknown').length,
        atEnd: expected.filter(({ kind }) => kind === 'atEnd').length,
      })
      expect(JSON.stringify(found)).not.toContain('NaN')
    }
  })

  test('are not told where nobody came twice, or nobody is known', async () => {
    const once = Array.from({ length: 9 }, (_, i) => ({ score: 1, requester: `r${i}`, date: '2026-03-01' }))
    expect(await count(once, 7)).toBeNull()
    expect(
      await count(
        once.map(each => ({ ...each, requester: '' })),
        7,
      ),
    ).toBeNull()
  })

  test('a window longer than the data leaves a plain sentence', async () => {
    const found = (await count(contactsOf(100), 365))!
    expect(found).toMatchObject({ all: { n: 0, of: 0, share: null, interval: null }, difference: null })
    expect(repeatSentences(createWords('en'), found)[0]).toBe(
      'No response was followed over 365 days: the data end before.',
    )
  })

  test('the reference: eighteen answers of ten requesters are worth 7.78', async () => {
    const clusters = ['111', '0', '00', '1', '0000', '11', '0', '0', '01', '0']
    const rows = clusters.flatMap((answers, requester) =>
      Array.from(answers, answer => ({ requester, has: answer === '1' })),
    )
    const requesters = { codes: Int32Array.from(rows, ({ requester }) => requester), count: 10 }
    const all = Int32Array.from(rows, (_, i) => i)
    const { share, interval } = await clusteredShare(all, requesters, i => rows[i]!.has, quietContext())
    expect(share).toBeCloseTo(7 / 18, 12)
    expect(interval![0]).toBeCloseTo(0.1429, 4)
    expect(interval![1]).toBeCloseTo(0.7083, 4)
    const alike = await clusteredShare(all, requesters, () => true, quietContext())
    expect(alike.interval).toEqual(wilsonInterval(10, 10))
  })

  test.each<[string, unknown, number]>([
    ['kept', 30, 30],
    ['none', undefined, 7],
    ['too many', 366, 7],
    ['broken', 2.5, 7],
    ['a word', '14', 7],
  ])('the days of a project: %s', (_, kept, days) => {
    expect(readRepeatDays(kept)).toBe(days)
  })

  test('sentences say what was counted, how sure it is and what was left out', () => {
    const share = (n: number, of: number) => ({ n, of, share: n / of, interval: wilsonInterval(n, of) })
    const found: RepeatContacts = {
      days: 7,
      from: 'tickets',
      all: share(130, 500),
      low: share(80, 200),
      other: share(50, 300),
      difference: { value: 0.4 - 1 / 6, interval: [0.15, 0.31] },
      unknown: 12,
      atEnd: 40,
    }
    expect(repeatSentences(createWords('en'), found)).toEqual([
      '130 of 500 responses were followed by another ticket of the same customer within 7 days: 26% (22–30%).',
      'After low scores 40% (33–47%) of 200, after the others 17% (13–21%) of 300.',
      'After low scores more came again: +23 points (+15 to +31).',
      'Left out: 40 of the last 7 days, after which nobody knows yet, and 12 whose customer or day is not known.',
      'All tickets count as contacts, whether anybody rated them or not.',
    ])
  })
})
