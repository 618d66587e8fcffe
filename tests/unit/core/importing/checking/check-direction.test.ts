import { describe, expect, it, test } from 'vitest'
import { checkDirection } from '#core/importing/checking/check-direction.ts'
import { polarityOf } from '#core/importing/checking/polarity.ts'
import { COMPLAINT, PRAISE } from '#core/importing/checking/polarity-words.ts'

describe('the polarity of a comment', () => {
  test.each<[string, -1 | 0 | 1]>([
    ['Very friendly and quick, thank you', 1],
    ['Slow, and rude on the phone', -1],
    ['Not helpful at all', -1],
    ['No problems whatsoever', 1],
    ['I phoned on Tuesday', 0],
    ['', 0],
    ['Snel geholpen door een vriendelijke dame', 1],
    ['Lang moeten wachten, en niet opgelost: slecht', -1],
    ['Sehr freundlich und schnell', 1],
    ['Leider zu langsam', -1],
    ['Nicht hilfreich', -1],
    ['Personnel très agréable, réponse rapide', 1],
    ['Trop d’attente, je suis déçu', -1],
    ['Muy amables y rápidos, todo perfecto', 1],
    ['Una espera larga y pésimo trato', -1],
    ['Bardzo miła obsługa, polecam', 1],
    ['Długo czekałem i nikt nie pomógł', -1],
    ['服务很好，非常满意', 1],
    ['太慢了，很失望', -1],
    ['不满意', -1],
  ])('%s: %i', (comment, sign) => {
    expect(polarityOf(comment).sign).toBe(sign)
  })

  it('has no word that both praises and complains', () => {
    const split = (lists: readonly string[]): string[] => lists.flatMap(list => list.split(' '))
    const praise = new Set(split(PRAISE))
    expect(split(COMPLAINT).filter(word => praise.has(word))).toEqual([])
  })

  it('ends for hostile text', () => {
    expect(polarityOf('差'.repeat(100_000)).sign).toBe(-1)
    expect(polarityOf(`${'not '.repeat(50_000)}good`).words).toEqual([])
  })
})

/** `n` comments at one score, `bad` of them complaints, the others praise. */
function at(score: number, n: number, bad: number): { score: number; comment: string }[] {
  return Array.from({ length: n }, (_, index) => ({ score, comment: index < bad ? 'terrible' : 'lovely' }))
}

describe('the direction by the words', () => {
  const range = { min: 1, max: 5 }
  test.each<[string, { score: number; comment: string }[], string]>([
    ['complaints at the low end', [...at(1, 20, 18), ...at(5, 20, 2)], 'high-is-good'],
    ['complaints at the high end', [...at(1, 20, 2), ...at(5, 20, 18)], 'low-is-good'],
    ['complaints everywhere', [...at(1, 50, 30), ...at(5, 50, 26)], 'open'],
    ['too few to tell', [...at(1, 7, 0), ...at(5, 200, 190)], 'open'],
    ['a difference that chance could make', [...at(1, 10, 3), ...at(5, 10, 6)], 'open'],
    ['a certain but small difference', [...at(1, 4000, 2000), ...at(5, 4000, 2400)], 'open'],
    ['only the middle', [...at(3, 100, 50)], 'open'],
    ['nothing', [], 'open'],
  ])('%s', (_, pairs, words) => {
    expect(checkDirection(range, pairs).words).toBe(words)
  })

  it('shows what it counted, at whole scores', () => {
    expect(checkDirection({ min: 1, max: 7 }, [...at(3, 9, 8), ...at(4, 5, 5), ...at(5, 9, 1)]).ends).toEqual(
      [
        {
          from: 1,
          to: 3,
          comments: 9,
          praise: 1,
          complaint: 8,
          words: [
            { word: 'terrible', n: 8 },
            { word: 'lovely', n: 1 },
          ],
        },
        {
          from: 5,
          to: 7,
          comments: 9,
          praise: 8,
          complaint: 1,
          words: [
            { word: 'lovely', n: 8 },
            { word: 'terrible', n: 1 },
          ],
        },
      ],
    )
  })

  it('raises less than one false alarm in 300 surveys without any difference', () => {
    let seed = 7
    const random = (): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      return seed / 2 ** 32
    }
    let alarms = 0
    for (let survey = 0; survey < 1500; survey += 1) {
      const share = 0.1 + 0.8 * random()
      const end = (score: number): { score: number; comment: string }[] =>
        Array.from({ length: 8 + Math.floor(random() * 60) }, () => ({
          score,
          comment: random() < share ? 'terrible' : 'lovely',
        }))
      if (checkDirection(range, [...end(1), ...end(5)]).words !== 'open') alarms += 1
    }
    expect(alarms).toBeLessThan(5)
  })
})
