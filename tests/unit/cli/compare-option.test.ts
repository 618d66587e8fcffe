import { describe, expect, it } from 'vitest'
import { comparisonWarnings } from '#cli/comparison-warnings.ts'
import { parseArguments } from '#cli/parse-arguments.ts'
import { AppError } from '#core/errors.ts'
import type { Comparison } from '#core/statistics/comparison/comparison.ts'
import { createWords } from '#words/create-words.ts'
import { warningSentence } from '#words/warning-sentence.ts'

const choiceOf = (text: string) => parseArguments(['a.csv', '--compare', text]).compare

const range = (from: string, to: string) => ({ from, to })

describe('--compare', () => {
  it.each<[string, object]>([
    [
      '2025-01..2025-02',
      {
        kind: 'periods',
        first: range('2025-01-01', '2025-01-31'),
        second: range('2025-02-01', '2025-02-28'),
      },
    ],
    [
      '2025-Q1..2025-Q2',
      {
        kind: 'periods',
        first: range('2025-01-01', '2025-03-31'),
        second: range('2025-04-01', '2025-06-30'),
      },
    ],
    [
      '2024..2025-01-05/2025-02-07',
      {
        kind: 'periods',
        first: range('2024-01-01', '2024-12-31'),
        second: range('2025-01-05', '2025-02-07'),
      },
    ],
    // The later one first: then the change is told backwards, as it was asked for.
    [
      '2025..2024',
      {
        kind: 'periods',
        first: range('2025-01-01', '2025-12-31'),
        second: range('2024-01-01', '2024-12-31'),
      },
    ],
    [
      'topic=Billing..Home delivery',
      { kind: 'values', field: 'topic', first: 'Billing', second: 'Home delivery' },
    ],
    ['weekday=saturday', { kind: 'rest', field: 'weekday', second: 'saturday' }],
    ['column:Plan=Gold', { kind: 'rest', field: 'column:Plan', second: 'Gold' }],
    // Which field a header means the file tells.
    ['Team lead=Ada..Bo', { kind: 'values', field: 'column:Team lead', first: 'Ada', second: 'Bo' }],
  ])('%s', (text, choice) => {
    expect(choiceOf(text)).toEqual({ text, choice })
  })

  it('is one a call', () => {
    expect(() => parseArguments(['a.csv', '--compare', 'topic=A', '--compare', 'topic=B'])).toThrow(
      expect.objectContaining({
        code: 'usage/bad-value',
        details: expect.objectContaining({ option: '--compare', value: 'topic=B' }) as unknown,
      }),
    )
  })

  it.each([
    '2025-01',
    '2025-01..',
    '..2025-01',
    '2025-01..2025-02..2025-03',
    '2025-01..2025-13',
    '2025-01..2025-02-30',
    '2025-Q1..2025-02',
    '2025-01..2025-01',
    'January..February',
    'topic=',
    'topic=Billing..',
    'topic=Billing..Billing',
    'agent=Ada..Bo',
    'score=1..2',
    '=red..blue',
  ])('%s exits with a sentence', text => {
    let error: unknown = null
    try {
      choiceOf(text)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(AppError)
    expect((error as AppError).code).toBe('usage/bad-value')
    expect((error as AppError).details).toMatchObject({
      option: '--compare',
      value: text,
      expected: expect.stringContaining(text.includes('=') ? 'weekday or a header' : 'two periods') as string,
    })
  })
})

it('a side without a response is named in a warning', () => {
  const words = createWords('en')
  const comparison = {
    choice: choiceOf('2025-01..2025-02')!.choice,
    first: { n: 3 },
    second: { n: 0 },
  } as unknown as Comparison
  const warnings = comparisonWarnings('2025-01..2025-02', comparison, words)
  expect(warnings.map(warning => warningSentence(words, warning))).toEqual([
    '--compare 2025-01..2025-02 compares nothing: Feb 2025 has no response.',
  ])
  expect(comparisonWarnings('', null, words)).toEqual([])
})
