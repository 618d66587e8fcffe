import { AppError } from '../errors.ts'
import type { ColumnProfile } from '../importing/mapping.ts'
import { headerWords } from './header-words.ts'
import { labelledNumbers } from './labelled-numbers.ts'
import { isNonAnswer } from './non-answers.ts'
import { isFriendsAndFamilyTest } from './friends-and-family.ts'
import { numericKind } from './numeric-scales.ts'
import { parseScore } from './parse-score.ts'
import { questionText } from './question-text.ts'
import { haveSameEnds, SCALE_KINDS, type LowRule, type Scale, type ScaleKind } from './scale.ts'
import { isSchoolMark, statedDirection } from './stated-direction.ts'
import { findVerbalScale, kindOfVerbalScale } from './verbal-scales.ts'

/** What the option `--scale` says. */
export type ScaleOption = Pick<Scale, 'kind' | 'min' | 'max' | 'lowIsGood'>

const RANGES: Readonly<Record<ScaleKind, readonly [min: number, max: number]>> = {
  ces7: [1, 7],
  ces5: [1, 5],
  'ces5-effort': [1, 5],
  csat5: [1, 5],
  csat7: [1, 7],
  csat10: [1, 10],
  'csat0-10': [0, 10],
  nps: [0, 10],
  thumbs: [0, 1],
  'good-bad': [0, 1],
  faces3: [1, 3],
  happiness: [1, 3],
  sentiment3: [1, 3],
  stars5: [1, 5],
  freshdesk: [-103, 103],
  custom: [1, 5],
  none: [0, 0],
}

/** The usual scale of a kind, for numbers, with its usual low rule. `custom` is 1 to 5 until it is told otherwise. */
export function defaultScale(kind: ScaleKind): Scale {
  const [min, max] = RANGES[kind]
  return scaleOf({ kind, min, max, lowIsGood: kind === 'ces5-effort' })
}

/** A numeric scale with the usual low rule of its kind. */
export function scaleOf(option: ScaleOption): Scale {
  return { ...option, low: defaultLowRule(option), labels: null }
}

/**
 * Which scores are low when nobody said it: NPS 0 to 6, Freshdesk below 0, else the worst 40 % of the range,
 * in whole steps from its end (source: reference metrics §2).
 */
function defaultLowRule({ kind, min, max, lowIsGood }: ScaleOption): LowRule {
  if (kind === 'nps' && !lowIsGood) return { op: '<=', value: 6 }
  if (kind === 'freshdesk') return { op: '<=', value: -101 }
  const steps = Math.floor((4 * (max - min)) / 10)
  return lowIsGood ? { op: '>=', value: max - steps } : { op: '<=', value: min + steps }
}

/** The scale with its other end as the good one. Then no usual kind fits it. */
export function turned(scale: Scale): Scale {
  const { min, max, lowIsGood } = scale
  return scaleOf({ kind: 'custom', min, max, lowIsGood: !lowIsGood })
}

/** The direction that a header states goes before the usual one of a kind. */
function withDirection(scale: Scale | null, header: string): Scale | null {
  const stated = statedDirection(header)
  if (scale === null || stated === null || (stated === 'low-is-good') === scale.lowIsGood) return scale
  return turned(scale)
}

/** The scale with another bound for low scores; its direction stays. */
export function withLowRule(scale: Scale, value: number): Scale {
  return { ...scale, low: { op: scale.lowIsGood ? '>=' : '<=', value } }
}

/**
 * Read a value of `--scale`: a kind, or `custom:MIN:MAX[:low-is-good]`.
 *
 * @throws AppError `usage/bad-value` when it is neither, or MIN is not below MAX.
 */
export function parseScaleOption(text: string): ScaleOption {
  const kind = SCALE_KINDS.find(known => known === text)
  if (kind !== undefined && kind !== 'custom' && kind !== 'none') {
    const { min, max, lowIsGood } = defaultScale(kind)
    return { kind, min, max, lowIsGood }
  }
  const custom = /^custom:(-?\d+(?:\.\d+)?):(-?\d+(?:\.\d+)?)(:low-is-good)?$/.exec(text)
  const min = Number(custom?.[1])
  const max = Number(custom?.[2])
  if (custom === null || !(min < max)) {
    const expected = [
      ...SCALE_KINDS.filter(known => known !== 'custom' && known !== 'none'),
      'custom:MIN:MAX[:low-is-good]',
    ].join(', ')
    throw new AppError('usage/bad-value', { option: '--scale', value: text, expected })
  }
  return { kind: 'custom', min, max, lowIsGood: custom[3] !== undefined }
}

/**
 * The value of `--scale` that gives this scale: its kind where that is its usual one, which keeps the metrics and the low
 * rule of the kind, else its range. Read for the column that it comes from it gives the scale again.
 */
export function scaleOption(scale: Scale): string {
  const { kind, min, max, lowIsGood } = scale
  const usual = defaultScale(kind)
  const isTwoPoints = max - min === 1 && usual.max - usual.min === 1
  const isUsual = isTwoPoints ? usual.lowIsGood === lowIsGood : haveSameEnds(scale, usual)
  if (kind !== 'custom' && kind !== 'none' && isUsual) return kind
  return `custom:${min}:${max}${lowIsGood ? ':low-is-good' : ''}`
}

/**
 * The scale of a score column, from its header and the values of the whole file; null where they fit none.
 *
 * @param option - A kind or range that somebody settled: then only the words of the column are still looked for, and
 * the result is never null. Words count n (best) to 1, so a scale with words never has `lowIsGood`.
 */
export function scaleForColumn(profile: ColumnProfile, option: ScaleKind | ScaleOption): Scale
export function scaleForColumn(profile: ColumnProfile, option?: ScaleKind | ScaleOption): Scale | null
export function scaleForColumn(profile: ColumnProfile, option?: ScaleKind | ScaleOption): Scale | null {
  const answers = profile.values.map(({ value }) => value).filter(value => !isNonAnswer(value))
  const numbers = answers.map(parseScore)
  const verbal = numbers.every(number => number === null)
    ? verbalScale(answers, questionText(profile))
    : reversedWords(answers, numbers, questionText(profile))
  if (option !== undefined) return labelledNumbers(settledScale(verbal, option, numbers), answers)
  if (verbal !== null) return verbal
  if (answers.length === 0 || numbers.includes(null)) return null
  return numericScale(questionText(profile), numbers as number[])
}

function settledScale(
  verbal: Scale | null,
  option: ScaleKind | ScaleOption,
  numbers: readonly (number | null)[],
): Scale {
  const usual = typeof option === 'string' ? defaultScale(option) : scaleOf(option)
  if (verbal === null) {
    // Two points are written 0 and 1 by most tools, 1 and 2 by some.
    return usual.min === 0 && usual.max === 1 && numbers.includes(2) && !numbers.includes(0)
      ? scaleOf({ ...usual, min: 1, max: 2 })
      : usual
  }
  return {
    ...scaleOf({ kind: usual.kind, min: verbal.min, max: verbal.max, lowIsGood: false }),
    labels: verbal.labels,
  }
}

/**
 * Answers such as "1 - Very satisfied" and "5 - Very dissatisfied", whose words run against their numbers: the words say
 * what is best, so they are the scale. Null where words and numbers run the same way.
 */
function reversedWords(
  answers: readonly string[],
  numbers: readonly (number | null)[],
  header: string,
): Scale | null {
  if (numbers.includes(null)) return null
  const words = answers.map(answer => answer.replace(/^[\s\d]+[-–—:.=)(\s]*|[\s)]+$/g, ''))
  if (words.some(word => !/\p{L}/u.test(word))) return null
  const scale = verbalScale(words, header)
  if (scale === null) return null
  const scoreOf = new Map(scale.labels)
  const order = answers.map(
    (answer, index) => [numbers[index]!, scoreOf.get(words[index]!)!, answer] as const,
  )
  order.sort(([a], [b]) => a - b)
  const isReversed = order.every(([, score], index) => index === 0 || score < order[index - 1]![1])
  return isReversed ? { ...scale, labels: order.map(([, score, answer]) => [answer, score] as const) } : null
}

function verbalScale(answers: readonly string[], header: string): Scale | null {
  const found = findVerbalScale(answers)
  if (found === null) return null
  const asksForEase = headerWords(header).some(word => ['ces', 'effort', 'easy', 'ease'].includes(word))
  const kind = kindOfVerbalScale(found.topic, found.points, asksForEase)
  return { ...scaleOf({ kind, min: 1, max: found.points, lowIsGood: false }), labels: found.labels }
}

function numericScale(header: string, numbers: readonly number[]): Scale | null {
  if (isFriendsAndFamilyTest(header) && numbers.every(n => Number.isInteger(n) && n >= 1 && n <= 7)) {
    return scaleOf({ kind: 'custom', min: 1, max: 5, lowIsGood: true })
  }
  if (isSchoolMark(header) && numbers.every(n => n >= 1 && n <= 6)) {
    return scaleOf({ kind: 'custom', min: 1, max: 6, lowIsGood: true })
  }
  const stated = statedEnds(header)
  const [least, most] = stated ?? [-Infinity, Infinity]
  // Ends that the header names count as seen: few answers seldom reach both.
  const isKept = stated !== null && numbers.every(n => n >= least && n <= most)
  const kind = numericKind(header, isKept ? [...numbers, ...stated] : numbers)
  const usual = withDirection(kind === null ? null : defaultScale(kind), header)
  if (!isKept || (usual?.min === least && usual.max === most)) return usual
  return withDirection(scaleOf({ kind: 'custom', min: least, max: most, lowIsGood: false }), header)
}

/** The range in a header such as "Score (0-10)"; null where it names none. */
function statedEnds(header: string): readonly [min: number, max: number] | null {
  const found = /[([]\s*([01])\s*(?:-|–|—|to|\.\.)\s*(3|4|5|6|7|10)\s*[)\]]/i.exec(header)
  return found === null ? null : [Number(found[1]), Number(found[2])]
}
