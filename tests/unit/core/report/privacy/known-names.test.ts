import { describe, expect, it } from 'vitest'
import { knownNames } from '#core/report/privacy/known-names.ts'

const NAMES = [
  'Anna Kowalska',
  'J. de Vries',
  'Will Page',
  'Support Team',
  'Team North',
  'Team South',
  'Team East',
  '李娜',
  '17',
  "Aoife O'Neil",
]
const names = knownNames(NAMES)

describe('names that a file lists', () => {
  it.each<[string, string[]]>([
    ['Anna Kowalska hung up', ['Anna Kowalska']],
    ['anna kowalska hung up', ['anna kowalska']],
    ['Anna hung up, then Mrs Kowalska called', ['Anna', 'Kowalska']],
    ["Anna's answer was wrong", ['Anna']],
    ['ask J. de Vries or Vries', ['J. de Vries', 'Vries']],
    ["O'Neil was great", ["O'Neil"]],
    ['李娜的态度很差', ['李娜']],
  ])('are found in %j', (text, expected) =>
    expect(names.in(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected),
  )

  it.each([
    'the page did not load, and it will not',
    'Support was slow and the Team did nothing',
    'I waited 17 minutes',
    'Annabel was fine',
  ])('are not found in %j', text => expect(names.in(text)).toEqual([]))

  it('are found whole alone where that is asked for', () => {
    expect(names.wholeIn('Kowalska')).toEqual([])
    expect(names.wholeIn('Complaint about Anna Kowalska')).toEqual([{ start: 16, end: 29, kind: 'name' }])
  })
})
