import { describe, expect, test } from 'vitest'
import { selectionOf, type Where } from '#core/selection/where.ts'
import { makeDataset } from '../../../helpers/make-dataset.ts'

const dataset = makeDataset([
  { score: 1, date: '2026-02-28', agent: 'Ada', topic: 'Billing', others: { Region: 'North', Agent: 'x' } },
  { score: 4.5, agent: 'ada', channel: 'phone', others: { Region: 'north ', constructor: 'yes' } },
])
const HEADERS = { agent: ['Handled by'], score: ['How easy was it?'], date: ['Day'] }

function ask(...wishes: readonly string[]) {
  const wheres = wishes.map((wish): Where => {
    const at = wish.indexOf('=')
    return { field: wish.slice(0, at), value: wish.slice(at + 1) }
  })
  return selectionOf(wheres, dataset, HEADERS)
}

describe('the selection that is asked for', () => {
  test.each<[wish: string, field: string, value: string | null]>([
    ['agent=Ada', 'agent', 'Ada'],
    ['AGENT=ada', 'agent', 'ada'],
    ['Handled by= ADA ', 'agent', 'Ada'],
    ['topic=', 'topic', null],
    ['channel=Phone', 'channel', 'phone'],
    ['weekday=Saturday', 'weekday', 'saturday'],
    ['month=2026-02', 'month', '2026-02'],
    ['hour=8', 'hour', '08'],
    ['score=4.50', 'score', '4.5'],
    ['how easy was it?=1', 'score', '1'],
    ['region=North', 'column:Region', 'North'],
    ['column:Agent=x', 'column:Agent', 'x'],
    ['constructor=yes', 'column:constructor', 'yes'],
  ])('%s', (wish, field, value) => {
    expect(ask(wish)).toEqual({ selection: { filters: [{ field, values: [value] }] } })
  })

  test('values of one field stand beside each other, once each; fields narrow one another', () => {
    expect(ask('agent=Ada', 'topic=Billing', 'agent=ada', 'agent=Ada', 'agent=')).toEqual({
      selection: {
        filters: [
          { field: 'agent', values: ['Ada', 'ada', null] },
          { field: 'topic', values: ['Billing'] },
        ],
      },
    })
  })

  test.each<[wish: string, part: string, known: unknown]>([
    ['agent=Zoe', 'value', ['Ada', 'ada']],
    ['weekday=caturday', 'value', expect.arrayContaining(['monday'])],
    ['month=February', 'value', ['2026-03']],
    ['score=9', 'value', ['1', '4.5']],
    ['hour=24', 'value', expect.arrayContaining(['23'])],
    ['theme=t1', 'field', expect.arrayContaining(['weekday', 'Region'])],
    ['Day=2026-02-28', 'field', expect.anything()],
    ['toString=x', 'field', expect.anything()],
  ])('%s is wrong', (wish, part, known) => {
    expect(ask(wish)).toMatchObject({ part, known })
  })
})
