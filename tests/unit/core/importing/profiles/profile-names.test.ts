import { expect, test } from 'vitest'
import { profileOf } from '#core/importing/profiles/mapping-profile.ts'
import { parseProfile, serialiseProfile } from '#core/importing/profiles/profile-file.ts'
import { defaultScale } from '#core/survey/scales.ts'

const NONE = {
  comment: [],
  date: [],
  topic: [],
  id: [],
  channel: [],
  language: [],
  requester: [],
  weight: [],
}
const PLAN = {
  mapping: { ...NONE, score: [0], agent: [1] },
  scale: defaultScale('csat5'),
  dateOrder: null,
  timezone: 'UTC',
  credit: { agent: { way: 'each', separator: '\n' } },
} as const
const MERGES = [{ field: 'agent', shown: 'Ann', from: ['ann'] }] as const

test('a profile keeps what was settled about names', () => {
  const profile = profileOf(['Score', 'Agent'], PLAN, { merges: MERGES })
  expect(parseProfile(serialiseProfile(profile), 'a.json')).toEqual(profile)
  expect(profile).toMatchObject({ credit: PLAN.credit, merges: MERGES })
})

test.each<[part: string, change: object]>([
  ['credit', { credit: { agent: { way: 'some', separator: ';' } } }],
  ['credit', { credit: { agent: { way: 'each', separator: '' } } }],
  ['credit', { credit: { score: { way: 'each', separator: ';' } } }],
  ['credit', { credit: [] }],
  ['merges', { merges: 'Ann' }],
])('a profile with a wrong %s is refused: %j', (part, change) => {
  const text = JSON.stringify({ ...profileOf(['Score', 'Agent'], PLAN), ...change })
  expect(() => parseProfile(text, 'a.json')).toThrow(
    expect.objectContaining({ code: 'import/bad-profile', details: { file: 'a.json', part } }) as Error,
  )
})
