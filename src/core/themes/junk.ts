import type { JobContext } from '../job-context.ts'
import { type Lexicon, NO_STEM } from '../text/lexicon.ts'
import { isNonAnswer } from '../text/non-answers.ts'

/** How to tell a comment that says nothing: no word at all, a known non-answer, or a text that repeats and says nothing. */
export interface JunkRule {
  /** Short texts of this file that repeat and say nothing, in lower case without blanks. */
  readonly repeated: ReadonlySet<string>
}

/** A text that repeats is looked at when it has no more words than this. */
const REPEATED_WORDS = 3
const FEWEST_REPEATS = 5
const REPEATED_SHARE = 0.001
const COMMENTS_A_STEP = 512

/**
 * True when a comment says nothing.
 *
 * @param answer - Its words in lower case without blanks when it is short, else null.
 */
export function isJunk(words: number, answer: string | null, rule: JunkRule): boolean {
  if (words === 0) return true
  return answer !== null && (isNonAnswer(answer) || rule.repeated.has(answer))
}

interface CountedAnswer {
  readonly text: string
  count: number
  /** A comment that is this answer. */
  readonly comment: number
}

interface Words {
  readonly tokens: Int32Array
  readonly offsets: Uint32Array
}

/** Counts short comments, to find those that repeat. */
export class AnswerCounts {
  readonly #words: Int32Array
  readonly #answerIds: Int32Array
  readonly #ids = new Map<string, number>()
  readonly #answers: CountedAnswer[] = []

  /** @param size - Number of comments. */
  constructor(size: number) {
    this.#words = new Int32Array(size)
    this.#answerIds = new Int32Array(size).fill(-1)
  }

  count(comment: number, words: number, answer: string | null): void {
    this.#words[comment] = words
    if (answer === null) return
    let id = this.#ids.get(answer)
    if (id === undefined) {
      id = this.#answers.length
      this.#ids.set(answer, id)
      this.#answers.push({ text: answer, count: 0, comment })
    }
    this.#answers[id]!.count++
    this.#answerIds[comment] = id
  }

  wordsOf(comment: number): number {
    return this.#words[comment]!
  }

  answerOf(comment: number): string | null {
    return this.#answers[this.#answerIds[comment]!]?.text ?? null
  }

  /**
   * Repeated texts that say nothing: at most three words, met at least five times and in 0.1 % of the comments, and
   * either without a meaningful word or made of words that nobody uses in a sentence. So "Parking", written by many, stays
   * a complaint as long as somebody else also mentions parking, and a file in which everybody writes the same is left alone.
   */
  async junkRule(words: Words, lexicon: Lexicon, context: JobContext): Promise<JunkRule> {
    const size = this.#words.length
    const fewest = Math.max(FEWEST_REPEATS, REPEATED_SHARE * size)
    const candidates = this.#answers.filter(
      answer =>
        answer.count >= fewest && answer.count * 2 <= size && this.wordsOf(answer.comment) <= REPEATED_WORDS,
    )
    const repeated = new Set<string>()
    if (candidates.length === 0) return { repeated }
    const spread = await commentsWithStem(words, lexicon, context)
    for (const answer of candidates) {
      const stems = stemsOf(words, answer.comment, lexicon)
      if (stems.every(stem => spread[stem]! <= answer.count)) repeated.add(answer.text)
    }
    return { repeated }
  }
}

function stemsOf(words: Words, comment: number, lexicon: Lexicon): number[] {
  const stems = new Set<number>()
  for (let i = words.offsets[comment]!; i < words.offsets[comment + 1]!; i++) {
    const entry = words.tokens[i]!
    const stem = entry < 0 ? NO_STEM : lexicon.stemOfEntry[entry]!
    if (stem !== NO_STEM) stems.add(stem)
  }
  return [...stems]
}

/** In how many comments each stem stands. */
async function commentsWithStem(words: Words, lexicon: Lexicon, context: JobContext): Promise<Uint32Array> {
  const counts = new Uint32Array(lexicon.keyOfStem.length)
  const lastComment = new Int32Array(lexicon.keyOfStem.length).fill(-1)
  for (let comment = 0; comment + 1 < words.offsets.length; comment++) {
    if (comment % COMMENTS_A_STEP === 0) await context.pause()
    for (let i = words.offsets[comment]!; i < words.offsets[comment + 1]!; i++) {
      const entry = words.tokens[i]!
      const stem = entry < 0 ? NO_STEM : lexicon.stemOfEntry[entry]!
      if (stem === NO_STEM || lastComment[stem] === comment) continue
      lastComment[stem] = comment
      counts[stem]!++
    }
  }
  return counts
}
