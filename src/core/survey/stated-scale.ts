import { foldText } from './fold-text.ts'
import { namedPoints, type NamedPoint } from './named-points.ts'
import { asksForTheBad } from './reversed-question.ts'
import { statedRange, type StatedRange } from './stated-ranges.ts'

/** What a header says of its scale of numbers. */
export interface StatedScale {
  /** Where it begins and ends; null where it does not say. */
  readonly range: StatedRange | null
  /** Which end is good; null where it does not say. */
  readonly direction: 'low-is-good' | 'high-is-good' | null
}

/** What a header says, as in "1 = very difficult, 7 = very easy" or "on a scale of 1 (best) to 6". */
export function statedScale(header: string): StatedScale {
  const text = foldText(header.replace(/<[^>]{1,40}>/g, ' '))
  const points = namedPoints(text, asksForTheBad(header))
  return { range: rangeOf(points) ?? statedRange(text), direction: directionOf(points) }
}

/** From the least to the greatest number with a meaning, where those are the ends of a usual scale. */
function rangeOf(points: readonly NamedPoint[]): StatedRange | null {
  const [min, max] = [points[0]?.number, points.at(-1)?.number]
  if (min === undefined || max === undefined) return null
  const isUsual = (min === 0 || min === 1) && max >= 2 && (max <= 10 || max === 20 || max === 100)
  return isUsual || (min < 0 && max === -min && max <= 10) ? { min, max } : null
}

function directionOf(points: readonly NamedPoint[]): StatedScale['direction'] {
  const known = points.filter(({ quality }) => quality !== null)
  const [least, most] = [known[0], known.at(-1)]
  if (least === undefined || most === undefined) return null
  // One end alone says enough: 1 is the lowest of most scales, and only the highest is above 1 and good.
  if (least === most) {
    if (!least.isSure) return null
    return least.number <= 1 === (least.quality === 'good') ? 'low-is-good' : 'high-is-good'
  }
  if (least.quality === most.quality) return null
  return least.quality === 'good' ? 'low-is-good' : 'high-is-good'
}

/** True for German school marks, of which 1 is the best and 6 the worst. */
export function isSchoolMark(header: string): boolean {
  return /\bschulnoten?\b/.test(foldText(header))
}
