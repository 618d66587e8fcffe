import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NameField } from '#core/names/name-decisions.ts'
import type { CountedName, NameProposal, NameProposals } from '#core/names/name-proposal.ts'
import { proposeMerges } from '#core/names/propose-merges.ts'
import { quietContext } from '../../../helpers/memory-source.ts'

/** Names as `name` (10 responses) or `name*3`. */
function counted(names: readonly string[]): CountedName[] {
  return names.map(each => {
    const [, name, n] = /^(.*?)(?:\*(\d+))?$/su.exec(each)!
    return { name: name!, n: Number(n ?? 10) }
  })
}

async function proposalsFor(
  field: NameField,
  names: readonly string[],
  apart: readonly (readonly string[])[] = [],
): Promise<NameProposals> {
  return proposeMerges({ field, names: counted(names), apart }, quietContext())
}

function written({ names, shown, likeness, isSure }: NameProposal): string {
  const ways = `${likeness.join('+')}${isSure ? '' : '?'}`
  return `${names.map(({ name }) => name).join(' | ')} -> ${shown} (${ways})`
}

/** Names, and the proposals that are expected of them. */
const AGENTS: readonly (readonly [names: readonly string[], expected: readonly string[]])[] = [
  // Writing.
  [['john smith*3', 'John Smith'], ['John Smith | john smith -> John Smith (writing)']],
  [
    ['John  Smith*2', 'JOHN SMITH*7', 'John Smith'],
    ['John Smith | JOHN SMITH | John  Smith -> John Smith (writing)'],
  ],
  [
    ["Sean O'Brien", 'Sean O’Brien*3', 'Sean OBrien*1'],
    ["Sean O'Brien | Sean O’Brien | Sean OBrien -> Sean O'Brien (writing)"],
  ],
  [
    ['Anne-Marie Dubois', 'Anne Marie Dubois*2'],
    ['Anne-Marie Dubois | Anne Marie Dubois -> Anne-Marie Dubois (writing)'],
  ],
  [['Łukasz Żółć', 'Lukasz Zolc*4'], ['Łukasz Żółć | Lukasz Zolc -> Łukasz Żółć (writing)']],
  [['Jürgen Groß', 'Juergen Gross*4'], ['Jürgen Groß | Juergen Gross -> Jürgen Groß (writing)']],
  [['Jürgen Groß', 'Jurgen Gross*4'], ['Jürgen Groß | Jurgen Gross -> Jürgen Groß (writing)']],
  [['Ｊｏｈｎ Smith*2', 'John Smith'], ['John Smith | Ｊｏｈｎ Smith -> John Smith (writing)']],
  [['Семён Петров', 'семён петров*2'], ['Семён Петров | семён петров -> Семён Петров (writing)']],
  [['Agent 1', 'agent-1*2', 'Agent 2'], ['Agent 1 | agent-1 -> Agent 1 (writing)']],
  [
    ['ann@example.test', 'Ann@Example.test*2', 'an.n@example.test'],
    ['ann@example.test | Ann@Example.test -> ann@example.test (writing)'],
  ],
  // Last name first.
  [['Smith, John*4', 'John Smith'], ['John Smith | Smith, John -> John Smith (comma)']],
  [
    ['Smith, John *4', 'SMITH, JOHN*2', 'John Smith'],
    ['John Smith | Smith, John  | SMITH, JOHN -> John Smith (writing+comma)'],
  ],
  [
    ['van der Berg, Jan*4', 'Jan van der Berg', 'Berg, Jan van der*2'],
    ['Jan van der Berg | van der Berg, Jan | Berg, Jan van der -> Jan van der Berg (writing+comma)'],
  ],
  [['Smith, Jr.', 'Smith Jr*2', 'Jr. Smith*3'], ['Smith, Jr. | Smith Jr -> Smith, Jr. (writing)']],
  // Initials, where they can stand for one person only.
  [['J. Smith*90', 'John Smith*4'], ['J. Smith | John Smith -> John Smith (initial?)']],
  [['Smith, J*90', 'John Smith*4'], ['Smith, J | John Smith -> John Smith (initial?)']],
  [['Smith J.*90', 'John Smith*4'], ['Smith J. | John Smith -> John Smith (initial?)']],
  [['Anna B.', 'Anna Bauer*4'], ['Anna B. | Anna Bauer -> Anna Bauer (initial?)']],
  [['J.R. Smith', 'John Smith*4'], ['J.R. Smith | John Smith -> John Smith (initial?)']],
  [
    ['J. van der Berg', 'Jan van der Berg*4'],
    ['J. van der Berg | Jan van der Berg -> Jan van der Berg (initial?)'],
  ],
  [['Ł. Nowak', 'Łukasz Nowak*4'], ['Ł. Nowak | Łukasz Nowak -> Łukasz Nowak (initial?)']],
  [['J. Smith', 'John Smith', 'Jane Smith'], []],
  [['J. Smith', 'John Smith', 'James Robert Smith'], []],
  [['Anna B.', 'Anna Bauer', 'Anna Berg'], []],
  [['J. Smith', 'K. Smith', 'John Smyth'], []],
  [['Team B', 'Team Berlin', 'Team A'], []],
  // What is surer is asked first.
  [['J. Smith*3', 'John Smith', 'john smith*2'], ['John Smith | john smith -> John Smith (writing)']],
  // The same words in another order, and typing errors.
  [['Kowalski Jan*3', 'Jan Kowalski'], ['Jan Kowalski | Kowalski Jan -> Jan Kowalski (order?)']],
  [
    ['Katarzyna Kowalczyk*40', 'Katarzyna Kowalcyzk*2'],
    ['Katarzyna Kowalczyk | Katarzyna Kowalcyzk -> Katarzyna Kowalczyk (typo?)'],
  ],
  [
    ['Katarzyna Kowalczyk*40', 'Katarzyna Kowaczyk*2'],
    ['Katarzyna Kowalczyk | Katarzyna Kowaczyk -> Katarzyna Kowalczyk (typo?)'],
  ],
  [['Katarzyna Kowalczyk*40', 'Katerzyna Kowalczyk*38'], []],
  [['Anna Kowalska*40', 'Anna Kowalski*2'], []],
  [['Jon Smith*2', 'John Smith*90'], []],
  [['Marta Nowak*2', 'Maria Nowak*90'], []],
  [['Stephan Brandt*40', 'Stephen Brandt*38'], []],
  // Names that only look related.
  [['Agent 1', 'Agent 2', 'Agent 11', 'Agent 1 1'], []],
  [['Region North', 'Region South', 'Region Northeast'], []],
  [['John Smith', 'John Smithson', 'Johnny Smith'], []],
  [['王芳', '王 芳', '王方', '李芳'], []],
  [['王芳*2', '王芳 ', '李娜'], ['王芳  | 王芳 -> 王芳  (writing)']],
  [['Анна Петрова', 'Анна Петров', 'Андрей', 'Андреи'], []],
  [['C', 'C++', 'C#'], []],
  [['-5', '5', '#5'], []],
  [['__proto__', 'constructor', 'Constructor*2'], ['constructor | Constructor -> constructor (writing)']],
]

const TOPICS: typeof AGENTS = [
  [['billing', 'Billing*30', 'BILLING *2'], ['Billing | billing | BILLING  -> Billing (writing)']],
  [['Log-in', 'Login*2', 'log in*3'], ['Log-in | log in | Login -> Log-in (writing)']],
  [['E-mail', 'Email*30'], ['Email | E-mail -> Email (writing)']],
  [['Réclamation', 'Reclamation*3'], ['Réclamation | Reclamation -> Réclamation (writing)']],
  [['Returns', 'Return*3'], ['Returns | Return -> Returns (plural?)']],
  [
    ['Delivery delays', 'Delivery delay*3', 'Deliveries delay*2'],
    ['Delivery delays | Delivery delay | Deliveries delay -> Delivery delays (plural?)'],
  ],
  [['Payment process', 'Payment proces*1'], []],
  [
    ['Subscription renewal*80', 'Subscripton renewal*2'],
    ['Subscription renewal | Subscripton renewal -> Subscription renewal (typo?)'],
  ],
  [['Billing', 'Billing refund', 'Refund'], []],
  [['Billing, refund', 'Refund, billing'], []],
  [['Inbound', 'Outbound', 'Onboarding'], []],
  [['Contact form*90', 'Contract form*2'], []],
  [['News', 'New', 'Status', 'Statu'], []],
  [['Version 1.2', 'Version 12', 'Version 1-2*3'], ['Version 1.2 | Version 1-2 -> Version 1.2 (writing)']],
  [['Q1', 'Q2', 'q1*2'], ['Q1 | q1 -> Q1 (writing)']],
  [['J. Smith', 'John Smith'], []],
  [['账单', '帐单', '账单 '], ['账单 | 账单  -> 账单 (writing)']],
]

describe('proposeMerges', () => {
  test.each(AGENTS)('agents %j', async (names, expected) => {
    expect((await proposalsFor('agent', names)).proposals.map(written)).toEqual(expected)
  })

  test.each(TOPICS)('topics %j', async (names, expected) => {
    expect((await proposalsFor('topic', names)).proposals.map(written)).toEqual(expected)
  })

  test('says for whom a shortened name could stand where it is not clear', async () => {
    const { unclear } = await proposalsFor('agent', ['J. Smith', 'John Smith', 'Jane Smith', 'J. Jones'])
    expect(unclear).toEqual([{ name: 'J. Smith', candidates: ['Jane Smith', 'John Smith'] }])
  })

  test('offers a shortened name with the two that are surely one, and again once they are', async () => {
    const both = await proposalsFor('agent', ['J. Smith*12', 'John Smith*40', 'Smith, John*30'])
    expect(both.proposals.map(written)).toEqual(['John Smith | Smith, John -> John Smith (comma)'])
    expect(both.proposals.map(({ waiting }) => waiting)).toEqual([[{ name: 'J. Smith', n: 12 }]])
    const merged = await proposalsFor('agent', ['J. Smith*12', 'John Smith*70'])
    expect(merged.proposals.map(written)).toEqual(['John Smith | J. Smith -> John Smith (initial?)'])
    const ofTwo = await proposalsFor('agent', ['J. Smith', 'John Smith', 'Smith, John', 'Jane Smith'])
    expect(ofTwo.proposals.map(({ waiting }) => waiting)).toEqual([undefined])
    expect(ofTwo.unclear).toEqual([
      { name: 'J. Smith', candidates: ['Jane Smith', 'John Smith', 'Smith, John'] },
    ])
  })

  test('does not propose again what is kept apart', async () => {
    const names = ['John Smith', 'john smith*2', 'JOHN SMITH*3', 'Return', 'return*4']
    const { proposals } = await proposalsFor('agent', names, [
      ['John Smith', 'john smith'],
      ['Return', 'return', 'gone'],
    ])
    expect(proposals.map(written)).toEqual(['John Smith | JOHN SMITH -> John Smith (writing)'])
    const shortened = await proposalsFor(
      'agent',
      ['J. Smith', 'John Smith', 'Jane Smith'],
      [['J. Smith', 'Jane Smith']],
    )
    expect(shortened.proposals.map(written)).toEqual(['J. Smith | John Smith -> John Smith (initial?)'])
  })

  test('is the same for any order of the names, and has each name once at the most', async () => {
    const word = fc.constantFrom(
      'john',
      'John',
      'J.',
      'Jane',
      'Smith',
      'smith,',
      'Kowalczyk',
      'Kowalcyzk',
      'Łódź',
      '1',
      '2',
      'Returns',
      'Return',
    )
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '))
    const names = fc.uniqueArray(fc.tuple(name, fc.nat(50)), { selector: ([each]) => each, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.infiniteStream(fc.nat(1000)),
        fc.constantFrom('agent', 'topic'),
        async (pairs, order, field) => {
          const plain = pairs.map(([each, n]) => ({ name: each, n }))
          const shuffled = plain
            .map(each => ({ each, at: order.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ each }) => each)
          const one = await proposeMerges({ field, names: plain, apart: [] }, quietContext())
          expect(await proposeMerges({ field, names: shuffled, apart: [] }, quietContext())).toEqual(one)
          const proposed = one.proposals.flatMap(({ names: each }) => each.map(({ name: text }) => text))
          expect(new Set(proposed).size).toBe(proposed.length)
          for (const { shown, names: each } of one.proposals) {
            expect(each.map(({ name: text }) => text)).toContain(shown)
            // Whatever is kept apart is not proposed again.
            const apart = [each.map(({ name: text }) => text)]
            const again = await proposeMerges({ field, names: plain, apart }, quietContext())
            for (const { names: others } of again.proposals)
              expect(others.filter(({ name: text }) => apart[0]!.includes(text)).length).toBeLessThan(2)
          }
        },
      ),
    )
  })

  test('costs by the number of names, not by its square', async () => {
    const names = Array.from({ length: 65_000 }, (_, index) => ({
      name: `Topic ${index.toString(26).replace(/[0-9]/g, digit => 'qrstuvwxyz'[Number(digit)]!)} question`,
      n: 1,
    }))
    const startMs = performance.now()
    await proposeMerges({ field: 'agent', names, apart: [] }, quietContext())
    await proposeMerges({ field: 'topic', names, apart: [] }, quietContext())
    // All pairs would be two billion comparisons: minutes.
    expect(performance.now() - startMs).toBeLessThan(20_000)
  })
})

test('names that look alike in a less sure way wait for the surer proposal, which names them', async () => {
  const names = ['J. Smith*3', 'Jon Smith', 'John Smith', 'john smith*2', 'Anna Bauer', 'anna bauer*4']
  const { proposals } = await proposalsFor('agent', names)
  expect(proposals.map(({ shown, waiting }) => [shown, waiting])).toEqual([
    ['Anna Bauer', undefined],
    ['John Smith', undefined],
  ])
  const clear = await proposalsFor('agent', ['J. Smith*3', 'Smith, John*5', 'John Smith'])
  expect(clear.proposals.map(({ names: found, waiting }) => [found.length, waiting])).toEqual([
    [2, [{ name: 'J. Smith', n: 3 }]],
  ])
  // Decided: they are asked about.
  const next = await proposalsFor('agent', ['J. Smith*3', 'John Smith*15'])
  expect(next.proposals.map(written)).toEqual(['John Smith | J. Smith -> John Smith (initial?)'])
})
