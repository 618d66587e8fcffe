import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { buildDataset, textReaderOf, type CodedImport } from '#core/survey/build-dataset.ts'
import { NO_DAY, NO_HOUR, NO_WEEKDAY } from '#core/survey/dataset.ts'
import { textColumn } from '../../../helpers/make-chunk.ts'

type Chunk = CodedImport['chunks'][number]

function chunkOf(parts: {
  readonly rows: readonly number[]
  readonly scores: readonly number[]
  readonly times?: readonly (readonly [kind: 0 | 1 | 2, iso: string])[]
  readonly topics?: readonly number[]
}): Chunk {
  const size = parts.rows.length
  const none = new Int32Array(size).fill(-1)
  return {
    size,
    rowNumber: Uint32Array.from(parts.rows),
    scoreCode: Uint16Array.from(parts.scores),
    timeMs: Float64Array.from(parts.rows, (_, i) => Date.parse(parts.times?.[i]?.[1] ?? '')),
    timeKind: Uint8Array.from(parts.rows, (_, i) => parts.times?.[i]?.[0] ?? 0),
    codes: {
      agent: none,
      topic: parts.topics === undefined ? none : Int32Array.from(parts.topics),
      channel: none,
      language: none,
    },
  }
}

function dictionaries(
  scores: readonly number[],
  topics: readonly string[] = [],
): CodedImport['dictionaries'] {
  return { scores, fields: { agent: [], topic: topics, channel: [], language: [] } }
}

describe('buildDataset', () => {
  const dataset = buildDataset(
    [
      {
        importId: 'first',
        dictionaries: dictionaries([7, 1, -0], ['Delivery', '__proto__']),
        chunks: [
          chunkOf({ rows: [1, 2], scores: [0, 1], topics: [1, -1] }),
          chunkOf({ rows: [4], scores: [2], topics: [0] }),
        ],
      },
      { importId: 'empty', dictionaries: dictionaries([]), chunks: [] },
      {
        importId: 'second',
        dictionaries: dictionaries([4.5, 7, 0], ['Billing', 'Delivery']),
        chunks: [chunkOf({ rows: [1, 9, 10], scores: [0, 1, 2], topics: [0, 1, -1] })],
      },
    ],
    'UTC',
  )

  test('puts the imports one after the other', () => {
    expect(dataset.size).toBe(6)
    expect([...dataset.rowNumber]).toEqual([1, 2, 4, 1, 9, 10])
    expect(dataset.imports).toEqual([
      { importId: 'first', start: 0 },
      { importId: 'empty', start: 3 },
      { importId: 'second', start: 3 },
    ])
  })

  test('merges scores in ascending order; 0 and -0 are one', () => {
    expect([...dataset.scoreValues]).toEqual([0, 1, 4.5, 7])
    expect(Array.from(dataset.scoreCode, code => dataset.scoreValues[code])).toEqual([7, 1, 0, 4.5, 7, 0])
  })

  test('merges values by their text and keeps empty cells empty', () => {
    const { values, codes } = dataset.fields.topic
    expect(values).toEqual(['Delivery', '__proto__', 'Billing'])
    expect(Array.from(codes, code => values[code] ?? null)).toEqual([
      '__proto__',
      null,
      'Delivery',
      'Billing',
      'Delivery',
      null,
    ])
    expect(dataset.fields.agent.values).toEqual([])
  })

  test('takes wall times as they stand and turns instants into days of the zone', () => {
    const chunk = chunkOf({
      rows: [1, 2, 3, 4, 5],
      scores: [0, 0, 0, 0, 0],
      times: [
        [1, '2025-06-29T23:30:00Z'],
        [2, '2025-06-29T23:30:00Z'],
        [2, '2025-01-05T23:30:00Z'],
        [0, ''],
        [1, '1969-12-31T00:00:00Z'],
      ],
    })
    const { day, weekday } = buildDataset(
      [{ importId: 'one', dictionaries: dictionaries([1]), chunks: [chunk] }],
      'Europe/London',
    )
    expect([...day]).toEqual([
      Date.UTC(2025, 5, 29) / 86_400_000,
      Date.UTC(2025, 5, 30) / 86_400_000,
      Date.UTC(2025, 0, 5) / 86_400_000,
      NO_DAY,
      -1,
    ])
    expect([...weekday]).toEqual([6, 0, 6, NO_WEEKDAY, 2])
  })

  const HOURS: readonly {
    readonly name: string
    readonly imports: readonly (readonly (readonly [kind: 0 | 1 | 2, iso: string])[])[]
    readonly expected: readonly number[]
  }[] = [
    {
      name: 'wall times as they stand, instants on the clock of the zone, none without a date',
      imports: [
        [
          [1, '2025-06-29T23:59:59.999Z'],
          [1, '2025-06-29T00:00:00Z'],
          [2, '2025-06-29T23:30:00Z'],
          [2, '2025-01-05T23:30:00Z'],
          [0, ''],
          [1, '1969-12-31T22:10:00Z'],
        ],
      ],
      expected: [23, 0, 0, 23, NO_HOUR, 22],
    },
    {
      name: 'the hour that the clocks of the zone have twice, and the one they skip',
      imports: [
        [
          [2, '2025-10-26T00:30:00Z'],
          [2, '2025-10-26T01:30:00Z'],
          [2, '2025-03-30T00:59:00Z'],
          [2, '2025-03-30T01:00:00Z'],
        ],
      ],
      expected: [1, 1, 0, 2],
    },
    {
      name: 'dates alone have none, in each import for itself',
      imports: [
        [
          [1, '2025-06-29T00:00:00Z'],
          [1, '2025-06-30T00:00:00Z'],
        ],
        [
          [1, '2025-06-29T00:00:00Z'],
          [1, '2025-06-30T00:00:01Z'],
        ],
      ],
      expected: [NO_HOUR, NO_HOUR, 0, 0],
    },
    {
      name: 'nor do instants that are all at midnight of UTC, or all at midnight of the zone',
      imports: [
        [
          [2, '2025-01-29T00:00:00Z'],
          [2, '2025-06-30T00:00:00Z'],
        ],
        [
          [2, '2025-01-29T00:00:00Z'],
          [2, '2025-06-29T23:00:00Z'],
        ],
      ],
      expected: [NO_HOUR, NO_HOUR, NO_HOUR, NO_HOUR],
    },
    {
      name: 'wall times and instants of one import are told apart',
      imports: [
        [
          [1, '2025-01-29T00:00:00Z'],
          [2, '2025-01-29T09:15:00Z'],
        ],
      ],
      expected: [NO_HOUR, 9],
    },
  ]
  test.each(HOURS)('hours: $name', ({ imports, expected }) => {
    const { hour } = buildDataset(
      imports.map((times, index) => ({
        importId: String(index),
        dictionaries: dictionaries([1]),
        chunks: times.map(time => chunkOf({ rows: [1], scores: [0], times: [time] })),
      })),
      'Europe/London',
    )
    expect([...hour]).toEqual(expected)
  })

  test('an import without a response gives an empty dataset', () => {
    const empty = buildDataset([], 'UTC')
    expect([empty.size, empty.scoreValues.length, empty.imports.length]).toEqual([0, 0, 0])
  })
})

describe('textReaderOf', () => {
  test('gives every text by its place in the dataset, and nothing beyond it', () => {
    const text = fc.string({ unit: 'grapheme' })
    const imports = fc.array(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(imports, all => {
        const reader = textReaderOf(
          all.map(chunks => ({
            chunks: chunks.map(texts => ({
              size: texts.length,
              texts: { comment: textColumn(texts) },
            })),
          })),
          'comment',
        )
        const expected = all.flat(2)
        expect(expected.map((_, index) => reader.text(index))).toEqual(expected)
        expect([reader.text(-1), reader.text(expected.length), reader.text(Number.NaN)]).toEqual(['', '', ''])
      }),
    )
  })

  test('a byte order mark inside the data stays, an absent column is empty', () => {
    const chunks = [{ size: 1, texts: { comment: textColumn(['\uFEFFslow']) } }]
    expect(textReaderOf([{ chunks }], 'comment').text(0)).toBe('\uFEFFslow')
    expect(textReaderOf([{ chunks }], 'id').text(0)).toBe('')
  })
})

describe('columns that were kept beside those with a role', () => {
  const kept = (
    importId: string,
    columns: Pick<CodedImport['dictionaries'], 'others' | 'measures'>,
    chunk: Pick<Chunk, 'others' | 'measures'>,
  ): CodedImport => ({
    importId,
    dictionaries: { ...dictionaries([5]), ...columns },
    chunks: [{ ...chunkOf({ rows: [1, 2], scores: [0, 0] }), ...chunk }],
  })
  const dataset = buildDataset(
    [
      kept(
        'first',
        {
          others: [
            { name: 'Region', values: ['North', 'South'] },
            { name: '__proto__', values: ['x'] },
          ],
          measures: [{ name: 'Replies', role: 'replies' }],
        },
        {
          others: [Int32Array.of(1, -1), Int32Array.of(-1, 0)],
          measures: [Float64Array.of(3, Number.NaN)],
        },
      ),
      {
        importId: 'of an earlier version',
        dictionaries: dictionaries([5]),
        chunks: [chunkOf({ rows: [1], scores: [0] })],
      },
      kept(
        'second',
        {
          others: [{ name: 'Region', values: ['West', 'South'] }],
          measures: [
            { name: 'Replies', role: null },
            { name: 'Replies', role: 'replies' },
          ],
        },
        { others: [Int32Array.of(0, 1)], measures: [Float64Array.of(8, 9), Float64Array.of(1, 2)] },
      ),
    ],
    'UTC',
  )

  test('are merged by name; an import without one has no values there', () => {
    const plain = dataset.others.map(({ name, column: { values, codes } }) => [
      name,
      Array.from(codes, code => values[code] ?? null),
    ])
    expect(plain).toEqual([
      ['Region', ['South', null, null, 'West', 'South']],
      ['__proto__', [null, 'x', null, null, null]],
    ])
  })

  test('numbers of one name are one column only where they say the same', () => {
    const plain = dataset.measures.map(({ name, role, values }) => [name, role, [...values]])
    expect(plain).toEqual([
      ['Replies', 'replies', [3, Number.NaN, Number.NaN, 1, 2]],
      ['Replies', null, [Number.NaN, Number.NaN, Number.NaN, 8, 9]],
    ])
  })
})
