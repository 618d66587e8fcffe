import { inBlocks } from '../in-blocks.ts'
import type { JobContext } from '../job-context.ts'
import { mix } from './mixing.ts'

/** Comments in an order that hangs on their texts alone, so that the order of rows in a file cannot matter. */
export interface CommentOrder {
  /** Positions in the given arrays, by ascending key. */
  readonly order: Uint32Array
  /** Key of each position of `order`: a hash of the text and of how often that text came before. */
  readonly keys: Uint32Array
}

/**
 * Order comments by a hash of their text and, for equal texts, of the occurrence. Equal texts may swap places with each
 * other, which changes nothing. Linear.
 *
 * @param first - One hash of each text.
 * @param second - Another, to tell apart texts whose first hash is equal by chance.
 */
export async function orderComments(
  first: Uint32Array,
  second: Uint32Array,
  context: JobContext,
): Promise<CommentOrder> {
  const byText = await sortByKey(first, await sortByKey(second, null, context), context)
  const keys = new Uint32Array(first.length)
  let occurrence = 0
  await inBlocks(byText.length, context, (start, end) => {
    for (let i = start; i < end; i++) {
      const [current, previous] = [byText[i]!, byText[i - 1]]
      const repeats =
        previous !== undefined && first[previous] === first[current] && second[previous] === second[current]
      occurrence = repeats ? occurrence + 1 : 0
      keys[current] = mix(first[current]! ^ Math.imul(occurrence, 0x9e37_79b1))
    }
  })
  const order = await sortByKey(keys, byText, context)
  return { order, keys: order.map(position => keys[position]!) }
}

const DIGIT_BITS = 16
const DIGITS = 1 << DIGIT_BITS

/** Positions by ascending key; equal keys keep their order in `before` (null: ascending position). Radix sort, two digits. */
async function sortByKey(
  keys: Uint32Array,
  before: Uint32Array | null,
  context: JobContext,
): Promise<Uint32Array> {
  let from = before ?? ascending(keys.length)
  for (const shift of [0, DIGIT_BITS]) {
    const ends = new Uint32Array(DIGITS)
    await inBlocks(keys.length, context, (start, end) => {
      for (let i = start; i < end; i++) ends[(keys[i]! >>> shift) & (DIGITS - 1)]!++
    })
    for (let digit = 0, sum = 0; digit < DIGITS; digit++) {
      const count = ends[digit]!
      ends[digit] = sum
      sum += count
    }
    const sorted = from
    const to = new Uint32Array(keys.length)
    await inBlocks(keys.length, context, (start, end) => {
      for (let i = start; i < end; i++) {
        const position = sorted[i]!
        to[ends[(keys[position]! >>> shift) & (DIGITS - 1)]!++] = position
      }
    })
    from = to
  }
  return from
}

function ascending(size: number): Uint32Array {
  const positions = new Uint32Array(size)
  for (let i = 0; i < size; i++) positions[i] = i
  return positions
}
