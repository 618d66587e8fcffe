import { expect, test } from 'vitest'
import { murmurHash128 } from '#core/importing/identity/murmur-hash.ts'

const out = new Uint32Array(4)

function hashOf(bytes: Uint8Array, seed = 0): Uint32Array {
  murmurHash128(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.length, seed, out)
  return out
}

test('gives the verification value of its authors over all lengths from 0 to 255', () => {
  const hashes = new Uint8Array(256 * 16)
  const key = Uint8Array.from({ length: 256 }, (_, index) => index)
  for (let length = 0; length < 256; length += 1) {
    const words = hashOf(key.subarray(0, length), 256 - length)
    const view = new DataView(hashes.buffer, length * 16)
    for (const [index, word] of words.entries()) view.setUint32(index * 4, word, true)
  }
  // VerificationTest in SMHasher's main.cpp: MurmurHash3_x86_128.
  expect(hashOf(hashes)[0]).toBe(0xb3ece62a)
})

test('hashes a part of a buffer like the part alone', () => {
  const bytes = new TextEncoder().encode('…before[the part that counts]after')
  const view = new DataView(bytes.buffer)
  const from = 9
  const to = bytes.length - 5
  murmurHash128(view, from, to, 7, out)
  expect([...out]).toEqual([...hashOf(bytes.slice(from, to), 7)])
})
