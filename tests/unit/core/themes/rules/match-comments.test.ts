import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCommentUnits } from '#core/themes/rules/comment-units.ts'
import { marksOfRule, matchComments } from '#core/themes/rules/match-comments.ts'
import { matchesPattern } from '#core/themes/rules/match-pattern.ts'
import { parseRule } from '#core/themes/rules/parse-rule.ts'
import type { Phrase, Rule } from '#core/themes/rules/rule.ts'
import { quietContext } from '../../../../helpers/memory-source.ts'

function ruleOf(text: string): Rule {
  const parsed = parseRule(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`)
  return parsed.rule
}

async function matching(rule: Rule, texts: readonly string[]): Promise<number[]> {
  const units = await readCommentUnits({ size: texts.length, text: index => texts[index]! }, quietContext())
  return [...(await matchComments(rule, units, quietContext()))]
}

describe('which comments a rule takes', () => {
  it.each<[rule: string, taken: readonly string[], left: readonly string[]]>([
    ['queue', ['The QUEUE.', 'a queue-jumper'], ['queues', '', '!?']],
    ['wait*', ['waiting', 'Wait', 'no wait!'], ['await']],
    ['*ing', ['waiting', 'ing'], ['things', 'in g']],
    ['w*t', ['wait', 'wt', 'wit'], ['waits']],
    ['"long wait"', ['a long, long wait', 'Long. Wait'], ['long hot wait', 'wait long']],
    ['"a a b"', ['a a a b'], ['a b a b']],
    ['"wait* time"', ['waiting time'], ['waiting for time']],
    ['long wait', ['wait, too long'], ['long', 'wait']],
    ['long OR wait', ['long', 'wait'], ['short']],
    ['wait NOT long', ['wait'], ['long wait', 'nothing']],
    ['wait NOT (long OR phone)', ['wait here'], ['phone wait', 'long wait']],
    ['wait NEAR/1 long', ['long wait', 'wait long'], ['long hot wait', 'wait']],
    ['wait NEAR/2 long', ['long hot wait'], ['long hot hot wait']],
    ['wait NEAR/3 wait', ['wait and wait'], ['wait', 'wait a b c wait']],
    [
      '"call back" NEAR/2 (never OR not)',
      ['never call back', 'call back, did not'],
      ['never did they call back'],
    ],
    ["l'attente", ['L’attente était longue'], ['l attentes']],
    ['attente', ["l'attente"], []],
    ['zurich', ['Zürich', 'ZÜRICH', 'Zürich'], ['Zurichsee']],
    ['Łódź', ['lodz', 'w Łodz'], []],
    ['等待', ['我等待了很久', '等待'], ['待等', '等了待']],
    ['ガス', ['ガスが臭い', 'ｶﾞｽ', 'ガス'], ['カス']],
    ['慢 NEAR/3 服务', ['服务很慢'], ['服务员态度非常慢']],
    ['constructor', ['the constructor'], ['toString', '__proto__']],
    ['proto', ['__proto__'], []],
    ['90 min*', ['90 minutes', '90min or 90 min'], ['9 minutes']],
  ])('%s', async (rule, taken, left) => {
    const found = await matching(ruleOf(rule), [...taken, ...left])
    expect(found).toEqual(taken.map((_, index) => index))
  })

  it('reads 90min as one word', async () => {
    expect(await matching(ruleOf('90 min'), ['90min', '90 min'])).toEqual([1])
  })
})

describe('what is marked', () => {
  it.each([
    ['long wait', 'A wait, a long wait.', ['wait', 'long', 'wait']],
    ['"long wait*"', 'Long – waiting', ['Long – waiting']],
    ['wait NOT long', 'a wait', ['wait']],
    ['wait OR "long wait"', 'a long wait', ['long wait']],
    ['等待', '我等待了', ['等待']],
    ['wait', 'nothing', []],
  ])('%s in %s', (rule, text, marked) => {
    expect(marksOfRule(ruleOf(rule), text).map(([start, end]) => text.slice(start, end))).toEqual(marked)
  })
})

/** The same rule looked at word by word, without any cleverness. */
function naivelyMatches(rule: Rule, words: readonly string[]): boolean {
  switch (rule.kind) {
    case 'phrase':
      return placesOf(rule, words).length > 0
    case 'and':
      return rule.parts.every(part => naivelyMatches(part, words))
    case 'or':
      return rule.parts.some(part => naivelyMatches(part, words))
    case 'not':
      return !naivelyMatches(rule.part, words)
    case 'near':
      return rule.left.some(a => rule.right.some(b => areNear(a, b, rule.distance, words)))
  }
}

function placesOf({ words: sought }: Phrase, words: readonly string[]): number[] {
  return [...words.keys()].filter(at => sought.every((each, i) => fits(words[at + i] ?? '', each)))
}

function fits(word: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(word)
}

function areNear(a: Phrase, b: Phrase, distance: number, words: readonly string[]): boolean {
  const gap = (end: number, start: number): boolean => start >= end && start - end < distance
  return placesOf(a, words).some(x =>
    placesOf(b, words).some(y => gap(x + a.words.length, y) || gap(y + b.words.length, x)),
  )
}

describe('the law of matching', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'ab', 'abc')
  const pattern = fc
    .constantFrom('a', 'b', 'ab', 'a*', '*b', '*', 'a*c')
    .map(each => (each === '*' ? 'c' : each))
  const phrase = fc
    .array(pattern, { minLength: 1, maxLength: 3 })
    .map((words): Phrase => ({ kind: 'phrase', words }))
  const side = fc.array(phrase, { minLength: 1, maxLength: 2 })
  const near = fc.record({
    kind: fc.constant('near' as const),
    distance: fc.integer({ min: 1, max: 4 }),
    left: side,
    right: side,
  })
  const leaf: fc.Arbitrary<Rule> = fc.oneof(phrase, near)
  const anyRule: fc.Arbitrary<Rule> = fc.record({
    kind: fc.constant('and' as const),
    parts: fc.tuple(
      leaf,
      fc.oneof(
        leaf,
        leaf.map((part): Rule => ({ kind: 'not', part })),
        fc.array(leaf, { minLength: 2, maxLength: 3 }).map((parts): Rule => ({ kind: 'or', parts })),
      ),
    ),
  })

  it('takes what a look at every word takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRule,
        fc.array(fc.array(word, { maxLength: 9 }), { maxLength: 8 }),
        async (rule, comments) => {
          const expected = [...comments.keys()].filter(index => naivelyMatches(rule, comments[index]!))
          expect(
            await matching(
              rule,
              comments.map(words => words.join(' ')),
            ),
          ).toEqual(expected)
        },
      ),
    )
  })

  it('compares patterns as regular expressions do', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), piece, (unit, pattern) => {
        expect(matchesPattern(unit, pattern)).toBe(fits(unit, pattern))
      }),
    )
  })
})

describe('hostile input', () => {
  it.each([
    [
      'a word of a million letters and a pattern made to try every place',
      'a'.repeat(1_000_000),
      `${'*a'.repeat(300)}*b`,
    ],
    [
      'a word repeated and the phrase that nearly fits everywhere',
      'a '.repeat(500_000),
      `"${'a '.repeat(31)}b"`,
    ],
    ['the same near itself', 'a '.repeat(500_000), 'a NEAR/100 a NOT b'],
  ])('%s', (_name, text, rule) => {
    const before = process.cpuUsage().user
    marksOfRule(ruleOf(rule), text)
    expect((process.cpuUsage().user - before) / 1_000).toBeLessThan(3_000)
  })
})
