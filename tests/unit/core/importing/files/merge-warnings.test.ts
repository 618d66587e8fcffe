import { expect, it } from 'vitest'
import { LostDates } from '#core/importing/dates/lost-dates.ts'
import { mergeWarnings } from '#core/importing/files/merge-warnings.ts'

it('rows add up, columns do not, and what differs is said of each file', () => {
  const warning = (code: string, count: number, values: Record<string, string> = {}) => ({
    code,
    count,
    values,
  })
  const shared = warning('undecided-scale-between-files', 40, { column: 'Score' })
  const merged = mergeWarnings([
    {
      name: 'a.csv',
      warnings: [
        shared,
        warning('bad-weights', 3),
        warning('joined-comments', 2),
        warning('undecided-zone', 5, { zone: 'IST' }),
        warning('swallowed-rows', 4, { line: '12' }),
        warning('guarded-cells', 4, { examples: '=A' }),
      ],
    },
    {
      name: 'b.csv',
      warnings: [
        shared,
        warning('bad-weights', 4),
        warning('joined-comments', 2),
        warning('undecided-zone', 7, { zone: 'CST' }),
        warning('undecided-zone', 1, { zone: 'IST' }),
        warning('swallowed-rows', 2, { line: '7' }),
        warning('guarded-cells', 1, { examples: '=B' }),
        warning('cut-off-row', 1, { line: '9' }),
      ],
    },
  ])
  expect(merged).toEqual([
    shared,
    warning('bad-weights', 7),
    warning('joined-comments', 2),
    warning('undecided-zone', 6, { zone: 'IST', file: 'a.csv, b.csv' }),
    warning('swallowed-rows', 4, { line: '12', file: 'a.csv' }),
    warning('guarded-cells', 5, { examples: '=A' }),
    warning('undecided-zone', 7, { zone: 'CST', file: 'b.csv' }),
    warning('swallowed-rows', 2, { line: '7', file: 'b.csv' }),
    warning('cut-off-row', 1, { line: '9', file: 'b.csv' }),
  ])
})

it('dates that are lost for one reason are said once, whatever order their files are read in', () => {
  const lost = (['dmy', 'ymd', null] as const).map((order, index) => {
    const dates = new LostDates(order)
    dates.add('some day')
    dates.add('1970-01-01')
    return { name: `${index}.csv`, warnings: dates.warnings() }
  })
  const merged = mergeWarnings(lost)
  expect(merged.map(({ code, count }) => [code, count])).toEqual([
    ['unknown-dates', 3],
    ['unreadable-dates', 3],
  ])
  expect(merged.some(({ values }) => 'file' in values)).toBe(false)
})
