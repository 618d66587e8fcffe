import { expect, test } from 'vitest'
import {
  importPlainly,
  inspect,
  memorySource,
  namedColumns,
  proposedPlan,
} from '../../../../helpers/memory-source.ts'

const rows = Array.from({ length: 60 }, (_, row) => ({
  sent: `2026-05-${String(1 + (row % 28)).padStart(2, '0')}`,
  score: row % 3 === 0 ? '' : String(1 + (row % 7)),
}))

test.each([
  [
    'the only date',
    'Survey sent,Score',
    ({ sent, score }: (typeof rows)[number]) => [sent, score],
    undefined,
  ],
  [
    'beside the day of the answer',
    'Survey sent,Response date,Score',
    ({ sent, score }: (typeof rows)[number]) => [sent, score === '' ? '' : sent, score],
    'Response date',
  ],
])('the day of sending is no date of an answer: %s', async (_, header, cells, date) => {
  const text = [header, ...rows.map(row => cells(row).join(','))].join('\n')
  const inspection = await inspect(text)
  expect(namedColumns(inspection)).toEqual({
    score: 'Score',
    sent: 'Survey sent',
    ...(date !== undefined && { date }),
  })
  const { outcome } = await importPlainly(memorySource(text), proposedPlan(inspection))
  expect(outcome.offered).toMatchObject({ rows: 60, answered: 40 })
})
