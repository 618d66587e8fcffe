/** Slots that are in use at the most, as a share: beyond it look-ups get slow. */
const FILL = 0.6

/**
 * Remembers texts by a 53-bit hash, 8 to 27 bytes each. Two different texts are taken for equal with a chance of
 * 1 in 10,000 for a million texts. Texts that only ascend, or only descend, as ids do in many exports, are written down
 * one behind the other: none of them can be there twice, and nothing has to be looked up.
 */
export class UniqueHashes {
  #size = 0
  /** While the texts are in order their hashes, then slots by hash. */
  #hashes = new Float64Array(4096)
  #isOrdered = true
  #last = ''
  /** 1 for texts that ascend, -1 for texts that descend, 0 for one text alone. */
  #direction = 0

  get size(): number {
    return this.#size
  }

  /** Add a text; false when it was there already. */
  add(text: string): boolean {
    return this.#isOrdered ? this.#addOrdered(text) : this.#addSomewhere(text)
  }

  #addOrdered(text: string): boolean {
    const step = this.#size === 0 ? 0 : compare(text, this.#last)
    if (this.#size > 0 && (step === 0 || (this.#size > 1 && step !== this.#direction))) {
      if (step === 0) return false
      this.#leaveOrder()
      return this.#addSomewhere(text)
    }
    if (this.#size === this.#hashes.length) {
      const longer = new Float64Array(this.#hashes.length * 2)
      longer.set(this.#hashes)
      this.#hashes = longer
    }
    this.#hashes[this.#size] = hash53(text)
    this.#size += 1
    this.#direction = step
    this.#last = text
    return true
  }

  #leaveOrder(): void {
    const ordered = this.#hashes.subarray(0, this.#size)
    this.#isOrdered = false
    this.#last = ''
    let slots = 4096
    while (this.#size >= slots * FILL) slots *= 2
    this.#hashes = new Float64Array(slots)
    for (const hash of ordered) insert(this.#hashes, hash)
  }

  #addSomewhere(text: string): boolean {
    if (this.#size >= this.#hashes.length * FILL) this.#grow()
    if (!insert(this.#hashes, hash53(text))) return false
    this.#size += 1
    return true
  }

  #grow(): void {
    const slots = new Float64Array(this.#hashes.length * 2)
    for (const hash of this.#hashes) if (hash !== 0) insert(slots, hash)
    this.#hashes = slots
  }
}

/** 1 where `text` comes behind `other`, -1 where it comes before: shorter ones first, so that R9 comes before R10. */
function compare(text: string, other: string): number {
  if (text.length !== other.length) return text.length > other.length ? 1 : -1
  return text > other ? 1 : text < other ? -1 : 0
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
