import { expect, test } from 'vitest'
import { commentQuestions } from '#core/importing/comment-questions.ts'
import { inspect } from '../../../helpers/memory-source.ts'

const all = { comment: [0, 1] }
test.each([
  ['two questions', ['What went well?', 'What could be better?'], 2],
  ['one question with numbers', ['Comment 1', 'Comment 2'], 0],
  ['a column without a name beside one that has one', ['Any comments?', ''], 0],
  ['one name twice', ['Comment', 'comment'], 0],
])('%s', (_, headers, expected) => {
  expect(
    commentQuestions(
      headers.map(header => ({ header })),
      all,
    ),
  ).toHaveLength(expected)
})

test('comments on different questions are joined, and that is said with the option that takes one', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, index) =>
      `${String((index % 5) + 1)},The agent number ${String(index)} was quick and very kind to me,I waited ${String(index)} minutes on hold before anyone answered`,
  )
  const inspection = await inspect(['Score,What went well?,What could be better?', ...rows].join('\n'))
  expect(inspection.mapping.comment).toEqual([1, 2])
  expect(inspection.warnings).toContainEqual({
    code: 'joined-comments',
    count: 2,
    values: { columns: '“What went well?”, “What could be better?”', option: '--map comment=Column' },
  })
})
