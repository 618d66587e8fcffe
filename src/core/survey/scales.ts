import { AppError } from '../errors.ts'
import { haveSameEnds, SCALE_KINDS, type LowRule, type Scale, type ScaleKind } from './scale.ts'

/** What the option `--scale` says. */
export type ScaleOption = Pick<Scale, 'kind' | 'min' | 'max' | 'lowIsGood'>

const RANGES: Readonly<Record<ScaleKind, readonly [min: number, max: number]>> = {
  ces7: [1, 7],
  ces5: [1, 5],
  'ces5-effort': [1, 5],
  'ces7-effort': [1, 7],
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
  return scaleOf({ kind, min, max, lowIsGood: kind === 'ces5-effort' || kind === 'ces7-effort' })
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

/** Ease and effort are one question with its ends exchanged. */
const OTHER_WAY: Readonly<Partial<Record<ScaleKind, ScaleKind>>> = {
  ces5: 'ces5-effort',
  ces7: 'ces7-effort',
  'ces5-effort': 'ces5',
  'ces7-effort': 'ces7',
}

/**
 * The scale with its other end as the good one; words keep their scores. Then no usual kind fits it, but for effort in
 * numbers.
 */
export function turned(scale: Scale): Scale {
  const { kind, min, max, lowIsGood, labels, isWordsOnly } = scale
  const range = { min, max, lowIsGood: !lowIsGood }
  if (labels !== null) {
    const worded = withLabels(scaleOf({ kind: 'custom', ...range }), labels)
    return isWordsOnly === true ? { ...worded, isWordsOnly } : worded
  }
  const other = OTHER_WAY[kind]
  return other !== undefined && haveSameEnds(scaleOf({ kind, ...range }), defaultScale(other))
    ? defaultScale(other)
    : scaleOf({ kind: 'custom', ...range })
}

/** A scale of numbers with words that stand for them, best first. */
export function withLabels(scale: Scale, labels: NonNullable<Scale['labels']>): Scale {
  const sign = scale.lowIsGood ? 1 : -1
  return { ...scale, labels: labels.toSorted(([, a], [, b]) => sign * (a - b)) }
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
