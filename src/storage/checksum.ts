/**
 * 32-bit checksum of arrays, one after the other (MurmurHash3 x86_32, each array going on from the one before).
 * Finds damage, not malice. About 1 GB/s.
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
export function checksumOf(arrays: readonly ArrayBufferView[]): number {
  let hash = 0
  for (const array of arrays) hash = hashBytes(array, hash)
  return hash
}

function hashBytes(array: ArrayBufferView, seed: number): number {
  const { buffer, byteOffset, byteLength } = array
  const whole = byteLength >>> 2
  let hash = seed
  if (byteOffset % 4 === 0) {
    const words = new Uint32Array(buffer, byteOffset, whole)
    for (let index = 0; index < whole; index += 1) hash = mixWord(hash, words[index]!)
  } else {
    const view = new DataView(buffer, byteOffset, byteLength)
    for (let index = 0; index < whole; index += 1) hash = mixWord(hash, view.getUint32(index * 4, true))
  }
  return finish(
    mixTail(hash, new Uint8Array(buffer, byteOffset + whole * 4, byteLength - whole * 4)),
    byteLength,
  )
}

function scramble(word: number): number {
  const multiplied = Math.imul(word, 0xcc9e2d51)
  return Math.imul((multiplied << 15) | (multiplied >>> 17), 0x1b873593)
}

function mixWord(hash: number, word: number): number {
  const mixed = hash ^ scramble(word)
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0
}

function mixTail(hash: number, tail: Uint8Array): number {
  if (tail.length === 0) return hash
  let word = 0
  for (let index = tail.length - 1; index >= 0; index -= 1) word = (word << 8) | tail[index]!
  return hash ^ scramble(word)
}

function finish(mixed: number, byteLength: number): number {
  let hash = mixed ^ byteLength
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
