import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { inspect, inspectAndImport } from '../../../../helpers/memory-source.ts'

/** Effort from 1 to 7, two words beside each; the mean is 3.96, the sum 198. */
const SCORES = Array.from({ length: 50 }, (_, index) => 1 + (index % 7))
const MEAN = SCORES.reduce((sum, score) => sum + score, 0) / SCORES.length
const FULL = 'Date;Agent;CES score;Comment'
const full = SCORES.map((score, index) => `2026-03-${10 + (index % 20)};Ada;${score};slow reply ${index}`)
const BARE = 'Comment;CES score'
const bare = SCORES.map((score, index) => `slow reply ${index};${score}`)
const topicOf = (index: number): string => (index % 2 === 0 ? 'Total' : 'Shell')
const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n')

/** What is put aside: the cell that tells it, and how many rows. */
async function putAside(csv: string) {
  const { inspection, outcome, rejected } = await inspectAndImport(csv)
  expect(outcome.rows).toBe(outcome.responses + outcome.rejected.total)
  return {
    found: (inspection.putAside ?? []).map(({ filter, rows, cells }) => [
      filter.column,
      rows,
      cells[0]?.value,
    ]),
    summaries: outcome.rejected.byReason.summary ?? 0,
    foretold: inspection.unusable?.summary ?? 0,
    responses: outcome.responses,
    raw: rejected.filter(({ reason }) => reason === 'summary').map(({ raw }) => raw),
    scale: inspection.scale && [inspection.scale.kind, inspection.scale.min, inspection.scale.max],
  }
}

describe('a row that sums up the others is put aside, and its values make no scale', () => {
  const seven = ['ces7', 1, 7]
  test.each([
    ['an average in the column of the scores', lines(FULL, full, `Average;;${MEAN.toFixed(1)};`)],
    [
      'with a decimal comma, below a blank line',
      lines(FULL, full, '', `Gemiddelde:;;${MEAN.toFixed(2).replace('.', ',')};`),
    ],
    ['as Excel writes a mean', lines(FULL, full, `;;${MEAN};Durchschnitt`)],
    ['a sum', lines(FULL, full, 'Razem;;198;')],
    ['a number of responses', lines(FULL, full, 'Nombre de réponses;;50;')],
    ['above the data', lines(FULL, `Promedio;;${MEAN.toFixed(2)};`, full)],
    ['a whole number that is a score as well', lines(FULL, full, '平均;;4;')],
    ['of other rows than these, as the last', lines(FULL, full, 'Średnia;;5,3;')],
    ['a percentage', lines(FULL, full, 'Grand total;;82 %;')],
    ['in a file of comments and scores alone', lines(BARE, bare, `Moyenne;${MEAN.toFixed(2)}`)],
    ['whose average is that of other rows', lines(BARE, bare, 'Average;5.3')],
  ])('%s', async (_, csv) => {
    const { found, summaries, foretold, responses, scale } = await putAside(csv)
    expect({ found: found.length, summaries, foretold, responses, scale }).toEqual({
      found: 1,
      summaries: 1,
      foretold: 1,
      responses: 50,
      scale: seven,
    })
  })

  it('several of them, each told by its word', async () => {
    const median = [...SCORES].sort((a, b) => a - b)[25]!
    const csv = lines(FULL, full, [
      'Total;;198;',
      'Mean;;3.96;',
      `Median;;${median};`,
      'Standard deviation;;2.01;',
    ])
    const { found, responses, raw } = await putAside(csv)
    expect(found.map(([, , cell]) => cell)).toEqual(['Total', 'Mean', 'Median', 'Standard deviation'])
    expect([responses, raw]).toEqual([50, csv.split('\n').slice(-4)])
  })

  it('of groups, between the rows', async () => {
    const groups = [full.slice(0, 20), full.slice(20, 30), full.slice(30)]
    const sums = [SCORES.slice(0, 20), SCORES.slice(20, 30), SCORES.slice(30)].map(part =>
      part.reduce((sum, score) => sum + score, 0),
    )
    const csv = lines(
      FULL,
      ...groups.flatMap((group, index) => [group, `Subtotal;;${sums[index]!};`]),
      'Grand total;;198;',
    )
    expect(await putAside(csv)).toMatchObject({
      found: [
        [0, 3, 'Subtotal'],
        [0, 1, 'Grand total'],
      ],
      summaries: 4,
      responses: 50,
      scale: seven,
    })
  })

  it('that ends after its number: it lacks no cells', async () => {
    const { warnings } = await inspect(lines(FULL, full, 'Total;;198'))
    expect(warnings.map(({ code }) => code)).toEqual(['summary-rows'])
  })

  it('beside answers in words', async () => {
    const words = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied']
    const rows = SCORES.map(
      (score, index) => `2026-03-${10 + (index % 20)};Ada;${words[score % 5]!};slow reply ${index}`,
    )
    const { summaries, responses, scale } = await putAside(
      lines('Date;Agent;Satisfaction;Comment', rows, 'Average;;3.4;'),
    )
    expect([summaries, responses, scale?.slice(1)]).toEqual([1, 50, [1, 5]])
  })
})

describe('what people wrote stays a response', () => {
  const topics = SCORES.map(
    (score, index) => `2026-03-${10 + (index % 20)};${topicOf(index)};${score};slow reply`,
  )
  test.each([
    ['a comment that says only "Average"', lines(BARE, bare, 'Average;4'), 51],
    [
      'a comment that says only "Total", in the middle',
      lines(BARE, bare.slice(0, 20), 'Total;3', bare.slice(20)),
      51,
    ],
    ['beside a date and an agent', lines(FULL, full, '2026-03-30;Ada;4;Average'), 51],
    [
      'beside a number that counts the rows',
      lines(
        'No;CES score;Comment',
        SCORES.map((score, index) => `${index};${score};reply ${index}`),
        '50;4;Total',
      ),
      51,
    ],
    ['a topic', lines('Date;Topic;CES score;Comment', topics), 50],
    [
      'a topic, in a file of topics and scores',
      lines(
        'Topic;CES score',
        SCORES.map((score, index) => `${topicOf(index)};${score}`),
      ),
      50,
    ],
    ['in a file of few rows', lines(BARE, bare.slice(0, 4), 'Total;4'), 5],
    [
      'without a date, where its score is the rounded mean',
      lines(FULL, full.slice(0, 9), ';;4;Average', full.slice(9)),
      51,
    ],
    ['without any number', lines(FULL, full, '2026-03-30;Total;4;'), 51],
  ])('%s', async (_, csv, responses) => {
    expect(await putAside(csv)).toMatchObject({ found: [], summaries: 0, responses })
  })

  it(
    'where every row has such a word, and a long file is read no slower for it',
    { timeout: 5_000 },
    async () => {
      const rows = Array.from({ length: 30_000 }, (_, i) => `Overall;${1 + (i % 7)};${(i * 37) % 900}`)
      const { rows: read, putAside: found } = await inspect(lines('Topic;CES score;Minutes', rows))
      expect([read, found]).toEqual([30_000, undefined])
    },
  )

  test.each(['198', '4'])(
    'also where a summary has the same word, and perhaps the same score: %s',
    async number => {
      const rows = SCORES.map((score, index) => `${topicOf(index)};2026-03-11;${score};slow reply ${index}`)
      const csv = lines('Topic;Date;CES score;Comment', rows, `Total;;${number};`)
      expect(rows.filter(row => row.startsWith('Total;2026-03-11;4;'))).not.toEqual([])
      expect(await putAside(csv)).toMatchObject({ found: [[0, 1, 'Total']], summaries: 1, responses: 50 })
    },
  )
})

it('taken in after all, the row is judged by its score', async () => {
  const csv = lines(FULL, full, '平均;;4;')
  const { outcome } = await inspectAndImport(csv, () => ({ rowFilters: [] }))
  expect(outcome).toMatchObject({ responses: 51, rejected: { total: 0 } })
  const again = await inspect(csv, { rowFilters: [] })
  expect([again.unusable, again.putAside]).toEqual([undefined, undefined])
})

describe('for any answers', () => {
  const WORDS = ['Total', 'Average', 'Mean', 'Gemiddelde', 'Suma', '平均', 'slow reply', '']
  const answers = fc.array(
    fc.record({
      score: fc.integer({ min: 1, max: 7 }),
      word: fc.constantFrom(...WORDS),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { minLength: 8, maxLength: 60 },
  )
  const write = (rows: readonly string[]): string => lines('Date;CES score;Comment', rows)

  it('a summary below them changes nothing but its own count', async () => {
    const kinds = fc.constantFrom('Average', 'Total')
    await fc.assert(
      fc.asyncProperty(answers, kinds, fc.nat({ max: 3 }), async (drawn, kind, decimals) => {
        fc.pre(new Set(drawn.map(({ score }) => score)).size > 2)
        const rows = drawn.map(
          ({ score, word, day }) => `2026-03-${String(day).padStart(2, '0')};${score};${word}`,
        )
        const sum = drawn.reduce((total, { score }) => total + score, 0)
        const stated = kind === 'Total' ? String(sum) : (sum / drawn.length).toFixed(decimals)
        const alone = await inspectAndImport(write(rows))
        const summed = await inspectAndImport(write([...rows, `${kind};${stated};`]))
        expect(alone.outcome).toMatchObject({ rows: rows.length, responses: rows.length })
        expect(summed.responses).toEqual(alone.responses)
        expect(summed.inspection.scale).toEqual(alone.inspection.scale)
        expect(summed.outcome.rejected.byReason).toEqual({ summary: 1 })
      }),
      { numRuns: 60 },
    )
  })
})
