import type { ImportDictionaries } from '../../survey/response-chunk.ts'
import { Fingerprinter, type Fingerprints, type SingleResponse } from './fingerprints.ts'
import type { KnownResponses } from './known-responses.ts'

/** Tells the responses of a file that are new from those that earlier imports of the project brought. */
export class DuplicateCheck {
  readonly #known: KnownResponses
  readonly #fingerprinter = new Fingerprinter()
  /** Two words for each response that was new. */
  #kept = new Uint32Array(8192)
  #keptSize = 0

  constructor(known: KnownResponses) {
    this.#known = known
  }

  /** True for a response that is there already; it uses up one of those that are. */
  isDuplicate(response: SingleResponse, score: number, fields: ImportDictionaries['fields']): boolean {
    this.#fingerprinter.ofSingle(response, score, fields)
    const { low, high } = this.#fingerprinter
    if (this.#known.take(low, high)) return true
    this.#keep(low, high)
    return false
  }

  /** Fingerprints of the responses that were new, ascending. */
  keptFingerprints(): Fingerprints {
    return new BigUint64Array(this.#kept.buffer, 0, this.#keptSize / 2).slice().sort()
  }

  #keep(low: number, high: number): void {
    if (this.#keptSize === this.#kept.length) {
      const grown = new Uint32Array(this.#kept.length * 2)
      grown.set(this.#kept)
      this.#kept = grown
    }
    this.#kept[this.#keptSize] = low
    this.#kept[this.#keptSize + 1] = high
    this.#keptSize += 2
  }
}
