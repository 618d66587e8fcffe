import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RATING_ORDERS } from '#core/importing/identity/ticket-ratings.ts'
import { COLUMN_ROLES, type ColumnMapping, type ColumnRole } from '#core/importing/mapping.ts'
import { applyProfile, headerFingerprint, profileOf } from '#core/importing/profiles/mapping-profile.ts'
import { parseProfile, serialiseProfile } from '#core/importing/profiles/profile-file.ts'
import { SCALE_KINDS, type Scale } from '#core/survey/scale.ts'
import { PLAN, SCALE } from '../../../../helpers/make-chunk.ts'

const scales = fc.record({
  kind: fc.constantFrom(...SCALE_KINDS),
  min: fc.integer({ min: -3, max: 1 }),
  max: fc.integer({ min: 2, max: 100 }),
  lowIsGood: fc.boolean(),
  low: fc.record({ op: fc.constantFrom('<=' as const, '>=' as const), value: fc.integer() }),
  labels: fc.option(fc.array(fc.tuple(fc.string(), fc.integer()), { maxLength: 5 })),
})

const headerLists = fc.array(
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'Score', '__proto__')),
  {
    minLength: 1,
    maxLength: 12,
  },
)

test('a profile that is saved and loaded settles the same file in the same way', () => {
  const cases = headerLists.chain(headers =>
    fc.record({
      headers: fc.constant(headers),
      roles: fc.array(fc.option(fc.constantFrom(...COLUMN_ROLES)), {
        minLength: headers.length,
        maxLength: headers.length,
      }),
      scale: scales,
      dateOrder: fc.constantFrom('dmy', 'mdy', 'ymd', null),
      timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Tokyo'),
      beside: fc.record({ ratingOrder: fc.constantFrom(...RATING_ORDERS) }, { requiredKeys: [] }),
      kept: fc.option(fc.subarray([...headers.keys()]), { nil: undefined }),
    }),
  )
  const law = fc.property(cases, ({ headers, roles, beside, kept, ...rest }) => {
    const columnsOfRole = (role: ColumnRole) => roles.flatMap((each, index) => (each === role ? [index] : []))
    const mapping = {
      ...Object.fromEntries(COLUMN_ROLES.map(role => [role, columnsOfRole(role)])),
      score: [0],
    } as unknown as ColumnMapping
    const plan = {
      ...rest,
      mapping,
      scale: rest.scale as Scale,
      ...(kept !== undefined && { kept: kept.map(column => ({ column, name: headers[column]! })) }),
    }
    const loaded = parseProfile(serialiseProfile(profileOf(headers, plan, beside)), 'x.json')
    const settled = {
      ...plan,
      ...beside,
      ...(kept !== undefined && { kept: kept.map(column => ({ column })) }),
    }
    expect(applyProfile(loaded, headers)).toEqual({ plan: settled, missing: [], takenIn: [] })
  })
  fc.assert(law)
})

describe('on a file with other columns', () => {
  const profile = profileOf(['id', 'date', 'score', 'Comment', 'Comment', ''], {
    ...PLAN,
    mapping: { ...PLAN.mapping, comment: [4], agent: [5], topic: [], id: [0] },
  })
  test.each([
    ['moved columns are found by name', ['score', 'id', 'date', 'x', 'Comment', ''], [0, [4], [5]], []],
    [
      'of two with one name the one at the same place',
      ['score', 'Comment', 'id', 'date', 'Comment', ''],
      [0, [4], [5]],
      [],
    ],
    ['else the first', ['score', 'Comment', 'Comment', 'id', 'date', ''], [0, [1], [5]], []],
    ['what is not there is named', ['score', 'date', 'y'], [0, [], []], ['Comment', '#6', 'id']],
  ])('%s', (_name, headers, [score, comment, agent], missing) => {
    const applied = applyProfile(profile, headers)
    expect(applied.plan.mapping).toMatchObject({ score: [score], comment, agent })
    expect([...applied.missing].sort()).toEqual([...(missing as string[])].sort())
  })
})

test.each([
  ['{', 'JSON'],
  ['[]', 'format'],
  ['{"format":"lowdown-mapping/2"}', 'format'],
  [{ roles: [] }, 'roles'],
  [{ roles: { boss: [] } }, 'roles.boss'],
  [{ roles: { score: [{ header: 'x' }] } }, 'roles.score'],
  [{ roles: {} }, 'roles.score'],
  [{ scale: { ...SCALE, min: 9 } }, 'scale'],
  [{ scale: { ...SCALE, kind: 'constructor' } }, 'scale'],
  [{ dateOrder: 'ydm' }, 'dateOrder'],
  [{ timezone: 'Mars/Base' }, 'timezone'],
])('refuses %j and names what is wrong', (change, part) => {
  const text =
    typeof change === 'string'
      ? change
      : JSON.stringify({ ...profileOf(['id', 'd', 's', 'c', 'a', 't'], PLAN), ...change })
  expect(() => parseProfile(text, 'mine.json')).toThrow(
    expect.objectContaining({ code: 'import/bad-profile', details: { file: 'mine.json', part } }) as Error,
  )
})

test('columns that are kept are found by name; what a file lacks of them is no obstacle', () => {
  const kept = [
    { column: 1, name: 'Region' },
    { column: 2, name: 'Plan' },
  ]
  const profile = profileOf(['Score', 'Region', 'Plan'], { ...PLAN, mapping: { ...NONE, score: [0] }, kept })
  expect(profile.kept).toEqual([
    { header: 'Region', position: 2 },
    { header: 'Plan', position: 3 },
  ])
  const applied = applyProfile(profile, ['Plan', 'Score'])
  expect(applied.missing).toEqual([])
  expect(applied.plan.kept).toEqual([{ column: 0 }])
  expect(() => parseProfile(JSON.stringify({ ...profile, kept: ['Region'] }), 'x.json')).toThrow(
    expect.objectContaining({
      code: 'import/bad-profile',
      details: { file: 'x.json', part: 'kept' },
    }) as Error,
  )
})

const NONE = Object.fromEntries(COLUMN_ROLES.map(role => [role, []])) as unknown as ColumnMapping

test('the fingerprint of headers tells them and their order apart', () => {
  const lists = [['a', 'b'], ['b', 'a'], ['ab'], ['a', 'b', ''], ['a,b'], ['a b']]
  expect(new Set(lists.map(headerFingerprint)).size).toBe(lists.length)
  expect(headerFingerprint(['a', 'b'])).toBe(headerFingerprint(['a', 'b']))
})
