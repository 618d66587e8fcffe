import { expect, test } from 'vitest'
import { rulesAfter } from '#core/themes/edits/rules-after.ts'
import type { NotReplayed, ThemeEdit } from '#core/themes/edits/theme-edit.ts'
import { eitherRule } from '#core/themes/rules/either-rule.ts'

const rule = (theme: string, text: string | null): ThemeEdit => ({ kind: 'rule', theme, rule: text })
const merge = (into: string, ...themes: string[]): ThemeEdit => ({ kind: 'merge', themes, into })
const create = (theme: string, text: string): ThemeEdit => ({
  kind: 'create',
  theme,
  label: theme,
  rule: text,
  under: null,
})
const split: ThemeEdit = {
  kind: 'split',
  theme: 't1',
  parts: [{ id: 'u5', label: 'Part', rule: 'part' }],
}
const problem = (position: number, kind: NotReplayed['kind'], code: NotReplayed['code'], name: string) =>
  ({ position, kind, code, names: [name], count: 1, of: 2 }) satisfies NotReplayed

test.each<[what: string, edits: ThemeEdit[], notReplayed: NotReplayed[], rules: Record<string, string>]>([
  ['given ones hold', [], [], { t1: 'a', t2: 'b' }],
  ['a rule takes the place of a given one', [rule('t1', 'c')], [], { t1: 'c', t2: 'b' }],
  ['a given one is taken away', [rule('t1', null)], [], { t2: 'b' }],
  [
    'one that cannot be read changes nothing',
    [rule('t1', '(')],
    [problem(0, 'rule', 'bad-rule', '(')],
    { t1: 'a', t2: 'b' },
  ],
  ['merged themes take what either takes', [merge('t1', 't2')], [], { t1: 'a OR b' }],
  ['a theme without one takes those of others', [merge('t3', 't1', 't2')], [], { t3: 'a OR b' }],
  [
    'a merge into a theme that is gone',
    [merge('t3', 't1')],
    [problem(0, 'merge', 'theme-gone', 't3')],
    { t1: 'a', t2: 'b' },
  ],
  [
    'a merge of which one is gone',
    [merge('t2', 't1', 't9')],
    [problem(0, 'merge', 'theme-gone', 't9')],
    { t2: 'b OR a' },
  ],
  ['a rule after a merge', [merge('t1', 't2'), rule('t1', 'c')], [], { t1: 'c' }],
  ['a theme that goes has none', [{ kind: 'delete', theme: 't1' }], [], { t2: 'b' }],
  ['one that the user makes', [create('u1', 'd')], [], { t1: 'a', t2: 'b', u1: 'd' }],
  ['the parts of a split have none', [split], [], { t1: 'a', t2: 'b' }],
])('%s', (_what, edits, notReplayed, rules) => {
  const given = [rule('t1', 'a'), rule('t2', 'b')]
  expect(Object.fromEntries(rulesAfter({ given, edits, notReplayed }))).toEqual(rules)
})

test('the parts of a split show theirs', () => {
  const rules = rulesAfter({ given: [], edits: [split], notReplayed: [], withSplits: true })
  expect([...rules]).toEqual([['u5', 'part']])
})

test.each<[texts: string[], rule: string | null]>([
  [[], null],
  [['('], '('],
  [['a', '('], 'a'],
  [['Queue', 'Queue'], 'Queue'],
  [['a OR b', 'b OR "c d"'], 'a OR b OR "c d"'],
  [['a b', 'NOT c d'], '(a AND b) OR (NOT c AND d)'],
  [['a NEAR/3 b', 'c'], 'a NEAR/3 b OR c'],
])('either of %j is %s', (texts, expected) => expect(eitherRule(texts)).toBe(expected))

test('rules that are too long together: as many as can be read again', () => {
  const words = (name: string, count: number): string =>
    Array.from({ length: count }, (_, i) => `${name}${i}`).join(' OR ')
  const [long, other] = [words('first', 150), words('second', 50)]
  expect(eitherRule([long, other, 'c'])).toBe(`${long} OR c`)
})
