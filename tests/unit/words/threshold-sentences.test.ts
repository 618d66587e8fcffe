import { expect, test } from 'vitest'
import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import type { BreakdownRow, GroupField } from '#core/statistics/figures.ts'
import { suppressBreakdown } from '#core/statistics/suppress-groups.ts'
import { createWords } from '#words/create-words.ts'
import { hiddenGroupsSentence } from '#words/threshold-sentences.ts'
import { nameValue } from '#words/value-name.ts'

const words = createWords('en')
const thresholds = { ...DEFAULT_THRESHOLDS, hiddenBelow: 5 }
const LOW = { n: 0, share: 0, interval: null }
const MORE = { keys: Array.from({ length: 14 }, (_, i) => `Shop ${i + 10}`), n: 1 }

const row = (key: string, n: number, label?: string): BreakdownRow => ({
  ...{ key, n, mean: null, meanInterval: null, low: LOW },
  ...(label !== undefined && { label }),
})

test.each<[string, GroupField, readonly BreakdownRow[], string | null]>([
  ['nothing', 'topic', [row('Bill', 30)], null],
  ['topics by the alphabet', 'topic', [row('Bill', 30), row('Post', 3), row('App', 2)], 'App, Post'],
  [
    'weekdays in words',
    'weekday',
    [row('monday', 30), row('sunday', 3), row('friday', 20)],
    'Sunday, Friday',
  ],
  ['themes by their names', 'theme', [row('t1', 3, 'Waiting'), row('t2', 2, 'Price')], 'Price, Waiting'],
  [
    'many as a number',
    'topic',
    MORE.keys.map(key => row(key, MORE.n)),
    `${MORE.keys.slice(0, 12).join(', ')}, 2 more`,
  ],
])('hidden groups are named: %s', (_, field, rows, names) => {
  const breakdown = suppressBreakdown(
    { field, rows, withoutValue: 0, omitted: { values: 0, responses: 0 } },
    thresholds,
  )
  const sentence = hiddenGroupsSentence(words, breakdown, thresholds, key => nameValue(words, field, key))
  expect(sentence?.split('. ')[0] ?? null).toBe(names === null ? null : `Hidden: ${names}`)
})
