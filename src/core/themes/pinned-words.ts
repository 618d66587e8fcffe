import type { JobContext } from '../job-context.ts'
import type { PinnedWord } from './edits/steering.ts'
import type { LowComments, Reading } from './read-comments.ts'
import { readCommentUnits } from './rules/comment-units.ts'
import { matchComments } from './rules/match-comments.ts'
import { foldedUnits } from './rules/word-units.ts'
import { stemsOfSpelling } from './stems-of-spelling.ts'
import { themeNumber } from './theme-number.ts'
import type { Vocabulary } from './views.ts'

/** Words of the vocabulary that speak for a theme. */
export interface SpeakingWords {
  readonly theme: string
  readonly words: readonly number[]
}

/** What a search does with the words that the user pinned. */
export interface PinnedWords {
  /** They speak for their themes in the search itself. */
  readonly followed: readonly PinnedWord[]
  readonly speaking: readonly SpeakingWords[]
  /**
   * The search cannot let them speak: their theme is the user's own, or they are no words of the vocabulary (phrases,
   * words of one comment, words of most comments). The comments that hold them are left to the edits over the result.
   */
  readonly reserved: readonly PinnedWord[]
  /** 1 for each comment that is left to the edits. */
  readonly isReserved: Uint8Array
}

/** Where pinned words are looked up. */
export interface PinsInput {
  readonly pinned: readonly PinnedWord[]
  /** Ids of the themes that the search knows. Pins of other found themes (`t7`) mean nothing to it. */
  readonly known: ReadonlySet<string>
  /** Texts of the responses, read only where a pinned word is no stem. */
  readonly text: (response: number) => string
}

/** Look pinned words up in the comments of a search. */
export async function lookUpPins(
  { pinned, known, text }: PinsInput,
  { comments, lexicon }: Reading,
  { wordOfStem }: Vocabulary,
  context: JobContext,
): Promise<PinnedWords> {
  const stemsOf = stemsOfSpelling(lexicon)
  const [followed, speaking, reserved]: [PinnedWord[], SpeakingWords[], PinnedWord[]] = [[], [], []]
  const held = new Set<number>()
  const phrases: string[][] = []
  for (const pin of pinned) {
    const stems = stemsOf(pin.word)
    const words = stems.map(stem => wordOfStem[stem] ?? -1)
    if (known.has(pin.theme) && words.length > 0 && words.every(word => word >= 0)) {
      followed.push(pin)
      speaking.push({ theme: pin.theme, words })
    } else if (known.has(pin.theme) || themeNumber(pin.theme) === 0) {
      reserved.push(pin)
      for (const stem of stems) held.add(stem)
      const units = stems.length > 0 ? [] : foldedUnits(pin.word)
      if (units.length > 0) phrases.push(units)
    }
  }
  const isReserved = holdersOf(held, comments, lexicon.stemOfEntry)
  await reserveHolders(phrases, comments, text, isReserved, context)
  return { followed, speaking, reserved, isReserved }
}

function holdersOf(
  stems: ReadonlySet<number>,
  { size, tokens, offsets }: LowComments,
  stemOfEntry: ArrayLike<number>,
): Uint8Array {
  const isHolder = new Uint8Array(size)
  if (stems.size === 0) return isHolder
  for (let d = 0; d < size; d++)
    for (let i = offsets[d]!; i < offsets[d + 1]!; i++)
      if (tokens[i]! >= 0 && stems.has(stemOfEntry[tokens[i]!]!)) isHolder[d] = 1
  return isHolder
}

async function reserveHolders(
  phrases: readonly (readonly string[])[],
  { size, responses }: LowComments,
  text: (response: number) => string,
  isReserved: Uint8Array,
  context: JobContext,
): Promise<void> {
  if (phrases.length === 0) return
  const units = await readCommentUnits({ size, text: d => text(responses[d]!) }, context)
  for (const words of phrases)
    for (const d of await matchComments({ kind: 'phrase', words: [...words] }, units, context))
      isReserved[d] = 1
}
