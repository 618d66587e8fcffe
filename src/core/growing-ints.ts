const FIRST_ROOM = 1024

/** A list of 32-bit integers whose end is not known beforehand. */
export class GrowingInts {
  #items = new Int32Array(FIRST_ROOM)
  #size = 0

  get size(): number {
    return this.#size
  }

  push(value: number): void {
    this.#makeRoom(1)
    this.#items[this.#size++] = value
  }

  /** Add the first `count` of `values`. */
  pushAll(values: Int32Array, count: number): void {
    this.#makeRoom(count)
    this.#items.set(count === values.length ? values : values.subarray(0, count), this.#size)
    this.#size += count
  }

  toInt32(): Int32Array {
    return this.#items.slice(0, this.#size)
  }

  toUint32(): Uint32Array {
    return new Uint32Array(this.toInt32().buffer)
  }

  #makeRoom(count: number): void {
    const needed = this.#size + count
    if (needed <= this.#items.length) return
    const larger = new Int32Array(Math.max(needed, this.#items.length * 2))
    larger.set(this.#items)
    this.#items = larger
  }
}
