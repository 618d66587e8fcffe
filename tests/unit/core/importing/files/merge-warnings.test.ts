import { expect, it } from 'vitest'
import { mergeWarnings } from '#core/importing/files/merge-inspections.ts'

it('rows add up, columns do not, and each zone is told apart', () => {
  const warning = (code: string, count: number, values: Record<string, string> = {}) => ({
    code,
    count,
    values,
  })
  expect(
    mergeWarnings([
      warning('bad-weights', 3),
      warning('joined-comments', 2),
      warning('undecided-zone', 5, { zone: 'IST' }),
      warning('bad-weights', 4),
      warning('joined-comments', 2),
      warning('undecided-zone', 7, { zone: 'CST' }),
      warning('undecided-zone', 1, { zone: 'IST' }),
    ]),
  ).toEqual([
    warning('bad-weights', 7),
    warning('joined-comments', 2),
    warning('undecided-zone', 6, { zone: 'IST' }),
    warning('undecided-zone', 7, { zone: 'CST' }),
  ])
})
