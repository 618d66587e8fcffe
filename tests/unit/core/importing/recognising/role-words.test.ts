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
