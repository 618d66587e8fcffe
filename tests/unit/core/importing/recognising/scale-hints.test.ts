import { expect, test } from 'vitest'
import { hubspot } from '#core/importing/formats/hubspot.ts'
import type { ColumnProfile } from '#core/importing/mapping.ts'
import { scaleByHint } from '#core/importing/recognising/scale-hints.ts'

test.each<[surveyType: string, answers: string[], kind: string | undefined]>([
  ['CSAT', ['0', '1', '2'], 'faces3'],
  ['CSAT', ['1', '4', '5'], 'csat5'],
  ['CES', ['1', '2'], 'ces7'],
  ['NPS', ['0', '1', '2'], 'nps'],
  ['NPS', ['9', '10'], 'nps'],
  ['Loyalty', ['0', '1', '2'], 'faces3'],
])('a survey of type %s with the answers %s is %s', (surveyType, answers, kind) => {
  const rating = columnOf(0, 'Rating', answers)
  const columns = [rating, columnOf(1, 'Survey type', [surveyType])]
  expect(scaleByHint(rating, columns, hubspot.scale)?.scale.kind).toBe(kind)
})

function columnOf(index: number, header: string, texts: readonly string[]): ColumnProfile {
  return {
    index,
    header,
    filled: texts.length,
    distinct: texts.length,
    distinctIsExact: true,
    values: texts.map(value => ({ value, n: 1 })),
    samples: texts,
    meanLength: 1,
  }
}
