/** A well mixed 32-bit number for each 32-bit number, one to one (Mueller's hash, as in splitmix). 0 .. 2^32-1. */
export function mix(value: number): number {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x45d9_f3b)
  x = Math.imul(x ^ (x >>> 16), 0x45d9_f3b)
  return (x ^ (x >>> 16)) >>> 0
}

/** Two independent 32-bit hashes of a text, written to `into[0]` and `into[1]`. */
export function hashText(text: string, into: Uint32Array): void {
  let first = 0x811c_9dc5
  let second = 0x9747_b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    first = Math.imul(first ^ unit, 0x0100_0193)
    second = Math.imul(second ^ unit, 0x5bd1_e995)
    second ^= second >>> 15
  }
  into[0] = mix(first ^ text.length)
  into[1] = mix(second)
}
