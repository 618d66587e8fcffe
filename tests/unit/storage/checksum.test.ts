import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksumOf } from '#storage/checksum.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Known answers of MurmurHash3 x86_32 with seed 0, from other implementations. */
test.each([
  ['', 0],
  ['test', 0xba6bd213],
  ['Hello, world!', 0xc0363e43],
  ['The quick brown fox jumps over the lazy dog', 0x2e4ff723],
])('gives the known value for “%s”', (text, expected) => {
  expect(checksumOf([bytesOf(text)])).toBe(expected)
})

test('is the same wherever in its buffer the array lies', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.integer({ min: 0, max: 7 }), (bytes, shift) => {
      const shifted = new Uint8Array(bytes.length + shift)
      shifted.set(bytes, shift)
      expect(checksumOf([shifted.subarray(shift)])).toBe(checksumOf([bytes]))
    }),
  )
})

test('notices any one changed bit', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 70 }), fc.nat(), (bytes, bit) => {
      const damaged = bytes.slice()
      const position = bit % (bytes.length * 8)
      damaged[position >> 3]! ^= 1 << (position & 7)
      expect(checksumOf([damaged])).not.toBe(checksumOf([bytes]))
    }),
  )
})
