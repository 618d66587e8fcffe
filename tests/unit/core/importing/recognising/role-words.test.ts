import { expect, test } from 'vitest'
import { inspect, namedColumns } from '../../../../helpers/memory-source.ts'

/** Forty rows with a score, a name and a subject that mean nothing beyond their headers. */
function table(agent: string, topic: string): string {
  const rows = Array.from({ length: 40 }, (_, index) =>
    [(index % 7) + 1, ['Mara', 'Bo', 'Ilse'][index % 3], ['Red', 'Blue', 'Green', 'Grey'][index % 4]].join(
      ',',
    ),
  )
  return [`Score,${agent},${topic}`, ...rows].join('\n')
}

test.each([
  ['Agent', 'Topic'],
  ['Agents', 'Topics'],
  ['Assignees', 'Categories'],
  ['Medewerkers', 'Onderwerpen'],
  ['Behandelaar', 'Rubriek'],
  ['Pracownicy', 'Tematy'],
  ['Konsultant', 'Kategoria'],
  ['客服', '主题'],
  ['Bearbeiter', 'Themen'],
  ['Conseillers', 'Sujets'],
  ['Agentes', 'Temas'],
])('“%s” is the agent and “%s” the topic', async (agent, topic) => {
  expect(namedColumns(await inspect(table(agent, topic)))).toEqual({ score: 'Score', agent, topic })
})

test('times in milliseconds under a short name are dates', async () => {
  const lines = [0, 1, 2].map(n => JSON.stringify({ csat: 4, ts: 1_772_000_000_000 + n * 9_000_000 }))
  const { columns, mapping } = await inspect(`${lines.join('\n')}\n`)
  expect(mapping.date.map(index => columns[index]!.header)).toEqual(['ts'])
})

test('two score columns of one name are told apart by their place', async () => {
  const rows = Array.from({ length: 9 }, (_, index) => `${1 + (index % 5)},fine,${1 + ((index + 2) % 5)}`)
  const { warnings } = await inspect(`Rating,Comment,Rating\n${rows.join('\n')}\n`)
  expect(warnings.find(({ code }) => code === 'undecided-score')?.values).toEqual({
    column: '#1',
    other: '#3',
    option: '--map score=#1',
  })
})

/** Forty rows with a score and a column of something else. */
function beside(header: string, cell: (index: number) => string): string {
  const rows = Array.from(
    { length: 40 },
    (_, index) => `${(index % 7) + 1};${cell(index)};2026-01-${10 + (index % 20)}`,
  )
  return [`Score;${header};Date`, ...rows].join('\n')
}

test.each([
  '编号',
  '工单号',
  '序号',
  'Réf',
  'Référence',
  'Nr',
  'Nummer',
  'Numer',
  'Número',
  'Reference',
  'Ticket',
  'Ref.',
])('“%s” is the id where its values are unique, and none where they are not', async header => {
  expect(namedColumns(await inspect(beside(header, index => `A${index}`))).id).toBe(header)
  const repeated = namedColumns(await inspect(beside(header, index => `A${index % 9}`))).id
  // A ticket can be rated again.
  expect(repeated).toBe(header === '工单号' ? header : undefined)
})

test.each([
  [
    'what a ticket is about',
    beside('Ticket', index => `${['Printer', 'Screen', 'Mouse'][index % 3]!} broken${'!'.repeat(index)}`),
  ],
  [
    'a question that mentions a customer',
    beside('How well do you feel treated as a customer?', index => String(1 + (index % 6))),
  ],
])('%s is neither an id nor a requester', async (_, text) => {
  const { id, requester } = namedColumns(await inspect(text))
  expect([id, requester]).toEqual([undefined, undefined])
})
