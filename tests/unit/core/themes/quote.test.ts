import { describe, expect, it } from 'vitest'
import { createMarker, quoteOf } from '#core/themes/quote.ts'
import { NO_DAY, type Dataset } from '#core/survey/dataset.ts'

const marked = (text: string, stems: readonly string[]): string[] =>
  createMarker(stems)
    .marksIn(text)
    .marks.map(([start, end]) => text.slice(start, end))

describe('marks', () => {
  const cases: readonly [name: string, text: string, stems: readonly string[], words: readonly string[]][] = [
    ['forms of one word', 'Waited and waits, waiting!', ['en:wait'], ['Waited', 'waits', 'waiting']],
    ['nothing of another language', 'De rij was lang', ['en:queue'], []],
    ['two languages', 'Wachten, waiting', ['en:wait', 'nl:wacht'], ['Wachten', 'waiting']],
    ['after emoji', '😡😡👩‍👩‍👧 waiting 🇳🇱 wait', ['en:wait'], ['waiting', 'wait']],
    ['after combining characters', 'Cafe\u0301 a\u030a waiting', ['en:wait'], ['waiting']],
    ['a decomposed word itself', 'kolejka be\u0301te', ['fr:bêt', 'pl:kolejk'], ['kolejka']],
    ['full-width letters', 'ＷＡＩＴ here', ['en:wait'], ['ＷＡＩＴ']],
    ['with an apostrophe', "the driver's seat", ['en:driver'], ["driver's"]],
    ['Chinese', '客服电话等待太久', ['zh:等待'], ['等待']],
    ['a phrase as one stretch', 'poor customer service.', ['en:custom en:servic'], ['customer service']],
    ['a phrase over a small word', 'lack of parking', ['en:lack en:park'], ['lack of parking']],
    ['no phrase across a clause', 'a customer. service', ['en:custom en:servic'], []],
    [
      'overlaps made one',
      'customer service',
      ['en:custom', 'en:custom en:servic', 'en:servic'],
      ['customer service'],
    ],
    ['HTML as text', '<b onclick=x>wait</b> &amp; wait', ['en:wait'], ['wait', 'wait']],
    ['no stop words', 'it was what it was', ['en:was'], []],
    ['no stems', 'waiting', [], []],
  ]
  it.each(cases)('%s', (_, text, stems, words) => expect(marked(text, stems)).toEqual(words))
})

it('a quote carries what belongs to the response', () => {
  const column = (value: string) => ({ values: [value], codes: Int32Array.of(0, -1) })
  const dataset: Dataset = {
    size: 2,
    scoreValues: Float64Array.of(2, 5),
    scoreCode: Uint16Array.of(0, 1),
    day: Int32Array.of(20_000, NO_DAY),
    weekday: Uint8Array.of(0, 7),
    hour: Uint8Array.of(24, 24),
    fields: { agent: column('Ada'), topic: column('Billing'), channel: column(''), language: column('') },
    others: [],
    measures: [],
    rowNumber: Uint32Array.of(7, 8),
    imports: [],
  }
  const texts = { text: (index: number) => ['Waiting again', ''][index]! }
  expect(quoteOf(dataset, texts, 0, createMarker(['en:wait']))).toEqual({
    index: 0,
    row: 7,
    text: 'Waiting again',
    marks: [[0, 7]],
    score: 2,
    date: '2024-10-04',
    topic: 'Billing',
    agent: 'Ada',
  })
  expect(quoteOf(dataset, texts, 1, createMarker(['en:wait']))).toEqual({
    index: 1,
    row: 8,
    text: '',
    marks: [],
    score: 5,
    date: null,
    topic: null,
    agent: null,
  })
})
