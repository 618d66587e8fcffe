import { describe, expect, it } from 'vitest'
import { Disguise, type DisguiseInput } from '#core/report/privacy/disguise.ts'
import { peopleColumns } from '#core/report/privacy/people-columns.ts'
import { completeColumnKeys, completeKey } from '#core/report/privacy/pseudonyms.ts'
import { PERSONAL_KINDS, type PersonalKind } from '#core/report/privacy/personal-data.ts'
import type { Dataset } from '#core/survey/dataset.ts'
import { makeDataset } from '../../../../helpers/make-dataset.ts'
import { sampleReport } from '../../../../helpers/sample-report.ts'

const words = {
  agent: 'Agent',
  removed: Object.fromEntries(PERSONAL_KINDS.map(kind => [kind, `[${kind}]`])) as Record<
    PersonalKind,
    string
  >,
}
const dataset = makeDataset([
  { score: 1, agent: 'Anna Kowalska', topic: 'Refund for jo@example.org' },
  { score: 2, agent: 'Bram Visser', topic: 'Delivery' },
  { score: 7, agent: 'Anna Kowalska', topic: 'Delivery' },
])
const merges = [
  { field: 'agent' as const, shown: 'Anna Kowalska', from: ['Kowalska A.'] },
  { field: 'topic' as const, shown: 'Delivery', from: ['Delivery (bram visser)'] },
]
function inputOf(of: Dataset): DisguiseInput {
  const key = completeKey([], dataset)
  const columnKeys = completeColumnKeys([], peopleColumns(of, key, merges), of)
  return { dataset: of, key, columnKeys, merges, words }
}
const disguise = new Disguise(inputOf(dataset))
const quote = sampleReport('rich').themes.themes[0]!.quotes[0]!

describe('a report without names', () => {
  it('is counted from a dataset that has none', () => {
    expect([...disguise.dataset.fields.agent.values].sort()).toEqual(['Agent 1', 'Agent 2'])
    expect(disguise.dataset.fields.topic.values).toEqual(['Refund for [email]', 'Delivery'])
    expect(dataset.fields.agent.values).toEqual(['Anna Kowalska', 'Bram Visser'])
  })

  it('leaves no name in the other columns of the file', () => {
    const columnOf = (...values: string[]) => ({ values, codes: Int32Array.of(0, 1, 2) })
    const wide = new Disguise(
      inputOf({
        ...dataset,
        others: [
          { name: 'Region', column: columnOf('EU', 'bram visser', '0161 496 0000') },
          { name: 'Team lead', column: columnOf('Rosalind Okafor', 'bram visser', 'Not Assigned') },
          { name: 'Handled with', column: columnOf('Anna', 'Bram', 'Kowalska') },
          { name: 'Customer type', column: columnOf('Gold', 'Silver', 'Not Known') },
        ],
      }),
    )
    const [region, lead, handled, type] = wide.dataset.others.map(({ column }) => column.values)
    expect(region).toEqual(['EU', '[name]', '[phone]'])
    expect(type).toEqual(['Gold', 'Silver', 'Not Known'])
    expect(new Set(handled)).toEqual(new Set(['Handled with 1', 'Handled with 2', 'Handled with 3']))
    expect(lead).toEqual([
      expect.stringMatching(/^Team lead \d$/),
      expect.stringMatching(/^Agent \d$/),
      expect.stringMatching(/^Team lead \d$/),
    ])
    expect(wide.selection({ filters: [{ field: 'column:Team lead', values: ['Rosalind Okafor'] }] })).toEqual(
      {
        filters: [{ field: 'column:Team lead', values: [lead![0]] }],
      },
    )
    const overview = sampleReport('rich').themes
    const text = 'Rosalind was kind, rosalind okafor too. Not so Bram.'
    const theme = { ...overview.themes[0]!, quotes: [{ ...quote, text, marks: [] }] }
    expect(wide.themes({ ...overview, themes: [theme] }).themes[0]!.quotes[0]!.text).toBe(
      '[name] was kind, [name] too. Not so [name].',
    )
  })

  it('names what was selected as its tables do', () => {
    const { filters } = disguise.selection({
      filters: [
        { field: 'agent', values: ['Anna Kowalska', null] },
        { field: 'topic', values: ['Refund for jo@example.org', 'Delivery'] },
        { field: 'weekday', values: ['monday'] },
      ],
    })
    expect(filters[0]!.values[0]).toMatch(/^Agent [12]$/)
    expect(filters[0]!.values[1]).toBeNull()
    expect(filters.slice(1)).toEqual([
      { field: 'topic', values: ['Refund for [email]', 'Delivery'] },
      { field: 'weekday', values: ['monday'] },
    ])
  })

  it('quotes without personal data, with its marks where the words are then', () => {
    const text = 'I told Anna at jo@example.org that the queue is long, and Kowalska A. laughed at the queue.'
    const at = (word: string, from = 0): [number, number] => [
      text.indexOf(word, from),
      text.indexOf(word, from) + word.length,
    ]
    const overview = sampleReport('rich').themes
    const theme = {
      ...overview.themes[0]!,
      quotes: [{ ...quote, text, marks: [at('Anna'), at('queue'), at('queue', 60)] }],
    }
    const shown = disguise.themes({ ...overview, themes: [theme] }).themes[0]!
    const expected = 'I told [name] at [email] that the queue is long, and [name]. laughed at the queue.'
    expect(shown.quotes[0]!.text).toBe(expected)
    expect(shown.quotes[0]!.marks.map(([start, end]) => expected.slice(start, end))).toEqual([
      'queue',
      'queue',
    ])
  })

  it('labels themes and names compared sides without them', () => {
    const found = {
      id: 't1',
      label: 'Anna, queue',
      keywords: [
        { text: 'Anna', weight: 2 },
        { text: 'Kowalska', weight: 1 },
      ],
      markedStems: [],
    }
    const none = new Int16Array(0)
    const run = {
      themes: [found],
      mainTheme: none,
      secondTheme: none,
      status: new Uint8Array(0),
      learnedFrom: 0,
    }
    expect(disguise.run(run).themes[0]).toMatchObject({
      label: '[name], queue',
      keywords: [{ text: '[name]' }],
    })
    const values = { kind: 'values', field: 'agent', first: 'Anna Kowalska', second: 'Bram Visser' } as const
    const shown = JSON.stringify(disguise.choice(values))
    expect(shown).toMatch(/"first":"Agent [12]","second":"Agent [12]"/)
    expect(disguise.choice({ kind: 'rest', field: 'weekday', second: 'monday' })).toMatchObject({
      second: 'monday',
    })
  })

  it('prints merged topics, not merged people, and counts what it took out', () => {
    expect(disguise.merges()).toEqual([{ field: 'topic', shown: 'Delivery', from: ['Delivery ([name])'] }])
    const { agents, mergedNames, removed } = disguise.facts()
    expect([agents, mergedNames]).toEqual([2, 1])
    expect(removed).toMatchObject({ email: 2, name: 6, phone: 0 })
  })

  it('lets no name of the file through remarks of the import', () => {
    const source = sampleReport('rich').sources[0]!
    const warnings = [{ code: 'x', count: 1, values: { example: 'Bram Visser 3', n: 4 } }]
    expect(disguise.sources([{ ...source, warnings }])[0]!.warnings).toEqual([
      { code: 'x', count: 1, values: { example: '[name] 3', n: 4 } },
    ])
  })

  it('tells how many tickets were missed, and of none the id, however short', () => {
    const missed = { code: 'tickets-not-found', count: 2, values: { tickets: 't.csv', examples: 'A7, 4711' } }
    const tickets = {
      files: [],
      tickets: 5,
      answered: 3,
      found: 3,
      withoutId: 0,
      notFound: 2,
      examples: ['A7', '4711'],
      columns: [],
    }
    const source = { ...sampleReport('rich').sources[0]!, warnings: [missed], tickets }
    expect(disguise.sources([source])).toEqual([
      {
        ...source,
        warnings: [{ code: 'tickets-not-found-unnamed', count: 2, values: { tickets: 't.csv' } }],
        tickets: { ...tickets, examples: [] },
      },
    ])
  })
})
