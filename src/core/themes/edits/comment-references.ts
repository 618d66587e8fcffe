import type { JobContext } from '../../job-context.ts'
import type { TextReader } from '../../survey/dataset.ts'
import { hashText } from '../mixing.ts'
import type { CommentReference } from './theme-edit.ts'

const COMMENTS_A_STEP = 512
const NO_COMMENT = ''

/** Names comments by what does not change when their file is imported again, and finds them by it. */
export class CommentReferences {
  /** Responses by the hash of their text, ascending. */
  readonly #byText = new Map<string, number[]>()
  /** For texts that were asked for: many responses may have the same one. */
  readonly #idsByText = new Map<string, ReadonlyMap<string, number>>()
  readonly #hashes: readonly string[]
  readonly #ids: TextReader

  private constructor(hashes: readonly string[], ids: TextReader) {
    this.#hashes = hashes
    this.#ids = ids
  }

  /** About 15 ms for 10,000 comments. */
  static async read(
    source: { readonly size: number; readonly text: (index: number) => string },
    ids: TextReader,
    context: JobContext,
  ): Promise<CommentReferences> {
    const hashes: string[] = []
    const references = new CommentReferences(hashes, ids)
    for (let index = 0; index < source.size; index++) {
      if (index % COMMENTS_A_STEP === 0) await context.pause()
      hashes.push(hashOf(source.text(index)))
      references.#add(hashes[index]!, index)
    }
    return references
  }

  #add(hash: string, index: number): void {
    if (hash === NO_COMMENT) return
    const same = this.#byText.get(hash)
    if (same === undefined) this.#byText.set(hash, [index])
    else same.push(index)
  }

  /** Null for a response without a comment. */
  referenceOf(index: number): CommentReference | null {
    const text = this.#hashes[index] ?? NO_COMMENT
    const occurrence = placeIn(this.#byText.get(text) ?? [], index)
    if (occurrence < 0) return null
    const id = this.#ids.text(index)
    return id === '' ? { text, occurrence } : { text, occurrence, id }
  }

  /**
   * The response that is meant, -1 when it is not there. A response with an id is known by it, as long as its text is the
   * same; where the file came again without ids, by the occurrence.
   */
  find({ text, occurrence, id }: CommentReference): number {
    const same = this.#byText.get(text) ?? []
    const byOccurrence = same[occurrence] ?? -1
    if (id === undefined) return byOccurrence
    const ids = this.#idsOf(text, same)
    return ids.size === 0 ? byOccurrence : (ids.get(id) ?? -1)
  }

  /** The first response of each id among those of one text. */
  #idsOf(text: string, same: readonly number[]): ReadonlyMap<string, number> {
    const known = this.#idsByText.get(text)
    if (known !== undefined) return known
    const ids = new Map<string, number>()
    for (const index of same) {
      const id = this.#ids.text(index)
      if (id !== '' && !ids.has(id)) ids.set(id, index)
    }
    this.#idsByText.set(text, ids)
    return ids
  }
}

/** The place of a number in an ascending list, -1 where it is not in it. */
function placeIn(ascending: readonly number[], sought: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < sought) low = middle + 1
    else high = middle
  }
  return ascending[low] === sought ? low : -1
}

const hash = new Uint32Array(2)

function hashOf(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return NO_COMMENT
  hashText(trimmed, hash)
  return Array.from(hash, half => half.toString(16).padStart(8, '0')).join('')
}
