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

/** What edits need to know of the comments: each part is read when first asked for, and kept. */
export class EditMaterial {
  readonly source: EditSource
  #units: CommentUnits | null = null
  #words: CommentWords | null = null
  #references: CommentReferences | null = null
  /** By rule, the one asked for last at the end. */
  readonly #matches = new Map<string, Uint32Array>()
  #keptBytes = 0

  constructor(source: EditSource) {
    this.source = source
  }

  async references(context: JobContext): Promise<CommentReferences> {
    if (this.#references === null) {
      const ids = await this.source.ids(context)
      this.#references = await CommentReferences.read(this.source, ids, context)
    }
    return this.#references
  }

  async words(context: JobContext): Promise<CommentWords> {
    this.#words ??= await readCommentWords(this.source, context)
    return this.#words
  }

  /** Responses that match a rule, ascending; kept for the rules asked for last. */
  async matches(rule: Rule, context: JobContext): Promise<Uint32Array> {
    const key = JSON.stringify(rule)
    const known = this.#matches.get(key)
    this.#units ??= await readCommentUnits(this.source, context)
    const found = known ?? (await matchComments(rule, this.#units, context))
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
