import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countResponses } from '#core/importing/count-responses.ts'
import type { ColumnMapping } from '#core/importing/mapping.ts'
import { applyMapOptions } from '#core/importing/resolve-mapping.ts'
import { scaleForColumn } from '#core/survey/scale-for-column.ts'
import { parseScaleOption, scaleOf } from '#core/survey/scales.ts'
import {
  importPlainly,
  inspect,
  inspectAndImport,
  memorySource,
  proposedPlan,
} from '../../../helpers/memory-source.ts'

const FILE = [
  'Response ID,Rating,Comment,Improve,Agent,Team lead,Category,Date,,Rating',
  ...Array.from(
    { length: 8 },
    (_, i) =>
      `R${i},${(i % 5) + 1},note ${i} of mine,idea ${i} of mine,Ann,Zoë,${['Billing ', 'Delivery'][i % 2]!},2024-05-0${i + 1},x,${i % 3}`,
  ),
].join('\n')

const NONE: ColumnMapping = {
  score: [],
  comment: [],
  date: [],
  agent: [],
  topic: [],
  id: [],
  channel: [],
  language: [],
  requester: [],
  weight: [],
  sent: [],
}

describe('--map', () => {
  const recognised: ColumnMapping = {
    ...NONE,
    score: [1],
    comment: [2, 3],
    date: [7],
    agent: [4],
    topic: [6],
    id: [0],
  }

  it('begins with what was recognised', async () => {
    expect((await inspect(FILE)).mapping).toEqual(recognised)
  })

  test.each<[string, [string, string][], Partial<ColumnMapping>]>([
    ['overrides', [['agent', 'Team lead']], { agent: [5] }],
    [
      'joins what is given twice, in the order given',
      [
        ['agent', 'Team lead'],
        ['agent', 'Agent'],
      ],
      { agent: [5, 4] },
    ],
    ['unsets', [['comment', '']], { comment: [] }],
    ['takes a number', [['comment', '#4']], { comment: [3] }],
    ['takes a blank header by its number', [['channel', '#9']], { channel: [8] }],
    ['finds a header in other case and spacing', [['agent', ' team  LEAD ']], { agent: [5] }],
    ['takes the first of two equal headers', [['score', 'Rating']], { score: [1] }],
    [
      'takes a column from the role that was guessed for it',
      [['topic', 'Comment']],
      { topic: [2], comment: [3] },
    ],
    [
      'gives one column to two roles that ask for it',
      [
        ['agent', 'Agent'],
        ['topic', 'Agent'],
      ],
      { agent: [4], topic: [4] },
    ],
  ])('%s', async (_, overrides, changes) => {
    const options = overrides.map(([role, column]) => ({ role, column }))
    expect(applyMapOptions(await inspect(FILE), options)).toEqual({ ...recognised, ...changes })
  })

  test.each(['Nobody', '#0', '#11', '__proto__'])('refuses the column %s', async column => {
    const inspection = await inspect(FILE)
    expect(() => applyMapOptions(inspection, [{ role: 'agent', column }])).toThrow(
      expect.objectContaining({
        code: 'import/unknown-column',
        details: expect.objectContaining({ file: 'test.csv', column }),
      }),
    )
  })

  it('refuses a role that there is not', async () => {
    const inspection = await inspect(FILE)
    expect(() => applyMapOptions(inspection, [{ role: 'mood', column: 'Agent' }])).toThrow(
      expect.objectContaining({
        code: 'usage/bad-value',
        details: expect.objectContaining({ option: '--map', value: 'mood=Agent' }),
      }),
    )
  })
})

describe('an import', () => {
  it('puts every cell where its role belongs', async () => {
    const text =
      'Response ID,Submit Date (America/New_York),Score,Comment,Agent,Topic,Channel,Language,Customer ID,Comment\n' +
      ' A1 ,2024-05-01 10:00,7, waited long ,Ann,Billing ,phone,en,c1,\n' +
      'A2,2024-05-02T09:00:00Z,1,first,Ann,Billing,chat,nl,c2,second\n' +
      'A3,,4,,,,,,,\n'
    const { inspection, responses, outcome } = await inspectAndImport(text)
    expect(inspection.timezone).toBe('America/New_York')
    expect(inspection.scale?.kind).toBe('ces7')
    expect(responses).toEqual([
      {
        row: 1,
        score: 7,
        timeMs: Date.UTC(2024, 4, 1, 10),
        timeKind: 1,
        comment: ' waited long ',
        id: 'A1',
        requester: 'c1',
        agent: 'Ann',
        topic: 'Billing',
        channel: 'phone',
        language: 'en',
      },
      {
        row: 2,
        score: 1,
        timeMs: Date.UTC(2024, 4, 2, 9),
        timeKind: 2,
        comment: 'first\nsecond',
        id: 'A2',
        requester: 'c2',
        agent: 'Ann',
        topic: 'Billing',
        channel: 'chat',
        language: 'nl',
      },
      {
        row: 3,
        score: 4,
        timeMs: null,
        timeKind: 0,
        comment: '',
        id: 'A3',
        requester: '',
        agent: null,
        topic: null,
        channel: null,
        language: null,
      },
    ])
    expect(outcome).toEqual({
      rows: 3,
      responses: 3,
      rejected: { total: 0, byReason: {} },
      withoutDate: 1,
      warnings: [],
    })
  })

  it('joins names with a blank and takes the first of two scores', async () => {
    const { responses } = await inspectAndImport(FILE, inspection => ({
      mapping: applyMapOptions(inspection, [
        { role: 'agent', column: 'Agent' },
        { role: 'agent', column: 'Team lead' },
        { role: 'score', column: '#2' },
        { role: 'score', column: '#10' },
      ]),
    }))
    expect(responses[0]).toMatchObject({ agent: 'Ann Zoë', score: 1 })
  })

  it('cuts what it keeps of a rejected row', async () => {
    const { rejected } = await inspectAndImport(`Rating,Comment\n5,fine\n,"${'x"y,'.repeat(20_000)}"\n`)
    expect(rejected).toHaveLength(1)
    expect(rejected[0]!.raw).toHaveLength(10_000)
    expect(rejected[0]!.raw.startsWith(',"x"y,x"y,')).toBe(true)
  })

  it('gives chunks of the agreed size', async () => {
    const text = `Rating,Comment\n${Array.from({ length: 40_000 }, (_, i) => `${(i % 5) + 1},é${i}`).join('\n')}\n`
    const { responses, outcome } = await inspectAndImport(text)
    expect(outcome.responses).toBe(40_000)
    expect(responses.map(({ comment }) => comment)).toEqual(Array.from({ length: 40_000 }, (_, i) => `é${i}`))
    expect(responses.at(-1)!.row).toBe(40_000)
  })
})

describe('the law of rows', () => {
  const score = fc.constantFrom(
    '1',
    '2',
    '5',
    '5',
    '4.0',
    '6',
    '',
    ' ',
    "Don't know",
    'n/a',
    'great',
    '3/5',
    '-1',
  )
  const cell = fc.constantFrom('', ' ', 'words', 'a, b', 'line\nbreak', '"', 'é', '\ud83d', '\ude00')
  const extra = fc.constantFrom<string[]>([], [], [], [''], ['', ' '], ['more'])
  const row = fc.tuple(score, cell, cell, extra).map(([a, b, c, rest]) => [a, b, c, ...rest])
  const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`

  it('holds for any rows, and the count foretells the import', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.array(fc.nat(30), { maxLength: 4 }),
        async (rows, blankLines) => {
          const lines = [
            'Rating,Comment,Agent',
            '3,one,Ann',
            ...rows.map(cells => cells.map(quote).join(',')),
          ]
          for (const at of blankLines) lines.splice((at % lines.length) + 1, 0, '')
          const text = lines.join('\n')
          const inspection = await inspect(text)
          const scale = scaleOf(parseScaleOption('custom:1:5'))
          const plan = proposedPlan(inspection, {
            scale,
            mapping: { ...NONE, score: [0], comment: [1], agent: [2] },
          })
          const { outcome, responses, rejected } = await importPlainly(
            memorySource(text, { pieceBytes: 5 }),
            plan,
          )
          expect(outcome.rows).toBe(rows.length + 1)
          expect(inspection.rows).toBe(outcome.rows)
          expect(outcome.rows).toBe(outcome.responses + outcome.rejected.total)
          expect([responses.length, rejected.length]).toEqual([outcome.responses, outcome.rejected.total])
          expect(Object.values(outcome.rejected.byReason).reduce((a, b) => a + b, 0)).toBe(
            outcome.rejected.total,
          )
          expect([...responses, ...rejected].map(one => one.row).sort((a, b) => a - b)).toEqual(
            Array.from({ length: outcome.rows }, (_, i) => i + 1),
          )
          const { responses: foretold, rejected: byReason } = countResponses(inspection, plan)
          expect({ foretold, byReason }).toEqual({
            foretold: outcome.responses,
            byReason: outcome.rejected.byReason,
          })
        },
      ),
      { numRuns: 300, seed: 3 },
    )
  })

  it('the count says when it cannot be exact', async () => {
    const text = `Rating\n${Array.from({ length: 1500 }, (_, i) => i).join('\n')}\n`
    const inspection = await inspect(text, { headerRows: 1 })
    const scale = scaleForColumn(inspection.columns[0]!, parseScaleOption('custom:0:2000'))
    expect(countResponses(inspection, { mapping: { ...NONE, score: [0] }, scale })).toEqual({
      responses: 1500,
      rejected: {},
      isExact: false,
    })
    expect(countResponses(inspection, { mapping: NONE, scale })).toEqual({
      responses: 0,
      rejected: { 'no-score': 1500 },
      isExact: true,
    })
  })
})
