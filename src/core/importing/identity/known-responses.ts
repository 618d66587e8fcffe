import type { Fingerprints } from './fingerprints.ts'

/** Look-ups begin at the first fingerprint with the same leading bits. */
const INDEX_BITS = 16

/** All fingerprints as one array in ascending order, equal ones beside each other. 0.1 s for a million. */
export function sortedFingerprints(parts: readonly Fingerprints[]): Fingerprints {
  const all = new BigUint64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let position = 0
  for (const part of parts) {
    all.set(part, position)
    position += part.length
  }
  return all.sort()
}

/**
 * The responses that a project has already. Each of them excuses one equal row of a new file, so that a file that holds
 * two equal rows where the project has one brings one of them in. 12 bytes a response; a look-up takes some 0.1 µs.
 */
export class KnownResponses {
  /** Pairs of words, the lower one first: as every platform that this runs on keeps them. */
  readonly #words: Uint32Array
  readonly #firstOf: Uint32Array
  /** How many were used up of the equal ones that begin here. */
  readonly #used: Uint32Array
  readonly #size: number

  constructor(parts: readonly Fingerprints[]) {
    const sorted = sortedFingerprints(parts)
    this.#size = sorted.length
    this.#words = new Uint32Array(sorted.buffer)
    this.#used = new Uint32Array(sorted.length)
    this.#firstOf = indexOf(this.#words, sorted.length)
  }

  /** Use up one known response with this fingerprint, given as its two words; false where none is left. */
  take(low: number, high: number): boolean {
    const first = this.#lowest(low, high)
    const next = first + (this.#used[first] ?? 0)
    if (next >= this.#size || this.#words[2 * next] !== low || this.#words[2 * next + 1] !== high)
      return false
    this.#used[first]! += 1
    return true
  }

  /** Place of the first fingerprint that is not below this one. */
  #lowest(low: number, high: number): number {
    const slot = high >>> (32 - INDEX_BITS)
    let from = this.#firstOf[slot]!
    let to = this.#firstOf[slot + 1]!
    while (from < to) {
      const middle = (from + to) >>> 1
      const above = this.#words[2 * middle + 1]!
      if (above < high || (above === high && this.#words[2 * middle]! < low)) from = middle + 1
      else to = middle
    }
    return from
  }
}

/** For each value of the leading bits the place of the first fingerprint that has it, or that comes after it. */
function indexOf(words: Uint32Array, size: number): Uint32Array {
  const firstOf = new Uint32Array((1 << INDEX_BITS) + 1).fill(size)
  for (let place = size - 1; place >= 0; place -= 1)
    firstOf[words[2 * place + 1]! >>> (32 - INDEX_BITS)] = place
  for (let slot = (1 << INDEX_BITS) - 1; slot >= 0; slot -= 1) {
    if (firstOf[slot]! > firstOf[slot + 1]!) firstOf[slot] = firstOf[slot + 1]!
  }
  return firstOf
}
