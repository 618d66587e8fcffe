import { describe, expect, it, test } from 'vitest'
import { scaleChange } from '#core/importing/checking/scale-change.ts'
import { directionChange } from '#core/importing/checking/direction-change.ts'
import { seededNumbers } from '../../../../helpers/mutate-bytes.ts'
import { inspect, inspectAndImport } from '../../../../helpers/memory-source.ts'

const random = seededNumbers(5)

/** `n` scores of which `from` to `to` are equally many, in an order of chance. */
function even(n: number, from: number, to: number): number[] {
  const points = to - from + 1
  return shuffled(Array.from({ length: n }, (_, index) => from + (index % points)))
}

/** Scores as they usually are: most at the good end, some at the bad one. */
function satisfied(n: number, from: number, to: number): number[] {
  return Array.from({ length: n }, () => {
    const place = random() < 0.15 ? random() : 1 - random() ** 2 / 2
    return Math.round(from + place * (to - from))
  })
}

/** Scores of a bad place: the higher the rarer. */
function angry(n: number): number[] {
  return Array.from({ length: n }, () => Math.min(10, 1 + Math.floor(-2 * Math.log(1 - random()))))
}

function shuffled(scores: readonly number[]): number[] {
  return scores
    .map(score => ({ score, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ score }) => score)
}

const placed = (scores: readonly number[]) =>
  scores.map((score, index) => ({ row: index + 1, score, timeMs: Number.NaN, tone: 0 as const }))

describe('a scale that changes', () => {
  const PAIRS: readonly (readonly [short: [number, number], long: [number, number]])[] = [
    [
      [0, 1],
      [1, 5],
    ],
    [
      [1, 3],
      [1, 5],
    ],
    [
      [1, 4],
      [1, 5],
    ],
    [
      [1, 5],
      [1, 7],
    ],
    [
      [1, 5],
      [1, 10],
    ],
    [
      [1, 5],
      [0, 10],
    ],
    [
      [1, 5],
      [0, 100],
    ],
    [
      [1, 6],
      [1, 10],
    ],
    [
      [1, 7],
      [0, 10],
    ],
    [
      [1, 10],
      [0, 10],
    ],
    [
      [0, 10],
      [0, 100],
    ],
  ]

  test.each(PAIRS)('%j and %j, either way round', (short, long) => {
    for (const [from, to] of [
      [short, long],
      [long, short],
    ] as const) {
      const found = scaleChange('score', placed([...even(150, ...from), ...even(150, ...to)]))
      expect(found).toMatchObject({
        code: 'undecided-scale-change',
        values: { beforeMax: from[1], afterMax: to[1] },
      })
      // The first score beyond the short scale stands some rows behind the change.
      expect(Math.abs(Number(found!.values['row']) - 151)).toBeLessThan(60)
    }
  })

  test.each<[string, number[]]>([
    ['on eleven points', even(400, 0, 10)],
    ['on five points', satisfied(400, 1, 5)],
    ['where it is sorted by score', even(400, 0, 10).sort((a, b) => a - b)],
    ['with too little to tell', [...even(10, 1, 5), ...even(200, 0, 10)]],
    ['for want of scores', []],
    ['where sad ones come first', [...even(200, 1, 4), ...even(200, 7, 10)]],
    ['where one place is worse than the others', [...angry(300), ...satisfied(400, 1, 10)]],
    [
      'where it is sorted by a label',
      [...even(200, 1, 3), ...shuffled([...even(190, 4, 5), ...Array<number>(10).fill(3)])],
    ],
  ])('is not seen %s', (_, scores) => {
    expect(scaleChange('score', placed(scores))).toBeNull()
  })

  it('is not seen in files of chance', () => {
    for (let run = 0; run < 300; run += 1) {
      const [from, to] = [
        [1, 5],
        [0, 10],
        [1, 7],
        [0, 100],
      ][run % 4] as [number, number]
      const scores = placed(satisfied(100 + run, from, to))
      expect(scaleChange('score', scores)).toBeNull()
      expect(directionChange('score', { min: from, max: to }, scores)).toBeNull()
    }
  })

  it('is said with the row of the file', async () => {
    const lines = [...even(100, 1, 5), ...even(100, 0, 10)].map((score, index) => `${index + 1},${score}`)
    const { warnings } = await inspect(`id,score\n${lines.join('\n')}\n`)
    expect(warnings.map(({ code, values }) => [code, values['beforeMax'], values['afterMax']])).toEqual([
      ['undecided-scale-change', 5, 10],
    ])
  })

  it('is found in time where the rows stand in another order', async () => {
    const scores = [...even(150, 1, 5), ...even(150, 1, 10)]
    const days = scores.map((_, index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10))
    const lines = shuffled(scores.map((_, index) => index)).map(index => `${days[index]!},${scores[index]!}`)
    const { warnings } = await inspect(`date,rating\n${lines.join('\n')}\n`)
    expect(warnings.map(({ code }) => code)).toEqual(['undecided-scale-change-in-time'])
    const day = Date.parse(String(warnings[0]!.values['day']))
    expect(Math.abs(day - Date.parse(days[150]!))).toBeLessThan(20 * 86_400_000)
  })

  it('is asked about from ten points to a hundred, which no scale of tools has', async () => {
    const scores = [...even(150, 0, 10), ...even(150, 0, 100)]
    const { inspection, outcome } = await inspectAndImport(
      `id,score\n${scores.map((score, id) => `${id},${score}`).join('\n')}\n`,
    )
    expect(inspection.warnings.map(({ values }) => values['option'])).toEqual([
      '--scale custom:0:100',
      '--scale custom:0:100',
    ])
    expect(inspection.scale).toMatchObject({ kind: 'custom', min: 0, max: 100 })
    expect(inspection.warnings.map(({ code }) => code)).toEqual(['undecided-scale', 'undecided-scale-change'])
    expect(outcome.responses).toBe(300)
  })
})

describe('the option that a question names', () => {
  /** Comments by which the given end is the good one. */
  const said = (isGlad: boolean): string => (isGlad ? 'Great help, very kind.' : 'Terrible and slow.')
  const optionOf = async (text: string): Promise<unknown> => {
    const { warnings } = await inspect(text)
    const change = warnings.find(({ code }) => code === 'undecided-scale-change')
    return change?.values['option']
  }

  it('is the kind where it is the usual scale of one', async () => {
    const scores = [...even(150, 1, 5), ...even(150, 0, 10)]
    const lines = scores.map((score, id) => `${id},${score}`).join('\n')
    expect(await optionOf(`id,Would you recommend us\n${lines}\n`)).toBe('--scale nps')
    expect(await optionOf(`id,NPS\n${lines}\n`)).toBe('--scale nps')
  })

  it('keeps the direction of the column', async () => {
    const scores = [...even(150, 1, 5), ...even(150, 1, 10)]
    const lines = scores.map((score, id) => `${id},${score},"${said(score <= 3)}"`).join('\n')
    expect(await optionOf(`id,rating,comment\n${lines}\n`)).toBe('--scale custom:1:10:low-is-good')
  })

  it('reaches the ends of the scale, whatever a sample of the rows holds', async () => {
    const scores = [...even(10_000, 0, 10), ...even(10_000, 5, 95)]
    // A sample of every second row, or fewer, lacks the second one.
    const lines = scores.map((score, id) => `${id},${id === 15_001 ? 100 : score}`)
    const { warnings } = await inspect(`id,score\n${lines.join('\n')}\n`)
    const change = warnings.find(({ code }) => code === 'undecided-scale-change')
    expect(change?.values).toMatchObject({ afterMax: 95, option: '--scale custom:0:100' })
  })

  it('is that of the direction which is settled, and its opposite the usual scale again', async () => {
    const lines = even(200, 0, 10).map((score, id) => `${id},${score},"${said(score <= 5)}"`)
    const { warnings } = await inspect(`id,NPS,comment\n${lines.join('\n')}\n`)
    expect(warnings.map(({ code, values }) => [code, values['option'], values['otherwise']])).toEqual([
      ['undecided-direction', '--scale custom:0:10:low-is-good', '--scale nps'],
    ])
  })
})

describe('a direction that changes', () => {
  const PRAISE = ['Lovely people, thank you.', 'Quick and friendly.', 'Great help, very kind.']
  const COMPLAINTS = ['Terrible, nobody called.', 'Slow and rude.', 'Waited for hours, still broken.']

  /** Rows in which the good end is 5, or 1, with a comment that fits. */
  function rows(n: number, isHighGood: boolean): string[] {
    return Array.from({ length: n }, () => {
      const isGlad = random() < 0.7
      const words = (isGlad ? PRAISE : COMPLAINTS)[Math.floor(random() * 3)]!
      const step = random() < 0.6 ? 0 : 1
      return `${isGlad === isHighGood ? 5 - step : 1 + step},"${words}"`
    })
  }

  const withHead = (lines: readonly string[]): string => `rating,comment\n${lines.join('\n')}\n`

  it('is told by the comments', async () => {
    const { warnings, scale } = await inspect(withHead([...rows(120, true), ...rows(120, false)]))
    expect(warnings).toMatchObject([
      { code: 'undecided-direction-change', values: { before: 5, after: 1, min: 1, max: 5 } },
    ])
    expect(Math.abs(Number(warnings[0]!.values['row']) - 121)).toBeLessThan(8)
    expect(scale?.lowIsGood).toBe(false)
  })

  it('is told by the comments after low numbers were good', async () => {
    const { warnings } = await inspect(withHead([...rows(120, false), ...rows(120, true)]))
    expect(warnings).toMatchObject([{ code: 'undecided-direction-change', values: { before: 1, after: 5 } }])
  })

  it('is told by high and low scores that change places', () => {
    const before = satisfied(300, 1, 5)
    const after = satisfied(300, 1, 5).map(score => 6 - score)
    const found = directionChange('score', { min: 1, max: 5 }, placed([...before, ...after]))
    expect(found?.code).toBe('undecided-score-turn')
    expect(Math.abs(Number(found?.values['row']) - 301)).toBeLessThan(10)
  })

  test.each<[string, string[]]>([
    ['where none does', rows(400, true)],
    ['where low is good all the way', rows(400, false)],
    ['where the other way is too short to tell', [...rows(300, true), ...rows(8, false)]],
  ])('is not seen %s', async (_, lines) => {
    const { warnings } = await inspect(withHead(lines))
    expect(warnings.map(({ code }) => code).filter(code => code !== 'undecided-direction')).toEqual([])
  })

  it('is not seen where a service got worse and the comments with it', () => {
    const scores = [...satisfied(300, 1, 5), ...satisfied(300, 1, 5).map(score => 6 - score)]
    const toned = placed(scores).map(each => ({
      ...each,
      tone: each.score >= 4 ? (1 as const) : each.score <= 2 ? (-1 as const) : (0 as const),
    }))
    expect(directionChange('score', { min: 1, max: 5 }, toned)).toBeNull()
  })

  it('is not seen in files whose comments have nothing to do with the score', () => {
    let alarms = 0
    for (let run = 0; run < 400; run += 1) {
      const toned = placed(even(300, 1, 5)).map(each => ({
        ...each,
        tone: random() < 0.5 ? (1 as const) : (-1 as const),
      }))
      if (directionChange('score', { min: 1, max: 5 }, toned) !== null) alarms += 1
    }
    expect(alarms).toBe(0)
  })
})

describe('words and numbers in one column', () => {
  const WORDS = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied']
  const many = (answers: readonly (string | number)[], n: number): (string | number)[] =>
    Array.from({ length: n }, (_, index) => answers[index % answers.length]!)
  const csv = (answers: readonly (string | number)[]): string =>
    `id,satisfaction\n${answers.map((answer, index) => `${index + 1},${answer}`).join('\n')}\n`

  it('are one scale where they have as many points', async () => {
    const text = csv([...many(WORDS, 50), ...many([1, 2, 3, 4, 5], 50)])
    const { inspection, outcome, responses } = await inspectAndImport(text)
    expect(inspection.scale).toMatchObject({ min: 1, max: 5, lowIsGood: false })
    expect(inspection.warnings).toMatchObject([
      {
        code: 'undecided-words-and-numbers',
        count: 50,
        values: { numbers: 50, row: 51, best: 'Very satisfied', max: 5 },
      },
    ])
    expect(outcome).toMatchObject({ rows: 100, responses: 100 })
    expect(responses.slice(0, 5).map(({ score }) => score)).toEqual([5, 4, 3, 2, 1])
    expect(responses.slice(50, 55).map(({ score }) => score)).toEqual([1, 2, 3, 4, 5])
  })

  it('are two scales where they have not: the numbers are read, the words counted', async () => {
    const text = csv([...many(['Good', 'Bad'], 60), ...many([1, 2, 3, 4, 5], 40)])
    const { inspection, outcome } = await inspectAndImport(text)
    expect(inspection.warnings).toMatchObject([
      { code: 'undecided-words-beside-numbers', count: 60, values: { numbers: 40, row: 61 } },
    ])
    expect(outcome.rejected).toEqual({ total: 60, byReason: { 'not-on-scale': 60 } })
    expect(outcome.responses).toBe(40)
  })

  test.each<[string, (string | number)[]]>([
    ['they take turns', [1, 'Very satisfied', 2, 'Satisfied', 3, 'Neutral', 4, 'Dissatisfied', 5]],
    ['the one kind is rare among the other', [...many([1, 2, 3, 4, 5], 55), ...WORDS]],
  ])('name no row where %s', async (_, answers) => {
    const { inspection } = await inspectAndImport(csv(many(answers, 120)))
    const [question] = inspection.warnings
    expect(question?.code).toMatch(/^undecided-words-(?:and|beside)-numbers-unplaced$/)
    expect(question?.values).not.toHaveProperty('row')
  })

  it('name the row after which all but a few are of the other kind', async () => {
    const late = [...many([1, 2, 3, 4, 5], 100), ...many([...WORDS, ...WORDS, ...WORDS, 1, ...WORDS], 100)]
    const { inspection } = await inspectAndImport(csv(late))
    expect(inspection.warnings).toMatchObject([
      { code: 'undecided-words-and-numbers', values: { row: 101, option: '--scale csat5' } },
    ])
  })

  it('are one scale where the words stand for its ends, and no question', async () => {
    const { warnings } = await inspect(csv(many(['Very dissatisfied', 2, 3, 4, 'Very satisfied'], 40)))
    expect(warnings.map(({ code }) => code).filter(code => code.includes('words'))).toEqual([])
  })
})
