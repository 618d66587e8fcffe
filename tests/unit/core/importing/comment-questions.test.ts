import { expect, test } from 'vitest'
import { commentQuestions, otherComments } from '#core/importing/comment-questions.ts'
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

const GOOD = ['quick help', 'very kind', 'the chat', 'all good', 'fast reply', 'nice on the phone']
const BAD = ['long hold', 'nobody called back', 'the price', 'too many emails', 'slow site', 'rude']

/** Two columns of short comments, then one of something else. */
function shortAnswers(first: string, second: string, third = 'Region,North'): string {
  const [header, cell] = third.split(',')
  const rows = Array.from(
    { length: 60 },
    (_, index) =>
      `${1 + (index % 5)},${GOOD[index % 6]!} ${index},${BAD[(index * 5) % 6]!} ${index},${cell!} ${index}`,
  )
  return [`Score,${first},${second},${header!}`, ...rows].join('\n')
}

test.each([
  ['What went well?', 'What could be better?'],
  ['What did you like?', 'What did you dislike?'],
  ['Pros', 'Cons'],
  ['Wat ging er goed?', 'Wat kan er beter?'],
  ['Was hat Ihnen gut gefallen?', 'Was können wir verbessern?'],
  ['Points forts', 'Points faibles'],
  ['¿Qué le gustó?', '¿Qué podemos mejorar?'],
  ['Co się podobało?', 'Co możemy poprawić?'],
  ['优点', '缺点'],
])('short answers to “%s” and “%s” are comments, and both are taken', async (first, second) => {
  const { mapping, warnings } = await inspect(shortAnswers(first, second))
  expect(mapping.comment).toEqual([1, 2])
  expect(warnings).toMatchObject([{ code: 'joined-comments', count: 2 }])
})

const LONG = ['I waited and nobody called me back', 'the form asked for the same thing twice']
const withTexts = (header: string, cellOf: (index: number) => string): string =>
  [
    `Score,Comment,${header}`,
    ...Array.from(
      { length: 60 },
      (_, index) => `${1 + (index % 5)},${LONG[index % 2]!} ${index},${cellOf(index)}`,
    ),
  ].join('\n')

test.each([
  ['a question that no header word names', 'Q7', (index: number) => `they lost it ${index}`, 1],
  ['Chinese texts', 'Q7', (index: number) => `等了很久没有人接${index}`, 1],
  ['names of people', 'Contact', (index: number) => `Jan van Dam ${index}`, 0],
  ['places', 'Place', (index: number) => `${index} Old Mill Lane`, 0],
  ['a few choices', 'Choice', (index: number) => `by phone or mail ${index % 3}`, 0],
  ['subjects of tickets', 'Category', (index: number) => `where is my order ${index}`, 0],
])('columns that only read like comments are named, not taken: %s', async (_, header, cellOf, expected) => {
  const { columns, mapping, warnings } = await inspect(withTexts(header, cellOf))
  expect(mapping.comment).toEqual([1])
  expect(otherComments(columns, mapping)).toHaveLength(expected)
  expect(warnings.filter(({ code }) => code === 'other-comments')).toEqual(
    expected === 0
      ? []
      : [
          {
            code: 'other-comments',
            count: 1,
            values: { columns: `“${header}”`, option: '--map comment=Column' },
          },
        ],
  )
  expect(otherComments(columns, { ...mapping, comment: [1, 2] })).toEqual([])
})

test('a column of links is not named as one of comments', async () => {
  const rows = Array.from(
    { length: 30 },
    (_, index) => `${1 + (index % 5)},too slow ${index},https://example.org/the/answer/of/${index}`,
  )
  const { warnings } = await inspect(`Score,Comment,Shown at\n${rows.join('\n')}\n`)
  expect(warnings.map(({ code }) => code)).not.toContain('other-comments')
})

test.each([
  ['Please tell us in your own words why', ['“Please tell us in your own words why”']],
  ['Region', []],
])(
  'few different answers below “%s” are no comments; where there are no others, a question for words is named',
  async (header, named) => {
    const answers = ['it was slow again', 'nobody called me back', 'all went very well']
    const rows = Array.from({ length: 60 }, (_, index) => `${1 + (index % 5)},${answers[index % 3]!}`)
    const { mapping, warnings } = await inspect([`Score,${header}`, ...rows].join('\n'))
    expect(mapping.comment).toEqual([])
    const found = warnings.filter(({ code }) => code === 'other-comments')
    expect(found.map(({ values }) => values['columns'])).toEqual(named)
  },
)
