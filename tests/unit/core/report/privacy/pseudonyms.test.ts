import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  columnPseudonyms,
  completeColumnKeys,
  completeKey,
  pseudonymsOf,
  withPseudonyms,
} from '#core/report/privacy/pseudonyms.ts'
import { summarise } from '#core/statistics/summarise.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { makeDataset } from '../../../../helpers/make-dataset.ts'

const responses = (names: readonly string[]) =>
  names.map((agent, index) => ({
    score: 1 + (index % 7),
    date: '2025-03-0' + String(1 + (index % 9)),
    agent,
  }))

it('gives every agent one number, and those that have one keep it', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ minLength: 1 }).filter(name => name.trim() !== ''),
        { minLength: 1, maxLength: 30 },
      ),
      fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }),
      (names, kept) => {
        const dataset = makeDataset(responses(names))
        const before = [...new Set(kept)]
        const key = completeKey(before, dataset)
        expect(key.slice(0, before.length)).toEqual(before)
        expect(new Set(key).size).toBe(key.length)
        expect([...key].sort()).toEqual([...new Set([...before, ...dataset.fields.agent.values])].sort())
        expect(completeKey(before, dataset)).toEqual(key)
        expect(completeKey(key, dataset)).toBe(key)
      },
    ),
  )
})

it('orders new names by nothing that can be seen in a report', () => {
  const names = Array.from({ length: 12 }, (_, index) => `Name ${String.fromCharCode(97 + index)}`)
  const one = completeKey([], makeDataset(responses(names)))
  const other = completeKey(
    [],
    makeDataset(responses(names).map(each => ({ ...each, score: 8 - each.score }))),
  )
  expect(one).not.toEqual(names)
  expect(other).not.toEqual(one)
})

it('changes names and nothing else, also where an agent has the pseudonym of another', () => {
  const dataset = makeDataset(responses(['Agent 2', 'Zoe', 'Zoe', 'Agent 1', 'Zoe', 'Agent 2']))
  const pseudonyms = pseudonymsOf(['Agent 2', 'Agent 1', 'Zoe'], 'Agent')
  const scale = defaultScale('ces7')
  const named = summarise(dataset, null, scale)
  const hidden = summarise(withPseudonyms(dataset, pseudonyms), null, scale)
  expect(hidden.overall).toEqual(named.overall)
  expect(hidden.breakdowns.agent.rows).toEqual(
    named.breakdowns.agent.rows.map(row => ({ ...row, key: pseudonyms.get(row.key) })),
  )
})

it('keeps the numbers of people in other columns, whoever comes later', () => {
  const of = (name: string, ...values: string[]) => ({
    name,
    column: { values, codes: Int32Array.from(values, (_, index) => index) },
  })
  const dataset = makeDataset(responses(['Zoe Quill', 'Bram Visser', 'Ada Lund']))
  const leads = ['Rosalind Okafor', 'bram visser', 'Pim de Wit']
  const first = completeColumnKeys([], [of('Team lead', ...leads)], dataset)
  expect(first.map(({ column, names }) => [column, [...names].sort()])).toEqual([
    ['Team lead', [...leads].sort()],
  ])
  expect(completeColumnKeys(first, [of('Team lead', ...leads)], dataset)).toBe(first)
  expect(completeColumnKeys(first, [], dataset)).toBe(first)
  const later = completeColumnKeys(
    first,
    [of('Team lead', 'Noor Bos', ...leads.toReversed()), of('Owner', 'Noor Bos')],
    dataset,
  )
  expect(later).toEqual([
    { column: 'Team lead', names: [...first[0]!.names, 'Noor Bos'] },
    { column: 'Owner', names: ['Noor Bos'] },
  ])
  const agents = pseudonymsOf(['Bram Visser'], 'Agent')
  expect(columnPseudonyms(later[0]!, agents)).toEqual(
    new Map(
      later[0]!.names.map((name, index) => [
        name,
        name === 'bram visser' ? 'Agent 1' : `Team lead ${String(index + 1)}`,
      ]),
    ),
  )
})
