import type { JobContext } from '../job-context.ts'
import { CLAUSE_BREAK } from '../text/comment-reader.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { GrowingInts } from '../growing-ints.ts'
import { mix } from './mixing.ts'
import type { LowComments, WordLists } from './read-comments.ts'
import { stemOfToken } from './stem-of-token.ts'

/** Words with meaning from which a comment is long, and those of each of its parts at the least. */
const LONG = 16
const FEWEST_IN_PART = 6
const COMMENTS_A_STEP = 128

/** Comments with the long ones cut into parts, in the order of the comments. */
export interface CommentParts extends WordLists {
  readonly size: number
  /** How many of the comments were cut, from the first one on. */
  readonly comments: number
  /** Hash of each part; that of the comment for its first one. */
  readonly keys: Uint32Array
  /** Position of the language of each part in `LANGUAGES`. */
  readonly languages: Uint8Array
}

/**
 * Cut the long ones of the comments where clauses end, from the first on, until there are `most` parts: who writes much
 * writes of several matters, and taken as wholes such comments make one heap of everything.
 */
export async function cutComments(
  comments: LowComments,
  lexicon: Lexicon,
  most: number,
  context: JobContext,
): Promise<CommentParts> {
  const { tokens } = comments
  const [offsets, keys, languages] = [new GrowingInts(), new GrowingInts(), new GrowingInts()]
  const stemOf = (token: number): number => stemOfToken(token, lexicon)
  let d = 0
  for (; d < comments.size && offsets.size < most; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    const [start, end] = [comments.offsets[d]!, comments.offsets[d + 1]!]
    const key = comments.keys[d]!
    const parts = partsOf(tokens, start, end, stemOf)
    const starts = parts.length === 0 ? [start] : parts.map(([from]) => from)
    for (const [part, from] of starts.entries()) {
      offsets.push(from)
      keys.push(part === 0 ? key : mix(key ^ mix(part)))
      languages.push(comments.languages[d]!)
    }
  }
  const size = offsets.size
  offsets.push(comments.offsets[d]!)
  return {
    size,
    comments: d,
    tokens,
    keys: keys.toUint32(),
    offsets: offsets.toUint32(),
    languages: Uint8Array.from(languages.toInt32()),
  }
}

/** The parts of a long comment, [start, end) in its tokens; none of a short one. */
export function partsOf(
  tokens: Int32Array,
  start: number,
  end: number,
  stemOf: (token: number) => number,
): readonly (readonly [start: number, end: number])[] {
  const parts: [number, number][] = []
  let [from, words, all] = [start, 0, 0]
  for (let i = start; i < end; i++) {
    const stem = stemOf(tokens[i]!)
    if (stem >= 0) {
      words++
      all++
    } else if (stem === CLAUSE_BREAK && words >= FEWEST_IN_PART) {
      parts.push([from, i])
      from = i + 1
      words = 0
    }
  }
  if (words >= FEWEST_IN_PART) parts.push([from, end])
  else if (words > 0 && parts.length > 0) parts.at(-1)![1] = end
  return all < LONG ? [] : parts
}
