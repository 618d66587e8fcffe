import { describe, expect, it, test } from 'vitest'
import { RowSampler } from '#core/importing/checking/row-sampler.ts'
import { countResponses } from '#core/importing/count-responses.ts'
import { mergeInspections } from '#core/importing/files/merge-inspections.ts'
import { createScoreReader } from '#core/survey/score-reader.ts'
import { inspect, proposedPlan } from '../../../../helpers/memory-source.ts'

const PRAISE = ['Lovely people, thank you.', 'Quick and friendly.', 'Great help, very kind.']
const COMPLAINTS = ['Terrible, nobody called.', 'Slow and rude.', 'Waited for hours, still broken.']

/** A file in which the low numbers come with one kind of comment and the high ones with the other. */
function survey(header: string, atLow: readonly string[], atHigh: readonly string[], rows = 60): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const score = [1, 5, 2, 4, 3][index % 5]!
    const words = score <= 3 ? atLow : atHigh
    return `${index + 1},${score},"${words[index % words.length]!}"`
  })
  return ['id', header, 'comment'].join(',') + '\n' + lines.join('\n') + '\n'
}

describe('a scale of numbers', () => {
  test.each<[string, string, boolean, boolean, boolean]>([
    // header, reversed words, is low good, is it a question
    ['as usual', 'Rating', false, false, false],
    ['whose words read the wrong way round', 'Rating', true, true, true],
    ['whose header says 1 is best', '"Rating (1 = very good, 5 = very bad)"', true, true, true],
    ['whose header says 1 is best, but whose words disagree', '"Rating (1 = best)"', false, false, true],
    ['whose header says 5 is best', '"Rating (1 = very bad, 5 = very good)"', false, false, false],
  ])('%s', async (_, header, isReversed, lowIsGood, isQuestion) => {
    const text = isReversed ? survey(header, PRAISE, COMPLAINTS) : survey(header, COMPLAINTS, PRAISE)
    const { scale, warnings, scoreCandidates } = await inspect(text)
    expect(scale?.lowIsGood).toBe(lowIsGood)
    expect(scoreCandidates![0]!.direction?.words).toBe(isReversed ? 'low-is-good' : 'high-is-good')
    expect(warnings.map(({ code, values }) => [code, values['option']])).toEqual(
      isQuestion
        ? [['undecided-direction', lowIsGood ? '--scale custom:1:5:low-is-good' : '--scale custom:1:5']]
        : [],
    )
  })

  it('whose low is good by the header alone is asked about', async () => {
    const { scale, warnings } = await inspect('id,Schulnote\n1,1\n2,6\n3,2\n4,4\n')
    expect([scale?.lowIsGood, scale?.max, warnings.map(({ code }) => code)]).toEqual([
      true,
      6,
      ['undecided-direction'],
    ])
  })

  it('is no question where the words are its own scale', async () => {
    const text = 'id,rating,comment\n1,1 - Very satisfied,x\n2,5 - Very dissatisfied,y\n3,2 - Satisfied,z\n'
    const { scale, warnings } = await inspect(text)
    expect([scale?.labels, warnings]).toEqual([
      [
        ['1 - Very satisfied', 5],
        ['2 - Satisfied', 4],
        ['5 - Very dissatisfied', 1],
      ],
      [],
    ])
  })
})

describe('a scale of words', () => {
  const AGREEMENT = ['Strongly agree', 'Agree', 'Neutral', 'Disagree', 'Strongly disagree']
  const SATISFACTION = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied']
  const inWords = (
    header: string,
    words: readonly string[],
    atFirst: readonly string[],
    atLast: readonly string[],
  ) =>
    `id,${header},comment\n${Array.from({ length: 60 }, (_, index) => {
      const place = [4, 0, 3, 1, 2][index % 5]!
      const said = place <= 1 ? atFirst : atLast
      return `${index + 1},${words[place]!},"${said[index % said.length]!}"`
    }).join('\n')}\n`

  test.each<[string, header: string, words: readonly string[], complain: boolean, option: string | null]>([
    // Do the comments complain at the first of them, and which option of the question keeps what is taken.
    ['a statement', 'It was easy', AGREEMENT, false, null],
    ['a statement that the comments turn', 'Part 4', AGREEMENT, true, '--scale custom:1:5:low-is-good'],
    ['a bad statement', 'It was hard', AGREEMENT, true, '--scale custom:1:5:low-is-good'],
    ['a bad statement that the comments deny', 'It was hard to get', AGREEMENT, false, '--scale custom:1:5'],
    ['satisfaction', 'Satisfaction', SATISFACTION, false, null],
    ['satisfaction that the comments deny', 'Satisfaction', SATISFACTION, true, '--scale csat5'],
  ])('%s', async (_, header, words, complain, option) => {
    const text = inWords(header, words, complain ? COMPLAINTS : PRAISE, complain ? PRAISE : COMPLAINTS)
    const lowIsGood = option?.endsWith(':low-is-good') === true
    const { scale, warnings } = await inspect(text)
    expect(scale?.lowIsGood).toBe(lowIsGood)
    expect(scale?.labels?.[0]?.[0]).toBe(lowIsGood ? words.at(-1) : words[0])
    expect(new Map(scale?.labels).get(words[0]!)).toBe(5)
    expect(warnings.map(({ code, values }) => [code, values['option']])).toEqual(
      option === null ? [] : [['undecided-direction', option]],
    )
  })

  it('names its ends by their words', async () => {
    const { warnings } = await inspect(inWords('It was hard to get help', AGREEMENT, COMPLAINTS, PRAISE))
    expect(warnings[0]!.values).toMatchObject({
      best: 'Strongly disagree',
      worst: 'Strongly agree',
      lowFrom: 'Strongly disagree',
      lowTo: 'Disagree',
      otherwise: '--scale custom:1:5',
    })
  })

  it('of a bad statement is asked about without any comments', async () => {
    const { scale, warnings } = await inspect(
      'id,Het was moeilijk om hulp te krijgen\n1,Mee eens\n2,Mee oneens\n',
    )
    expect([scale?.lowIsGood, warnings.map(({ code }) => code)]).toEqual([true, ['undecided-direction']])
  })
})

describe('words without a middle', () => {
  const WORDS = ['Strongly agree', 'Agree', 'Disagree', 'Strongly disagree']
  const file = (header: string, rows: number, more: readonly string[] = []): string =>
    `id,${header}\n${[...Array.from({ length: rows }, (_, row) => WORDS[row % 4]!), ...more]
      .map((cell, id) => `${id},${cell}`)
      .join('\n')}\n`

  it('are a question while the answers are few', async () => {
    const { scale, warnings } = await inspect(file('It was easy', 49))
    expect([scale?.max, scale?.low]).toEqual([4, { op: '<=', value: 2 }])
    expect(warnings).toEqual([
      {
        code: 'undecided-middle',
        count: 49,
        values: {
          column: 'It was easy',
          middle: 'Neither agree nor disagree',
          points: 4,
          more: 5,
          option: '--scale custom:1:4',
          otherwise: '--scale ces5',
        },
      },
    ])
  })

  it('name options in the direction that is taken', async () => {
    const { scale, warnings } = await inspect(file('It was hard to get help', 20))
    expect([scale?.lowIsGood, scale?.low]).toEqual([true, { op: '>=', value: 3 }])
    expect(warnings.map(({ code, values }) => [code, values['option'], values['otherwise']])).toEqual([
      ['undecided-direction', '--scale custom:1:4:low-is-good', '--scale custom:1:4'],
      ['undecided-middle', '--scale custom:1:4:low-is-good', '--scale custom:1:5:low-is-good'],
    ])
  })

  test.each([
    ['many answers', file('It was easy', 50)],
    ['one in the middle', file('It was easy', 20, ['Neutral'])],
    ['not all of the four', file('It was easy', 3)],
  ])('are none with %s', async (_, text) => {
    expect((await inspect(text)).warnings.map(({ code }) => code)).not.toContain('undecided-middle')
  })

  it('are asked about of all files together', async () => {
    const inspections = await Promise.all([24, 24].map(async rows => inspect(file('It was easy', rows))))
    const merged = mergeInspections(inspections)
    expect(merged.warnings.map(({ code, count }) => [code, count])).toContainEqual(['undecided-middle', 48])
  })
})

describe('a misspelt word among those of a scale', () => {
  const WORDS = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied']
  const column = (header: string, odd: readonly string[], times = 4): string => {
    const cells = [...Array.from({ length: times }, () => WORDS).flat(), ...odd]
    return `id,${header}\n${cells.map((cell, id) => `${id},${cell}`).join('\n')}\n`
  }

  it('is asked about and counted among the rejected; the others are read', async () => {
    const inspection = await inspect(column('Satisfaction', ['Satisfed', 'Very satisfyed']))
    const { scale, warnings } = inspection
    expect([scale?.kind, new Map(scale?.labels).get('Satisfied')]).toEqual(['csat5', 4])
    expect(warnings.map(({ code, count, values }) => [code, count, values['codes']])).toEqual([
      ['undecided-non-answers', 2, 'Satisfed, Very satisfyed'],
    ])
    expect(countResponses(inspection, proposedPlan(inspection))).toEqual({
      responses: 20,
      rejected: { 'not-on-scale': 2 },
      isExact: true,
    })
  })

  test.each<[string, odd: readonly string[]]>([
    ['a number once', ['3']],
    ['a number twice', ['3', '3']],
    ['a number beyond the points', ['9']],
    ['a number beside a misspelt word', ['1', 'Satisfed']],
    ['a share', ['4/5']],
    ['numbers in a third of the cells', ['3', '3', '4', '3', '2', '3', '4', '4', '3', '4']],
  ])('%s: a number says nothing of the end from which it counts', async (_, odd) => {
    const inspection = await inspect(column('Satisfaction', odd))
    const { scale, warnings } = inspection
    expect([scale?.kind, scale?.labels?.length, scale?.isWordsOnly]).toEqual(['csat5', 5, true])
    expect(warnings.map(({ code, count }) => [code, count])).toEqual([['undecided-non-answers', odd.length]])
    expect(countResponses(inspection, proposedPlan(inspection))).toEqual({
      responses: 20,
      rejected: { 'not-on-scale': odd.length },
      isExact: true,
    })
  })

  it('needs no header that speaks of a score where the words leave no doubt', async () => {
    const { scale, warnings } = await inspect(column('The team', ['Satisfed']))
    expect([scale?.kind, warnings.map(({ code }) => code)]).toEqual(['csat5', ['undecided-non-answers']])
  })

  it('a number that is turned with its words is none either', async () => {
    const agreement = ['Strongly agree', 'Agree', 'Neutral', 'Disagree', 'Strongly disagree']
    const cells = [...Array.from({ length: 4 }, () => agreement).flat(), '1']
    const { scale } = await inspect(
      `id,It was hard to get help\n${cells.map((cell, id) => `${id},${cell}`).join('\n')}\n`,
    )
    expect([scale?.lowIsGood, createScoreReader(scale!, '')('1')]).toEqual([true, 'not-on-scale'])
  })

  test.each([
    [
      'more numbers than words',
      column(
        'Satisfaction',
        Array.from({ length: 21 }, () => '3'),
      ),
    ],
    [
      'words for its ends alone',
      `id,Satisfaction\n${['Very satisfied', '2', '3', '4', 'Very satisfied', 'Very dissatisfied'].map((cell, id) => `${id},${cell}`).join('\n')}\n`,
    ],
    ['too many of them', column('Satisfaction', ['Satisfed', 'Neutrl', 'Satsfied'])],
    ['a comment', column('Satisfaction', [`Satisfied${' and more than that'.repeat(4)}`])],
    [
      'two words below a header that says nothing of a score',
      `id,Condition\n${['good', 'bad', 'good', 'good', 'Used'].map((cell, id) => `${id},${cell}`).join('\n')}\n`,
    ],
  ])('%s: no scale', async (_, text) => {
    expect((await inspect(text)).scale).toBeNull()
  })
})

describe('a sample of rows', () => {
  it('is even, in file order, and of bounded size', () => {
    const sampler = new RowSampler(2)
    for (let row = 1; row <= 50_000; row += 1) sampler.add([String(row), 'x'.repeat(900)], row)
    const rows = sampler.rows()
    expect(rows.length).toBeGreaterThan(1_900)
    expect(rows.length).toBeLessThanOrEqual(4_000)
    const steps = new Set(rows.slice(1).map(({ row }, index) => row - rows[index]!.row))
    expect([...steps]).toEqual([16])
    expect(rows.every(({ row, cells }) => cells[0] === String(row) && cells[1]!.length === 400)).toBe(true)
  })

  it('keeps every row of a small file, whatever its cells hold', () => {
    const sampler = new RowSampler(3)
    sampler.add(['a\u001Fb', '', 'c'], 1)
    expect(sampler.rows()).toEqual([{ row: 1, cells: ['a b', '', 'c'] }])
  })

  it('takes few rows of a very wide table', () => {
    const sampler = new RowSampler(20_000)
    const wide = new Array<string>(20_000).fill('1')
    for (let row = 1; row <= 200; row += 1) sampler.add(wide, row)
    expect(sampler.rows().length).toBeLessThanOrEqual(20)
  })
})

describe('the range of a scale of numbers', () => {
  const column = (header: string, scores: readonly number[]): string =>
    `id,${header}\n${scores.map((score, id) => `${id},${score}`).join('\n')}\n`

  it('is a question where numbers alone show it', async () => {
    const { warnings } = await inspect(column('score', [12, 100, 40, 77]))
    expect(warnings.map(({ code, values }) => [code, values['option']])).toEqual([
      ['undecided-scale', '--scale custom:0:100'],
    ])
  })

  it('is none where they are codes of a tool, whatever the header weighs', async () => {
    const { scale, warnings } = await inspect(column('answer', [103, -103, 100, 103]))
    expect([scale?.kind, warnings]).toEqual(['freshdesk', []])
  })
})

describe('a column whose cells state their top', () => {
  const file = (header: string, cells: readonly string[]): string =>
    `id,${header}\n${cells.map((cell, id) => `${id},${cell}`).join('\n')}\n`
  const readAs = async (
    text: string,
  ): Promise<{ scale: string; warnings: unknown[]; counts: ReturnType<typeof countResponses> }> => {
    const inspection = await inspect(text)
    const { scale, warnings } = inspection
    return {
      scale: `${scale!.kind} ${scale!.min}..${scale!.max}`,
      warnings: warnings.map(({ code, count, values }) => [code, count, values['tops'], values['option']]),
      counts: countResponses(inspection, proposedPlan(inspection)),
    }
  }

  it('is read on that scale', async () => {
    expect(await readAs(file('rating', ['3/10', '5/10', '4/10']))).toEqual({
      scale: 'csat10 1..10',
      warnings: [],
      counts: { responses: 3, rejected: {}, isExact: true },
    })
  })

  it('is a question where it states several; the others are counted among the rejected', async () => {
    expect(await readAs(file('rating', ['3/5', '5/5', '4/5', '8/10', '7']))).toEqual({
      scale: 'stars5 1..5',
      warnings: [['undecided-scale-tops', 2, '5 (3), 10 (1)', '--scale stars5']],
      counts: { responses: 3, rejected: { 'not-on-scale': 2 }, isExact: true },
    })
  })

  it('may be one of percents, where the header says score and nothing else is one', async () => {
    expect((await readAs(file('score', ['80%', '45 %', '100%']))).scale).toBe('custom 0..100')
    expect((await inspect('id,value\n1,10%\n2,20%\n')).scale).toBeNull()
    const both = await inspect('id,satisfaction,rating\n1,90%,4\n2,80%,5\n3,20%,1\n')
    expect([both.mapping.score, both.scale?.kind]).toEqual([[2], 'stars5'])
  })
})

test.each<[readonly number[], string]>([
  [[0, 1], 'direction-high-is-good-points'],
  [[1, 2, 3, 4, 5], 'direction-high-is-good'],
])('a scale of %j says what comments at its ends say: %s', async (scores, code) => {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const score = scores[index % scores.length]!
    return `${score},${score > scores.at(-1)! / 2 ? 'friendly and quick' : 'terrible and slow'}`
  })
  const { scaleEvidence } = await inspect(['Rating,Comment', ...rows].join('\n'))
  expect(scaleEvidence.map(each => each.code)).toContain(code)
})
