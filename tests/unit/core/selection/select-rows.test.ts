import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { removeFilter, toggleValue } from '#core/selection/edit-selection.ts'
import { selectRows } from '#core/selection/select-rows.ts'
import {
  columnField,
  columnName,
  EVERYTHING,
  FILTER_FIELDS,
  isColumnField,
  type Filter,
  type FilterField,
} from '#core/selection/selection.ts'
import { WEEKDAYS } from '#core/survey/dataset.ts'
import type { FoundTheme, ThemeRun } from '#core/themes/theme.ts'
import { makeDataset, type PlainResponse } from '../../../helpers/make-dataset.ts'

const RESPONSES: readonly PlainResponse[] = [
  {
    score: 1,
    date: '2025-02-28T23:15',
    topic: 'Delivery',
    agent: 'Ada',
    channel: 'phone',
    language: 'en',
    others: { Region: 'North', constructor: 'yes' },
  },
  {
    score: 7,
    date: '2025-03-01T08:00',
    topic: 'Billing',
    agent: '__proto__',
    channel: 'mail',
    others: { Region: 'South' },
  },
  { score: 4.5, date: '2025-03-31', topic: 'Delivery', language: 'de' },
  { score: 1, topic: 'Login', agent: 'Ada' },
  { score: 7, date: '1969-12-31', agent: 'Bo', channel: 'phone', language: 'de' },
  { score: 2, date: '2025-04-01', topic: 'Billing', agent: 'Bo' },
]
const MAIN_THEMES = [0, -1, 1, 0, -1, 1]
const dataset = makeDataset(RESPONSES)

function theme(id: string): FoundTheme {
  return { id, label: id, keywords: [], markedStems: [] }
}

const run: ThemeRun = {
  themes: [theme('t1'), theme('t2')],
  mainTheme: Int16Array.from(MAIN_THEMES),
  secondTheme: new Int16Array(6).fill(-1),
  status: new Uint8Array(6),
  learnedFrom: 4,
}

/** What a response has in a field, row by row, in the words of a filter. */
function valueOf(index: number, field: FilterField): string | null {
  const response = RESPONSES[index]!
  if (isColumnField(field)) {
    const own = new Map(Object.entries(response.others ?? {}))
    return own.get(columnName(field)) ?? null
  }
  switch (field) {
    case 'weekday': {
      if (response.date === undefined) return null
      return WEEKDAYS[(new Date(response.date.slice(0, 10)).getUTCDay() + 6) % 7]!
    }
    case 'month':
      return response.date?.slice(0, 7) ?? null
    case 'hour': {
      if (response.date === undefined) return null
      return response.date.slice(11, 13) || '00'
    }
    case 'score':
      return String(response.score)
    case 'theme':
      return ['t1', 't2'][MAIN_THEMES[index]!] ?? null
    default:
      return response[field] ?? null
  }
}

const FIELDS: readonly FilterField[] = [
  ...FILTER_FIELDS,
  ...['Region', 'constructor', 'a column that no file has'].map(columnField),
]

const anyFilter: fc.Arbitrary<Filter> = fc.constantFrom(...FIELDS).chain(field => {
  const present = [...new Set(RESPONSES.map((_, index) => valueOf(index, field)))]
  const value = fc.constantFrom(...present, null, 'nobody has this', '1999-13')
  return fc.record({ field: fc.constant(field), values: fc.array(value, { maxLength: 4 }) })
})

describe('selectRows', () => {
  test('keeps what passes every filter, compared row by row', () => {
    fc.assert(
      fc.property(fc.array(anyFilter, { maxLength: 3 }), filters => {
        const expected = RESPONSES.map((_, index) =>
          filters.every(({ field, values }) => values.includes(valueOf(index, field))) ? 1 : 0,
        )
        expect([...selectRows(dataset, { filters }, run)]).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  test.each<[FilterField, (string | null)[], number[]]>([
    ['month', ['2025-03'], [1, 2]],
    ['month', ['2025-02', '2025-04', null], [0, 3, 5]],
    ['month', ['1969-12'], [4]],
    ['weekday', ['saturday', 'monday'], [1, 2]],
    ['score', ['4.5', '2'], [2, 5]],
    ['hour', ['08', '00'], [1, 2, 4, 5]],
    ['hour', ['24', null], [3]],
    ['agent', ['__proto__'], [1]],
    ['topic', [null], [4]],
    ['theme', ['t2', null], [1, 2, 4, 5]],
    ['language', [], []],
    ['column:Region', ['South'], [1]],
    ['column:constructor', [null], [1, 2, 3, 4, 5]],
    ['column:toString', ['yes'], []],
  ])('%s is one of %j', (field, values, kept) => {
    const mask = selectRows(dataset, { filters: [{ field, values }] }, run)
    expect([...mask.keys()].filter(index => mask[index] === 1)).toEqual(kept)
  })

  test('without a filter every response is in play', () => {
    expect([...selectRows(dataset, EVERYTHING, null)]).toEqual([1, 1, 1, 1, 1, 1])
  })

  test('where no themes were sought every response is in no theme', () => {
    const inTheme = selectRows(dataset, { filters: [{ field: 'theme', values: ['t1'] }] }, null)
    const inNone = selectRows(dataset, { filters: [{ field: 'theme', values: ['t1', null] }] }, null)
    expect([...inTheme]).toEqual([0, 0, 0, 0, 0, 0])
    expect([...inNone]).toEqual([1, 1, 1, 1, 1, 1])
  })
})

describe('editing a selection', () => {
  test('a value joins the filter of its field, leaves it, and takes the empty filter with it', () => {
    const one = toggleValue(EVERYTHING, 'topic', 'Delivery')
    const two = toggleValue(toggleValue(one, 'agent', null), 'topic', 'Billing')
    expect(two).toEqual({
      filters: [
        { field: 'topic', values: ['Delivery', 'Billing'] },
        { field: 'agent', values: [null] },
      ],
    })
    expect(toggleValue(two, 'agent', null).filters).toEqual([
      { field: 'topic', values: ['Delivery', 'Billing'] },
    ])
    expect(toggleValue(two, 'topic', 'Delivery').filters[0]).toEqual({ field: 'topic', values: ['Billing'] })
    expect(one).toEqual({ filters: [{ field: 'topic', values: ['Delivery'] }] })
  })

  test('toggling twice selects the same responses as before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          anyFilter.filter(each => each.values.length > 0),
          { selector: each => each.field },
        ),
        anyFilter,
        (filters, { field, values }) => {
          fc.pre(values.length > 0)
          const before = { filters }
          const after = toggleValue(toggleValue(before, field, values[0]!), field, values[0]!)
          expect(selectRows(dataset, after, run)).toEqual(selectRows(dataset, before, run))
        },
      ),
    )
  })

  test('removing takes every filter of the field', () => {
    const filters = [
      { field: 'topic', values: ['a'] },
      { field: 'score', values: ['1'] },
      { field: 'topic', values: ['b'] },
    ] as const
    expect(removeFilter({ filters }, 'topic')).toEqual({ filters: [filters[1]] })
    expect(removeFilter({ filters }, 'agent')).toEqual({ filters })
  })
})
