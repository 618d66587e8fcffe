import { describe, expect, it, test } from 'vitest'
import { mergeInspections } from '#core/importing/files/merge-inspections.ts'
import type { FileInspection, ImportWarning } from '#core/importing/mapping.ts'
import { seededRandom } from '#core/seeded-random.ts'
import { inspectFile } from '#core/importing/inspect-file.ts'
import { inspect, memorySource, quietContext } from '../../../../helpers/memory-source.ts'

/** Files `a.csv`, `b.csv`, ... as one. */
async function together(...texts: readonly string[]): Promise<FileInspection> {
  const files = texts.map((text, index) =>
    inspectFile(memorySource(text, { name: `${String.fromCharCode(97 + index)}.csv` }), {}, quietContext()),
  )
  return mergeInspections(await Promise.all(files))
}

const GLAD = ['Great help, very kind.', 'Lovely people, thank you.', 'Quick and friendly.']
const ANGRY = ['Terrible and slow.', 'Nobody called, awful.', 'Rude, still broken.']

const said = (isGlad: boolean, index: number): string => (isGlad ? GLAD : ANGRY)[index % 3]!

/** Scores with comments by which those from `goodFrom` up, or below it, are glad. */
function file(scores: readonly (number | string)[], isGlad: (score: number) => boolean | null): string {
  const lines = scores.map((score, index) => {
    const glad = isGlad(Number(score))
    return `${score},"${glad === null ? `Case ${index}.` : said(glad, index)}"`
  })
  return ['rating,comment', ...lines, ''].join('\n')
}

const silent = (): null => null
const spread = (size: number, from: number, to: number): number[] =>
  Array.from({ length: size }, (_, index) => from + ((index * 7) % (to - from + 1)))

const codesOf = ({ warnings }: FileInspection): string[] => warnings.map(({ code }) => code)
const scoreQuestions = ({ scoreCandidates = [] }: FileInspection): readonly ImportWarning[] =>
  scoreCandidates[0]!.warnings

describe('scales of several files', () => {
  it('that differ are asked about, with the files of each', async () => {
    const merged = await together(
      file(spread(120, 1, 5), silent),
      file(spread(110, 0, 10), silent),
      file(spread(60, 1, 5), silent),
    )
    expect(merged.scale).toMatchObject({ min: 0, max: 10 })
    expect(scoreQuestions(merged)).toEqual([
      {
        code: 'undecided-scale-between-files',
        count: 180,
        values: {
          column: 'rating',
          short: 'a.csv, c.csv',
          shortMax: 5,
          long: 'b.csv',
          longMax: 10,
          option: '--scale csat0-10',
        },
      },
    ])
    expect(codesOf(merged)).toEqual(['undecided-scale-between-files'])
  })

  it('are no question where months of one scale are drawn by chance', async () => {
    const random = seededRandom(20_260)
    for (let run = 0; run < 25; run += 1) {
      const months = Array.from({ length: 4 }, () =>
        file(
          Array.from({ length: 10 + Math.floor(random() * 90) }, () => Math.floor(random() ** 2 * 11)),
          silent,
        ),
      )
      const merged = await together(...months)
      expect(codesOf(merged).filter(code => code.includes('between'))).toEqual([])
    }
  })

  it('are no question where a month is too short to tell', async () => {
    const merged = await together(file(spread(20, 1, 5), silent), file(spread(110, 0, 10), silent))
    expect(codesOf(merged)).toEqual([])
  })

  it.each<[string, string, readonly number[]]>([
    [
      'codes that stand for no answer are no longer scale',
      '99',
      [...spread(300, 1, 5), ...Array<number>(30).fill(99)],
    ],
    ['nor are those of a month of its own', '-1', [...spread(300, 1, 5), ...Array<number>(30).fill(-1)]],
  ])('%s', async (_, code, other) => {
    const merged = await together(file(spread(300, 1, 5), silent), file(other, silent))
    expect(merged.scale).toMatchObject({ min: 1, max: 5 })
    expect(scoreQuestions(merged)).toMatchObject([{ code: 'undecided-non-answers', values: { codes: code } }])
  })

  it('that differ are asked about although one of them has codes within the other', async () => {
    const merged = await together(
      file([...spread(300, 1, 5), ...Array<number>(30).fill(9)], silent),
      file(spread(300, 0, 10), silent),
    )
    expect(codesOf(merged)).toContain('undecided-scale-between-files')
  })

  it('in words and in numbers are asked about', async () => {
    const words = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied']
    const merged = await together(
      file(
        spread(50, 1, 5).map(score => words[score - 1]!),
        silent,
      ),
      file(spread(50, 1, 5), silent),
    )
    expect(scoreQuestions(merged)).toMatchObject([
      {
        code: 'undecided-words-and-numbers-unplaced',
        count: 50,
        values: { numbers: 50, best: 'Very satisfied' },
      },
    ])
  })

  it('keep what is asked about a place in the second file, by its name', async () => {
    const merged = await together(
      file(spread(200, 0, 10), silent),
      file([...spread(150, 1, 5), ...spread(150, 0, 10)], silent),
    )
    const [question] = scoreQuestions(merged)
    expect(question).toMatchObject({ code: 'undecided-scale-change', values: { file: 'b.csv' } })
    expect(merged.warnings).toContain(question)
  })

  it('keep the codes that only another file has', async () => {
    const merged = await together(
      file(spread(100, 1, 5), silent),
      file([...spread(100, 1, 5), ...Array<number>(7).fill(99)], silent),
    )
    expect(merged.scoreCandidates![0]!.codes).toEqual([{ value: '99', n: 7 }])
    expect(merged.scale).toMatchObject({ min: 1, max: 5 })
    expect(scoreQuestions(merged)).toMatchObject([
      { code: 'undecided-non-answers', count: 7, values: { codes: '99', option: '--non-answer "99"' } },
    ])
  })
})

describe('the direction of several files', () => {
  it('is that which the comments of all show, and one question', async () => {
    const few = file([1, 2, 4, 5, 1, 5], score => score <= 2)
    const merged = await together(
      few,
      file(spread(150, 1, 5), score => score <= 2),
    )
    expect(merged.scale?.lowIsGood).toBe(true)
    const [question, ...others] = scoreQuestions(merged)
    expect(others).toEqual([])
    expect(question).toMatchObject({
      code: 'undecided-direction',
      values: { best: 1, worst: 5, lowPolar: 63, highPolar: 63, option: '--scale custom:1:5:low-is-good' },
    })
    expect(merged.warnings.filter(({ code }) => code === 'undecided-direction')).toEqual([question])
  })

  it('is no question where the first file alone seemed turned', async () => {
    const merged = await together(
      file(spread(40, 1, 5), score => score <= 2),
      file(spread(40, 1, 5), silent),
    )
    expect(scoreQuestions(merged)).toMatchObject([{ code: 'undecided-direction' }])
    const turned = await together(
      file(spread(40, 1, 5), score => score <= 2),
      file(spread(800, 1, 5), score => score >= 4),
    )
    expect(turned.scale?.lowIsGood).toBe(false)
  })

  it('is asked about where they contradict each other', async () => {
    const merged = await together(
      file(spread(100, 1, 5), score => score >= 4),
      file(spread(100, 1, 5), score => score <= 2),
    )
    expect(merged.scale?.lowIsGood).toBe(false)
    expect(scoreQuestions(merged)).toEqual([
      {
        code: 'undecided-direction-between-files',
        count: 2,
        values: { column: 'rating', high: 'a.csv', low: 'b.csv', option: '--scale stars5' },
      },
    ])
  })
})

describe('what is said of several files', () => {
  const dated = (...dates: string[]): string =>
    ['Date,Score,Comment', ...dates.map((date, index) => `${date},${1 + (index % 5)},fine`), ''].join('\n')

  test.each([
    ['day first', ['13/01/2026', '02/03/2026'], ['03/03/2026', '25/04/2026', '04/05/2026']],
    ['that nothing decides', ['01/02/2026', '02/03/2026'], ['03/03/2026']],
    ['by the second file alone', ['01/02/2026'], ['02/13/2026', '02/14/2026']],
    ['with the year first', ['2026-01-02'], ['2026-01-03', '2026-02-03']],
    ['of unix time', ['1767225600'], ['1767312000', '1767398400']],
    [
      'in zones that could be several',
      ['2026-01-02 10:00 IST'],
      ['2026-01-03 11:00 IST', '2026-01-04 11:00 CST'],
    ],
    ['beside dates that need no order', ['2026-01-02', '13/01/2026'], ['2026-01-03', '14/02/2026']],
    ['that nothing decides, beside ISO dates', ['2026-01-02', '2026-02-03'], ['01/02/2026', '03/02/2026']],
    ['that contradict each other, beside ISO dates', ['2026-01-02'], ['02/13/2026', '13/02/2026']],
    ['that contradict each other more than another file tells', ['02/13/2026', '13/02/2026'], ['14/02/2026']],
  ])('dates %s are as in one file', async (_, first, second) => {
    const merged = await together(dated(...first), dated(...second))
    const whole = await inspect(dated(...first, ...second))
    expect(merged.dateOrder).toEqual(whole.dateOrder)
    expect(merged.warnings).toEqual(whole.warnings)
  })

  it('dates of one order in each file and of two in all are mixed, with all their counts', async () => {
    const merged = await together(dated('13/01/2026', '14/01/2026'), dated('01/15/2026', '02/03/2026'))
    expect(merged.dateOrder.order).toBeNull()
    expect(merged.dateOrder.evidence).toMatchObject([
      { code: 'date-order-mixed', values: { dmy: 2, mdy: 1, either: 1, examples: '13/01/2026, 01/15/2026' } },
    ])
  })

  it('lines name their file', async () => {
    const cut = 'Score,Comment\n5,fine\n4,"not closed\n3,well\n2,so\n'
    const merged = await together('Score,Comment\n1,a\n5,b\n', cut)
    expect(merged.warnings).toMatchObject([{ code: 'unclosed-quote', values: { line: 3, file: 'b.csv' } }])
  })
})
