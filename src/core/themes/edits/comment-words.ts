import type { Lexicon } from '../../text/lexicon.ts'
import { GrowingInts } from '../../growing-ints.ts'
import { isJunk } from '../junk.ts'
import { Pace } from '../pace.ts'
import type { JobContext } from '../../job-context.ts'
import { type CommentSource, readLowComments, type Reading } from '../read-comments.ts'
import { countSpellings, type Spellings } from '../spellings.ts'
import { stemsOfSpelling } from '../stems-of-spelling.ts'

/** The words with meaning of all comments, by their stems, kept so that an edit reads no text again. */
export interface CommentWords {
  /** Number of responses. */
  readonly size: number
  readonly lexicon: Lexicon
  readonly spellings: Spellings
  /** Distinct stems of response r, in order of appearance: `stems[offsets[r] .. offsets[r + 1])`. */
  readonly stems: Int32Array
  readonly offsets: Uint32Array
  /** Low-score responses whose comment says something, ascending. */
  readonly low: Uint32Array
  /** Stems of a spelling, one for each language in which it was met. */
  readonly stemsOf: (spelling: string) => readonly number[]
}

const COMMENTS_A_STEP = 64

/** Read the words of all comments as discovery reads them. About 150 ms for 10,000. */
export async function readCommentWords(source: CommentSource, context: JobContext): Promise<CommentWords> {
  const reading = await readLowComments(source, new Pace(context))
  const { comments, lexicon } = reading
  const spellings = await countSpellings(
    { ...comments, lexicon, themes: new Int16Array(0), themeCount: 0, themeSizes: new Uint32Array(0) },
    context,
  )
  return {
    ...(await collectStems(source, reading, context)),
    size: source.size,
    lexicon,
    spellings,
    low: Uint32Array.from(new Set(comments.responses)).sort(),
    stemsOf: stemsOfSpelling(lexicon),
  }
}

async function collectStems(source: CommentSource, reading: Reading, context: JobContext) {
  const stems = new GrowingInts()
  const offsets = new Uint32Array(source.size + 1)
  const isSaying = isLearnedFrom(source, reading)
  const partsOf = partsByResponse(source.size, reading)
  const lastSeen: number[] = []
  for (let index = 0; index < source.size; index++) {
    if (index % COMMENTS_A_STEP === 0) await context.pause()
    const take = (stem: number): void => {
      if (stem < 0 || lastSeen[stem] === index) return
      lastSeen[stem] = index
      stems.push(stem)
    }
    if (isSaying[index] === 1) eachLearnedStem(reading, partsOf, index, take)
    else if (source.low[index] !== 1) eachOtherStem(reading, source.text(index), take)
    offsets[index + 1] = stems.size
  }
  return { stems: stems.toInt32(), offsets }
}

function isLearnedFrom(source: CommentSource, { comments }: Reading): Uint8Array {
  const flags = new Uint8Array(source.size)
  for (const response of comments.responses) flags[response] = 1
  return flags
}

/** Comments of each response as a linked list: a long comment may have been read in several parts. */
interface Parts {
  readonly first: Int32Array
  readonly next: Int32Array
}

function partsByResponse(size: number, { comments }: Reading): Parts {
  const first = new Int32Array(size).fill(-1)
  const next = new Int32Array(comments.size).fill(-1)
  for (let d = comments.size - 1; d >= 0; d--) {
    const response = comments.responses[d]!
    next[d] = first[response]!
    first[response] = d
  }
  return { first, next }
}

function eachLearnedStem(
  { comments, lexicon }: Reading,
  { first, next }: Parts,
  response: number,
  take: (stem: number) => void,
): void {
  for (let d = first[response]!; d >= 0; d = next[d]!)
    for (let i = comments.offsets[d]!; i < comments.offsets[d + 1]!; i++) {
      const entry = comments.tokens[i]!
      if (entry >= 0) take(lexicon.stemOfEntry[entry]!)
    }
}

function eachOtherStem({ reader, junk }: Reading, text: string, take: (stem: number) => void): void {
  const words = reader.scan(text)
  if (isJunk(words, reader.shortAnswer(), junk)) return
  const count = reader.readKnownStems()
  for (let i = 0; i < count; i++) take(reader.tokens[i]!)
}
