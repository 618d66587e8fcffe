import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { sumOutcomes } from '#core/importing/files/sum-outcomes.ts'
import { responseRate } from '#core/importing/offered/response-rate.ts'
import { importFile } from '#core/importing/import-file.ts'
import type { ResponseChunk } from '#core/survey/response-chunk.ts'
import { defaultScale } from '#core/survey/scales.ts'
import {
  importPlainly,
  inspect,
  inspectAndImport,
  memorySource,
  proposedPlan,
  quietContext,
} from '../../../../helpers/memory-source.ts'

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../../../fixtures/exports/${name}`, import.meta.url))

describe('surveys that went out', () => {
  it('are the offered ratings of Zendesk Explore, counted by agent, group and weekday', async () => {
    const bytes = fixture('zendesk-explore.csv')
    const rows = bytes
      .toString('utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map(line => line.match(/("[^"]*"|[^,]*)(,|$)/g)!.map(cell => cell.replace(/,$/, '')))
    const offered = rows.filter(row => row[1] === 'Offered')
    const { outcome } = await inspectAndImport(bytes)
    expect(offered.length).toBeGreaterThan(0)
    expect(outcome.offered).toMatchObject({
      rows: outcome.responses + offered.length,
      answered: outcome.responses,
    })
    const counted = outcome.offered!.unanswered.fields.agent!.map(({ value, n }) => [value, n])
    const plain = new Map<string, number>()
    for (const row of offered) plain.set(row[6]!, (plain.get(row[6]!) ?? 0) + 1)
    expect(new Map(counted as [string, number][])).toEqual(plain)
    expect(outcome.offered!.unanswered.weekday.reduce((sum, n) => sum + n, 0)).toBe(offered.length)
  })

  it('are the rows of AskNicely that were sent and never answered', async () => {
    const { outcome } = await inspectAndImport(fixture('asknicely.csv'))
    expect([outcome.responses, outcome.rejected.byReason]).toEqual([18, { 'non-answer': 2 }])
    expect(outcome.offered).toMatchObject({ rows: 20, answered: 18 })
  })

  const HEADER = 'Score,Survey sent,Comment,Agent,Date'
  test.each([
    ['a date', '2026-03-02', 1],
    ['yes', 'Yes', 1],
    ['1', '1', 1],
    ['no', 'no', 0],
    ['0', '0', 0],
    ['nothing', '', 0],
    ['not offered', 'Not offered', 0],
  ])('sent says %s of a row without a score', async (_, sent, unanswered) => {
    const csv = [
      HEADER,
      '5,yes,fine,Mila,2026-03-02',
      '1,yes,bad,Joris,2026-03-03',
      `,${sent},,Mila,2026-03-04`,
    ].join('\n')
    const inspection = await inspect(csv)
    const mapping = {
      score: [0],
      sent: [1],
      comment: [2],
      agent: [3],
      date: [4],
      topic: [],
      id: [],
      channel: [],
      language: [],
      requester: [],
      weight: [],
    }
    const plan = proposedPlan(inspection, { mapping, scale: defaultScale('csat5') })
    const { outcome } = await importPlainly(memorySource(csv), plan)
    expect(outcome.rejected.byReason).toEqual({ 'no-score': 1 })
    if (unanswered === 0) expect(outcome.offered).toBeUndefined()
    else
      expect(outcome.offered).toEqual({
        rows: 3,
        answered: 2,
        unanswered: { fields: { agent: [{ value: 'Mila', n: 1 }] }, weekday: [0, 0, 1, 0, 0, 0, 0, 0] },
      })
  })

  it('add up over files, and a file of answers alone does not count', async () => {
    const row = fc.record({
      score: fc.constantFrom('Good', 'Bad', 'Offered', 'Unoffered', ''),
      agent: fc.constantFrom('A', 'B', ''),
    })
    const property = fc.asyncProperty(
      fc.array(fc.array(row, { maxLength: 20 }), { minLength: 1, maxLength: 4 }),
      async files => {
        const outcomes = []
        for (const rows of files) {
          const all = [{ score: 'Good', agent: 'A' }, { score: 'Bad', agent: 'B' }, ...rows]
          const csv = [
            'Satisfaction score,Agent,Comment',
            ...all.map(({ score, agent }) => `${score},${agent},so`),
          ].join('\n')
          const { outcome } = await inspectAndImport(csv)
          const offered = all.filter(({ score }) => score === 'Offered').length
          const answered = all.filter(({ score }) => score === 'Good' || score === 'Bad').length
          expect(outcome.offered?.rows).toBe(offered === 0 ? undefined : offered + answered)
          outcomes.push(outcome)
        }
        const sum = sumOutcomes(outcomes)
        const telling = outcomes.filter(({ offered }) => offered !== undefined)
        expect(responseRate(outcomes)?.rows).toBe(sum.offered?.rows)
        expect(sum.offered?.answered).toBe(
          telling.length === 0 ? undefined : telling.reduce((n, { responses }) => n + responses, 0),
        )
      },
    )
    await fc.assert(property, { numRuns: 20 })
  })
})

describe('weights', () => {
  it('are kept with the responses; what is no weight is 1 and counted', async () => {
    const cells = [
      ...['1.5', '0', '2,25', '', 'n/a', '-1', 'heavy', '3', '0.3333333333333333', '.85', '1e-05'],
      ...['1e400', '1e-400'],
    ]
    const csv = [
      'Score;Weight;Comment',
      ...cells.map((cell, i) => `${String((i % 5) + 1)};${cell};so`),
      ';9;none',
    ].join('\n')
    const inspection = await inspect(csv)
    const mapping = { ...inspection.mapping, score: [0], weight: [1], comment: [2] }
    const plan = proposedPlan(inspection, { mapping, scale: defaultScale('csat5') })
    const chunks: ResponseChunk[] = []
    const sink = {
      chunk: (chunk: ResponseChunk) => Promise.resolve(void chunks.push(chunk)),
      rejected: () => Promise.resolve(),
    }
    const { outcome } = await importFile(memorySource(csv), plan, sink, quietContext())
    expect(chunks.flatMap(({ weight }) => [...weight!])).toEqual([
      1.5,
      0,
      2.25,
      1,
      1,
      1,
      1,
      3,
      1 / 3,
      0.85,
      1e-5,
      1,
      0,
    ])
    expect(outcome.warnings).toEqual([{ code: 'bad-weights', count: 3, values: {} }])
    const without = await importFile(
      memorySource(csv),
      { ...plan, mapping: { ...mapping, weight: [] } },
      sink,
      quietContext(),
    )
    expect([chunks.at(-1)?.weight, without.outcome.warnings]).toEqual([undefined, []])
  })
})
