import type { JobContext } from '../../job-context.ts'
import type { Mark } from '../merge-marks.ts'
import type { CommentSource } from '../read-comments.ts'
import { chooseExamples } from './choose-examples.ts'
import { driverMarks } from './driver-marks.ts'
import { DRIVERS, type DriverFigures, type DriverId, type DriversOverview } from './driver.ts'
import { type NamedDrivers, readNamedDrivers, textForRules } from './named-drivers.ts'

const COMMENTS_A_STEP = 8_192

/** Which comments are counted. */
export interface CountedComments extends Pick<CommentSource, 'text' | 'low'> {
  /** 1 for each response in play; absent: all. */
  readonly mask?: Uint8Array
}

/** Read the comments and count at once: see {@link readNamedDrivers} and {@link countNamedDrivers}. */
export async function countDrivers(
  input: CommentSource & CountedComments,
  context: JobContext,
): Promise<DriversOverview> {
  return countNamedDrivers(await readNamedDrivers(input, context), input, context)
}

/**
 * Count how often the built-in drivers are named, in low-score comments and in the others. Comments that say nothing
 * count nowhere. About 100 ms for 100,000 comments, most of it for the examples.
 */
export async function countNamedDrivers(
  all: NamedDrivers,
  { text, low, mask }: CountedComments,
  context: JobContext,
): Promise<DriversOverview> {
  const bases = { low: 0, rest: 0, withoutDriver: 0, otherLanguages: 0 }
  const tallies = DRIVERS.map(() => ({ low: [] as number[], rest: 0 }))
  for (let index = 0; index < all.named.length; index++) {
    if (index % COMMENTS_A_STEP === 0) await context.pause()
    const spoken = all.languages[all.languageOf[index]!]
    if (spoken === undefined || (mask !== undefined && mask[index] !== 1)) continue
    const isLow = low[index] === 1
    const named = all.named[index]!
    bases[isLow ? 'low' : 'rest']++
    if (spoken.rules === null) bases.otherLanguages++
    if (isLow && named === 0) bases.withoutDriver++
    for (let left = named; left > 0; left &= left - 1) {
      const tally = tallies[31 - Math.clz32(left & -left)]!
      if (isLow) tally.low.push(index)
      else tally.rest++
    }
  }
  const shown = new Set<number>()
  const drivers: DriverFigures[] = []
  for (const [place, { low: naming, rest }] of tallies.entries()) {
    const id = DRIVERS[place]!
    await context.pause()
    const examples = chooseExamples(naming, all, text, shown)
    drivers.push({
      id,
      low: { n: naming.length, share: shareOf(naming.length, bases.low) },
      rest: { n: rest, share: shareOf(rest, bases.rest) },
      examples,
      exampleMarks: examples.map(index => marksOfDriver(id, all, index, text(index))),
    })
  }
  return { drivers, ...bases }
}

/** True when the comment of a response names the driver. */
export function namesDriver(id: DriverId, { named }: NamedDrivers, index: number): boolean {
  return ((named[index]! >>> DRIVERS.indexOf(id)) & 1) === 1
}

/** Where a comment names a driver: [start, end) positions in UTF-16 units. */
export function marksOfDriver(id: DriverId, all: NamedDrivers, index: number, text: string): readonly Mark[] {
  const rules = all.languages[all.languageOf[index]!]?.rules ?? null
  return rules === null ? [] : driverMarks(rules[id], textForRules(all, index, text))
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
