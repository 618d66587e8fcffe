import type { Interval } from '../figures.ts'
import { Z_95 } from './confidence.ts'

/**
 * Score interval of a share (Wilson 1927; reference: metrics 4), of 95 % unless another is asked for: never outside 0..1, never zero wide.
 *
 * @param n - Size of the group; null is returned for an empty one.
 * @param z - Normal deviate, for how sure the interval is to be.
 */
export function wilsonInterval(count: number, n: number, z = Z_95): Interval | null {
  if (n === 0) return null
  const share = count / n
  const z2 = z * z
  const centre = share + z2 / (2 * n)
  const half = z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))
  const scale = 1 + z2 / n
  // The ends are exact where all or none count; the formula would leave a last-digit residue.
  const lower = count === 0 ? 0 : Math.max(0, (centre - half) / scale)
  const upper = count === n ? 1 : Math.min(1, (centre + half) / scale)
  return [lower, upper]
}
