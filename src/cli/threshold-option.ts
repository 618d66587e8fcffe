import {
  DEFAULT_THRESHOLDS,
  LARGEST_THRESHOLDS,
  thresholdProblem,
  type Thresholds,
} from '#core/statistics/base-size.ts'
import { badValue } from './usage.ts'

/** How the call names each threshold. */
const NAMES: Readonly<Record<string, keyof Thresholds>> = {
  hidden: 'hiddenBelow',
  anecdotal: 'anecdotalBelow',
  'low-base': 'lowBaseBelow',
  difference: 'differencePoints',
}

const EXPECTED = `a name and a number, such as low-base=50; names: ${Object.keys(NAMES).join(', ')}`
const RISING = 'numbers that rise from hidden over anecdotal to low-base (those not given are 0, 10 and 30)'

/**
 * `--threshold low-base=50`: what is given in the place of the defaults; of one name the last.
 *
 * @throws AppError `usage/bad-value` also where the sizes do not rise.
 */
export function toThresholds(texts: readonly string[]): Thresholds {
  const thresholds = { ...DEFAULT_THRESHOLDS, ...Object.fromEntries(texts.map(toThreshold)) }
  return thresholdProblem(thresholds) === null ? thresholds : badValue('threshold', texts.join(' '), RISING)
}

function toThreshold(text: string): readonly [keyof Thresholds, number] {
  const at = text.indexOf('=')
  const name = text.slice(0, Math.max(0, at))
  const threshold = Object.hasOwn(NAMES, name) ? NAMES[name]! : badValue('threshold', text, EXPECTED)
  const digits = text.slice(at + 1)
  const number = /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : badValue('threshold', text, EXPECTED)
  const most = LARGEST_THRESHOLDS[threshold]
  const isWhole = threshold === 'differencePoints' || Number.isInteger(number)
  if (number > most || !isWhole) badValue('threshold', text, expectedOf(threshold, most))
  return [threshold, number]
}

function expectedOf(threshold: keyof Thresholds, most: number): string {
  return threshold === 'differencePoints' ? `points from 0 to ${most}` : `a whole number from 0 to ${most}`
}
