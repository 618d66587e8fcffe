import { Z_95 } from './confidence.ts'

/**
 * Independent responses from which the 95 % margin of any share is at most so many points, whatever the share turns out to
 * be: z² ¼ / margin², rounded up (reference: metrics 3). A planning figure: the interval of a share that is known is Wilson's.
 *
 * @param marginPoints - Above 0, up to 50.
 */
export function responsesForMargin(marginPoints: number): number {
  const margin = marginPoints / 100
  return Math.ceil((Z_95 * Z_95) / 4 / (margin * margin))
}
