/** Slots that are in use at the most, as a share: beyond it look-ups get slow. */
const FILL = 0.6

/**
 * Remembers texts by a 53-bit hash, 8 to 27 bytes each. Two different texts are taken for equal with a chance of
 * 1 in 10,000 for a million texts.
 */
export class UniqueHashes {
  #slots = new Float64Array(4096)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Add a text; false when it was there already. */
  add(text: string): boolean {
    if (this.#size >= this.#slots.length * FILL) this.#grow()
    if (!insert(this.#slots, hash53(text))) return false
    this.#size += 1
    return true
  }

  #grow(): void {
    const slots = new Float64Array(this.#slots.length * 2)
    for (const hash of this.#slots) if (hash !== 0) insert(slots, hash)
    this.#slots = slots
  }
}

function insert(slots: Float64Array, hash: number): boolean {
  const mask = slots.length - 1
  // The low 32 bits are the better mixed half.
  let slot = (hash >>> 0) & mask
  for (;;) {
    const found = slots[slot]!
    if (found === 0) {
      slots[slot] = hash
      return true
    }
    if (found === hash) return false
    slot = (slot + 1) & mask
  }
}

/** Two 32-bit multiplicative hashes side by side (after cyrb53, public domain); never 0. */
function hash53(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2_654_435_761)
    b = Math.imul(b ^ code, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0) + 1
}
