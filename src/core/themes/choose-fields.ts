import type { JobContext } from '../job-context.ts'
import type { CommentParts } from './comment-parts.ts'
import type { Lexicon } from '../text/lexicon.ts'
import type { WordLists } from './read-comments.ts'
import { stemOfToken } from './stem-of-token.ts'
import { fieldsOfStem } from './word-fields/word-fields.ts'

/** A field gathers many words: where it is met less often, it has nothing to gather. */
const FEWEST_IN_FIELD = 3
const LETTERS_A_STEP = 4_096
const COMMENTS_A_STEP = 64

/** How fields are chosen and numbered. */
export interface FieldRule {
  /** Number of the first one. */
  readonly from: number
  /** False for what so many comments, and so many parts of comments, hold that it tells nothing. */
  readonly isTelling: (comments: number, parts: number) => boolean
}

/** Fields met in enough comments and not in most of them, numbered `from` on (`en#waiting`); for each stem those it belongs to. */
export async function chooseFields(
  comments: WordLists,
  cut: CommentParts,
  lexicon: Lexicon,
  { from, isTelling }: FieldRule,
  context: JobContext,
): Promise<{ readonly keys: readonly string[]; readonly ofStem: readonly (readonly number[])[] }> {
  const numbers = new Map<string, number>()
  const all: number[][] = []
  let letters = 0
  for (const key of lexicon.keyOfStem) {
    letters += key.length
    if (letters >= LETTERS_A_STEP) {
      letters = 0
      await context.pause()
    }
    all.push(fieldsOfStem(key).map(field => numberOf(numbers, field)))
  }
  const fields = { of: all, count: numbers.size }
  const spread = await commentsWithField(comments, cut.comments, lexicon, fields, context)
  const inParts = await commentsWithField(cut, cut.size, lexicon, fields, context)
  const words = new Map<number, number>()
  for (const [field, count] of spread.entries())
    if (count >= FEWEST_IN_FIELD && isTelling(count, inParts[field]!)) words.set(field, from + words.size)
  const ofStem = all.map(fields => fields.flatMap(field => words.get(field) ?? []))
  const names = [...numbers.keys()]
  return { keys: [...words.keys()].map(field => names[field]!), ofStem }
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

async function commentsWithField(
  comments: WordLists,
  sample: number,
  lexicon: Lexicon,
  fields: { readonly of: readonly (readonly number[])[]; readonly count: number },
  context: JobContext,
): Promise<Uint32Array> {
  const counts = new Uint32Array(fields.count)
  const lastComment = new Int32Array(fields.count).fill(-1)
  for (let d = 0; d < sample; d++) {
    if (d % COMMENTS_A_STEP === 0) await context.pause()
    for (let i = comments.offsets[d]!; i < comments.offsets[d + 1]!; i++)
      for (const field of fields.of[stemOfToken(comments.tokens[i]!, lexicon)] ?? []) {
        if (lastComment[field] === d) continue
        lastComment[field] = d
        counts[field]!++
      }
  }
  return counts
}
