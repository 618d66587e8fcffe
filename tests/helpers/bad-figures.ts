import type { PlainResponse } from './make-dataset.ts'

const many = (n: number, row: (index: number) => PlainResponse): readonly PlainResponse[] =>
  Array.from({ length: n }, (_, i) => row(i))
const dayOf = (index: number, year = 2025): string =>
  `${year}-${String((Math.floor(index / 28) % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`

/** Surveys on whose figures a careless formula divides by zero, or takes for an answer what is none. */
export const BAD_FIGURES: Readonly<Record<string, readonly PlainResponse[]>> = {
  'one response': [{ score: 2, date: '2025-03-03', agent: 'Ada', topic: 'Billing' }],
  'one response with a score alone': [{ score: 7 }],
  'one agent': many(80, i => ({
    score: 1 + (i % 7),
    date: dayOf(i),
    agent: 'Ada',
    topic: i % 2 === 0 ? 'Billing' : 'Setup',
  })),
  'all the same score, low': many(80, i => ({
    score: 1,
    date: dayOf(i),
    agent: `A${i % 3}`,
    topic: `T${i % 4}`,
  })),
  'all the same score, high': many(80, i => ({
    score: 7,
    date: dayOf(i),
    agent: `A${i % 3}`,
    topic: `T${i % 4}`,
  })),
  'a group without a low score': many(200, i => ({
    score: i % 2 === 0 ? 7 : 1 + (i % 5),
    date: dayOf(i),
    agent: i % 2 === 0 ? 'Ada' : 'Bo',
    topic: i % 2 === 0 ? 'Billing' : 'Setup',
  })),
  '5,000 agents': many(10_000, i => ({
    score: 1 + ((i * 5) % 7),
    date: dayOf(i),
    agent: `A${i % 5000}`,
    topic: `T${i % 4}`,
  })),
  'a topic a response': many(1000, i => ({
    score: 1 + ((i * 5) % 7),
    date: dayOf(i),
    agent: `A${i % 4}`,
    topic: `Case ${i}`,
  })),
  'no dates': many(120, i => ({ score: 1 + (i % 7), agent: `A${i % 3}`, topic: `T${i % 2}` })),
  'dates in the future': many(120, i => ({
    score: 1 + (i % 7),
    date: dayOf(i, 2090),
    agent: `A${i % 3}`,
    topic: `T${i % 2}`,
  })),
  'months without a response': [
    ...many(60, i => ({ score: 1 + (i % 7), date: dayOf(i % 28), agent: `A${i % 3}`, topic: `T${i % 2}` })),
    ...many(60, i => ({
      score: 1 + (i % 7),
      date: dayOf(140 + (i % 28)),
      agent: `A${i % 3}`,
      topic: `T${i % 2}`,
    })),
  ],
}
