import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRule } from '#core/themes/rules/parse-rule.ts'
import { printRule } from '#core/themes/rules/print-rule.ts'
import { RULE_ERROR_CODES, type RuleErrorCode } from '#core/themes/rules/rule-error.ts'
import { foldedUnits } from '#core/themes/rules/word-units.ts'
import type { Phrase, Rule } from '#core/themes/rules/rule.ts'

function printed(text: string): string {
  const parsed = parseRule(text)
  return parsed.ok
    ? printRule(parsed.rule)
    : `${parsed.error.code} ${text.slice(parsed.error.start, parsed.error.end)}`
}

describe('what is read', () => {
  it.each([
    ['queue', 'queue'],
    ['  Queue ', 'queue'],
    ['long queue', 'long AND queue'],
    ['long AND queue', 'long AND queue'],
    ['and or not near', 'and AND or AND not AND near'],
    ['a OR b c', 'a OR b AND c'],
    ['(a OR b) c', '(a OR b) AND c'],
    ['a OR (b OR c)', 'a OR b OR c'],
    ['a NOT b', 'a AND NOT b'],
    ['a NOT (b c)', 'a AND NOT (b AND c)'],
    ['a NOT NOT b', 'a AND NOT NOT b'],
    ['"long wait"', '"long wait"'],
    ['“Long wait”', '"long wait"'],
    ['«attente longue»', '"attente longue"'],
    ['„lange Wartezeit“ OR Schlange', '"lange wartezeit" OR schlange'],
    ['"queue"', 'queue'],
    ['wait*', 'wait*'],
    ['wait**ing', 'wait*ing'],
    ['*ING', '*ing'],
    ['"wait* time"', '"wait* time"'],
    ['wi-fi', '"wi fi"'],
    ["don't", '"don t"'],
    ['Zürich', 'zurich'],
    ['Straße łatwo Øre', 'strasse AND latwo AND ore'],
    ['ﬁrst ＡＢＣ', 'first AND abc'],
    ['等待', '"等 待"'],
    ['等*', '等'],
    ['が', 'が'],
    ['が', 'が'],
    ['ｶﾞｽ', '"ガ ス"'],
    ['a NEAR b', 'a NEAR b'],
    ['a NEAR/5 b', 'a NEAR b'],
    ['a NEAR/1 "b c"', 'a NEAR/1 "b c"'],
    ['(a OR b) NEAR/100 c d', '(a OR b) NEAR/100 c AND d'],
    ['NOT a b', 'NOT a AND b'],
    ['(a)', 'a'],
    ['（等 OR 慢）', '等 OR 慢'],
    ['constructor __proto__', 'constructor AND proto'],
    ['24/7', '"24 7"'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected)
  })
})

describe('what cannot be read, and where', () => {
  const cases: readonly (readonly [text: string, code: RuleErrorCode, piece: string])[] = [
    ['', 'empty', ''],
    ['  \n ', 'empty', '  \n '],
    ['x'.repeat(2_001), 'too-long', 'x'],
    ['a "b c', 'unclosed-quote', '"b c'],
    ['a " "', 'empty-quote', '" "'],
    ['(a b', 'unclosed-parenthesis', '('],
    ['a (', 'unclosed-parenthesis', '('],
    ['a) b', 'unopened-parenthesis', ')'],
    [')', 'unopened-parenthesis', ')'],
    ['a ()', 'empty-parenthesis', '()'],
    ['a AND', 'missing-operand', 'AND'],
    ['OR a', 'missing-operand', 'OR'],
    ['a OR OR b', 'missing-operand', 'OR'],
    ['(a OR) b', 'missing-operand', 'OR'],
    ['a NOT', 'missing-after-not', 'NOT'],
    ['a NEAR', 'missing-operand', 'NEAR'],
    ['NEAR b', 'missing-operand', 'NEAR'],
    ['a *', 'bare-wildcard', '*'],
    ['"a * b"', 'bare-wildcard', '*'],
    ['a & b', 'no-letters', '&'],
    ['😡', 'no-letters', '😡'],
    ['"…"', 'no-letters', '…'],
    ['a NEAR/0 b', 'bad-distance', 'NEAR/0'],
    ['a NEAR/101 b', 'bad-distance', 'NEAR/101'],
    ['a NEAR/x b', 'bad-distance', 'NEAR/x'],
    ['a NEAR/ b', 'bad-distance', 'NEAR/'],
    ['a NEAR b NEAR c', 'near-needs-words', 'NEAR'],
    ['(a b) NEAR c', 'near-needs-words', '(a b) '],
    ['a NEAR (b OR NOT c)', 'near-needs-words', ' (b OR NOT c)'],
    [`"${'a '.repeat(33)}"`, 'phrase-too-long', 'a '.repeat(33)],
    ['字'.repeat(33), 'phrase-too-long', '字'.repeat(33)],
    [`${'('.repeat(51)}a${')'.repeat(51)}`, 'too-deep', '('],
    [`a ${'NOT '.repeat(51)}b`, 'too-deep', 'NOT'],
    ['NOT a', 'only-not', 'NOT a'],
    ['a OR NOT b', 'only-not', 'a OR NOT b'],
  ]

  it.each(cases)('%s', (text, code, piece) => {
    expect(printed(text)).toBe(`${code} ${piece}`)
  })

  it('has a case for every code', () => {
    expect(new Set(cases.map(([, code]) => code))).toEqual(new Set(RULE_ERROR_CODES))
  })
})

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  .filter(text => foldedUnits(text).length === 1 && !text.includes('*'))
  .map(text => foldedUnits(text)[0]!)
const phrase = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words): Phrase => ({ kind: 'phrase', words }))
const { rule: anyRule } = fc.letrec<{ rule: Rule }>(tie => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    phrase,
    fc.record({
      kind: fc.constant('near' as const),
      distance: fc.integer({ min: 1, max: 100 }),
      left: fc.array(phrase, { minLength: 1, maxLength: 3 }),
      right: fc.array(phrase, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('rule') }),
    joinedRules('and', tie('rule')),
    joinedRules('or', tie('rule')),
  ),
}))

function joinedRules(kind: 'and' | 'or', rule: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> {
  const part = rule.filter(each => each.kind !== kind)
  return fc.array(part, { minLength: 2, maxLength: 4 }).map(parts => ({ kind, parts }))
}

describe('the law of rules', () => {
  it('reads what it prints as the same rule', () => {
    fc.assert(
      fc.property(anyRule, rule => {
        // With a word in front no rule is one of NOTs only.
        const needed: Rule = { kind: 'and', parts: [{ kind: 'phrase', words: ['x'] }, ...partsOf(rule)] }
        const text = printRule(needed)
        fc.pre(text.length <= 2_000)
        expect(parseRule(text)).toEqual({ ok: true, rule: needed })
      }),
    )
  })

  it('gives a rule or an error inside the text for whatever is typed', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '"',
      ' ',
      '*',
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'NEAR/3',
      'wait',
      '等',
      '…',
      '\u{1F600}',
    )
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(typed, text => {
        const parsed = parseRule(text)
        if (parsed.ok) expect(parseRule(printRule(parsed.rule))).toEqual(parsed)
        else {
          expect(parsed.error.start).toBeLessThanOrEqual(parsed.error.end)
          expect(parsed.error.end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})

function partsOf(rule: Rule): readonly Rule[] {
  return rule.kind === 'and' ? rule.parts : [rule]
}
