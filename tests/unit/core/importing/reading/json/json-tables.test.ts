import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readRows, type PlainTable } from '../../../../../helpers/read-rows.ts'

const table = ({ inspection, rows }: PlainTable) => ({
  kind: inspection.reading.kind,
  columns: inspection.columns.map(({ header }) => header),
  rows,
})

const row = (score: number, comment: string) => ({ score, comment })
const two = [row(5, 'quick and kind'), row(1, 'nobody answered')]
const twoRows = [
  ['5', 'quick and kind'],
  ['1', 'nobody answered'],
]

describe('which kind of JSON a file is', () => {
  test.each<[string, string, string, 'json' | 'jsonl']>([
    ['a list on one line', 'a.json', JSON.stringify(two), 'json'],
    ['a list over several lines, under another name', 'a.txt', JSON.stringify(two, null, 2), 'json'],
    ['with a byte-order mark', 'a.json', `\uFEFF${JSON.stringify(two)}`, 'json'],
    ['a list under a key', 'a.json', JSON.stringify({ page: 1, responses: two }), 'json'],
    ['a list under keys', 'a.json', JSON.stringify({ data: { 'my "items"': two, next: null } }), 'json'],
    [
      'the list with most objects',
      'a.json',
      JSON.stringify({ users: [{ id: 9 }], tags: ['a', 'b', 'c'], data: two }),
      'json',
    ],
    ['a list behind text full of brackets', 'a.json', JSON.stringify({ note: '[{"\\', data: two }), 'json'],
    ['an object a line', 'a.jsonl', two.map(each => JSON.stringify(each)).join('\n'), 'jsonl'],
    [
      'an object a line, named JSON',
      'a.json',
      `${two.map(each => JSON.stringify(each)).join('\r\n')}\r\n\r\n`,
      'jsonl',
    ],
  ])('%s', async (_, name, text, kind) => {
    expect(table(await readRows(text, name))).toEqual({ kind, columns: ['score', 'comment'], rows: twoRows })
  })

  test.each([
    ['a header in brackets', '[Q1] How easy was it?,[Q2] Why?\n5,quick\n3,slow\n'],
    ['a header of template tokens', '{{field:1}},Comment\n5,quick\n3,slow\n'],
  ])('no JSON: %s', async (_, text) => {
    expect((await readRows(text, 'a.csv')).inspection.reading.kind).toBe('csv')
  })

  it('one object alone is one row, or the one line of a file of lines', async () => {
    const one = JSON.stringify(two[0])
    expect(table(await readRows(one, 'a.json'))).toEqual({
      kind: 'json',
      columns: ['score', 'comment'],
      rows: [twoRows[0]],
    })
    expect((await readRows(one, 'a.ndjson')).inspection.reading.kind).toBe('jsonl')
  })
})

describe('flattening', () => {
  test.each<[string, object, Record<string, string>]>([
    [
      'nested objects, as Delighted has them',
      { score: 3, person_properties: { agent: 'Ana', 'Delighted Source': 'Web' }, tags: [], notes: null },
      { score: '3', 'person_properties.agent': 'Ana', 'person_properties.Delighted Source': 'Web' },
    ],
    ['a list of plain values', { tags: ['billing', 4, null, true] }, { tags: 'billing; 4; true' }],
    [
      'several people, as Simplesat has them',
      {
        team_members: [
          { name: 'Ana', email: 'a@x.org', is_primary: true },
          { name: 'Ben', email: 'b@x.org' },
        ],
      },
      {
        'team_members.name': 'Ana; Ben',
        'team_members.email': 'a@x.org; b@x.org',
        'team_members.is_primary': 'true',
      },
    ],
    [
      'questions with answers, as Delighted has them',
      {
        additional_answers: [
          { id: 'x', value: { free_response: 'Faster' }, question: { id: 'q1', text: 'What next?' } },
          { id: 'y', value: { choice: 'Phone' }, question: { id: 'q2', text: 'Which channel?' } },
        ],
      },
      { 'additional_answers.What next?': 'Faster', 'additional_answers.Which channel?': 'Phone' },
    ],
    [
      'fields by number, as Zendesk has them',
      { custom_fields: [{ id: 36, value: 'gold' }] },
      { 'custom_fields.36': 'gold' },
    ],
    [
      'numbers that JavaScript cannot hold',
      { id: 1, text: 'say "12345678901234567890"' },
      { id: '1', text: 'say "12345678901234567890"' },
    ],
    [
      'keys that objects have already',
      JSON.parse('{"__proto__":1,"constructor":{"name":"x"}}') as object,
      { __proto__x: '' },
    ],
  ])('%s', async (_, object, cells) => {
    const { inspection, rows } = await readRows(JSON.stringify([object]), 'a.json')
    const found = inspection.columns.map(({ header }, index) => [header, rows[0]![index]])
    const expected =
      '__proto__x' in cells
        ? [
            ['__proto__', '1'],
            ['constructor.name', 'x'],
          ]
        : Object.entries(cells)
    expect(found).toEqual(expected)
  })

  it('keeps every digit of a long whole number, and no other token changes', async () => {
    const text =
      '{"id":9223372036854775807,"neg":-9223372036854775808,"n":1.12345678901234567,"t":"a \\" 9223372036854775807"}'
    const { rows } = await readRows(text, 'a.json')
    expect(rows).toEqual([
      ['9223372036854775807', '-9223372036854775808', '1.1234567890123457', 'a " 9223372036854775807'],
    ])
  })

  it('writes what is nested without end as JSON text', async () => {
    const deep = `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`
    const { inspection, rows } = await readRows(`[${deep}]`, 'a.json')
    expect(inspection.columns).toHaveLength(1)
    expect(rows[0]![0]).toMatch(/^\{"a":\{"a":/)
  })
})

describe('rows', () => {
  it('learns columns to the end of the file and gives lines', async () => {
    const lines = ['{"a":1}', '', '{"a":2,"b":"x"}', '{"c":{"d":3}}']
    const {
      inspection,
      rows,
      lines: numbers,
    } = await readRows(lines.join('\n'), 'a.jsonl', { pieceBytes: 3 })
    expect(inspection.columns.map(({ header, filled }) => [header, filled])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c.d', 1],
    ])
    expect(rows).toEqual([
      ['1', '', ''],
      ['2', 'x', ''],
      ['', '', '3'],
    ])
    expect(numbers).toEqual([1, 3, 4])
    expect(inspection.warnings).toEqual([])
  })

  it('gives the line on which an object of a list begins', async () => {
    const { lines } = await readRows('[\n  {"a": 1,\n "b": "x"},\n\n  {"a": 2}, {"a": 3}\n]', 'a.json')
    expect(lines).toEqual([2, 5, 5])
  })

  it('counts what is no object as an unreadable row, and an empty object as a row', async () => {
    const { inspection, unreadable, lines } = await readRows(
      '{"a":5}\n{"a":\n[1]\n{}\nnull\n{"a":4}\n{"a":',
      'a.jsonl',
    )
    expect(inspection.rows).toBe(7)
    expect(inspection.unusable).toEqual({ empty: 1, unreadable: 4 })
    expect(unreadable.map(index => lines[index])).toEqual([2, 3, 5, 7])
  })

  it('names no column where no row does', async () => {
    const { inspection } = await readRows('{}\n[1]\n{}\n', 'a.jsonl')
    expect([inspection.rows, inspection.columns, inspection.unusable]).toEqual([
      3,
      [],
      { empty: 2, unreadable: 1 },
    ])
  })
})

/** Cells that are not blank: a blank one is as good as none. */
const cell = fc.string({ unit: 'binary', maxLength: 12 }).map(text => `x${text}`)
/** Keys that are whole numbers come first in every JavaScript object: the order of the file is not to be had. */
const name = fc
  .oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'score'), fc.string({ maxLength: 8 }))
  .filter(text => !/^\d+$/.test(text))
const tables = fc.uniqueArray(name, { minLength: 1, maxLength: 5 }).chain(names =>
  fc.record({
    names: fc.constant(names),
    rows: fc.array(fc.tuple(...names.map(() => fc.oneof(cell, fc.integer().map(String)))), {
      minLength: 1,
      maxLength: 8,
    }),
  }),
)

describe('any table', () => {
  const written = (names: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
    rows.map(
      cells =>
        `{${names.map((key, index) => `${JSON.stringify(key)}:${JSON.stringify(cells[index])}`).join(',')}}`,
    )

  it('is read back from JSON and from JSON Lines, at any size of piece', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.integer({ min: 1, max: 40 }), async ({ names, rows }, pieceBytes) => {
        const objects = written(names, rows)
        const files = [
          { name: 'a.json', text: `[${objects.join(' ,\n')}]` },
          { name: 'b.json', text: `{"data": {"list": [${objects.join(',')}]}}` },
          { name: 'a.jsonl', text: objects.join('\n') },
        ]
        for (const file of files) {
          const read = await readRows(file.text, file.name, { pieceBytes })
          expect(read.inspection.columns.map(({ header }) => header)).toEqual(names)
          expect(read.rows).toEqual(rows)
        }
      }),
      { numRuns: 60 },
    )
  })
})
