import type { JobContext } from '../../job-context.ts'
import type { TextReader } from '../../survey/dataset.ts'
import type { CommentSource } from '../read-comments.ts'
import { type CommentUnits, readCommentUnits } from '../rules/comment-units.ts'
import { matchComments } from '../rules/match-comments.ts'
import type { Rule } from '../rules/rule.ts'
import { foldedUnits } from '../rules/word-units.ts'
import { CommentReferences } from './comment-references.ts'
import { type CommentWords, readCommentWords } from './comment-words.ts'

/** All comments of a dataset, with the ids of their responses. */
export interface EditSource extends CommentSource {
  /** Read the ids, which edits that move comments ask for; '' where a response has none. */
  readonly ids: (context: JobContext) => Promise<TextReader>
}

/** Bytes of matches that are kept, beside those of the rule asked for last. */
const MOST_KEPT_BYTES = 32 * 1_048_576

/** What a word of the user stands for. */
export interface FoundWord {
  /** Its units joined by a blank: the same for every way to write it. */
  readonly key: string
  /** Its stems, one a language. */
  readonly stems: readonly number[]
  /** Where it has none (a phrase, a word that carries no meaning of its own): the responses that hold it, ascending. */
  readonly responses: Uint32Array
}

const NO_RESPONSES = new Uint32Array(0)

type Read<T> = (context: JobContext) => Promise<T>

/** Makes a reading whose result is kept. Who may ask while it is being read decides how they share the work. */
export type KeepRead = <T>(read: Read<T>) => Read<T>

/** For one job at a time. */
const keepForOne: KeepRead = read => {
  let kept: { readonly value: Awaited<ReturnType<typeof read>> } | null = null
  return async context => (kept ??= { value: await read(context) }).value
}

/** What edits need to know of the comments: each part is read when first asked for, and kept. */
export class EditMaterial {
  readonly source: EditSource
  /** The words of all comments. */
  readonly words: Read<CommentWords>
  /** The names by which comments are moved. */
  readonly references: Read<CommentReferences>
  /** What rules are matched with. */
  readonly units: Read<CommentUnits>
  /** By rule, the one asked for last at the end. */
  readonly #matches = new Map<string, Uint32Array>()
  #keptBytes = 0

  constructor(source: EditSource, keep: KeepRead = keepForOne) {
    this.source = source
    this.words = keep(context => readCommentWords(source, context))
    this.units = keep(context => readCommentUnits(source, context))
    this.references = keep(async context =>
      CommentReferences.read(source, await source.ids(context), context),
    )
  }

  /** Responses that match a rule, ascending; kept for the rules asked for last. */
  async matches(rule: Rule, context: JobContext): Promise<Uint32Array> {
    const key = JSON.stringify(rule)
    const known = this.#matches.get(key)
    const found = known ?? (await matchComments(rule, await this.units(context), context))
    if (known === undefined) this.#keptBytes += found.byteLength
    this.#matches.delete(key)
    this.#matches.set(key, found)
    for (const [oldest, { byteLength }] of this.#matches) {
      if (this.#keptBytes <= MOST_KEPT_BYTES || oldest === key) break
      this.#matches.delete(oldest)
      this.#keptBytes -= byteLength
    }
    return found
  }

  /** What a word or phrase stands for; null when no comment holds it. */
  async find(word: string, context: JobContext): Promise<FoundWord | null> {
    const units = foldedUnits(word)
    if (units.length === 0) return null
    const { stemsOf } = await this.words(context)
    const stems = stemsOf(word)
    if (stems.length > 0) return { key: units.join(' '), stems, responses: NO_RESPONSES }
    const responses = await this.matches({ kind: 'phrase', words: units }, context)
    return responses.length === 0 ? null : { key: units.join(' '), stems: [], responses }
  }
}
