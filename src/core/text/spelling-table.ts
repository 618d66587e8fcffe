/** Places for spellings at the start; a power of two, doubled as the table fills. */
const FIRST_PLACES = 1 << 14

const EMPTY = -1

/**
 * Numbers every distinct spelling 0, 1, 2, …, looked up in the text itself: no string is cut out of a comment for a
 * word that was met before, which is nearly every word. A few times faster than a `Map` of strings.
 */
export class SpellingTable {
  /** The spelling under each number. */
  readonly spellings: string[] = []
  #places = new Int32Array(FIRST_PLACES).fill(EMPTY)
  #hashes = new Uint32Array(FIRST_PLACES / 2)

  /** Number of `text.slice(start, end)`, -1 when it was not met before. */
  find(text: string, start: number, end: number): number {
    return this.#places[this.#placeOf(text, start, end, hashOf(text, start, end))]!
  }

  /** Number of `text.slice(start, end)`, a new one if need be. */
  add(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end)
    const place = this.#placeOf(text, start, end, hash)
    const known = this.#places[place]!
    if (known !== EMPTY) return known
    const number = this.spellings.length
    this.spellings.push(text.slice(start, end))
    this.#places[place] = number
    this.#hashes[number] = hash
    if (this.spellings.length * 2 >= this.#places.length) this.#grow()
    return number
  }

  /** Where the spelling stands or would stand. */
  #placeOf(text: string, start: number, end: number, hash: number): number {
    const last = this.#places.length - 1
    let place = hash & last
    for (;;) {
      const number = this.#places[place]!
      if (number === EMPTY) return place
      if (this.#hashes[number] === hash && equals(this.spellings[number]!, text, start, end)) return place
      place = (place + 1) & last
    }
  }

  #grow(): void {
    const places = new Int32Array(this.#places.length * 2).fill(EMPTY)
    const hashes = new Uint32Array(places.length / 2)
    hashes.set(this.#hashes)
    for (let number = 0; number < this.spellings.length; number++) {
      let place = hashes[number]! & (places.length - 1)
      while (places[place] !== EMPTY) place = (place + 1) & (places.length - 1)
      places[place] = number
    }
    this.#places = places
    this.#hashes = hashes
  }
}

function equals(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c_9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
