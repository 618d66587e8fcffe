import { describe, expect, test } from 'vitest'
import { inspectAndImport } from '../../../../helpers/memory-source.ts'

/** Every word that the maker's documentation has for the score of a rating, and what it says. */
const WORDS: Readonly<Record<string, 'good' | 'bad' | 'none'>> = {
  good: 'good',
  good_with_comment: 'good',
  good_without_comment: 'good',
  bad: 'bad',
  bad_with_comment: 'bad',
  bad_without_comment: 'bad',
  // Answered, but the word does not say how.
  received: 'none',
  received_with_comment: 'none',
  received_without_comment: 'none',
  offered: 'none',
  unoffered: 'none',
  'Not Offered': 'none',
}

describe.each<[string, (words: readonly string[]) => string]>([
  [
    'zendesk-ratings',
    words =>
      'id,assignee_id,requester_id,ticket_id,score,comment,created_at\n' +
      words
        .map(
          (word, i) => `${900 + i},7${i % 2},55${i},${100 + i},${word},,2026-05-0${1 + (i % 9)}T10:00:00Z\n`,
        )
        .join(''),
  ],
  [
    'zendesk-explore',
    words =>
      'Ticket ID,Ticket satisfaction rating,Ticket solved - Date,Assignee name\n' +
      words.map((word, i) => `${100 + i},${word},2026-05-0${1 + (i % 9)},Ana\n`).join(''),
  ],
  [
    'generic',
    words =>
      'Ref,Satisfaction rating,Answered on,Team\n' +
      words.map((word, i) => `${100 + i},${word},2026-05-0${1 + (i % 9)},Blue\n`).join(''),
  ],
])('the words of Zendesk in %s', (recognisedAs, fileOf) => {
  test('are scores, or counted apart', async () => {
    const words = Object.keys(WORDS)
    const { inspection, outcome, responses, rejected } = await inspectAndImport(fileOf(words))
    expect(inspection.reading.recognisedAs).toBe(recognisedAs)
    expect(inspection.scale).toMatchObject({ kind: 'good-bad', lowIsGood: false })
    const high = Math.max(...responses.map(({ score }) => score))
    const told = Object.fromEntries(
      responses.map(({ row, score }) => [words[row - 1]!, score === high ? 'good' : 'bad']),
    )
    expect(told).toEqual(Object.fromEntries(Object.entries(WORDS).filter(([, says]) => says !== 'none')))
    expect(rejected.map(({ row, reason }) => [words[row - 1]!, reason])).toEqual(
      Object.keys(WORDS).flatMap(word => (WORDS[word] === 'none' ? [[word, 'non-answer']] : [])),
    )
    // Only a survey that waits for its answer was offered and not answered.
    expect(outcome.offered).toMatchObject({ rows: 7, answered: 6 })
  })

  test('in capitals and with blanks too', async () => {
    const words = ['Good', 'BAD', 'Received', 'Received with comment', 'Unoffered', 'Good with comment']
    const { outcome } = await inspectAndImport(fileOf(words))
    expect(outcome).toMatchObject({ rows: 6, responses: 3, rejected: { byReason: { 'non-answer': 3 } } })
  })
})
