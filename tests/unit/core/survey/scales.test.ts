import { describe, expect, it, test } from 'vitest'
import type { ColumnProfile } from '#core/importing/mapping.ts'
import { SCALE_KINDS, type Scale } from '#core/survey/scale.ts'
import { scaleForColumn } from '#core/survey/scale-for-column.ts'
import {
  defaultScale,
  parseScaleOption,
  scaleOf,
  scaleOption,
  turned,
  withLowRule,
} from '#core/survey/scales.ts'

function profile(header: string, values: readonly string[]): ColumnProfile {
  return {
    index: 0,
    header,
    filled: values.length,
    distinct: values.length,
    distinctIsExact: true,
    values: values.map(value => ({ value, n: 1 })),
    samples: values.slice(0, 5),
    meanLength: 1,
  }
}

const upTo = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i))

test.each<[string, Scale]>([
  ...SCALE_KINDS.filter(kind => kind !== 'none').map((kind): [string, Scale] => [
    kind === 'custom' ? 'custom:1:5' : kind,
    defaultScale(kind),
  ]),
  ['custom:0:10:low-is-good', turned(defaultScale('nps'))],
  ['ces5', turned(defaultScale('ces5-effort'))],
  ['ces7-effort', turned(defaultScale('ces7'))],
  ['custom:1:5:low-is-good', turned(defaultScale('csat5'))],
  ['custom:0:100', scaleOf({ kind: 'custom', min: 0, max: 100, lowIsGood: false })],
  ['custom:1:4', scaleOf({ kind: 'csat5', min: 1, max: 4, lowIsGood: false })],
])('the option %s gives the scale that it comes from', (option, scale) => {
  expect(scaleOption(scale)).toBe(option)
  const { kind, min, max, lowIsGood } = scaleOf(parseScaleOption(option))
  expect({ min, max, lowIsGood }).toEqual({ min: scale.min, max: scale.max, lowIsGood: scale.lowIsGood })
  if (option === scale.kind) expect([kind, scaleOf(parseScaleOption(option))]).toEqual([scale.kind, scale])
})

describe('the ends that a header states', () => {
  test.each([
    ['Score (0-10)', ['2', '4', '9'], 'nps', 0, 10],
    ['CES score (1-7)', ['1', '4', '5'], 'ces7', 1, 7],
    ['How satisfied are you? [1 to 5]', ['2', '3'], 'csat5', 1, 5],
    ['Mark (1–3)', ['1', '2'], 'custom', 1, 3],
    ['Mark (0-5)', ['1', '2'], 'custom', 0, 5],
    ['How easy? 1 = very difficult … 7 = very easy', ['4', '5'], 'ces7', 1, 7],
    ['How easy was it from 1 to 7', ['4', '5'], 'ces7', 1, 7],
    ['How satisfied, on a scale of 1 to 7', ['4', '5'], 'csat7', 1, 7],
    ['Zufriedenheit von 1 bis 10', ['2', '5'], 'csat10', 1, 10],
    ['Note sur 20', ['8', '15,5'], 'custom', 0, 20],
    ['Cijfer (0-100)', ['4', '9'], 'custom', 0, 100],
    // The cells say otherwise.
    ['Rating (1-5)', ['3/10', '2/10'], 'csat10', 1, 10],
    // Not the ends: there are numbers beyond them.
    ['Score (1-5)', ['1', '6', '7'], 'ces7', 1, 7],
    ['Score (Q1-3)', ['1', '5'], 'csat5', 1, 5],
  ] as const)('%s', (header, values, kind, min, max) => {
    expect(scaleForColumn(profile(header, values))).toMatchObject({ kind, min, max })
  })
})

describe('the top that cells state', () => {
  test.each<[string, readonly string[], string, number, number]>([
    ['Rating', ['3/10', '5/10'], 'csat10', 1, 10],
    ['NPS', ['3/10', '5/10'], 'nps', 0, 10],
    ['Rating', ['3/5', '4/5'], 'stars5', 1, 5],
    ['CES', ['3 of 7', '5 of 7'], 'ces7', 1, 7],
    ['Rating', ['0/5', '4/5'], 'custom', 0, 5],
    ['Rating', ['★★★☆☆☆☆', '★★☆☆☆☆☆'], 'custom', 1, 7],
    ['Rating', ['★★★☆☆', '★★☆☆☆'], 'stars5', 1, 5],
    ['Rating', ['★★½☆☆', '★★☆☆☆', '★★★★★'], 'stars5', 1, 5],
    ['Note', ['15/20', '8,5/20'], 'custom', 0, 20],
    ['Score', ['80%', '45%'], 'custom', 0, 100],
    ['Score', ['3/4', '2/4'], 'custom', 1, 4],
    // Plain numbers beside them are on the same scale where they fit it.
    ['Rating', ['3/10', '5/10', '9'], 'csat10', 1, 10],
    // More cells state this one.
    ['Rating', ['3/5', '4/5', '8/10'], 'stars5', 1, 5],
    ['Rating', ['3/5', '4/5', '9'], 'stars5', 1, 5],
    // Most cells are plain and go beyond it.
    ['Rating', ['3/5', '8', '9', '10'], 'csat10', 1, 10],
  ])('%s %j: %s %i to %i', (header, values, kind, min, max) => {
    expect(scaleForColumn(profile(header, values))).toMatchObject({ kind, min, max, lowIsGood: false })
  })
})

describe('the usual low rule', () => {
  test.each([
    ['ces7', 1, 7, '<=', 3],
    ['ces5', 1, 5, '<=', 2],
    ['ces5-effort', 1, 5, '>=', 4],
    ['ces7-effort', 1, 7, '>=', 5],
    ['csat5', 1, 5, '<=', 2],
    ['csat7', 1, 7, '<=', 3],
    ['csat10', 1, 10, '<=', 4],
    ['csat0-10', 0, 10, '<=', 4],
    ['nps', 0, 10, '<=', 6],
    ['thumbs', 0, 1, '<=', 0],
    ['good-bad', 0, 1, '<=', 0],
    ['faces3', 1, 3, '<=', 1],
    ['happiness', 1, 3, '<=', 1],
    ['sentiment3', 1, 3, '<=', 1],
    ['stars5', 1, 5, '<=', 2],
    ['freshdesk', -103, 103, '<=', -101],
    ['custom', 1, 5, '<=', 2],
  ] as const)('%s: %i to %i, %s %i', (kind, min, max, op, value) => {
    expect(defaultScale(kind)).toEqual({
      kind,
      min,
      max,
      lowIsGood: op === '>=',
      low: { op, value },
      labels: null,
    })
  })

  it('is there for every kind', () => {
    expect(SCALE_KINDS.map(kind => defaultScale(kind).kind)).toEqual(SCALE_KINDS)
  })

  it('takes the worst 40 % of any range, compared in whole steps', () => {
    for (let min = -3; min <= 3; min += 1) {
      for (let max = min + 1; max <= min + 100; max += 1) {
        const low = upTo(min, max)
          .map(Number)
          .filter(score => (score - min) * 10 <= (max - min) * 4)
        const high = upTo(min, max)
          .map(Number)
          .filter(score => (max - score) * 10 <= (max - min) * 4)
        expect(scaleOf({ kind: 'custom', min, max, lowIsGood: false }).low).toEqual({
          op: '<=',
          value: low.at(-1),
        })
        expect(scaleOf({ kind: 'custom', min, max, lowIsGood: true }).low).toEqual({
          op: '>=',
          value: high[0],
        })
      }
    }
  })

  it('can be moved, not turned', () => {
    expect(withLowRule(defaultScale('ces7'), 4).low).toEqual({ op: '<=', value: 4 })
    expect(withLowRule(defaultScale('ces5-effort'), 3).low).toEqual({ op: '>=', value: 3 })
  })
})

describe('--scale', () => {
  test.each([
    ['ces7', { kind: 'ces7', min: 1, max: 7, lowIsGood: false }],
    ['ces5-effort', { kind: 'ces5-effort', min: 1, max: 5, lowIsGood: true }],
    ['custom:1:5', { kind: 'custom', min: 1, max: 5, lowIsGood: false }],
    ['custom:1:5:low-is-good', { kind: 'custom', min: 1, max: 5, lowIsGood: true }],
    ['custom:-2:2.5', { kind: 'custom', min: -2, max: 2.5, lowIsGood: false }],
  ])('%s', (text, option) => {
    expect(parseScaleOption(text)).toEqual(option)
  })

  test.each([
    '',
    'ces',
    'custom',
    'custom:1',
    'custom:5:1',
    'custom:1:1',
    'custom:1:5:high',
    'custom:a:b',
    'NPS',
    'custom:1:5:low-is-good:x',
  ])('%j is refused', text => {
    expect(() => parseScaleOption(text)).toThrow(
      expect.objectContaining({
        code: 'usage/bad-value',
        details: expect.objectContaining({ option: '--scale', value: text }),
      }),
    )
  })
})

describe('the scale of numbers', () => {
  test.each([
    ['Score', upTo(1, 7), 'ces7'],
    ['CES', upTo(1, 5), 'ces5'],
    ['CES', upTo(2, 7), 'ces7'],
    ['How much effort did you personally have to put forth?', upTo(1, 5), 'ces5-effort'],
    ['How much effort did you personally have to put forth?', upTo(1, 7), 'ces7-effort'],
    ['Hoeveel moeite kostte het u?', upTo(1, 7), 'ces7-effort'],
    ['Wie viel Aufwand hatten Sie?', upTo(1, 5), 'ces5-effort'],
    ['Wie viel Mühe hat es Sie gekostet?', upTo(1, 7), 'ces7-effort'],
    ["Combien d'efforts avez-vous dû fournir ?", upTo(1, 7), 'ces7-effort'],
    ['¿Cuánto esfuerzo tuvo que hacer?', upTo(1, 7), 'ces7-effort'],
    ['Ile wysiłku to wymagało?', upTo(1, 7), 'ces7-effort'],
    ['您花了多少精力？', upTo(1, 7), 'ces7-effort'],
    ['Effort (1 = very low, 7 = very high)', upTo(1, 7), 'ces7-effort'],
    ['How much effort? (1 = very high, 7 = very low)', upTo(1, 7), 'ces7'],
    ['How easy was it?', upTo(1, 5), 'ces5'],
    ['Hoe makkelijk was het?', upTo(1, 5), 'ces5'],
    ['Wie einfach war es?', upTo(1, 5), 'ces5'],
    ['容易程度', upTo(1, 5), 'ces5'],
    // Effort of ten points is neither an NPS nor a satisfaction.
    ['How easy was it?', upTo(0, 10), 'custom'],
    ['How easy was it?', upTo(1, 10), 'custom'],
    ['csat', upTo(1, 5), 'csat5'],
    ['Satisfaction', upTo(1, 7), 'csat7'],
    ['Satisfaction', upTo(1, 10), 'csat10'],
    ['Satisfaction', upTo(0, 10), 'csat0-10'],
    ['NPS', upTo(1, 10), 'nps'],
    ['nps', upTo(3, 5), 'nps'],
    ['How likely are you to recommend us?', upTo(0, 10), 'nps'],
    ['score', upTo(0, 10), 'nps'],
    ['Rating', upTo(1, 5), 'stars5'],
    ['overall_rating', ['1.0', '2.0', '9.0', '10.0'], 'csat10'],
    ['Rating', ['4,5', '3', '1'], 'stars5'],
    ['Rating', ['8/10', '3/10', '10/10'], 'csat10'],
    ['满意度', upTo(1, 5), 'csat5'],
    ['ratings', ['103', '-101', '100'], 'freshdesk'],
    ['thumb', ['0', '1'], 'thumbs'],
    ['score', ['5', '4', 'N/A', 'weet niet'], 'csat5'],
  ])('%s %j: %s', (header, values, kind) => {
    expect(scaleForColumn(profile(header, values))?.kind).toBe(kind)
  })

  test.each([
    ['Score', ['0.93', '0.12']],
    ['Score', ['1', '250']],
    ['Score', ['-2', '1']],
    ['Score', ['1', 'great stuff']],
    ['Score', ['N/A']],
    ['Score', []],
  ])('%s %j is none', (header, values) => {
    expect(scaleForColumn(profile(header, values))).toBeNull()
  })

  test.each<[header: string, answers: readonly string[], kind: string, min: number, max: number]>([
    ['Rating (1 = very good, 5 = very bad)', upTo(1, 5), 'custom', 1, 5],
    ['How was it?', ['1 - Very easy', '2', '3', '5 - Very difficult'], 'custom', 1, 5],
    ['How difficult was it?', upTo(1, 5), 'ces5-effort', 1, 5],
    ['It was hard to get help', upTo(1, 7), 'ces7-effort', 1, 7],
    ['How was it?', ['1 (very easy)', '2', '7 (very difficult)'], 'ces7-effort', 1, 7],
  ])('%s %j has the least as its best', (header, values, kind, min, max) => {
    expect(scaleForColumn(profile(header, values))).toMatchObject({ kind, min, max, lowIsGood: true })
  })

  it('of the Friends and Family Test has 1 as its best', () => {
    expect(scaleForColumn(profile('FFT score', upTo(1, 6)))).toEqual({
      kind: 'custom',
      min: 1,
      max: 5,
      lowIsGood: true,
      low: { op: '>=', value: 4 },
      labels: null,
    })
  })
})

describe('the scale of words', () => {
  test.each([
    [
      'Answer',
      ['Unlikely', 'Extremely likely', "Don't know", 'Extremely unlikely'],
      'custom',
      {
        'Extremely likely': 5,
        Likely: 4,
        'Neither likely nor unlikely': 3,
        Unlikely: 2,
        'Extremely unlikely': 1,
      },
    ],
    [
      'How easy was it',
      ['very easy', 'EASY', 'Easy', 'neutral', 'very difficult'],
      'ces5',
      { 'very easy': 5, EASY: 4, Easy: 4, neutral: 3, Difficult: 2, 'very difficult': 1 },
    ],
    [
      'It was easy',
      ['Strongly agree', 'Somewhat agree', 'Agree', 'Disagree'],
      'ces7',
      {
        'Strongly agree': 7,
        Agree: 6,
        'Somewhat agree': 5,
        'Neither agree nor disagree': 4,
        'Somewhat disagree': 3,
        Disagree: 2,
        'Strongly disagree': 1,
      },
    ],
    [
      'Staff were kind',
      ['Strongly agree', 'Disagree'],
      'custom',
      { 'Strongly agree': 5, Agree: 4, 'Neither agree nor disagree': 3, Disagree: 2, 'Strongly disagree': 1 },
    ],
    [
      'Satisfaction',
      ['Very satisfied', 'Dissatisfied'],
      'csat5',
      {
        'Very satisfied': 5,
        Satisfied: 4,
        'Neither satisfied nor dissatisfied': 3,
        Dissatisfied: 2,
        'Very dissatisfied': 1,
      },
    ],
    ['Satisfaction Score', ['Good', 'Bad', 'Offered', 'Not Offered'], 'good-bad', { Good: 2, Bad: 1 }],
    ['rating', ['Great', 'Okay', 'Not Good'], 'happiness', { Great: 3, Okay: 2, 'Not Good': 1 }],
    ['rating', ['👍', '👎'], 'thumbs', { '👍': 2, '👎': 1 }],
    [
      'tevredenheid',
      ['Zeer tevreden', 'Ontevreden', 'Neutraal', 'weet niet'],
      'csat5',
      { 'Zeer tevreden': 5, Tevreden: 4, Neutraal: 3, Ontevreden: 2, 'Zeer ontevreden': 1 },
    ],
    [
      'gemak',
      ['Zeer makkelijk', 'Moeilijk'],
      'ces5',
      { 'Zeer makkelijk': 5, Makkelijk: 4, Neutraal: 3, Moeilijk: 2, 'Zeer moeilijk': 1 },
    ],
    [
      'Ocena',
      ['Bardzo łatwo', 'Trudno', 'nie wiem'],
      'ces5',
      { 'Bardzo łatwo': 5, Łatwo: 4, Neutralnie: 3, Trudno: 2, 'Bardzo trudno': 1 },
    ],
    [
      'Ocena',
      ['bardzo zadowolona', 'niezadowolony'],
      'csat5',
      { 'bardzo zadowolona': 5, Zadowolony: 4, Neutralny: 3, niezadowolony: 2, 'Bardzo niezadowolony': 1 },
    ],
    [
      '满意度',
      ['非常满意', '不满意', '不知道'],
      'csat5',
      { 非常满意: 5, 满意: 4, 一般: 3, 不满意: 2, 非常不满意: 1 },
    ],
    ['容易', ['非常容易', '困难'], 'ces5', { 非常容易: 5, 容易: 4, 一般: 3, 困难: 2, 非常困难: 1 }],
  ])('%s %j', (header, values, kind, labels) => {
    const scale = scaleForColumn(profile(header, values))
    const points = Object.values(labels)
    expect({ kind: scale?.kind, min: scale?.min, max: scale?.max, lowIsGood: scale?.lowIsGood }).toEqual({
      kind,
      min: 1,
      max: Math.max(...points),
      lowIsGood: false,
    })
    expect(scale?.labels).toEqual(Object.entries(labels))
  })

  it('keeps its scores where what it is about is bad, and its option gives it again', () => {
    const column = profile('It was hard to get help', ['Strongly agree', 'Disagree'])
    const scale = scaleForColumn(column)!
    expect(scale).toEqual({
      ...scaleOf({ kind: 'custom', min: 1, max: 5, lowIsGood: true }),
      labels: [
        ['Strongly disagree', 1],
        ['Disagree', 2],
        ['Neither agree nor disagree', 3],
        ['Agree', 4],
        ['Strongly agree', 5],
      ],
      isWordsOnly: true,
    })
    expect(scaleForColumn(column, parseScaleOption(scaleOption(scale)))).toEqual(scale)
    expect(scaleForColumn(column, parseScaleOption(scaleOption(turned(scale))))).toEqual(turned(scale))
    // Words of effort say themselves what is best.
    const effort = profile('effort', ['Very low effort', 'Very high effort'])
    expect(scaleForColumn(effort, parseScaleOption('ces5-effort'))).toMatchObject({ lowIsGood: false })
  })

  it('is kept when a kind is settled', () => {
    const words = profile('x', ['Strongly agree', 'Disagree'])
    expect(scaleForColumn(words, 'ces5')).toMatchObject({
      kind: 'ces5',
      max: 5,
      low: { op: '<=', value: 2 },
      labels: [
        ['Strongly agree', 5],
        ['Agree', 4],
        ['Neither agree nor disagree', 3],
        ['Disagree', 2],
        ['Strongly disagree', 1],
      ],
    })
  })

  it('gives way to a settled range of numbers', () => {
    const option = parseScaleOption('custom:1:5:low-is-good')
    expect(scaleForColumn(profile('x', upTo(1, 7)), option)).toEqual(scaleOf(option))
    expect(scaleForColumn(profile('x', []), option)).toEqual(scaleOf(option))
  })
})
